import type { Description, Rule, Scope, TypedAmongFormulas } from "../../checking";
import { cellKey, held, rootCauses, rowOf, shownAmount, testedIdentities, typedAmongFormulas } from "../../checking";
import { sayAmount } from "../../money";
import { isNotAdded, type Schedule } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName, formulaAt, isSameList, linearTermsOf } from "../../workbook";
import { isCellOf } from "../figure-cells";
import { nameOf } from "../identity-words";
import { formulaForTied } from "../mending/formula-for-tied";
import { statementsOf } from "../mending/statements-of";
import { typedShares } from "../performance/parts-with-shares";
import { EXACT } from "../tolerance-words";
import { loneTyped } from "./lone-typed";
import { onlyOneTyped, type OnlyOneTyped } from "./only-one-typed";
import { filledInto } from "./patterns/filled";
import { isSameAmount } from "./patterns/interruptions";
import { formulasOf } from "./patterns/sheet-formulas";
import { typedAsFilled } from "./patterns/typed-as-filled";
import { typedInPattern } from "./patterns/typed-in-pattern";

type Typed = TypedAmongFormulas | OnlyOneTyped;

/** A total, variance or rate typed where its neighbours are formulas: right today, perhaps, and wrong as soon as a line changes. */
export const hardCodedTotal: Rule<Typed> = {
  id: "hard-coded-total",
  family: "form",
  title: "Typed figure among formulas",
  severity: "warning",
  page: {
    finds:
      "A total, variance or percentage is a formula wherever those beside it are, and so is any figure in the middle of a column of formulas. A typed one that is also wrong is reported as the error it is, by the rule that shows it.",
    matters: "A typed figure is right today, perhaps, and stays as it is when a line changes.",
    tolerance: EXACT,
    seen: "Not in the five papers, which are printed.",
    turnOff: "Where formulas are replaced by their values before a pack is sent in, in some columns only.",
  },
  lacks: ({ schedule, sheet }) => {
    const hasFormulas = schedule.rows.some(({ row }) => sheet.formulas[row]?.some((formula) => formula !== null));
    return schedule.identityRuns.length > 0 || hasFormulas
      ? null
      : "it has no total, variance or rate, and no formulas";
  },
  *test(scope) {
    const typed = typedFigures(scope).filter((candidate) => !isReported(scope, candidate));
    yield held(resultCount(scope.schedule) - typed.length);
    yield* typed;
  },
  remark(scope) {
    const reported = typedFigures(scope).filter((candidate) => isReported(scope, candidate));
    if (reported.length === 0) return null;
    return {
      text: `Typed and wrong, hence reported as an error: ${reported.map(({ cell }) => cellName(cell)).join(", ")}.`,
      isBroken: true,
    };
  },
  describe: (typed, scope): Description => {
    const { cell, formulas, example } = typed;
    const says = shownAmount(scope.sheet, cell);
    const stated = says ? sayAmount(says) : "";
    const formula = formulaAt(scope.sheet, example) ?? "";
    return {
      cell,
      related: [example],
      stated,
      expected: "",
      difference: "",
      message:
        "of" in typed
          ? `${nameOf(scope, cell)} is typed, ${stated}, the only result of its ${typed.of} that no formula gives: ${formulas === 1 ? "the other is" : `the ${formulas} others are`} reckoned, as ${cellName(example)} does: ${formula}. It ties today, but it will not follow when a line changes: put its formula in its place.`
          : `${nameOf(scope, cell)} is typed, ${stated}, where ${formulas === 1 ? `a figure of its ${typed.along} is the formula of` : `${formulas} figures of its ${typed.along} are formulas, such as`} ${cellName(example)}: ${formula}. ` +
            `${isTied(scope, cell, example) ? "It ties today, but it will not follow when a line changes" : "It does not follow the lines it should be made of"}: fill the formula from ${cellName(example)}.`,
    };
  },
  fix: ({ cell }, scope) => formulaForTied(scope, cell),
};

const answers = new WeakMap<Scope, readonly Typed[]>();

