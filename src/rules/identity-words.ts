/** A broken statement in the words and figures of a council: "123,213 + (15,793) = 107,420 ≠ 107,520". */
import type { RootCause, Scope } from "../checking";
import { placeName, saysAndShould, shownAmount, typedAmongFormulas, cellKey } from "../checking";
import { Decimal, sayAmount, showPercent } from "../money";
import type { Identity } from "../packs";
import type { CellAddress } from "../workbook";
import { cellName, formulaAt } from "../workbook";

const MOST_TERMS = 8;
const MOST_NAMED = 6;

/** The arithmetic of a statement, with what it gives and what the pack says instead. */
export function workingOf(scope: Scope, identity: Identity): string {
  const { stated, expected } = saysAndShould(scope, identity);
  if (identity.meaning === "percentage") {
    const [part, base] = identity.terms.map(({ cell }) => shownAmount(scope.sheet, cell) ?? new Decimal(0));
    const places = percentPlaces(stated, expected);
    return `${sayAmount(part!)} ÷ ${sayAmount(base!.abs())} = ${showPercent(expected, places)} ≠ ${showPercent(stated, places)}`;
  }
  const places = placesFor(scope, identity);
  return `${termsInFigures(scope, identity, places)} = ${sayAmount(expected, { places })} ≠ ${sayAmount(stated, { places })}`;
}

function termsInFigures({ sheet }: Scope, { terms }: Identity, places: number): string {
  const figures = terms.map(({ cell, coefficient }) => ({
    amount: shownAmount(sheet, cell) ?? new Decimal(0),
    coefficient,
  }));
  const telling = figures.filter(({ amount }) => !amount.isZero());
  if (telling.length > MOST_TERMS) {
    return `the ${terms.length} figures from ${cellName(terms[0]!.cell)} to ${cellName(terms.at(-1)!.cell)}`;
  }
  const shown = telling.length > 1 ? telling : figures.slice(0, MOST_TERMS);
  return shown
    .map(({ amount, coefficient }, index) => {
      const sign = coefficient === 1 ? (index === 0 ? "" : " + ") : index === 0 ? "−" : " − ";
      return `${sign}${sayAmount(amount, { places })}`;
    })
    .join("");
}

/** As many places as the figures have; where formulas give endless ones, enough to show the difference. */
export function placesFor(scope: Scope, identity: Identity): number {
  const cells = [identity.result, ...identity.terms.map(({ cell }) => cell)];
  const most = Math.max(...cells.map((cell) => shownAmount(scope.sheet, cell)?.decimalPlaces() ?? 0));
  if (most <= 3) return most;
  const { stated, expected } = saysAndShould(scope, identity);
  return Math.min(most, placesThatShow(stated.minus(expected)));
}

function placesThatShow(difference: Decimal): number {
  if (difference.isZero()) return 2;
  return Math.max(2, Math.ceil(-difference.abs().logarithm(10).toNumber()) + 1);
}

/** One place of a per cent, or as many as tell the two apart. */
export function percentPlaces(stated: Decimal, expected: Decimal): number {
  return Math.min(8, Math.max(1, placesThatShow(stated.minus(expected).times(100)) - 1));
}

/** The cells of the statement beside the one at fault, as many as a person would look at. */
export function relatedCells({ result, terms }: Identity, root: CellAddress): readonly CellAddress[] {
  const MOST_RELATED = 24;
  return [result, ...terms.map(({ cell }) => cell)]
    .filter(({ row, column }) => row !== root.row || column !== root.column)
    .slice(0, MOST_RELATED);
}

/** Where the fault lies, how far it reaches and what to do. */
export function adviceOn(scope: Scope, cause: RootCause, expected: string): string {
  return [whereTheFaultLies(scope, cause, expected), carriedInto(cause)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function whereTheFaultLies(scope: Scope, cause: RootCause, expected: string): string {
  const cell = cellName(cause.cell);
  if (!cause.isSingleCell) return "No single figure explains it: compare each figure of the statement with its source.";
  const odd = typedAmongFormulas(scope).get(cellKey(cause.cell.row, cause.cell.column));
  if (odd) {
    return `${cell} is typed where its neighbours are formulas (${cellName(odd.example)}: ${formulaAt(scope.sheet, odd.example)}): put the formula back.`;
  }
  if (cause.alternatives.length > 0) {
    return `The fault may lie in ${cell} or as well in ${namesOf(cause.alternatives)}: compare them with their source. If in ${cell}, it should be ${expected}.`;
  }
  const formula = formulaAt(scope.sheet, cause.cell);
  const others = cause.statements.length - 1;
  const evidence =
    others > 0
      ? `With ${expected} in ${cell}, ${others === 1 ? "one other statement" : `${others} other statements`} that ${others === 1 ? "does" : "do"} not hold would hold too. `
      : "";
  return `${evidence}${formula === null ? `Correct ${cell} to ${expected}, or find out why it differs.` : `Look at the formula of ${cell}, ${formula}.`}`;
}

/** "The error is carried into D10 and J10."; empty when it stays where it is. */
export function carriedInto({ carried }: Pick<RootCause, "carried">): string {
  return carried.length === 0 ? "" : `The error is carried into ${namesOf(carried)}.`;
}

/** "B4, C4 and 5 others". */
export function namesOf(cells: readonly CellAddress[]): string {
  const named = cells.slice(0, MOST_NAMED).map(cellName);
  const rest = cells.length - named.length;
  if (rest > 0) return `${named.join(", ")} and ${rest} ${rest === 1 ? "other" : "others"}`;
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}

/** The cell in words. */
export function nameOf({ schedule }: Scope, cell: CellAddress): string {
  return placeName(schedule, cell);
}
