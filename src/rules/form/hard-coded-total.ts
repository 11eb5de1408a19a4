import type { Description, Rule, Scope, TypedAmongFormulas } from "../../checking";
import { cellKey, held, rootCauses, shownAmount, testedIdentities, typedAmongFormulas } from "../../checking";
import { sayAmount } from "../../money";
import type { Schedule } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName, formulaAt } from "../../workbook";
import { isCellOf } from "../figure-cells";
import { nameOf } from "../identity-words";
import { formulaForTied } from "../mending/formula-for-tied";
import { statementsOf } from "../mending/statements-of";
import { EXACT } from "../tolerance-words";
import { filledInto } from "./patterns/filled";
import { isSameAmount } from "./patterns/interruptions";
import { formulasOf } from "./patterns/sheet-formulas";
import { typedInPattern } from "./patterns/typed-in-pattern";

/** A total, variance or rate typed where its neighbours are formulas: right today, perhaps, and wrong as soon as a line changes. */
export const hardCodedTotal: Rule<TypedAmongFormulas> = {
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
  describe: ({ cell, along, formulas, example }, scope): Description => {
    const says = shownAmount(scope.sheet, cell);
    const stated = says ? sayAmount(says) : "";
    const formula = formulaAt(scope.sheet, example) ?? "";
    const line = along === "row" ? "row" : "column";
    return {
      cell,
      related: [example],
      stated,
      expected: "",
      difference: "",
      message:
        `${nameOf(scope, cell)} is typed, ${stated}, where ${formulas === 1 ? `a figure of its ${line} is the formula of` : `${formulas} figures of its ${line} are formulas, such as`} ${cellName(example)}: ${formula}. ` +
        `${isTied(scope, cell, example) ? "It ties today, but it will not follow when a line changes" : "It does not follow the lines it should be made of"}: fill the formula from ${cellName(example)}.`,
    };
  },
  fix: ({ cell }, scope) => formulaForTied(scope, cell),
};

/** Typed results of the schedule's statements, and figures typed in the middle of any other pattern. */
function typedFigures(scope: Scope): readonly TypedAmongFormulas[] {
  const results = typedAmongFormulas(scope);
  const others = [...typedInPattern(scope.sheet)].filter(
    ([key, { cell }]) => !results.has(key) && isCellOf(scope.schedule, cell),
  );
  return [...results.values(), ...others.map(([, typed]) => typed)];
}

/** A typed figure that breaks a statement is reported there, as the error it is. */
function isReported(scope: Scope, { cell }: TypedAmongFormulas): boolean {
  return rootCauses(scope).some(({ cell: root }) => root.row === cell.row && root.column === cell.column);
}

function isTied(scope: Scope, cell: CellAddress, example: CellAddress): boolean {
  const { stateOf } = testedIdentities(scope);
  const holds = statementsOf(scope.schedule, cell).some(
    ({ place, isResult }) => isResult && stateOf(place) === "holds",
  );
  const formulas = formulasOf(scope.sheet);
  const filled = holds ? null : filledInto(formulas, cell, example);
  return holds || (filled !== null && isSameAmount(formulas, cell, filled));
}

/** How many cells are the result of a statement; a total in a column of nets is one of both. */
function resultCount({ identityRuns }: Schedule): number {
  const cells = new Set<number>();
  for (const { along, result, on } of identityRuns) {
    for (const at of on) cells.add(along === "row" ? cellKey(at, result) : cellKey(result, at));
  }
  return cells.size;
}
