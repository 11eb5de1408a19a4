/** What would be left behind if a figure changed: results that are typed do not follow. */
import type { Scope } from "../../checking";
import { cellKey, cellOfKey } from "../../checking";
import { identityAt } from "../../packs";
import type { CellAddress } from "../../workbook";
import { formulaAt } from "../../workbook";
import { statementsOf } from "./statements-of";

/** A figure that reaches further is not followed to its end. */
const FURTHEST = 500;

/** Whether everything the schedule reckons from the cells, step by step, is a formula. */
export function isFollowedByFormulas({ schedule, sheet }: Scope, cells: readonly CellAddress[]): boolean {
  const reached = new Set(cells.map(({ row, column }) => cellKey(row, column)));
  // A set may grow while it is walked.
  for (const key of reached) {
    if (reached.size > FURTHEST) return false;
    for (const { place, isResult } of statementsOf(schedule, cellOfKey(key))) {
      if (isResult) continue;
      const { result } = identityAt(schedule, place);
      if (formulaAt(sheet, result) === null) return false;
      reached.add(cellKey(result.row, result.column));
    }
  }
  return true;
}
