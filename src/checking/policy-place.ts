/** Where in a pack something stands, as a policy names places. */
import type { Schedule } from "../packs";
import type { PolicyLevel, PolicyPlace } from "../plan";

/** A schedule, or one line of it by its label; `level` where it is known which it is. */
export function placeOf(
  schedule: Schedule,
  label: string | null = null,
  level: PolicyLevel | null = null,
): PolicyPlace {
  return { level, names: [...(label === null ? [] : [label]), schedule.title, schedule.sheet] };
}
