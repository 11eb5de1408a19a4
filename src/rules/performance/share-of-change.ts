/** Changes in per cent that stand beside the two figures they are of. */
import { isShownInPercent, readCell, type Description, type Scope } from "../../checking";
import type { Decimal } from "../../money";
import { gap, ratio, minus, sayAmount, scale, showPercent, ties, type Figure } from "../../money";
import { linesOf, type ScheduleLine } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName, formulaAt } from "../../workbook";
import { nameOf } from "../identity-words";
import { figureAt, shareAt } from "./stated-figure";

export interface MistakenShare {
  readonly form: "share";
  readonly cell: CellAddress;
  readonly earlier: CellAddress;
  readonly later: CellAddress;
  readonly stated: Decimal;
  readonly expected: Decimal;
  readonly places: number;
  readonly isRight: boolean;
}

const PAIRS = [
  ["prior", "current"],
  ["opening", "closing"],
] as const;
const ROUNDED = /average|mean\b|rate|hours|fte|full.?time|per |%/i;
/** Of a long table, more exceptions than this say that the percentage is of another base. */
const MOST_MISTAKEN = 1 / 3;
const FEW = 6;

const known = new WeakMap<Scope["schedule"], readonly MistakenShare[]>();

/** Every change in per cent that can be tried; none where so many miss that it must be a change of something else. */
export function sharesOfChange(scope: Scope): readonly MistakenShare[] {
  const answer = known.get(scope.schedule) ?? tryAll(scope);
  known.set(scope.schedule, answer);
  return answer;
}

function tryAll(scope: Scope): readonly MistakenShare[] {
  const tried = linesOf(scope.schedule).flatMap((line) => shareOf(scope, line) ?? []);
  const mistaken = tried.filter(({ isRight }) => !isRight).length;
  const isOther =
    tried.length > FEW ? mistaken > MOST_MISTAKEN * tried.length : mistaken > 1 && mistaken === tried.length;
  return isOther ? [] : tried;
}

function shareOf({ schedule, sheet }: Scope, line: ScheduleLine): MistakenShare | null {
  const shares = line.cells("change-percentage");
  const pair = PAIRS.map(([one, other]) => [line.cells(one), line.cells(other)] as const).find(
    ([earlier, later]) => earlier.length === 1 && later.length === 1,
  );
  if (shares.length !== 1 || !pair) return null;
  const [cell, earlier, later] = [shares[0]!, pair[0][0]!, pair[1][0]!];
  const isCount = !ROUNDED.test(`${line.label} ${schedule.title} ${earlier.heading}`);
  const [before, after] = [figureAt(sheet, earlier, isCount), figureAt(sheet, later, isCount)];
  if (!before || !after || readCell(sheet, cell).kind === "nil" || before.amount.isNegative()) return null;
  const change = ratio(minus(after, before), before);
  if (!change) return null;
  const isInHundredths = !isShownInPercent(sheet, cell) && isNearerInHundredths(cell);
  const says = shareAt(sheet, cell, isInHundredths);
  if (!says) return null;
  // "Reduction 6.7%" has no sign, and neither has it in many columns headed "change".
  const isRight = ties(says, change) || ties(scale(says, -1), change) || isBelowShown(says, change);
  const places = Math.max(1, says.amount.times(100).decimalPlaces() > 4 ? 1 : says.amount.times(100).decimalPlaces());
  return { form: "share", cell, earlier, later, stated: says.amount, expected: change.amount, places, isRight };

  function isNearerInHundredths(at: CellAddress): boolean {
    const amount = shareAt(sheet, at, false)!.amount.abs();
    const should = change!.amount.abs();
    return amount.div(100).minus(should).abs().lessThan(amount.minus(should).abs());
  }
}

/** A formula whose last digits Excel does not show. */
function isBelowShown(says: Figure, change: Figure): boolean {
  return gap(says, change).abs().lessThan(1e-9);
}

export function describeShare(share: MistakenShare, scope: Scope): Description {
  const { cell, earlier, later, places } = share;
  const [stated, expected] = [showPercent(share.stated, places), showPercent(share.expected, places)];
  const figure = (at: CellAddress) => sayAmount(figureAt(scope.sheet, at)!.amount);
  const formula = formulaAt(scope.sheet, cell);
  return {
    cell,
    related: [earlier, later],
    stated,
    expected,
    difference: showPercent(share.stated.minus(share.expected), places),
    message:
      `${nameOf(scope, cell)} is ${stated}, but from ${figure(earlier)} (${cellName(earlier)}) to ${figure(later)} (${cellName(later)}) is ${expected}: ` +
      `(${figure(later)} − ${figure(earlier)}) ÷ ${figure(earlier)}. ` +
      (formula === null
        ? `Correct whichever of the three is wrong, or say what the percentage is of.`
        : `Look at the formula of ${cellName(cell)}, ${formula}.`),
  };
}
