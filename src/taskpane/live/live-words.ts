/** What the panel says of checking as somebody types. */
import { inWords } from "../name-list";
import type { LiveSnapshot } from "./live-check";

const timeOfDay = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** "Revenue and Capital looked at again at 10:42.", or why it is off; null where the switch says all there is. */
export function liveLine({ on, tooSlow, work, last, trouble }: LiveSnapshot): string | null {
  if (!on && tooSlow !== null)
    return `Off: checking this pack takes ${seconds(tooSlow)}, which you would feel while typing.`;
  if (!on) return null;
  if (work === "checking") return "Looking at what changed…";
  if (trouble !== null) return `The last edit could not be looked at: ${trouble}`;
  if (work === "waiting") return "Waits for a pause in typing.";
  if (last === null) return null;
  const others = last.byOthers ? ", some of it edited by somebody else" : "";
  return `${inWords(last.sheets)} looked at again at ${timeOfDay.format(last.at)}${others}.`;
}

/** "6.2 seconds". */
function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} seconds`;
}

/** Since when the marks on the cells have not followed the list. */
export function marksBehind(at: Date): string {
  return `The marks on the cells are those of ${timeOfDay.format(at)}.`;
}
