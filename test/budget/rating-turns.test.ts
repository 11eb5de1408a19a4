import * as fc from "fast-check";
import type { MeasureKey, Polarity, RagPolicy, RatingTurn } from "../../src/budget";
import { measureRatings, measureTurns, ragPolicyNamed, ragStatus, ragTurns } from "../../src/budget";
import { Decimal } from "../../src/money";
import { amounts } from "../money/arbitraries";

const SERVICE = ragPolicyNamed("service", "£000");

function policy(red: [number | null, number | null], amber: [number | null, number | null], part: Partial<RagPolicy> = {}): RagPolicy {
  const threshold = ([share, amount]: [number | null, number | null]) => ({ share: share === null ? null : new Decimal(share), amount: amount === null ? null : new Decimal(amount) });
  return { red: threshold(red), amber: threshold(amber), underspend: "green", ...part };
}

/** "A with over 340 less": the words are the test's own. */
function inShort(turn: RatingTurn | null): string {
  return turn === null ? "none" : `${turn.to.join("/")} with ${turn.turns === "beyond" ? "over " : ""}${turn.by.toFixed()} ${turn.way}`;
}

describe("how far a line is from another rating", () => {
  it.each<[what: string, budget: number, outturn: number, policy: RagPolicy, polarity: Polarity, worse: string, better: string]>([
    ["850 over 12,690: red from 100", 12_690, 13_540, SERVICE, "lower", "none", "A with over 750 less"],
    ["59 over 18,841: amber", 18_841, 18_900, SERVICE, "lower", "R with 41 more", "G with 59 less"],
    ["60 over 1,000: 5 % is lower than the amount", 1_000, 1_060, SERVICE, "lower", "none", "A with over 10 less"],
    ["just at the threshold", 1_000, 1_050, SERVICE, "lower", "none", "A with over 0 less"],
    ["on budget", 1_000, 1_000, SERVICE, "lower", "A with over 0 more", "none"],
    ["50 under", 9_000, 8_950, SERVICE, "lower", "A with over 50 more", "none"],
    ["amber has its own threshold", 1_000, 1_020, policy([0.05, null], [0.01, null]), "lower", "R with 30 more", "G with over 10 less"],
    ["less income than planned, typed above nil", 1_000, 980, SERVICE, "higher", "R with 30 less", "G with 20 more"],
    ["an underspend that is rated as an overspend", 1_000, 970, policy([0.05, null], [0.01, null], { underspend: "same" }), "lower", "R with 20 less", "G with over 20 more"],
    ["a small one of them", 1_000, 995, policy([0.05, null], [0.01, null], { underspend: "same" }), "lower", "A with 5 less", "none"],
    ["nothing budgeted has no share", 0, 36, SERVICE, "lower", "R with 64 more", "G with 36 less"],
    ["nothing budgeted and no amounts: not rated", 0, 36, policy([0.05, null], [null, null]), "lower", "none", "none"],
    ["both thresholds must be reached", 1_000, 1_060, { ...SERVICE, red: { ...SERVICE.red, whichever: "higher" } }, "lower", "R with 40 more", "G with 60 less"],
  ])("%s", (_what, budget, outturn, key, polarity, worse, better) => {
    const turns = ragTurns(new Decimal(budget), new Decimal(outturn), key, polarity);
    expect([inShort(turns.worse), inShort(turns.better)]).toEqual([worse, better]);
  });
});

const TEN_TWENTY: MeasureKey = { greenWithin: new Decimal("0.1"), amberWithin: new Decimal("0.2") };
const OPEN: MeasureKey = { greenWithin: new Decimal("0.1"), amberWithin: null };

