/** .xls and .xlsb workbooks, by way of SheetJS's community fork: of the free readers, only it gives their formulas and number formats. */
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { CellRange, CellValue, Sheet, SheetVisibility, Workbook } from "../workbook";
import { type CellGrid, putCell } from "./cell-grid";
import { isDateFormat } from "./xlsx/number-formats";

const VISIBILITY: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];
const DAYS_1900_TO_1904 = 1462;

/** Reads the workbook. Throws whatever the reader says when the bytes are damaged. */
export async function readOlderFormat(bytes: Uint8Array): Promise<Pick<Workbook, "sheets" | "notRead">> {
  const { read } = await import("@e965/xlsx");
  const book = quietly(() =>
    read(bytes, {
      type: "array",
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellText: true,
      cellHTML: false,
      cellStyles: true,
    }),
  );
  const sheets: Sheet[] = [];
  const notRead: { sheet: string; reason: string }[] = [];
  book.SheetNames.forEach((name, position) => {
    const sheet = book.Sheets[name];
    const kind = sheet?.["!type"] ?? "sheet";
    if (sheet && kind === "sheet") sheets.push(toSheet(sheet, name, position, book));
    else notRead.push({ sheet: name, reason: `It is a ${kind} sheet: it holds no figures to check.` });
  });
  return { sheets, notRead };
}

/** The reader writes to the console about names it cannot resolve; they are no concern of whoever checks a pack. */
function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => {};
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function toSheet(sheet: WorkSheet, name: string, position: number, book: WorkBook): Sheet {
  const values: CellGrid<CellValue> = [];
  const formulas: CellGrid<string> = [];
  const numberFormats: CellGrid<string> = [];
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (!cell) return;
      const format = typeof cell.z === "string" && !/^general$/i.test(cell.z) ? cell.z : null;
      const formula = cell.f === undefined ? null : `=${cell.f}`;
      const value = toValue(cell, from1904 && format !== null && isDateFormat(format));
      if (value !== null && (value !== "" || formula !== null)) putCell(values, row, column, value);
      if (formula !== null) putCell(formulas, row, column, formula);
      if (format !== null && value !== null) putCell(numberFormats, row, column, format);
    }),
  );
  return {
    name,
    visibility: VISIBILITY[book.Workbook?.Sheets?.[position]?.Hidden ?? 0] ?? "visible",
    isProtected: sheet["!protect"] !== undefined,
    values,
    formulas,
    numberFormats,
    merges: (sheet["!merges"] ?? []).map(({ s, e }): CellRange => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: new Set(hiddenOf(sheet["!rows"])),
    hiddenColumns: new Set(hiddenOf(sheet["!cols"])),
  };
}

function toValue(cell: CellObject, is1904Date: boolean): CellValue {
  if (cell.t === "z" || cell.v === undefined) return null;
  if (cell.t === "e") return cell.w ?? "#VALUE!";
  if (cell.v instanceof Date) return cell.v.getTime() / 86_400_000 + 25_569;
  if (typeof cell.v === "number") return cell.v + (is1904Date ? DAYS_1900_TO_1904 : 0);
  return typeof cell.v === "string" ? cell.v.replace(/\r\n?/g, "\n") : cell.v;
}

function* hiddenOf(properties: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): Generator<number> {
  for (const [position, property] of (properties ?? []).entries()) if (property?.hidden) yield position;
}
