/** Finds what the add-in put into a workbook, whoever's copy of it did: conditional formats by their own formula, the register by its table. */
import { isMarkFormula, REGISTER_TABLE } from "../marking";

/** A worksheet and the ids of the conditional formats on it that are marks. */
export interface SheetOfMarks {
  readonly sheet: Excel.Worksheet;
  readonly marks: readonly string[];
}

export interface FoundMarks {
  readonly sheets: readonly SheetOfMarks[];
  readonly isStructureProtected: boolean;
  /** null when the workbook has no register. */
  readonly register: FoundRegister | null;
}

/** The register's table as it stands. */
export interface FoundRegister {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  /** The table's corner: its heading row, and its first column. */
  readonly top: number;
  readonly left: number;
  /** Heading row first; only the heading row unless the rows were asked for. */
  readonly values: readonly (readonly unknown[])[];
  /** Whether anything stands on its sheet that the add-in did not put there. */
  readonly hasCompany: boolean;
}

/** Rows of the register read at once: some 2 MB. */
const ROWS_AT_ONCE = 5_000;

/** Three round trips at most, none of which writes. `readRegister` brings the register's rows too, 5,000 to a round trip. */
export async function findMarks(context: Excel.RequestContext, { readRegister = false } = {}): Promise<FoundMarks> {
  const { workbook } = context;
  workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  workbook.protection.load("protected");
  const table = workbook.tables.getItemOrNullObject(REGISTER_TABLE);
  table.load("id,worksheet/id");
  await context.sync();

  const sheets = workbook.worksheets.items;
  const formats = sheets.map((sheet) => sheet.getRange().untrack().conditionalFormats.load("items/id,items/type"));
  const registerSheet = table.isNullObject ? undefined : sheets.find((sheet) => sheet.id === table.worksheet.id);
  const range = registerSheet && table.getRange().untrack().load("rowIndex,columnIndex,rowCount,columnCount");
  const used = registerSheet
    ?.getUsedRangeOrNullObject(true)
    .untrack()
    .load("rowIndex,rowCount,columnIndex,columnCount");
  await context.sync();

  const rules = sheets.map((sheet, index) => loadFormulas(sheet, formats[index]!.items));
  const register =
    registerSheet && range && used ? loadRegister(registerSheet, table, range, used, readRegister) : null;
  if (register || rules.some((onSheet) => onSheet.length > 0)) await context.sync();
  // A long register comes in portions, each of which is as much as one answer should hold.
  while (register?.loadMore()) await context.sync();
  return {
    sheets: sheets.map((sheet, index) => ({
      sheet,
      marks: rules[index]!.filter(({ rule }) => isMark(rule.formula)).map(({ id }) => id),
    })),
    isStructureProtected: workbook.protection.protected,
    register: register && register.found(),
  };
}

/** Asks only formats of type Custom for their formula: asking another kind fails the whole batch (office-js #2180). */
function loadFormulas(sheet: Excel.Worksheet, formats: readonly Excel.ConditionalFormat[]) {
  const custom = formats.filter((format) => format.type === "Custom");
  if (custom.length === 0) return [];
  const onSheet = sheet.getRange().untrack().conditionalFormats;
  return custom.map(({ id }) => ({ id, rule: onSheet.getItem(id).custom.rule.load("formula") }));
}

/** A custom format without any formula is a mark that Excel broke off making; it shows nothing, and nobody can make one by hand. */
function isMark(formula: string): boolean {
  return formula === "" || isMarkFormula(formula);
}

/** Queues the first reads; `loadMore` queues the next rows while there are any, `found` is for after all of them. */
function loadRegister(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  range: Excel.Range,
  used: Excel.Range,
  withRows: boolean,
) {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  const portions: Excel.Range[] = [];
  let next = top;
  const end = top + (withRows ? rowCount : 1);
  function loadMore(): boolean {
    if (next >= end) return false;
    const rows = Math.min(ROWS_AT_ONCE, end - next);
    portions.push(sheet.getRangeByIndexes(next, left, rows, columnCount).untrack().load("values"));
    next += rows;
    return true;
  }
  loadMore();
  const above =
    top > 0
      ? sheet
          .getRangeByIndexes(0, 0, top, left + columnCount)
          .untrack()
          .load("values")
      : null;
  const isBeside =
    !used.isNullObject &&
    (used.columnIndex < left ||
      used.columnIndex + used.columnCount > left + columnCount ||
      used.rowIndex + used.rowCount > top + rowCount);
  return {
    loadMore,
    found(): FoundRegister {
      // The add-in's own lines over the table are all in its first column, with a blank row below them.
      const isAbove =
        above?.values.some((row, index) =>
          row.some((entry, column) => entry !== "" && (column !== left || index === top - 1)),
        ) ?? false;
      return {
        sheet,
        table,
        top,
        left,
        values: portions.flatMap((portion) => portion.values as unknown[][]),
        hasCompany: isBeside || isAbove,
      };
    },
  };
}

/** Queues the removal of a sheet's marks and of nothing else. */
export function deleteMarks({ sheet, marks }: SheetOfMarks): void {
  if (marks.length === 0) return;
  const formats = sheet.getRange().untrack().conditionalFormats;
  for (const id of marks) formats.getItem(id).delete();
}
