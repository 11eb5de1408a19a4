/** The formula that belongs in a cell at fault, by the pattern of the results beside it: a total the sum of its own block, a variance a difference. */
import type { Mending, RootCause, Scope } from "../../checking";
import { testedIdentities } from "../../checking";
import { identityAt } from "../../packs";
import type { Identity } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName, formulaAt } from "../../workbook";
import { filledValue } from "./filled-value";
import { patternBeside } from "./pattern-beside";
import { isOpenToFormula, isSameFigure } from "./says-the-statement";

/** Null unless the one cell explains all, nothing else does as well, and what is wrong because of it follows by formula. */
export function formulaForCause(scope: Scope, cause: RootCause): Mending | null {
  if (!isAlone(scope, cause) || !isOpenToFormula(scope, cause.cell)) return null;
  for (const identity of ownStatements(scope, cause)) {
    const pattern = patternBeside(scope, identity);
    if (pattern && isExpected(scope, cause, pattern.formula)) {
      return filling(cause.cell, pattern.formula, `, as in ${pattern.examples}`);
    }
  }
  return null;
}

/** Whether one cell, and no other as well, is at fault, and no typed figure was reckoned from it. */
export function isAlone({ sheet }: Scope, { isSingleCell, alternatives, carried }: RootCause): boolean {
  return isSingleCell && alternatives.length === 0 && carried.every((cell) => formulaAt(sheet, cell) !== null);
}

/** One formula put in one cell; `why` ends the sentence, with its comma. */
export function filling(cell: CellAddress, formula: string, why: string): Mending {
  return { sentence: `Put ${formula} in ${cellName(cell)}${why}.`, edits: [{ cell, to: { formula } }] };
}

/** The statements the cell is the result of, the one that explains the cause best first. */
function ownStatements({ schedule }: Scope, { cell, statement, statements }: RootCause): readonly Identity[] {
  return [statement, ...statements.filter((index) => index !== statement)]
    .map((index) => identityAt(schedule, index))
    .filter(({ result }) => result.row === cell.row && result.column === cell.column);
}

/** Whether the formula, where its figure can be foretold, gives what the search for the cause says the cell should be. */
function isExpected(scope: Scope, { cell, expected, statement }: RootCause, formula: string): boolean {
  const value = filledValue(scope, cell, formula);
  if (value === null) return true;
  const slack = testedIdentities(scope).slack(statement);
  return isSameFigure(value, expected.toNumber()) || Math.abs(value - expected.toNumber()) <= slack;
}