function typedFigures(scope: Scope): readonly Typed[] {
  const known = answers.get(scope) ?? findTyped(scope);
  answers.set(scope, known);
  return known;
}

/** Typed results of the schedule's statements, figures typed in the middle of any other pattern, and what a formula beside them would give. */
function findTyped(scope: Scope): readonly Typed[] {
  const { schedule, sheet } = scope;
  const found = new Map<number, Typed>(typedAmongFormulas(scope));
  const add = (typed: Typed) => {
    const key = cellKey(typed.cell.row, typed.cell.column);
    if (!found.has(key) && !isOtherMeasure(scope, typed)) found.set(key, typed);
  };
  for (const typed of typedInPattern(sheet).values()) if (isCellOf(schedule, typed.cell)) add(typed);
  for (const typed of typedAsFilled(sheet).values())
    if (
      isCellOf(schedule, typed.cell) &&
      (typed.isTelling || isResult(scope, typed.cell)) &&
      !isYearBefore(scope, typed)
    )
      add(typed);
  for (const typed of loneTyped(scope)) add(typed);
  for (const typed of typedShares(scope)) add(typed);
  const only = onlyOneTyped(scope);
  if (only && !isYearBefore(scope, only)) add(only);
  return [...found.values()];
}

/** An average of the whole is typed beside sums, for its row's formula would be another one. */
function isOtherMeasure({ schedule, sheet }: Scope, { cell, example }: Typed): boolean {
  const isRate = (row: number) => isNotAdded(rowOf(schedule, row)?.label ?? "");
  return isRate(cell.row) && !isRate(example.row) && linearTermsOf(formulaAt(sheet, example) ?? "") !== null;
}

/** An earlier year's figures are often left as the values that were published, where no more than one or two later ones are reckoned. */
function isYearBefore({ schedule }: Scope, { cell, example, formulas }: Typed): boolean {
  const yearOf = (column: number) =>
    /^\d{4}/.exec(schedule.columns.find((each) => each.column === column)?.period ?? "")?.[0];
  const [own, other] = [yearOf(cell.column), yearOf(example.column)];
  return formulas < 3 && own !== undefined && other !== undefined && own < other;
}

/** Whether the figure is what a statement of its table is about, and makes it hold. */
function isResult(scope: Scope, cell: CellAddress): boolean {
  const { stateOf } = testedIdentities(scope);
  return statementsOf(scope.schedule, cell).some(({ place, isResult: isIt }) => isIt && stateOf(place) === "holds");
}

/** A typed figure that breaks a statement is reported there, as the error it is. */
function isReported(scope: Scope, { cell }: Typed): boolean {
  return rootCauses(scope).some(({ cell: root }) => root.row === cell.row && root.column === cell.column);
}

function isTied(scope: Scope, cell: CellAddress, example: CellAddress): boolean {
  const isIt = (typed: Typed) => typed.cell.row === cell.row && typed.cell.column === cell.column;
  if (isResult(scope, cell) || typedAsFilled(scope.sheet).has(cellKey(cell.row, cell.column))) return true;
  if (typedShares(scope).some(isIt)) return true;
  const formulas = formulasOf(scope.sheet);
  const filled = filledInto(formulas, cell, example);
  return filled !== null && isSameAmount(formulas, cell, filled);
}

/** How many cells are the result of a statement; a total in a column of nets is one of both. */
function resultCount({ identityRuns }: Schedule): number {
  // Columns of results before totals, whose cells alone may stand in one of those.
  const columns = new Map<number, readonly number[]>();
  const totals = new Map<number, readonly number[]>();
  for (const { along, result, on } of identityRuns) {
    const lines = along === "row" ? columns : totals;
    const known = lines.get(result);
    lines.set(result, known && !isSameList(known, on) ? [...new Set([...known, ...on])] : on);
  }
  let count = 0;
  for (const rows of columns.values()) count += rows.length;
  for (const [row, on] of totals) for (const column of on) if (!columns.get(column)?.includes(row)) count++;
  return count;
}
