import type { Description, Remark, Rule, Scope } from "../../checking";
import { cellKey, formAt, rootCauses, rowOf } from "../../checking";
import type { Schedule } from "../../packs";
import type { CellAddress, Sheet } from "../../workbook";
import { cellName, formulaAt, linearTermsOf } from "../../workbook";
import { figureColumns, lacksFigures } from "../figure-cells";
import { nameOf } from "../identity-words";
import { EXACT } from "../tolerance-words";
import { filledThrough } from "../mending/filled-through";
import { shortTotalCells } from "./short-totals";

interface Stranger {
  readonly cell: CellAddress;
  /** The neighbours' formula, shown at the nearest of them. */
  readonly example: CellAddress;
  readonly alike: number;
  readonly along: "row" | "column";
}

/** So many neighbours must share one form, on both sides of the cell, before another form is strange. */
const FEWEST_ALIKE = 3;
/** How far along its row or column a formula is compared. */
const REACH = 6;

/** A formula that breaks the pattern its row or column is filled with. */
export const inconsistentFormula: Rule<Stranger> = {
  id: "inconsistent-formula",
  family: "form",
  title: "Formula that breaks the pattern around it",
  severity: "warning",
  page: {
    finds:
      "A formula has the form of its neighbours, where three or more of them on both sides of it, down the column or across the row, share one form.",
    matters:
      "A formula changed for one line, to force a figure or by a slip, goes on reckoning differently from all the others and nothing shows it.",
    tolerance: EXACT,
    seen: "Not in the five papers, which are printed.",
    turnOff: "Where lines are reckoned in different ways on purpose and no label says so.",
  },
  lacks: ({ schedule, sheet }) => {
    const isFormula = schedule.rows.some(({ row }) => sheet.formulas[row]?.some((formula) => formula !== null));
    return lacksFigures(schedule) ?? (isFormula ? null : "it has no formulas");
  },
  *test(scope) {
    const reported = reportedCells(scope);
    for (const cell of lineFormulas(scope)) {
      const stranger = strangerAt(scope, cell);
      yield stranger && !reported.has(cellKey(cell.row, cell.column)) ? stranger : null;
    }
  },
  remark(scope): Remark | null {
    const reported = reportedCells(scope);
    if (reported.size === 0) return null;
    const strangers = [...lineFormulas(scope)].filter(
      (cell) => reported.has(cellKey(cell.row, cell.column)) && strangerAt(scope, cell),
    );
    if (strangers.length === 0) return null;
    return {
      text: `Out of pattern and wrong, hence reported as an error: ${strangers.map(cellName).join(", ")}.`,
      isBroken: true,
    };
  },
  describe: ({ cell, example, alike, along }, scope): Description => {
    const formula = formulaAt(scope.sheet, cell) ?? "";
    const usual = formulaAt(scope.sheet, example) ?? "";
    return {
      cell,
      related: [example],
      stated: formula,
      expected: "",
      difference: "",
      message:
        `${nameOf(scope, cell)} is ${formula}, while ${alike} formulas on both sides of it in its ${along} follow one pattern, as ${cellName(example)} does: ${usual}. ` +
        `Fill the pattern through ${cellName(cell)}, or note beside it why it differs.`,
    };
  },
  fix: ({ cell, example }, scope) => filledThrough(scope, cell, example),
};

function reportedCells(scope: Scope): ReadonlySet<number> {
  return new Set([...shortTotalCells(scope), ...rootCauses(scope).map(({ cell }) => cellKey(cell.row, cell.column))]);
}

/** The formulas of the lines that give a figure; totals have rules of their own. */
function* lineFormulas({ schedule, sheet }: Scope): Generator<CellAddress> {
  const columns = figureColumns(schedule);
  for (const { row, role } of schedule.rows) {
    if (role !== "line") continue;
    for (const { column } of columns) if (isReckoned(sheet, { row, column })) yield { row, column };
  }
}

/** A number by a formula that reckons: a link to one cell, or a line number counted on from another, follows its source and not its neighbours. */
function isReckoned(sheet: Sheet, cell: CellAddress): boolean {
  const formula = formulaAt(sheet, cell);
  const isNumber = typeof sheet.values[cell.row]?.[cell.column] === "number";
  return formula !== null && isNumber && !LINK_OR_COUNTER.test(formula) && !isSumOfColumn(formula, cell);
}

