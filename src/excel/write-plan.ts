/** Writes the starter rules or a policy: onto a new sheet, or onto cells of one that is there. Everything is decided before; here it is only written. */
import type { PlanReceipt } from "../marking";
import type { PlanWrite, SheetBlock, SheetCell } from "../plan";
import type { CellRange } from "../workbook";
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
    await refuseIfFilled(context, existing, write);
  }
  const sheet = write.isNew ? workbook.worksheets.add(write.sheet) : existing;
  for (const block of write.blocks) writeBlock(sheet, block, write.isNew);
  dress(sheet, write);
  await context.sync();
  return { sheet: write.sheet };
}

async function refuseIfFilled(context: Excel.RequestContext, sheet: Excel.Worksheet, write: PlanWrite): Promise<void> {
  const ranges = write.mustBeBlank.map((range) => rangeOn(sheet, range).load("formulas"));
  if (ranges.length === 0) return;
  await context.sync();
  const isFilled = ranges.some(({ formulas }) => formulas.some((row) => row.some((entry: unknown) => entry !== "")));
  if (isFilled)
    throw new Error(`Something was typed on ${write.sheet} where this was to be written, so nothing was. Try again.`);
}

function writeBlock(sheet: Excel.Worksheet, { at, rows }: SheetBlock, isNew: boolean): void {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return;
  const range = sheet.getRangeByIndexes(at.row, at.column, rows.length, width).untrack();
  const formats = rows.map((row) => row.map(({ numberFormat }) => numberFormat ?? "General"));
  // Before the values: a cell that is formatted as text keeps a formula as text.
  if (!isNew || formats.some((row) => row.some((format) => format !== "General"))) range.numberFormat = formats;
  range.formulas = rows.map((row) => row.map(entryOf));
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
