/** A cell in words, so that a finding reads without the sheet: "Planned Net of Education (D6)". */
import type { Schedule } from "../packs";
import type { CellAddress } from "../workbook";
import { cellName } from "../workbook";

/** The heading of the cell's column, as a person reads it; empty outside the schedule's columns. */
export function headingAt(schedule: Schedule, { column }: CellAddress): string {
  return tidy(schedule.columns.find((candidate) => candidate.column === column)?.heading ?? "");
}

/** The label of the cell's row; empty outside the schedule's rows. */
export function labelAt(schedule: Schedule, { row }: CellAddress): string {
  return tidy(rowOf(schedule, row)?.label ?? "");
}

/** Column and row in words, with the address; the address alone when neither says anything. */
export function placeName(schedule: Schedule, cell: CellAddress): string {
  const heading = headingAt(schedule, cell);
  const label = labelAt(schedule, cell);
  const address = cellName(cell);
  if (heading !== "" && label !== "") return `“${heading}” of “${label}” (${address})`;
  if (heading !== "" || label !== "") return `“${heading || label}” (${address})`;
  return address;
}

/** The schedule's row at a sheet row, found by halving: rows stand in the sheet's order. */
export function rowOf(schedule: Schedule, row: number) {
  const { rows } = schedule;
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = rows[middle]!;
    if (at.row === row) return at;
    if (at.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