/** A total that stands among the lines without saying so. */
function isSumOfColumn(formula: string, { column }: CellAddress): boolean {
  return (
    formula.includes("SUM(") &&
    (linearTermsOf(formula)?.some(({ range, sum }) => sum && range.left === column && range.bottom > range.top) ??
      false)
  );
}

const LINK_OR_COUNTER = /^=\+?('[^']+'!|[A-Za-z0-9_.]+!)?\$?[A-Za-z]{1,3}\$?\d+([+-]\d+)?$/;

function strangerAt(scope: Scope, cell: CellAddress): Stranger | null {
  if (isFilledFromNext(scope.sheet, cell)) return null;
  const down = patternAlong(scope, cell, "column");
  if (down === "own") return null;
  const across = patternAlong(scope, cell, "row");
  if (across === "own") return null;
  // Along a row the columns mean different things, unless the neighbours on both sides say that they do not.
  const [pattern, along] = down ? [down, "column" as const] : [across, "row" as const];
  if (!pattern || isSameSum(scope.sheet, pattern.example, cell)) return null;
  return { cell, along, ...pattern };
}

/** Most formulas are those of the row above or below; the quick way for a million of them. */
function isFilledFromNext(sheet: Sheet, cell: CellAddress): boolean {
  const own = formAt(sheet, cell);
  return [-1, 1].some(
    (step) => cell.row + step >= 0 && formAt(sheet, { row: cell.row + step, column: cell.column }) === own,
  );
}

/** "own": the cell has the form of a near neighbour. Otherwise the form that stands on both sides of it, or null. */
type Pattern = "own" | { readonly alike: number; readonly example: CellAddress } | null;

/** What the formulas before and after a cell say of it. */
function patternAlong({ schedule, sheet }: Scope, cell: CellAddress, along: "row" | "column"): Pattern {
  const own = formAt(sheet, cell);
  const before = formulasBeside(schedule, sheet, cell, along, -1);
  if (before.some((other) => formAt(sheet, other) === own)) return "own";
  const after = formulasBeside(schedule, sheet, cell, along, 1);
  if (after.some((other) => formAt(sheet, other) === own)) return "own";
  const [previous, next] = [before[0], after[0]];
  if (!previous || !next || formAt(sheet, previous) !== formAt(sheet, next)) return null;
  const alike = [...before, ...after].filter((other) => formAt(sheet, other) === formAt(sheet, previous)).length;
  const isPattern = alike >= FEWEST_ALIKE && alike * 4 >= (before.length + after.length) * 3;
  return isPattern ? { alike, example: previous } : null;
}

/** The reckoned figures on one side of a cell, nearest first, as far as a column of the same part goes. */
function formulasBeside(
  schedule: Schedule,
  sheet: Sheet,
  cell: CellAddress,
  along: "row" | "column",
  sign: 1 | -1,
): readonly CellAddress[] {
  const step = along === "column" ? { row: sign, column: 0 } : { row: 0, column: sign };
  const roleAt = (column: number) => schedule.columns.find((candidate) => candidate.column === column)?.role;
  const ownRole = roleAt(cell.column);
  const found: CellAddress[] = [];
  for (let n = 1; n <= REACH; n++) {
    const at = { row: cell.row + n * step.row, column: cell.column + n * step.column };
    const role = at.column < 0 ? undefined : rowOf(schedule, at.row)?.role;
    if (role === undefined) break;
    if (role === "line" && isReckoned(sheet, at) && (along === "column" || roleAt(at.column) === ownRole))
      found.push(at);
  }
  return found;
}

/** Whether two formulas add the same cells in another way of writing: =B4+C4 and =SUM(B4:C4). */
function isSameSum(sheet: Sheet, a: CellAddress, b: CellAddress): boolean {
  const [one, other] = [relativeSum(formulaAt(sheet, a)!, a), relativeSum(formulaAt(sheet, b)!, b)];
  return one !== null && one === other;
}

const MOST_CELLS = 64;

/** The cells a formula adds, each by its distance, in order; null for any other formula. */
function relativeSum(formula: string, at: CellAddress): string | null {
  const terms = linearTermsOf(formula);
  if (!terms) return null;
  const parts: string[] = [];
  for (const { sheet, range, coefficient } of terms) {
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_CELLS) return null;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++)
        parts.push(`${coefficient} ${sheet ?? ""} ${row - at.row} ${column - at.column}`);
    }
  }
  return parts.sort().join(";");
}
