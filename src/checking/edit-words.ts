/** What a cell holds, in the words and figures in which an edit is shown before it is made. */
import { fromExcel, sayAmount, showPercent } from "../money";
import type { CellContent } from "../workbook";
import { cellName } from "../workbook";
import type { CellEdit } from "./finding";

/** "=SUM(C4:C9)", "(1,234)", "“ 33”", "TRUE", "nothing". */
export function sayContent(content: CellContent, numberFormat = ""): string {
  if ("formula" in content) return content.formula;
  const { value } = content;
  if (typeof value === "number") return sayNumber(value, numberFormat);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null || value === "" ? "nothing" : `“${value}”`;
}

function sayNumber(value: number, numberFormat: string): string {
  const amount = fromExcel(value);
  return numberFormat.includes("%") ? showPercent(amount, Math.max(1, amount.decimalPlaces() - 2)) : sayAmount(amount);
}

/** "C10: 463,514 → =SUM(C4:C9)". */
export function sayEdit({ cell, from, to, numberFormat }: CellEdit): string {
  return `${cellName(cell)}: ${sayContent(from)} → ${sayContent(to, numberFormat)}`;
}
