/** Writes the register: a sheet with a real table, one row an exception, in which people's own words stay. */
import { REGISTER_COLUMNS, REGISTER_SHEET, REGISTER_TABLES, type Marks } from "../marking";
import type { FoundMarks } from "./find-marks";
import type { Unfinished } from "./left-over-sheet";
import { asText, COLUMN_WIDTHS, headingFor, headingRows, whereTarget, type WrittenColumn } from "./register-layout";
import { isWritten, planRegister, type RegisterPlan } from "./register-plan";

export interface RegisterReceipt {
  /** The register's sheet; "" when there is none. */
  readonly sheet: string;
  /** Why the register was not written, in a sentence; null when it was. */
  readonly reason: string | null;
}

/** Rows written at once: some 600 kB, far inside what Excel takes in one request. */
const ROWS_AT_ONCE = 1_500;

/** Where the register's table is, on a sheet that is ours to write. */
interface Place {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly top: number;
  readonly left: number;
  /** Heading row first. */
  readonly values: readonly (readonly unknown[])[];
}

/** Syncs whatever was queued before it together with its own first rows; a long register takes a round trip more for every 1,500. */
export async function writeRegister(
  context: Excel.RequestContext,
  found: FoundMarks,
  marks: Marks,
  onlySheet?: string,
  unfinished: Unfinished = { sheet: null },
): Promise<RegisterReceipt> {
  const existing = found.register;
  const reason = existing ? whyNotWritable(existing.sheet, existing.values[0] ?? []) : whyNotAddable(found);
  if (reason !== null) {
    await context.sync();
    return { sheet: existing?.sheet.name ?? "", reason };
  }
  const others = found.sheets.flatMap(({ sheet }) => (sheet.id === found.leftOver?.id ? [] : [sheet.name]));
  const name = existing?.sheet.name ?? freeName(others);
  if (!existing) {
    unfinished.sheet = name;
    found.leftOver?.delete();
  }
  const place = existing ?? addRegister(context, name, found.freeTableName!, marks.heading.length);
  writeHeading(place, marks.heading);

  const plan = planRegister(place.values, marks.register, onlySheet);
  place.table.clearFilters();
  for (const index of plan.removed) place.table.rows.getItemAt(index).delete();
  if (plan.added > 0) place.table.rows.add(undefined, blanks(plan.added, place.values[0]!.length));
  for (let first = 0; first < plan.rows.length; first += ROWS_AT_ONCE) {
    if (first > 0) await context.sync();
    writeRows(place, plan.rows.slice(first, first + ROWS_AT_ONCE), place.top + 1 + first);
  }
  await context.sync();
  unfinished.sheet = null;
  return { sheet: name, reason: null };
}

function whyNotAddable({ isStructureProtected, freeTableName }: FoundMarks): string | null {
  if (isStructureProtected)
    return "The workbook's structure is protected, so no register could be added. Unprotect it, then check again.";
  if (freeTableName !== null) return null;
  return `The workbook uses the names ${REGISTER_TABLES.join(" and ")} for something else, so no register could be added. Rename one of them, then check again.`;
}

function whyNotWritable(sheet: Excel.Worksheet, headings: readonly unknown[]): string | null {
  if (sheet.protection.protected)
    return "The register's sheet is protected, so the register was not brought up to date. Unprotect it, then check again.";
  const lost = REGISTER_COLUMNS.filter((column) => !headings.includes(column));
  if (lost.length === 0) return null;
  return `The register has lost its ${lost.length > 1 ? "columns" : "column"} ${lost.join(", ")}, so it was left as it is. Clear marks, then check again, to have a new one.`;
}

/** A sheet of a person's own keeps its name. Excel takes names that differ only in case for the same. */
function freeName(names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  if (!taken.has(REGISTER_SHEET.toLowerCase())) return REGISTER_SHEET;
  let name = `${REGISTER_SHEET} (Outturn)`;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${REGISTER_SHEET} (Outturn ${number})`;
  return name;
}

/** Queues the sheet and its table with one blank row. It is not activated: the person stays where they are. */
function addRegister(context: Excel.RequestContext, name: string, tableName: string, headingLines: number): Place {
  const sheet = context.workbook.worksheets.add(name);
  const top = headingLines + 1;
  const right = REGISTER_COLUMNS.length - 1;
  // Named at once: should Excel break off here, the sheet is known as the register and can be cleared.
  // A range, not an address: Excel looks for a bare address on the active sheet.
  const table = sheet.tables.add(sheet.getRangeByIndexes(top, 0, 2, right + 1).untrack(), true);
  table.name = tableName;
  sheet.getRangeByIndexes(top, 0, 1, right + 1).untrack().values = [[...REGISTER_COLUMNS]];
  table.style = "TableStyleLight1";
  REGISTER_COLUMNS.forEach((column, index) => {
    const whole = sheet.getRangeByIndexes(top, index, 2, 1).untrack();
    whole.format.columnWidth = COLUMN_WIDTHS[column];
    whole.format.verticalAlignment = "Top";
    if (column === "What to do" || column === "Reason") whole.format.wrapText = true;
  });
  sheet.getRangeByIndexes(0, 0, 1, 1).untrack().format.font.bold = true;
  sheet.freezePanes.freezeRows(top + 1);
  return { sheet, table, top, left: 0, values: [[...REGISTER_COLUMNS], REGISTER_COLUMNS.map(() => "")] };
}

function writeHeading(place: Place, lines: readonly string[]): void {
  const rows = headingRows(place);
  if (rows === 0) return;
  place.sheet.getRangeByIndexes(0, place.left, rows, 1).untrack().values = headingFor(lines, rows).map((line) => [
    asText(line),
  ]);
}

/** Queues the add-in's own columns, neighbours together; a column of people's is never named in a write. */
function writeRows(place: Place, rows: RegisterPlan["rows"], top: number): void {
  const headings = (place.values[0] ?? []).map(String);
  const write = (start: number, run: readonly WrittenColumn[]) => {
    // null leaves a cell as it is.
    cellsOf(place, top, start, rows.length, run.length).values = rows.map((row) =>
      run.map((column) => (row ? asText(row[column]) : null)),
    );
  };
  // The key first: should Excel break off here, a row without one would be taken for a person's own.
  write(headings.indexOf("Key"), ["Key"]);
  // Links, not HYPERLINK formulas: Excel makes one formula of a table column for all its rows (office-js #5909).
  // They come before the values, since they bring text of their own, which the values then set for good.
  if (rows.some((row) => row?.Where))
    cellsOf(place, top, headings.indexOf("Where"), rows.length, 1).setCellProperties(
      rows.map((row) => [row?.Where ? linkTo(row.Where) : {}]),
    );
  let start = 0;
  while (start < headings.length) {
    const run: WrittenColumn[] = [];
    for (const heading of headings.slice(start)) {
      if (!isWritten(heading) || heading === "Key") break;
      run.push(heading);
    }
    if (run.length > 0) write(start, run);
    start += run.length + 1;
  }
}

function linkTo(where: string): Excel.SettableCellProperties {
  return { hyperlink: { documentReference: whereTarget(where), textToDisplay: asText(where) } };
}

function cellsOf(place: Place, top: number, column: number, rows: number, columns: number): Excel.Range {
  return place.sheet.getRangeByIndexes(top, place.left + column, rows, columns).untrack();
}

function blanks(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
}
