/** Whether a schedule contradicts itself: that is said at its root, and what it says is not held against other schedules as well. */
import type { Scope } from "../checking";
import { rootCauses } from "../checking";
import type { Schedule } from "../packs";
import { findSheet } from "../workbook";

export function isAtOdds(scope: Scope, schedule: Schedule): boolean {
  const sheet = findSheet(scope.workbook, schedule.sheet);
  return sheet !== undefined && rootCauses({ ...scope, schedule, sheet }).length > 0;
}
