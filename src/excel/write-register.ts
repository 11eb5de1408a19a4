/** Writes the register: a sheet with a real table, one row an exception, in which people's own words stay. */
import { REGISTER_COLUMNS, REGISTER_SHEET, REGISTER_TABLES, type Marks } from "../marking";
import { rangeName } from "../workbook";
import type { FoundMarks } from "./find-marks";
import type { Unfinished } from "./left-over-sheet";
import { cellWrites, sizeOf, type CellWrite } from "./cell-writes";
import { dressRegister, dressRows } from "./dress-register";
import {
  asEntry,
  asText,
  headingFor,
  headingRows,
  isLaterColumn,
  linkFormula,
  MANY_ROWS,
  OWN_COLUMNS,
  PEOPLES_COLUMNS,
  whereTarget,
  type RegisterColumn,
} from "./register-layout";
import { putBackFilters } from "./register-filters";
import { planRegister, type RegisterPlan } from "./register-plan";

export interface RegisterReceipt {
  /** The register's sheet; "" when there is none. */
  readonly sheet: string;
  /** Why the register was not written, in a sentence; null when it was. */
  readonly reason: string | null;
  /** What of a person's could not be kept, in a sentence; null where all was. */
  readonly remark: string | null;
}

const FILTER_LOST =
  "Excel did not put the filter of the register back, which is taken off while rows are written. Set it again.";

/** Characters written at once, far inside the 5 MB that Excel takes in one request. */
const CHARACTERS_AT_ONCE = 3_000_000;

/** Where the register's table is, on a sheet that is ours to write. */
interface Place {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly top: number;
  readonly left: number;
  /** Heading row first. */
  readonly values: readonly (readonly unknown[])[];
}

/** Syncs whatever was queued before it together with its own rows; only a register of tens of thousands of rows takes a round trip more, and one that is filtered. */
export async function writeRegister(
  context: Excel.RequestContext,
  found: FoundMarks,
  marks: Marks,
  onlySheet?: string,
  unfinished: Unfinished = { sheet: null },
  planFor = (values: Place["values"]): RegisterPlan => planRegister(values, marks.register, onlySheet),
  again = "check again",
): Promise<RegisterReceipt> {
  const existing = found.register;
  const reason = existing
    ? whyNotWritable(existing.sheet, existing.values[0] ?? [], again)
    : whyNotAddable(found, again);
  if (reason !== null) {
    await context.sync();
    return { sheet: existing?.sheet.name ?? "", reason, remark: null };
  }
  const others = found.sheets.flatMap(({ sheet }) => (sheet.id === found.leftOver?.id ? [] : [sheet.name]));
  const name = existing?.sheet.name ?? freeName(others);
  if (!existing) {
    unfinished.sheet = name;
    found.leftOver?.delete();
  }
  const place = existing ?? addRegister(context, name, found.freeTableName!, marks);
  if (marks.heading.length > 0) writeHeading(place, marks.heading);
  const isUnfiltered = await writeRows(context, place, planFor(place.values));
  await context.sync();
  unfinished.sheet = null;
  const isKept = !isUnfiltered || (await putBackFilters(context, found.filters));
  return { sheet: name, reason: null, remark: isKept ? null : FILTER_LOST };
}

function whyNotAddable({ isStructureProtected, freeTableName }: FoundMarks, again: string): string | null {
  if (isStructureProtected)
    return `The workbook's structure is protected, so no register could be added. Unprotect it, then ${again}.`;
  if (freeTableName !== null) return null;
  return `The workbook uses the names ${REGISTER_TABLES.join(" and ")} for something else, so no register could be added. Rename one of them, then ${again}.`;
}

