import type { Description, Rule, Scope } from "../../checking";
import { Decimal, showPercent } from "../../money";
import type { CellAddress } from "../../workbook";
import { nameOf, namesOf } from "../identity-words";
import { TIES } from "../tolerance-words";
import { sharesBeyondWhole, type BeyondWhole } from "./shares-beyond-whole";
import { countOf, sharesOfWhole, type Share } from "./shares-of-whole";

type Evidence = Impossible | BeyondWhole;

interface Impossible {
  readonly shares: readonly [Share, ...Share[]];
  readonly whole: number;
}

/** A share of so many people that no whole number of them gives, or a share of more than the whole. */
export const percentageNotPossible: Rule<Evidence> = {
  id: "percentage-not-possible",
  family: "performance",
  title: "Percentage that no whole number gives",
  severity: "query",
  page: {
    finds:
      "Where a caption or heading says how many people the whole is, every share of it is some whole number of people ÷ the whole, rounded as it is shown. A measure that is a share of those to whom something is due, or that has never been near 100%, is not above it.",
    matters:
      "A share that nobody can have is of another whole than the one named, or was worked out on older numbers. Either way the people behind it cannot be found.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring: of 67 children admitted to care 8 % and 11 % are each stated twice, and neither is a whole number of children: 5 of 67 is 7.5 %, 6 is 9.0 %.",
    turnOff: "Where shares are of another number than the one in the heading.",
  },
  kinds: ["table", "activity", "performance"],
  lacks: (scope) =>
    wholes(scope).length > 0 || sharesBeyondWhole(scope).length > 0
      ? null
      : "it has no shares of a stated number of people",
  *test(scope) {
    yield* sharesBeyondWhole(scope);
    for (const { shares, whole } of wholes(scope)) {
      const byValue = new Map<string, Share[]>();
      for (const share of shares) {
        const isPossible = share.unit.isZero() || countOf(share, whole) !== null;
        if (isPossible) yield null;
        else byValue.set(share.percent.toString(), [...(byValue.get(share.percent.toString()) ?? []), share]);
      }
      for (const same of byValue.values()) yield { shares: same as unknown as Impossible["shares"], whole };
    }
  },
  describe: (evidence, scope): Description => {
    if ("others" in evidence) return describeBeyond(evidence, scope);
    const { shares, whole } = evidence;
    const { sheet } = scope;
    const [{ cell, percent, unit }, ...rest] = shares;
    const below = percent.times(whole).div(100).floor().toNumber();
    const places = unit.lessThan(1) ? unit.decimalPlaces() + 1 : 1;
    const say = (count: number) => `${count} of ${whole} is ${showPercent(new Decimal(count).div(whole), places)}`;
    const cells: readonly CellAddress[] = shares.map((share) => share.cell);
    return {
      cell,
      related: [],
      alsoMarked: rest.map(({ cell: { row, column } }) => ({
        sheet: sheet.name,
        range: { top: row, left: column, bottom: row, right: column },
      })),
      stated: `${percent.toString()}%`,
      expected: "",
      difference: "",
      message:
        `${percent.toString()}% of ${whole} is no whole number of people (${namesOf(cells)}): ${say(below)}, ${say(below + 1)}. ` +
        `Give the numbers, and work the share out again on the whole that it is of.`,
    };
  },
};

function describeBeyond({ cell, percent, others }: BeyondWhole, scope: Scope): Description {
  const stated = `${percent.toString()}%`;
  return {
    cell,
    related: others,
    stated,
    expected: "",
    difference: "",
    message: `${nameOf(scope, cell)} is ${stated}, more than the whole, while the other ${others.length} figures of the measure are at most 100%. Correct it, or say what it is a share of.`,
  };
}

function wholes(scope: Scope) {
  return sharesOfWhole(scope).flatMap(({ shares, whole }) => (whole === null ? [] : [{ shares, whole }]));
}
