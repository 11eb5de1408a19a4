/** Styled sheets as a reader of the saved file would see them once Excel has computed it. */
import { computeMissing } from "../../src/files";
import { type CellAddress, type CellRange, type Sheet, type Workbook, cellName, parseRangeName } from "../../src/workbook";
import { type StyledSheet, uncomputedSheet } from "./styled-sheet";

/** The sheets with all formulas computed; a formula that cannot be is a fault of the sample. */
export function computedSheets(styled: readonly StyledSheet[]): readonly Sheet[] {
  const { sheets, notRead } = computeMissing(styled.map(uncomputedSheet).map((sheet) => ({ sheet, uncomputed: formulasWithoutResult(sheet) })));
  if (notRead.length > 0) throw new Error(notRead.map(({ sheet, reason }) => `${sheet}: ${reason}`).join("; "));
  return sheets;
}

export function workbookOf(name: string, styled: readonly StyledSheet[]): Workbook {
  const sheets = computedSheets(styled).map((sheet, position): Sheet => {
    const { merges, isHidden, cells } = styled[position]!;
    return {
      ...sheet,
      visibility: isHidden ? "hidden" : "visible",
      merges: merges.map((merge): CellRange => parseRangeName(merge)!),
      numberFormats: sheet.values.map((values, row) => values?.map((_, column) => cells.get(cellName({ row, column }))?.style.numFmt ?? null)),
    };
  });
  return { name, sheets, notRead: [] };
}

function formulasWithoutResult({ formulas, values }: Sheet): readonly CellAddress[] {
  return formulas.flatMap((cells, row) =>
    (cells ?? []).flatMap((formula, column) => (formula === null || (values[row]?.[column] ?? null) !== null ? [] : [{ row, column }])),
  );
}
