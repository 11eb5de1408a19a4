import type { Description, Rule } from "../../checking";
import { Decimal } from "../../money";
import { cellName } from "../../workbook";
import { isShortToday, shortTotals } from "../form/short-totals";
import { TIES } from "../tolerance-words";
import { mistakenShares } from "./parts-with-shares";
import { countOf, nearestOf, sharesOfWhole, sumOf, type SharesOfWhole } from "./shares-of-whole";

/** Parts of a whole that do not make up the whole. */
export const sharesNot100: Rule<SharesOfWhole> = {
  id: "shares-not-100",
  family: "performance",
  title: "Shares that do not add to 100%",
  severity: "warning",
  page: {
    finds:
      "The shares of one whole add to 100 %, allowing for the rounding of each. Where the whole is a stated number of people, the whole numbers nearest to the shares must add to it instead, which rounding cannot excuse.",
    matters: "What is missing is a group nobody reports on; what is too much was counted twice.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring: the seven shares of the 67 children admitted to care add to 99 %, and to 64 children.",
    turnOff: "Where people may belong to several of the groups.",
  },
  kinds: ["table", "activity", "performance"],
  lacks: (scope) => (sharesOfWhole(scope).length > 0 ? null : "it has no shares of one whole"),
  *test(scope) {
    // Shares of a sum that misses a line are wrong because it does.
    if (shortTotals(scope).some((total) => isShortToday(scope.sheet, total))) return;
    // One that its own number contradicts is told of there.
    if (mistakenShares(scope).length > 0) return;
    for (const shares of sharesOfWhole(scope)) yield addUp(shares) ? null : shares;
  },
  describe: ({ heading, shares, total, whole }): Description => {
    const sum = sumOf(shares);
    const [first, last] = [shares[0]!.cell, shares.at(-1)!.cell];
    const people = whole === null ? 0 : shares.reduce((count, { percent }) => count + nearestOf(percent, whole), 0);
    const inPeople = whole === null ? "" : `, and the whole numbers nearest to them to ${people} of ${whole}`;
    return {
      cell: total ?? last,
      related: shares.map(({ cell }) => cell).filter((cell) => total !== null || cell !== last),
      stated: `${sum.toString()}%`,
      expected: "100%",
      difference: `${sum.minus(100).toString()}%`,
      message: `The ${shares.length} shares under “${heading}” (${cellName(first)} to ${cellName(last)}) add to ${sum.toString()}%${inPeople}. Find the part that is left out, or correct the share that is wrong.`,
    };
  },
};

function addUp({ shares, whole }: SharesOfWhole): boolean {
  // Shares that are all reckoned miss 100% only where the total they divide by is wrong, which is found there.
  if (shares.every(({ isByFormula }) => isByFormula)) return true;
  const off = sumOf(shares).minus(100).abs();
  const slack = shares.reduce((total, { unit }) => total.plus(unit.div(2)), new Decimal("1e-6"));
  if (off.greaterThan(slack)) return false;
  if (off.lessThan("1e-6") || whole === null || shares.some(({ unit }) => unit.isZero())) return true;
  // With so many people each share allows several numbers, and rounding excuses a per cent.
  if (whole >= 100 / Math.max(...shares.map(({ unit }) => unit.toNumber()))) return true;
  return (
    shares.reduce((count, share) => count + (countOf(share, whole) ?? nearestOf(share.percent, whole)), 0) === whole
  );
}
