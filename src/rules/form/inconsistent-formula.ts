import type { Description, Remark, Rule, Scope } from "../../checking";
import { cellKey, held, rootCauses, shownAmount } from "../../checking";
import { fromExcel, sayAmount } from "../../money";
import type { CellAddress } from "../../workbook";
import { cellName, formulaAt, isCellError, valueAt } from "../../workbook";
import { countFormulas, isCellOf, lacksFigures } from "../figure-cells";
import { nameOf, namesOf } from "../identity-words";
import { filledThrough } from "../mending/filled-through";
import { EXACT } from "../tolerance-words";
import { countedTwice } from "./patterns/counted-twice";
import { amountOf } from "./patterns/filled";
import type { PatternBreak } from "./patterns/pattern-break";
import { breaksOf } from "./patterns/sheet-breaks";
import { shortAcrossCells } from "./short-across";
import { shortTotalCells } from "./short-totals";

const NONE: ReadonlySet<number> = new Set();

/** A formula that breaks the pattern its row or column is filled with. */
export const inconsistentFormula: Rule<PatternBreak> = {
  id: "inconsistent-formula",
  family: "form",
  title: "Formula that breaks the pattern around it",
  severity: "warning",
  page: {
    finds:
      "A formula reckons as its neighbours do, where three or more of them, down the column or across the row, reckon alike: the same cells as seen from each, put together in the same way, however it is written. Totals side by side add the same lines.",
    matters:
      "A formula changed for one line, to force a figure or by a slip, goes on reckoning differently from all the others and nothing shows it.",
    tolerance: EXACT,
    seen: "Not in the five papers, which are printed.",
    turnOff: "Where lines are reckoned in different ways on purpose and no label says so.",
  },
  lacks: (scope) => (countFormulas(scope) > 0 ? null : (lacksFigures(scope.schedule) ?? "it has no formulas")),
  *test(scope) {
    const breaks = ownBreaks(scope);
    const reported = breaks.length === 0 ? NONE : reportedCells(scope);
    const told = breaks.filter(
      ({ cell }) => !reported.has(cellKey(cell.row, cell.column)) && !isCellError(valueAt(scope.sheet, cell)),
    );
    yield held(countFormulas(scope) - told.length);
    yield* told;
  },
  remark(scope): Remark | null {
    const breaks = ownBreaks(scope);
    if (breaks.length === 0) return null;
    const reported = reportedCells(scope);
    const strangers = breaks.filter(({ cell }) => reported.has(cellKey(cell.row, cell.column)));
    if (strangers.length === 0) return null;
    return {
      text: `Out of pattern and wrong, hence reported as an error: ${strangers.map(({ cell }) => cellName(cell)).join(", ")}.`,
      isBroken: true,
    };
  },
  describe: ({ cell, along, example, alike, pattern, twins }, scope): Description => {
    const formula = formulaAt(scope.sheet, cell) ?? "";
    const others = twins.length > 0 ? ` So ${twins.length === 1 ? "does" : "do"} ${namesOf(twins)}.` : "";
    return {
      cell,
      related: [example, ...twins].slice(0, 24),
      stated: formula,
      expected: "",
      difference: "",
      message:
        `${nameOf(scope, cell)} is ${formula}, while ${alike} formulas of its ${along} follow one pattern, as ${cellName(example)} does: ${formulaAt(scope.sheet, example) ?? ""}.` +
        `${filledIn(scope, cell, pattern)}${others} Fill the pattern through ${cellName(cell)}, or note beside it why it differs.`,
    };
  },
  fix: ({ cell, example, twins }, scope) => (twins.length === 0 ? filledThrough(scope, cell, example) : null),
};

/** "The pattern would give 290,761 here, not 258,242 (=SUM(B3:B6))." */
function filledIn({ sheet }: Scope, cell: CellAddress, pattern: string): string {
  if (pattern === "") return "";
  const amount = amountOf({ sheet }, pattern);
  const shown = shownAmount(sheet, cell);
  if (amount === null || shown === null) return ` Filled in here it would be ${pattern}.`;
  const would = fromExcel(amount);
  const gives = would.equals(shown)
    ? "comes to the same today"
    : `gives ${sayAmount(would)} instead of ${sayAmount(shown)}`;
  return ` Filled in here it would be ${pattern}, which ${gives}.`;
}

function ownBreaks({ schedule, sheet }: Scope): readonly PatternBreak[] {
  return [...breaksOf(sheet).odd.values()].filter(({ cell }) => isCellOf(schedule, cell));
}

/** By `cellKey`, what other rules report as an error: one fault gives one finding. */
function reportedCells(scope: Scope): ReadonlySet<number> {
  return new Set([
    ...shortTotalCells(scope),
    ...shortAcrossCells(scope),
    ...countedTwice(scope.sheet).keys(),
    ...rootCauses(scope).map(({ cell }) => cellKey(cell.row, cell.column)),
  ]);
}
