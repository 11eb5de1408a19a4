/** Formulas that stand in no table, as a schedule of their own, so that rules of form are tried on every figure that is reckoned. */
import type { CellRange, Sheet } from "../workbook";
import { columnName, isBlank, isCellError } from "../workbook";
import type { Schedule, ScheduleRow } from "./schedule";
import { columnsOutside } from "./tables/outside-tables";

/** Null where every figure by formula stands in a table. */
export function looseFormulas(sheet: Sheet, schedules: readonly Schedule[]): Schedule | null {
  const rows: ScheduleRow[] = [];
  const columns = new Set<number>();
  const bodies = schedules.map(bodyOf);
  for (let row = 0; row < sheet.formulas.length; row++) {
    const formulas = sheet.formulas[row];
    if (!formulas) continue;
    let isLoose = false;
    for (const column of columnsOutside(bodies, row, formulas.length)) {
      if (!formulas[column] || !isFigure(sheet, row, column)) continue;
      columns.add(column);
      isLoose = true;
    }
    if (isLoose) rows.push({ row, role: "line", label: labelOf(sheet, row), part: null });
  }
  return rows.length === 0
    ? null
    : looseSchedule(
        sheet,
        rows,
        [...columns].sort((a, b) => a - b),
      );
}

/** A schedule without its headings. */
function bodyOf({ range, rows }: Schedule): CellRange {
  return { ...range, top: rows[0]?.row ?? range.bottom + 1 };
}

function isFigure({ values }: Sheet, row: number, column: number): boolean {
  const value = values[row]?.[column] ?? null;
  return typeof value === "number" || isCellError(value);
}

/** The first words of the row. */
function labelOf({ values }: Sheet, row: number): string {
  const words = values[row]?.find((value) => typeof value === "string" && !isBlank(value) && !isCellError(value));
  return String(words ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

function looseSchedule(sheet: Sheet, rows: readonly ScheduleRow[], columns: readonly number[]): Schedule {
  const reason = "formulas stand in it outside every table";
  const range = { top: rows[0]!.row, left: columns[0]!, bottom: rows.at(-1)!.row, right: columns.at(-1)! };
  return {
    id: `${sheet.name}!formulas from ${columnName(range.left)}${range.top + 1}`,
    sheet: sheet.name,
    kind: "table",
    title: "",
    range,
    headerRows: [],
    columns: columns.map((column) => ({ column, heading: "", role: "figure", measure: null, period: null, reason })),
    rows,
    headingRows: [],
    texts: [],
    unit: null,
    sign: null,
    incomeSign: null,
    identityRuns: [],
    confidence: 1,
    reasons: ["Formulas that stand outside every table: only rules of form are tried on them."],
  };
}