function whyNotWritable(sheet: Excel.Worksheet, headings: readonly unknown[], again: string): string | null {
  if (sheet.protection.protected)
    return `The register's sheet is protected, so the register was not brought up to date. Unprotect it, then ${again}.`;
  const lost = REGISTER_COLUMNS.filter((column) => !headings.includes(column) && !isLaterColumn(column));
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

/** Queues the sheet and its table, with a row for each exception. It is not activated: the person stays where they are. */
function addRegister(context: Excel.RequestContext, name: string, tableName: string, marks: Marks): Place {
  const sheet = context.workbook.worksheets.add(name);
  const top = marks.heading.length + 1;
  const rows = Math.max(1, marks.register.length);
  const width = REGISTER_COLUMNS.length;
  // Named at once: should Excel break off here, the sheet is known as the register and can be cleared.
  // A range, not an address: Excel looks for a bare address on the active sheet.
  const table = sheet.tables.add(sheet.getRangeByIndexes(top, 0, rows + 1, width).untrack(), true);
  table.name = tableName;
  sheet.getRangeByIndexes(top, 0, 1, width).untrack().values = [[...REGISTER_COLUMNS]];
  table.style = "TableStyleLight1";
  dressRegister(sheet, top, rows);
  const blank = REGISTER_COLUMNS.map(() => "");
  return {
    sheet,
    table,
    top,
    left: 0,
    values: [[...REGISTER_COLUMNS], ...Array.from({ length: rows }, () => blank)],
  };
}

function writeHeading(place: Place, lines: readonly string[]): void {
  const rows = headingRows(place);
  if (rows === 0) return;
  place.sheet.getRangeByIndexes(0, place.left, rows, 1).untrack().values = headingFor(lines, rows).map((line) => [
    asText(line),
  ]);
}

/** The key first, with its neighbours: should Excel break off here, a row without one would be taken for a person's own. The columns for people are written last. */
const IN_ORDER: readonly RegisterColumn[] = ["Cell", "Key", "Sheet", "Where", ...OWN_COLUMNS, ...PEOPLES_COLUMNS];

/** Queues what differs; a column that somebody added is never named in a write. Whether filters had to be taken off for it. */
async function writeRows(context: Excel.RequestContext, place: Place, plan: RegisterPlan): Promise<boolean> {
  const { values, table, top } = place;
  const isByFormula = hasLinkFormulas(values);
  const writes = cellWrites(
    values,
    plan.rows,
    isByFormula ? IN_ORDER.filter((column) => column !== "Where") : IN_ORDER,
  );
  const hasMoved = plan.added > 0 || isMoved(values, plan);
  if (writes.length === 0 && !hasMoved) return false;
  // An array that is written over filtered rows ends up in the wrong cells (office-js #224).
  table.clearFilters();
  if (plan.added > 0) {
    table.rows.add(undefined, blanks(plan.added, values[0]!.length));
    // Before the words, so that rows grow as wrapped text comes in.
    dressRows(place.sheet, values[0]!.map(String), { top, left: place.left, rows: plan.rows.length });
  }
  let size = 0;
  for (const write of writes) {
    if (size > 0 && size + sizeOf(write) > CHARACTERS_AT_ONCE) {
      // Each portion is as much as one request should hold.
      await context.sync();
      size = 0;
    }
    size += sizeOf(write);
    if (values[0]![write.column] === "Where") writeLinks(place, write, plan);
    writeCells(place, write, plan.rows.length > MANY_ROWS);
  }
  if (isByFormula && hasMoved) writeLinkFormulas(place, plan.rows.length);
  return true;
}

function writeCells(
  place: Place,
  { column, columns, row, rows, entries, areFigures }: CellWrite,
  isLong: boolean,
): void {
  const range = cellsOf(place, place.top + 1 + row, column, rows, columns);
  // Excel puts a single value into every cell; null leaves a cell as it is.
  const write = (each: (text: string) => string | number) =>
    (typeof entries === "string"
      ? each(entries)
      : entries.map((texts) => texts.map((text) => (text === null ? null : each(text))))) as string[][];
  // The format goes with the figures, for the cells may have either from before, and an apostrophe is one letter more in a text format.
  if (areFigures) {
    const format = isLong ? "@" : "General";
    const isWhole = typeof entries === "string" || entries.every((texts) => !texts.includes(null));
    range.numberFormat = isWhole ? (format as unknown as string[][]) : write(() => format);
  }
  range.values = write(areFigures && isLong ? asEntry : asText);
}

/** Whether any row's link leads elsewhere now. */
function isMoved([headings = [], ...body]: Place["values"], { rows }: RegisterPlan): boolean {
  const where = headings.indexOf("Where");
  return rows.some((row, index) => row?.Where !== undefined && row.Where !== String(body[index]?.[where] ?? ""));
}

/**
 * One formula for the whole column: Excel makes a table's column of it anyway (office-js #5909), and 10,000 links one by one are a megabyte.
 * Not where the table has no columns for its parts, as in earlier versions, nor where somebody put words of their own under Where.
 */
function hasLinkFormulas([headings = [], ...body]: Place["values"]): boolean {
  const where = headings.indexOf("Where");
  const key = headings.indexOf("Key");
  return (
    headings.includes("Sheet") &&
    headings.includes("Cell") &&
    body.every((cells) => String(cells[key] ?? "") !== "" || String(cells[where] ?? "") === "")
  );
}

function writeLinkFormulas(place: Place, rows: number): void {
  const headings = place.values[0]!;
  const where = headings.indexOf("Where");
  const formula = linkFormula(headings.indexOf("Sheet") - where, headings.indexOf("Cell") - where);
  cellsOf(place, place.top + 1, where, rows).formulasR1C1 = formula as unknown as string[][];
}

/** Links bring text of their own, which the values then set for good. */
function writeLinks(place: Place, { column, row, rows, entries }: CellWrite, plan: RegisterPlan): void {
  cellsOf(place, place.top + 1 + row, column, rows).setCellProperties(
    Array.from({ length: rows }, (_, index) => {
      const where =
        typeof entries === "string" || entries[index]![0] !== null ? plan.rows[row + index]?.Where : undefined;
      return [where ? linkTo(where) : {}];
    }),
  );
}

function linkTo(where: string): Excel.SettableCellProperties {
  return { hyperlink: { documentReference: whereTarget(where), textToDisplay: asText(where) } };
}

function cellsOf(place: Place, top: number, column: number, rows: number, columns = 1): Excel.Range {
  const left = place.left + column;
  // By its address, which is shorter than by numbers.
  return place.sheet.getRange(rangeName({ top, left, bottom: top + rows - 1, right: left + columns - 1 })).untrack();
}

function blanks(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
}
