import * as fc from "fast-check";
import type { Polarity, RagPolicy } from "../../src/budget";
import { ragPolicyNamed, ragStatus } from "../../src/budget";
import { Decimal } from "../../src/money";
import { amounts } from "../money/arbitraries";

const SERVICE = ragPolicyNamed("service", "£000");
const DIRECTORATE = ragPolicyNamed("directorate", "£000");

/** Red and amber, each from a share or an amount; null for none. */
function policy(red: [number | null, number | null], amber: [number | null, number | null], underspend: RagPolicy["underspend"] = "green"): RagPolicy {
  const threshold = ([share, amount]: [number | null, number | null]) => ({
    share: share === null ? null : new Decimal(share),
    amount: amount === null ? null : new Decimal(amount),
  });
  return { red: threshold(red), amber: threshold(amber), underspend };
}

const MISS = policy([0.1, null], [0.05, null]);

describe("a rating", () => {
  it.each<[what: string, budget: number, outturn: number, policy: RagPolicy, polarity: Polarity | undefined, expected: string | null]>([
    ["East Sussex, Central Resources: 78 over is 7.5 %", 1045, 1123, SERVICE, undefined, "R"],
    ["East Sussex, Education: 186 over is past £0.1m, though only 0.1 %", 125_603, 125_789, SERVICE, undefined, "R"],
    ["the same as a directorate's", 125_603, 125_789, DIRECTORATE, undefined, "A"],
    ["just £0.1m over", 10_000, 10_100, SERVICE, undefined, "R"],
    ["just under £0.1m over", 10_000, 10_099.99, SERVICE, undefined, "A"],
    ["just 5 % over", 100, 105, SERVICE, undefined, "R"],
    ["just under 5 % over", 100, 104.99, SERVICE, undefined, "A"],
    ["a penny over", 100, 100.01, SERVICE, undefined, "A"],
    ["on budget", 100, 100, SERVICE, undefined, "G"],
    ["far under budget", 100, 10, SERVICE, undefined, "G"],
    ["less income than planned, typed below nil", -7059, -6000, SERVICE, undefined, "R"],
    ["more income than planned, typed below nil", -7059, -7843, SERVICE, undefined, "G"],
    ["less income than planned, typed above nil", 7059, 6000, SERVICE, "higher", "R"],
    ["nothing budgeted, and less than the amount spent", 0, 36, SERVICE, undefined, "A"],
    ["nothing budgeted, and the amount spent", 0, 100, SERVICE, undefined, "R"],
    ["nothing budgeted, nothing spent", 0, 0, SERVICE, undefined, "G"],
    ["East Sussex, 66.6 against a target of 61.8, red from 10 %", 61.8, 66.6, MISS, undefined, "A"],
    ["a miss of less than amber's", 61.8, 62, MISS, undefined, "G"],
    ["a miss of just 10 %", 50, 55, MISS, undefined, "R"],
    ["a higher outturn is the better one", 50, 55, MISS, "higher", "G"],
    ["a lower outturn is the worse one", 50, 45, MISS, "higher", "R"],
    ["a target of nil has no percentages", 0, 5, MISS, undefined, null],
    ["a target of nil that is met", 0, 0, MISS, undefined, "G"],
    ["underspends rated as overspends", 100, 80, policy([0.1, null], [0.05, null], "same"), undefined, "R"],
    ["a small underspend rated so", 100, 99, policy([0.1, null], [0.05, null], "same"), undefined, "G"],
    ["the amount bites before the share", 1000, 1020, policy([0.05, 20], [null, null]), undefined, "R"],
    ["the share bites before the amount", 100, 105, policy([0.05, 20], [null, null]), undefined, "R"],
    ["no red at all", 100, 900, policy([null, null], [0.05, null]), undefined, "A"],
    ["nothing budgeted, red by its amount although amber needs a share", 0, 36, policy([null, 20], [0.05, null]), undefined, "R"],
  ])("%s", (_what, budget, outturn, key, polarity, expected) => {
    expect(ragStatus(new Decimal(budget), new Decimal(outturn), key, polarity)).toBe(expected);
  });

  it("is the same in £ and in £000", () => {
    const inPounds = ragPolicyNamed("service", "£");
    fc.assert(fc.property(amounts, amounts, (budget, outturn) => ragStatus(budget.times(1000), outturn.times(1000), inPounds) === ragStatus(budget, outturn, SERVICE)));
  });

  it("never gets better when more is spent", () => {
    const order = ["G", "A", "R"];
    fc.assert(
      fc.property(amounts, amounts, amounts, (budget, outturn, more) => {
        const [before, after] = [outturn, outturn.plus(more.abs())].map((spent) => order.indexOf(ragStatus(budget, spent, SERVICE) ?? ""));
        return (before ?? 0) <= (after ?? 0);
      }),
    );
  });
});
