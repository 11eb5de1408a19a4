/** A cell as a figure, so that schedules can be compared with each other: what it shows, and how far rounding lets the truth lie from it. */
import type { Figure } from "../money";
import { exact, stated } from "../money";
import type { Schedule } from "../packs";
import type { CellAddress, Workbook } from "../workbook";
import { findSheet, valueAt } from "../workbook";
import { shownAmount } from "./cell-reading";
import { ownHalfPlace, roundingSlack } from "./statements/rounding-slack";
import { statedHalfPlace } from "./statements/stated-place";

/** In the schedule's own unit. Nil for a blank or a dash; null for a cell that cannot be read. */
export function figureOf(workbook: Workbook, schedule: Schedule, cell: CellAddress): Figure | null {
  const sheet = findSheet(workbook, schedule.sheet);
  const amount = sheet ? shownAmount(sheet, cell) : null;
  if (!sheet || amount === null) return null;
  const value = valueAt(sheet, cell);
  if (typeof value !== "number")
    return amount.isZero() ? exact(0) : stated(amount, 2 * ownHalfPlace(amount.toNumber()));
  const slack = roundingSlack(workbook, sheet, [{ ...cell, coefficient: 1 }], (at, column, typed) =>
    at === sheet ? statedHalfPlace(schedule, sheet, column, typed) : ownHalfPlace(typed),
  );
  return stated(amount, 2 * Number(slack.toPrecision(12)));
}
