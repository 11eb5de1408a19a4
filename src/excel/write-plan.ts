/** Writes the starter rules or a policy: onto a new sheet, or onto cells of one that is there. Everything is decided before; here it is only written. */
import type { PlanReceipt } from "../marking";
import type { PlanWrite, SheetBlock, SheetCell } from "../plan";
import type { CellAddress, CellRange } from "../workbook";
import { asText } from "./register-layout";

/** Three round trips. Rejects with a sentence, and writes nothing, where the sheet cannot be written or is not any more as it was read. */
export async function writePlan(context: Excel.RequestContext, write: PlanWrite): Promise<PlanReceipt> {
  const { workbook } = context;
  workbook.protection.load("protected");
  const existing = workbook.worksheets.getItemOrNullObject(write.sheet);
  existing.load("name,protection/protected");
  await context.sync();

  if (write.isNew) {
    if (!existing.isNullObject) throw new Error(`There is a sheet named ${write.sheet} by now. Try again.`);
    if (workbook.protection.protected)
      throw new Error(
        `The workbook's structure is protected, so the sheet ${write.sheet} could not be added. Unprotect it, then try again.`,
      );
  } else {
    if (existing.isNullObject) throw new Error(`There is no sheet named ${write.sheet} any more. Try again.`);
    if (existing.protection.protected)
      throw new Error(`The sheet ${write.sheet} is protected. Unprotect it, then try again.`);
    await refuseIfChanged(context, existing, write);
  }
  const sheet = write.isNew ? workbook.worksheets.add(write.sheet) : existing;
  for (const block of write.isNew ? write.blocks : inOnePiece(write.blocks)) writeBlock(sheet, block, write.isNew);
  dress(sheet, write);
  await context.sync();
  return { sheet: write.sheet };
}

async function refuseIfChanged(context: Excel.RequestContext, sheet: Excel.Worksheet, write: PlanWrite): Promise<void> {
  const ranges = write.mustBeBlank.map((range) => rangeOn(sheet, range).load("formulas"));
  const rows = write.blocks.map((block) => rangeOn(sheet, rangeOf(block)).load("rowHidden"));
  await context.sync();
  // Over rows of which a filter hides some, Excel puts an array into the wrong cells (office-js #224). null says that some are hidden.
  if (rows.some(({ rowHidden }) => rowHidden !== false))
    throw new Error(
      `Rows of ${write.sheet} are hidden or filtered where this is to be written. Show them, then try again.`,
    );
  const isFilled = ranges.some(({ formulas }) => formulas.some((row) => row.some((entry: unknown) => entry !== "")));
  if (isFilled)
    throw new Error(`Something was typed on ${write.sheet} where this was to be written, so nothing was. Try again.`);
}

/** A block that is written; null leaves a cell as it is. */
interface Piece {
  readonly at: CellAddress;
  readonly rows: readonly (readonly (SheetCell | null)[])[];
}

/**
 * Columns of the same rows go in together, whatever stands between them: should Excel break off between two columns of a policy, new
 * settings would stand beside old values, and be read as a policy that nobody wrote.
 */
function inOnePiece(blocks: readonly SheetBlock[]): readonly Piece[] {
  const sameRows = new Map<string, SheetBlock[]>();
  for (const block of blocks) {
    const key = `${block.at.row}:${block.rows.length}`;
    sameRows.set(key, [...(sameRows.get(key) ?? []), block]);
  }
  return [...sameRows.values()].map((together) => {
    const { row } = together[0]!.at;
    const left = Math.min(...together.map(({ at }) => at.column));
    const right = Math.max(...together.map((block) => rangeOf(block).right));
    const rows = together[0]!.rows.map((_, index) => {
      const cells = new Array<SheetCell | null>(right - left + 1).fill(null);
      for (const block of together)
        block.rows[index]!.forEach((cell, column) => (cells[block.at.column - left + column] = cell));
      return cells;
    });
    return { at: { row, column: left }, rows };
  });
}

function rangeOf({ at, rows }: Piece): CellRange {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return { top: at.row, left: at.column, bottom: at.row + rows.length - 1, right: at.column + width - 1 };
}

function writeBlock(sheet: Excel.Worksheet, { at, rows }: Piece, isNew: boolean): void {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return;
  const range = sheet.getRangeByIndexes(at.row, at.column, rows.length, width).untrack();
  const formats = rows.map((row) => row.map((cell) => cell && (cell.numberFormat ?? "General")));
  // Before the values: a cell that is formatted as text keeps a formula as text.
  if (!isNew || formats.some((row) => row.some((format) => format !== null && format !== "General")))
    range.numberFormat = formats;
  range.formulas = rows.map((row) => row.map((cell) => cell && entryOf(cell)));
}

function entryOf({ value, formula }: SheetCell): string | number | boolean {
  if (formula !== null) return formula;
  return typeof value === "string" ? asText(value) : (value ?? "");
}

function dress(sheet: Excel.Worksheet, { bold, leftAligned, columnWidths, frozenRows, isNew }: PlanWrite): void {
  for (const range of bold) rangeOn(sheet, range).format.font.bold = true;
  for (const range of leftAligned) rangeOn(sheet, range).format.horizontalAlignment = "Left";
  for (const [column, width] of Object.entries(columnWidths)) {
    sheet.getRangeByIndexes(0, Number(column), 1, 1).untrack().format.columnWidth = width;
  }
  if (isNew && frozenRows !== null) sheet.freezePanes.freezeRows(frozenRows);
}

function rangeOn(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}
