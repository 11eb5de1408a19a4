/** The statements that a cell takes part in, looked up in the runs: a fix asks of a few cells, a pack makes a million statements. */
import { placedRuns } from "../../packs";
import type { Schedule } from "../../packs";
import type { CellAddress } from "../../workbook";

export interface CellStatement {
  /** Its place in the schedule. */
  readonly place: number;
  /** Whether the cell is what it is about, not one of its terms. */
  readonly isResult: boolean;
}

export function statementsOf(schedule: Schedule, { row, column }: CellAddress): readonly CellStatement[] {
  const found: CellStatement[] = [];
  for (const { run, first } of placedRuns(schedule)) {
    const [at, line] = run.along === "row" ? [row, column] : [column, row];
    const isResult = run.result === line;
    if (!isResult && !run.terms.some((term) => term.line === line)) continue;
    const nth = placeIn(run.on, at);
    if (nth !== -1) found.push({ place: first + nth, isResult });
  }
  return found;
}

/** Found by halving, −1 where it is not: the rows or columns of a run stand in order. */
function placeIn(on: readonly number[], wanted: number): number {
  let low = 0;
  let high = on.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (on[middle] === wanted) return middle;
    if (on[middle]! < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
