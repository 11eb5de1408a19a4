/** Runs a function line by line over its arguments and lays the results out as Excel would spill them. */
import { Decimal, toExcel } from "../money";
import type { ArgumentKind } from "./argument-kinds";
import type { Arrangement, Kinds } from "./arrange";
import { arrange, readLine } from "./arrange";
import type { InThousandths } from "./in-thousandths";
import { reckonInThousandths } from "./in-thousandths";
import type { WorksheetError } from "./worksheet-error";
import { isWorksheetError, worksheetError } from "./worksheet-error";

/** What one line may give. A result that cannot be had is an error. */
export type Answer = Decimal | string | boolean | WorksheetError;

/**
 * One result for each line. A line's error stands in its own cell; arguments that do not agree, or a fault in the one line
 * asked for, are thrown, which is how Excel takes an error for the whole.
 * `inThousandths` gives the same results faster for the lines that it can reckon (see in-thousandths.ts); `toCellFrom` turns what it
 * gives into a cell, where that is not the number itself.
 */
export function spill<Values extends readonly unknown[]>(
  given: readonly unknown[],
  kinds: Kinds<Values>,
  result: (...values: Values) => Answer,
  inThousandths?: NoInfer<InThousandths<Values>>,
  toCellFrom: (reckoned: number) => unknown = asItIs,
): unknown[][] {
  const arrangement = arrange(given, kinds);
  const { height, width } = arrangement;
  const answerAt = (row: number, column: number): unknown => {
    const values = readLine(arrangement, kinds, row, column);
    return isWorksheetError(values) ? values : toCell(result(...values));
  };
  const quickly = inThousandths && reckonInThousandths(arrangement, kinds, inThousandths);
  const cellAt = (row: number, column: number): unknown => {
    const quick = quickly?.[row * width + column] ?? NaN;
    return Number.isNaN(quick) ? answerAt(row, column) : toCellFrom(quick);
  };
  const spilled = new Array<unknown[]>(height);
  for (let row = 0; row < height; row += 1) {
    // A literal, for an array that grows takes room for many.
    const cells = [cellAt(row, 0)];
    for (let column = 1; column < width; column += 1) cells.push(cellAt(row, column));
    spilled[row] = cells;
  }
  return thrownIfAlone(arrangement, spilled);
}

/**
 * Several results for each line, beside it: to the right of lines in a column, below lines in a row. A line's error stands in
 * all of its results. `inThousandths` gives each part faster, as for `spill`.
 */
export function spillParts<Values extends readonly unknown[]>(
  given: readonly unknown[],
  kinds: Kinds<Values>,
  parts: number,
  result: (...values: Values) => readonly Decimal[] | WorksheetError,
  inThousandths: readonly NoInfer<InThousandths<Values>>[] = [],
): unknown[][] {
  const arrangement = arrange(given, kinds);
  const { height, width } = arrangement;
  if (height > 1 && width > 1) {
    throw worksheetError(
      "#VALUE!",
      `Each line gives ${parts} results; give lines in one column or in one row, for a block leaves no room beside it.`,
    );
  }
  const quickly = inThousandths.map((part) => reckonInThousandths(arrangement, kinds, part));
  const lines = Array.from({ length: Math.max(height, width) }, (_, line) => {
    const quick = quickly.map((part) => part?.[line] ?? NaN);
    if (quick.length > 0 && !quick.some(Number.isNaN)) return quick;
    const values = readLine(arrangement, kinds, height > 1 ? line : 0, width > 1 ? line : 0);
    const answers = isWorksheetError(values) ? values : result(...values);
    return Array.from({ length: parts }, (_part, part) =>
      toCell(isWorksheetError(answers) ? answers : (answers[part] ?? new Decimal(0))),
    );
  });
  const spilled = width > 1 ? Array.from({ length: parts }, (_, part) => lines.map((line) => line[part])) : lines;
  return thrownIfAlone(arrangement, spilled);
}

/** The values of every line, row by row, for a function that takes them all together. Throws the first line's error that there is. */
export function readLines<Values extends readonly unknown[]>(
  given: readonly unknown[],
  kinds: Kinds<Values>,
): Values[] {
  const arrangement = arrange(given, kinds);
  const lines: Values[] = [];
  for (let row = 0; row < arrangement.height; row += 1) {
    for (let column = 0; column < arrangement.width; column += 1) {
      const values = readLine(arrangement, kinds, row, column);
      if (isWorksheetError(values)) throw values;
      lines.push(values);
    }
  }
  return lines;
}

/** An argument that is one for the whole formula, such as a basis where lines are taken together. Throws its error, also where it is a range. */
export function readSetting<T>(given: unknown, kind: ArgumentKind<T>): T {
  const [first, second] = readLines<[T]>([given], [kind]);
  if (!first || second) throw worksheetError("#VALUE!", `The ${kind.name} is one for all lines; give a single cell.`);
  return first[0];
}

function asItIs(reckoned: number): number {
  return reckoned;
}

function toCell(answer: Answer): unknown {
  return answer instanceof Decimal ? toExcel(answer) : answer;
}

function thrownIfAlone({ height, width }: Arrangement, spilled: unknown[][]): unknown[][] {
  const only = height === 1 && width === 1 ? spilled[0]?.[0] : undefined;
  if (isWorksheetError(only)) throw only;
  return spilled;
}
