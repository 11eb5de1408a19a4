/** The formula that the results beside a cell are filled with, filled into the cell. */
import type { Scope } from "../../checking";
import { cellKey, formAt, testedIdentities, typedAmongFormulas } from "../../checking";
import type { Identity } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName, fillable, formulaAt } from "../../workbook";
import type { ResultLine } from "./result-line";
import { resultLineOf } from "./result-line";
import { saysTheStatement } from "./says-the-statement";
import { statementsOf } from "./statements-of";

export interface FilledPattern {
  readonly formula: string;
  /** "B10 and D10": the nearest cells of the pattern, one on each side where there are. */
  readonly examples: string;
}

const FEWEST = 2;
/** Of the results that stand beside it, this share at least must follow the pattern, formulas of another make left aside. */
const SHARE = 0.6;

/** Null where the results beside it follow no pattern, or one that would not make the statement hold. */
export function patternBeside(scope: Scope, identity: Identity): FilledPattern | null {
  const { result } = identity;
  const line = resultLineOf(scope, identity);
  const pattern = shownAsOdd(scope, line, result) ?? habitOf(scope, line, result);
  if (!pattern || formAt(scope.sheet, pattern[0]!) === formAt(scope.sheet, result)) return null;
  if (isAtEdge(scope, line, result, pattern)) return null;
  const before = pattern.findLast((cell) => keyOf(cell) < keyOf(result));
  const after = pattern.find((cell) => keyOf(cell) > keyOf(result));
  const examples = [before, after].filter((cell) => cell !== undefined);
  const formula = fillable(formulaAt(scope.sheet, examples[0]!)!, examples[0]!)(result);
  if (!saysTheStatement(scope, identity, formula)) return null;
  return { formula, examples: examples.map(cellName).join(" and ") };
}

/** What the finding itself shows as the neighbour whose formula belongs there, if all it says is right, with those of the line that are like it. */
function shownAsOdd(scope: Scope, { forms }: ResultLine, cell: CellAddress): readonly CellAddress[] | null {
  const odd = typedAmongFormulas(scope).get(keyOf(cell));
  if (!odd) return null;
  const { stateOf } = testedIdentities(scope);
  const states = statementsOf(scope.schedule, odd.example)
    .filter(({ isResult }) => isResult)
    .map(({ place }) => stateOf(place));
  if (!states.includes("holds") || states.includes("broken")) return null;
  return forms.get(formAt(scope.sheet, odd.example)!) ?? [odd.example];
}

/** The cells of the line's commonest form. */
function habitOf(scope: Scope, { forms, typed }: ResultLine, cell: CellAddress): readonly CellAddress[] | null {
  const others = typed.length - (formAt(scope.sheet, cell) === null ? 1 : 0);
  const habit = [...forms.values()].reduce<readonly CellAddress[]>(
    (most, form) => (form.length > most.length ? form : most),
    [],
  );
  return habit.length >= FEWEST && habit.length >= SHARE * (habit.length + others) ? habit : null;
}

/**
 * Whether the pattern may end here on purpose, as it does between years that are actual and years that are forecast: the next
 * result of the line, formulas of another make passed over, is typed and nothing says that it ought not to be. Where the cell
 * itself is not seen to be odd, the same goes for every result of the line.
 */
function isAtEdge(scope: Scope, line: ResultLine, cell: CellAddress, pattern: readonly CellAddress[]): boolean {
  const odd = typedAmongFormulas(scope);
  const key = keyOf(cell);
  const unsaid = line.typed.filter((other) => keyOf(other) !== key && !odd.has(keyOf(other))).map(keyOf);
  if (unsaid.length === 0 || !odd.has(key)) return unsaid.length > 0;
  const typed = line.typed.map(keyOf).filter((other) => other !== key);
  const telling = [...typed, ...pattern.map(keyOf)].sort((a, b) => a - b);
  const beside = [telling.findLast((other) => other < key), telling.find((other) => other > key)];
  return beside.some((next) => next !== undefined && unsaid.includes(next));
}

function keyOf({ row, column }: CellAddress): number {
  return cellKey(row, column);
}