describe("how far a measure is from another rating", () => {
  it.each<[what: string, target: number, outturn: number, key: MeasureKey, polarity: Polarity, worse: string, better: string]>([
    ["East Sussex, 66.6 against 61.8, green within 10 %", 61.8, 66.6, TEN_TWENTY, "lower", "A with over 1.38 more", "none"],
    ["East Sussex, where it is not said that amber ends", 61.8, 66.6, OPEN, "lower", "A/R with over 1.38 more", "none"],
    ["74 % against 90 %, better higher", 0.9, 0.74, TEN_TWENTY, "higher", "R with over 0.02 less", "G with 0.07 more"],
    ["just within", 0.9, 0.81, TEN_TWENTY, "higher", "A with over 0 less", "none"],
    ["far off", 0.9, 0.5, TEN_TWENTY, "higher", "none", "A with 0.22 more"],
    ["a target of nil", 0, 3, TEN_TWENTY, "lower", "none", "G with 3 less"],
  ])("%s", (_what, target, outturn, key, polarity, worse, better) => {
    const turns = measureTurns(new Decimal(target), new Decimal(outturn), key, polarity);
    expect([inShort(turns.worse), inShort(turns.better)]).toEqual([worse, better]);
  });
});

const shares = fc.option(fc.constantFrom("0", "0.01", "0.05", "0.1", "0.25").map((share) => new Decimal(share)));
const limits = fc.option(fc.integer({ min: 1, max: 1_000 }).map((amount) => new Decimal(amount)));
const thresholds = fc.record({ share: shares, amount: limits, whichever: fc.constantFrom("lower" as const, "higher" as const) });
const policies: fc.Arbitrary<RagPolicy> = fc.record({ red: thresholds, amber: thresholds, underspend: fc.constantFrom("green" as const, "same" as const) });
const keys: fc.Arbitrary<MeasureKey> = fc.record({ greenWithin: shares, amberWithin: shares });
const polarities = fc.constantFrom<Polarity>("lower", "higher");
const small = fc.integer({ min: -3_000, max: 3_000 }).map((amount) => new Decimal(amount).div(2));
const figures = fc.oneof(small, amounts);

const HAIR = new Decimal("1e-9");

/** At the distance the rating is another one, and a hair before it is not; where it turns beyond, a hair beyond and not yet there. */
function turnsThere(turn: RatingTurn | null, outturn: Decimal, rate: (outturn: Decimal) => string): boolean {
  if (turn === null) return true;
  const at = (by: Decimal) => rate(turn.way === "more" ? outturn.plus(by) : outturn.minus(by));
  const [before, there] = turn.turns === "there" ? [turn.by.minus(HAIR), turn.by] : [turn.by, turn.by.plus(HAIR)];
  return at(before) === rate(outturn) && at(there) === turn.to.join("/") && at(there) !== rate(outturn);
}

describe("at the distance that is said", () => {
  it("the rating of a line turns, and not before", () => {
    fc.assert(
      fc.property(figures, figures, policies, polarities, (budget, outturn, key, polarity) => {
        const rate = (spent: Decimal) => ragStatus(budget, spent, key, polarity) ?? "";
        const { worse, better } = ragTurns(budget, outturn, key, polarity);
        return turnsThere(worse, outturn, rate) && turnsThere(better, outturn, rate);
      }),
      { numRuns: 500 },
    );
  });

  it("the rating of a measure turns, and not before", () => {
    fc.assert(
      fc.property(figures, figures, keys, polarities, (target, outturn, key, polarity) => {
        const rate = (is: Decimal) => measureRatings(target, is, key, polarity).join("/");
        const { worse, better } = measureTurns(target, outturn, key, polarity);
        return turnsThere(worse, outturn, rate) && turnsThere(better, outturn, rate);
      }),
      { numRuns: 500 },
    );
  });

  it("what is worse than green is not better, and the other way round", () => {
    const order = ["G", "A", "R"];
    const place = (to: readonly string[]) => to.reduce((sum, rating) => sum + order.indexOf(rating), 0) / to.length;
    fc.assert(
      fc.property(figures, figures, policies, (budget, outturn, key) => {
        const own = ragStatus(budget, outturn, key);
        const { worse, better } = ragTurns(budget, outturn, key);
        return (worse === null || place(worse.to) > place([own!])) && (better === null || place(better.to) < place([own!]));
      }),
    );
  });
});
