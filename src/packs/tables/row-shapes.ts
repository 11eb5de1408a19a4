/** What each row of a sheet looks like: blank, figures, or words that may head columns. */
import type { Sheet } from "../../workbook";
import { CellKind } from "./cell-kinds";
import type { Kinds, Strip } from "./table-block";

/** What one row of a strip looks like. */
export interface RowShape {
  readonly figures: number;
  readonly marks: number;
  readonly words: number;
  /** Years or dates that can only head columns. */
  readonly periods: number;
  readonly isBlank: boolean;
  readonly isData: boolean;
}

const BLANK_ROW: RowShape = { figures: 0, marks: 0, words: 0, periods: 0, isBlank: true, isData: false };

export function shapeOf(sheet: Sheet, kinds: Kinds, r: number, strip: Strip): RowShape {
  const row = kinds[r];
  if (!row) return BLANK_ROW;
  let figures = 0,
    marks = 0,
    words = 0,
    periods = 0,
    years = 0,
    numbers = 0,
    first = 0,
    previous = 0,
    isCounted = true,
    isSuccessive = true;
  let number: number;
  for (let c = strip.left; c <= Math.min(strip.right, row.length - 1); c++) {
    switch (row[c]) {
      case CellKind.number:
      case CellKind.year:
        if (row[c] === CellKind.year) years++;
        figures++;
        number = Number(sheet.values[r]![c]);
        if (numbers === 0) first = number;
        else isSuccessive &&= number - previous === 1 || number === previous;
        isCounted &&= number === first + numbers;
        previous = number;
        numbers++;
        break;
      case CellKind.textNumber:
      case CellKind.error:
        figures++;
        break;
      case CellKind.mark:
        marks++;
        break;
      case CellKind.text:
        words++;
        break;
      case CellKind.date:
        periods++;
        break;
      default:
    }
  }
  if (
    figures > 0 &&
    figures === numbers &&
    // 2019, 2020, 2021 across a row: periods, not figures.
    ((years >= 2 && years === numbers && isSuccessive) ||
      // 1, 2, 3, 4 under the headings of a statutory form: names of columns, not figures.
      (numbers >= 3 && isCounted && first <= 2 && !hasFormula(sheet, r)))
  ) {
    return { figures: 0, marks, words, periods: periods + figures, isBlank: false, isData: false };
  }
  const isBlank = figures + marks + words + periods === 0;
  const isData = figures > 0 || (marks > 0 && words <= 2 && marks >= words);
  return { figures, marks, words, periods, isBlank, isData };
}

function hasFormula(sheet: Sheet, r: number): boolean {
  return sheet.formulas[r]?.some((formula) => formula !== null) ?? false;
}
