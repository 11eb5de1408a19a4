/** What people said of the pack's tables, as the rows of the table *Corrections* hold it. */
import { type Correction, readNamedTable, readSays } from "../../packs";
import type { CellAddress, Workbook } from "../../workbook";
import { cellName, numberFormatAt, qualifiedName, valueAt } from "../../workbook";
import { CORRECTION_HEADINGS } from "./correction-headings";
import { fromSerial, sayDate } from "../plan-rules/dates";
import type { HeadedTable } from "../heading-rows";
import { cellUnder, headedTables, textUnder } from "../heading-rows";
import type { PlanProblem } from "../policy/policy-from-rows";

const REQUIRED = ["Table", "Column or row", "Is"] as const;

export type CorrectionTable = HeadedTable<(typeof CORRECTION_HEADINGS)[number]>;

export interface CorrectionsRead {
  readonly corrections: readonly Correction[];
  readonly problems: readonly PlanProblem[];
}

export function correctionTables(workbook: Workbook): readonly CorrectionTable[] {
  return headedTables(workbook, CORRECTION_HEADINGS, REQUIRED);
}

/** The corrections of every such table, from top to bottom; a row that cannot be read is left out and said. */
export function readCorrections(workbook: Workbook): CorrectionsRead {
  const corrections: Correction[] = [];
  const problems: PlanProblem[] = [];
  for (const table of correctionTables(workbook)) {
    for (const row of table.rows) {
      const read = readRow(table, row);
      if (read === null) continue;
      if ("text" in read) problems.push(read);
      else corrections.push(read);
    }
  }
  return { corrections, problems };
}

function readRow(table: CorrectionTable, row: number): Correction | PlanProblem | null {
  const sheet = table.sheet.name;
  const [name, of, is] = [textUnder(table, row, "Table"), textUnder(table, row, "Column or row"), isUnder(table, row)];
  // A line of words alone over some rows is a person's own caption.
  if (is === "" && of === "") return null;
  const problem = (cell: CellAddress, says: string): PlanProblem => ({
    sheet,
    cell,
    text: `${qualifiedName(sheet, cellName(cell))} ${says}`,
  });
  const at = cellUnder(table, row, "Table")!;
  const isCell = cellUnder(table, row, "Is")!;
  if (name === "") return problem(at, "is blank: name the table that is corrected, or take the row out.");
  const says = readSays(of, is);
  if ("problem" in says) return problem(isCell, `is ${is === "" ? "blank" : `“${is}”`}: ${says.problem}.`);
  return {
    at: { sheet, cell: at },
    from: qualifiedName(sheet, cellName(at)),
    table: readNamedTable(name),
    says,
    by: textUnder(table, row, "By"),
    when: whenUnder(table, row),
  };
}

/** Excel takes a typed "£000" for no pounds, and shows it with its sign. */
function isUnder(table: CorrectionTable, row: number): string {
  const cell = cellUnder(table, row, "Is")!;
  const isNoPounds = valueAt(table.sheet, cell) === 0 && numberFormatAt(table.sheet, cell)?.includes("£") === true;
  return isNoPounds ? "£000" : textUnder(table, row, "Is");
}

/** A date as a person reads it, whether typed as a date or as words. */
function whenUnder(table: CorrectionTable, row: number): string {
  const cell = cellUnder(table, row, "When");
  const value = cell === null ? null : valueAt(table.sheet, cell);
  const date = typeof value === "number" ? fromSerial(value) : null;
  return date === null ? textUnder(table, row, "When") : sayDate(date);
}
