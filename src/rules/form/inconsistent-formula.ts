import type { Description, Remark, Rule, Scope } from "../../checking";
import { cellKey, rootCauses, rowOf } from "../../checking";
import type { CellAddress, Sheet } from "../../workbook";
import { cellName, formulaAt, linearTermsOf, relativeForm } from "../../workbook";
import { figureColumns, lacksFigures } from "../figure-cells";
import { nameOf } from "../identity-words";
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
  title: "A formula follows the pattern of its row or column",
  severity: "warning",
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
    const strangers = [...lineFormulas(scope)].filter((cell) => reported.has(cellKey(cell.row, cell.column)) && strangerAt(scope, cell));
    if (strangers.length === 0) return null;
    return { text: `Out of pattern and wrong, hence reported as an error: ${strangers.map(cellName).join(", ")}.`, isBroken: true };
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
  return formula !== null && isNumber && !LINK_OR_COUNTER.test(formula);
}

const LINK_OR_COUNTER = /^=\+?('[^']+'!|[A-Za-z0-9_.]+!)?\$?[A-Za-z]{1,3}\$?\d+([+-]\d+)?$/;

function strangerAt(scope: Scope, cell: CellAddress): Stranger | null {
  const down = patternAlong(scope, cell, "column");
  const across = patternAlong(scope, cell, "row");
  if (down.own > 0 || across.own > 0) return null;
  if (down.example) return { cell, example: down.example, alike: down.alike, along: "column" };
  // Along a row the columns mean different things, unless the neighbours on both sides say that they do not.
  return across.example ? { cell, example: across.example, alike: across.alike, along: "row" } : null;
}

interface Pattern {
  /** How many near neighbours have the cell's own form. */
  readonly own: number;
  readonly alike: number;
  /** A neighbour of the form that stands on both sides; null when there is no such form. */
  readonly example: CellAddress | null;
}

/** What the formulas before and after a cell say of it. */
function patternAlong({ schedule, sheet }: Scope, cell: CellAddress, along: "row" | "column"): Pattern {
  const step = along === "column" ? { row: 1, column: 0 } : { row: 0, column: 1 };
  const roleAt = ({ column }: CellAddress) => schedule.columns.find((candidate) => candidate.column === column)?.role;
  const side = (sign: 1 | -1) => {
    const found: CellAddress[] = [];
    for (let n = 1; n <= REACH; n++) {
      const at = { row: cell.row + sign * n * step.row, column: cell.column + sign * n * step.column };
      const role = at.column < 0 ? undefined : rowOf(schedule, at.row)?.role;
      if (role === undefined) break;
      if (role === "line" && isReckoned(sheet, at) && (along === "column" || roleAt(at) === roleAt(cell))) found.push(at);
    }
    return found;
  };
  const [before, after] = [side(-1), side(1)];
  const own = [...before, ...after].filter((other) => isSameForm(sheet, other, cell)).length;
  const [previous, next] = [before[0], after[0]];
  if (!previous || !next || !isSameForm(sheet, previous, next)) return { own, alike: 0, example: null };
  const alike = [...before, ...after].filter((other) => isSameForm(sheet, other, previous)).length;
  const isPattern = alike >= FEWEST_ALIKE && alike * 4 >= (before.length + after.length) * 3;
  return { own, alike, example: isPattern ? previous : null };
}

/** Filled from one another, or adding the same cells in another way of writing. */
function isSameForm(sheet: Sheet, a: CellAddress, b: CellAddress): boolean {
  const [one, other] = [formulaAt(sheet, a), formulaAt(sheet, b)];
  if (one === null || other === null) return false;
  if (relativeForm(one, a) === relativeForm(other, b)) return true;
  const [sumOne, sumOther] = [relativeSum(one, a), relativeSum(other, b)];
  return sumOne !== null && sumOne === sumOther;
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
      for (let column = range.left; column <= range.right; column++) parts.push(`${coefficient} ${sheet ?? ""} ${row - at.row} ${column - at.column}`);
    }
  }
  return parts.sort().join(";");
}
