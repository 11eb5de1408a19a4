/** What a finding is known by from one check to the next: not its address, which moves when rows are inserted or sorted. */
import type { Schedule } from "../packs";
import { type CellAddress, fingerprint } from "../workbook";
import { headingAt, labelAt } from "./place-words";

/** Rule, schedule, row label and column heading, or else the name the finding has, without case, spacing or punctuation. */
export function findingKey(rule: string, schedule: Schedule, cell: CellAddress, name?: string): string {
  const where = name === undefined ? [labelAt(schedule, cell), headingAt(schedule, cell)] : [name];
  return [rule, scheduleName(schedule), ...where.map(normalise)].join("|");
}

const ALL = "*";

/** What all that a rule finds in one schedule is known by; no finding's own key ends like it. */
export function scheduleKey(rule: string, schedule: Schedule): string {
  return [rule, scheduleName(schedule), ALL].join("|");
}

/** The key of all that a finding's rule finds in its schedule, from the finding's own. */
export function scheduleKeyOf(key: string): string {
  return [...key.split("|").slice(0, 2), ALL].join("|");
}

const WHOLE_SCHEDULE = "all-";

/** A key as the register keeps it: short, always the same for the same key. One that is short already, or that a person made up, stays. */
export function registerKey(key: string): string {
  if (!key.includes("|")) return key;
  return `${key.endsWith(`|${ALL}`) ? WHOLE_SCHEDULE : ""}${fingerprint(key)}`;
}

/** Whether the register's row of this key is about all that a rule finds in one schedule. */
export function isWholeSchedule(key: string): boolean {
  return registerKey(key).startsWith(WHOLE_SCHEDULE);
}

/** The second and later findings of one name are numbered: "…#2". */
export function numberClashes<T extends { readonly key: string }>(findings: readonly T[]): readonly T[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, times);
    return times === 1 ? finding : { ...finding, key: `${finding.key}#${times}` };
  });
}

/** A correction of its kind must not part an acceptance from its figure. */
function scheduleName({ title, sheet, kind, corrected }: Schedule): string {
  return normalise(title || `${sheet} ${corrected?.kindBefore ?? kind}`);
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
