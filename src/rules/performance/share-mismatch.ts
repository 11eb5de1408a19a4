import { held, type Description, type Rule, type Scope } from "../../checking";
import { sayAmount, showPercent, type Decimal } from "../../money";
import { cellName, formulaAt } from "../../workbook";
import { nameOf } from "../identity-words";
import { TIES } from "../tolerance-words";
import { mistakenShares, partsWithShares, type MistakenPart } from "./parts-with-shares";
import { figureAt } from "./stated-figure";

/** A share other than the part over its whole. */
export const shareMismatch: Rule<MistakenPart> = {
  id: "share-mismatch",
  family: "performance",
  title: "Share other than part over whole",
  severity: "error",
  page: {
    finds:
      "Share = number ÷ total, wherever numbers, their total and their shares stand side by side and most lines bear it out. The total is the one stated, or what the numbers add to where the shares are of that.",
    matters: "A share that its own number does not give belongs to another number, and readers remember the share.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring gives shares of 67 children without their numbers; tables of placements in other councils' reports give both.",
    turnOff: "Where shares are of a whole that the table does not show.",
  },
  kinds: ["activity"],
  lacks: ({ schedule }) =>
    partsWithShares(schedule).length > 0 ? null : "it has no numbers with their shares of a whole",
  *test(scope) {
    const mistaken = mistakenShares(scope);
    yield held(partsWithShares(scope.schedule).length - mistaken.length);
    yield* mistaken;
  },
  describe: (mistaken, scope): Description => {
    if (mistaken.isOfWhole) return describeWhole(mistaken, scope);
    return mistaken.fitting ? describeNumber(mistaken, mistaken.fitting, scope) : describePart(mistaken, scope);
  },
};

function describeNumber({ share, count, whole, stated }: MistakenPart, expected: Decimal, scope: Scope): Description {
  const says = figureAt(scope.sheet, count)!.amount;
  return {
    cell: count,
    related: [share],
    stated: sayAmount(says),
    expected: sayAmount(expected),
    difference: sayAmount(says.minus(expected)),
    message: `${nameOf(scope, count)} is ${sayAmount(says)}, but neither its share, ${showPercent(stated, 1)} of ${sayAmount(whole)}, nor the total of the numbers fits that: ${sayAmount(expected)} would. Correct the number.`,
  };
}

function describePart({ share, count, whole, stated, expected }: MistakenPart, scope: Scope): Description {
  const places = Math.min(2, Math.max(1, stated.times(100).decimalPlaces()));
  const [says, should] = [showPercent(stated, places), showPercent(expected, places)];
  const formula = formulaAt(scope.sheet, share);
  return {
    cell: share,
    related: [count],
    stated: says,
    expected: should,
    difference: showPercent(stated.minus(expected), places),
    message:
      `${nameOf(scope, share)} is ${says}, but ${sayAmount(figureAt(scope.sheet, count)!.amount)} (${cellName(count)}) ÷ ${sayAmount(whole)} = ${should}. ` +
      (formula === null
        ? "Correct the share or the number; the other lines tie."
        : `Look at the formula of ${cellName(share)}, ${formula}, and at the figures it takes.`),
  };
}

function describeWhole({ share, count, stated, expected }: MistakenPart, scope: Scope): Description {
  return {
    cell: count,
    related: [share],
    stated: sayAmount(stated),
    expected: sayAmount(expected),
    difference: sayAmount(stated.minus(expected)),
    message: `${nameOf(scope, count)} is ${sayAmount(stated)}, but its parts add to ${sayAmount(expected)}, and the shares are of that. Correct the total.`,
  };
}
