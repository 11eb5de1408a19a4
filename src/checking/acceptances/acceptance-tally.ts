/** What became of another register's acceptances in a check. */
import type { Finding } from "../finding";
import { isWholeSchedule, registerKey, scheduleKeyOf } from "../finding-key";
import { type Acceptances, wasAccepted } from "./register-entries";

export interface AcceptanceTally {
  readonly read: number;
  readonly hold: number;
  /** Their figures changed. */
  readonly lapsed: number;
  /** The check found nothing that they are about. */
  readonly gone: number;
}

export function tallyOf(acceptances: Acceptances, findings: readonly Finding[]): AcceptanceTally {
  const holding = new Set<string>();
  const lapsing = new Set<string>();
  for (const { key, acceptance, lapsed } of findings) {
    if (acceptance) holding.add(registerKey(key)).add(registerKey(scheduleKeyOf(key)));
    else if (lapsed !== undefined) lapsing.add(registerKey(key));
  }
  const keys = [...acceptances].filter(([, entry]) => wasAccepted(entry)).map(([key]) => key);
  const hold = keys.filter((key) => holding.has(key)).length;
  const lapsed = keys.filter((key) => !isWholeSchedule(key) && lapsing.has(key)).length;
  return { read: keys.length, hold, lapsed, gone: keys.length - hold - lapsed };
}
