import { performanceRagDisagrees } from "../../../src/rules/performance/performance-rag-disagrees";
import { check } from "../../../src/checking";
import type { PartialSettings } from "../../../src/plan";
import { changed } from "../../support/monitoring-grids";
import { optionsOf, testRule } from "../../support/rule-tester";
import { drawGrid } from "../../support/text-grid";

/** East Sussex, Q1 2024/25 monitoring: a miss of 7.8%, rated Amber. */
const EXCEPTION = `
  Performance exceptions
  Performance measure | Outturn 23/24 | Target 24/25 | RAG Q1 24/25 | RAG Q2 24/25 | Q1 24/25 outturn
  Rate of Looked After Children (per 10,000 children) | 64.0 (657 children) | 61.8 (635 children) | A | | 66.6 (684 children)`;

const MEASURES = `
  Performance measures, quarter 2
  Performance measure | Better is | Outturn 2023/24 | Target 2024/25 | Q2 2024/25 outturn | RAG Q2
  Assessments within 45 days | Higher | 86% | 85% | 87% | G
  Re-referrals within 12 months | Lower | 22% | 22% | 21% | Green
  Calls answered in a minute | Higher | 74% | 80% | 55% | R`;

/** Five measures that are green where they meet their targets, and one that misses by 31 %. */
const ONE_KEY = `
  Performance measures, quarter 2
  Performance measure | Better is | Outturn 2023/24 | Target 2024/25 | Q2 2024/25 outturn | RAG Q2 | Comment
  Assessments within 45 days | Higher | 86% | 85% | 87% | G |
  Care leavers in work or training | Higher | 55% | 55% | 56% | G |
  Adults in settled accommodation | Higher | 81% | 80% | 78% | G |
  Household waste recycled | Higher | 45% | 46% | 38% | A | Fewer garden bins
  Re-referrals within 12 months | Lower | 22% | 22% | 21% | G |
  Calls answered in a minute | Higher | 74% | 80% | 55% | R |`;
const formats = { 2: "0%", 3: "0%", 4: "0%" };
const TEN = { performance: { greenWithin: 0.1, amberWithin: 0.2 } } as const;

const QUARTERS = `
  Key performance indicators 2024/25
  Ref | Indicator | Polarity | Target | Q1 | Q2 | Q3 | Q4 | Status
  KPI1 | Assessments completed in 45 days | Bigger is better | 85% | 82% | 86% | 88% | | Green
  KPI2 | Re-referrals within 12 months | Smaller is better | 20% | 23% | 24% | 25% | | Red
  KPI3 | Average days to relet a home | Smaller is better | 28 | 31 | 29 | 27 | | Green
  KPI4 | Council tax collected | Bigger is better | 97.5% | 28.4% | 55.9% | 83.0% | | Green
  KPI5 | Days lost to sickness | Smaller is better | 9.0 | 2.6 | 5.3 | 7.9 | | Red`;

testRule(performanceRagDisagrees, {
  clean: [
    { name: "one status for the latest quarter; what adds up through the year is not held to the year's target", grid: QUARTERS, policy: TEN },
    { name: "a first quarter that may add up through the year", grid: `
      Key performance indicators
      Indicator | Polarity | Target | Q1 | Q2 | RAG
      Days lost to sickness | Low | 9.0 | 2.6 | | Red
      Visits in time | High | 90 | 91 | | Green
      Reviews in time | High | 90 | 95 | | Green` },
    { name: "a status of how the year will end", grid: `
      Key performance indicators
      Indicator | Polarity | Target | Outturn | Year-end forecast RAG | RAG
      Calls answered | High | 80 | 91 | Red | Green
      Visits in time | High | 90 | 91 | Amber | Green` },
    { name: "ratings by the policy", grid: MEASURES, formats, policy: TEN },
    { name: "a miss that the policy rates amber or red", grid: EXCEPTION, policy: { performance: { greenWithin: 0, amberWithin: null, better: "lower" } } },
    { name: "ratings of earlier quarters, and one outturn of no period", grid: `
      Performance measures
      Performance measure | Better is | Target | Latest outturn | RAG Q1 | RAG Q2
      Assessments in time | Higher | 90 | 91 | R | G
      Visits made | Higher | 200 | 120 | G | R
      Calls answered | Higher | 800 | 640 | G | A`, policy: TEN },
    { name: "a target that just that figure may not meet", grid: `
      Performance measures
      Measure | Target | Q1 outturn | RAG Q1
      Days to decide | < 10 | 10 | R
      Visits made | ≥ 90 | 92 | G`, policy: TEN },
    { name: "a miss rated red beside ratings by one key", grid: ONE_KEY, formats },
    { name: "a miss of a fifth rated green, without thresholds", grid: changed(ONE_KEY, "55% | R", "64% | G"), formats },
    { name: "a green miss that a remark explains", grid: changed(ONE_KEY, "55% | R |", "55% | G | New lines from July; the target is for March"), formats },
    { name: "green because it is as far as the year", grid: changed(ONE_KEY, "Calls answered in a minute | Higher | 74% | 80% | 55% | R", "Health checks done | Higher | 74% | 80% | 42% | G"), formats },
    { name: "green because it counts up over the year, and says so", grid: changed(ONE_KEY, "Calls answered in a minute | Higher | 74% | 80% | 55% | R", "Annual health checks done | Higher | 74% | 80% | 55% | G"), formats },
    { name: "a count that is green on its way to the year's target", grid: changed(ONE_KEY, "Calls answered in a minute | Higher | 74% | 80% | 55% | R", "New homes | Higher | 140 | 150 | 98 | G") },
    { name: "ratings that keep to no key, being of prospects", grid: changed(ONE_KEY, "55% | R", "55% | G").replace("87% | G", "87% | A"), formats },
    { name: "a share of no named period, which may be any part of the year", grid: changed(ONE_KEY, "55% | R", "55% | G").replace("Q2 2024/25 outturn", "Latest outturn").replace("RAG Q2", "Status"), formats },
    { name: "without thresholds a met target is green", grid: changed(MEASURES, "55% | R", "81% | G"), formats },
  ],
  flagged: [
    { name: "the latest quarter's status, a target met and rated red", grid: changed(QUARTERS, "27 | | Green", "27 | | Red"), finds: ["I5: Red → Green"] },
    { name: "the latest quarter's status, a miss of a quarter rated green", grid: changed(QUARTERS, "25% | | Red", "25% | | Green"), policy: TEN, finds: ["I4: Green → Red"], says: ["25.0% above"] },
    { name: "a rating that names no period, where last year's figure stands beside this quarter's", grid: `
      Performance measures
      Indicator | Better is | 2023/24 actual | 2024/25 target | Q2 actual | Status
      Assessments in time | Higher | 86% | 85% | 87% | R
      Visits in time | Higher | 74% | 80% | 83% | G`, formats: { 2: "0%", 3: "0%", 4: "0%" }, finds: ["F3: Red → Green"], says: ["87% (E3) against a target of 85% (D3)"] },
    { name: "a target that says the most allowed", grid: `
      Performance measures
      Measure | Target | Q1 outturn | RAG Q1
      Days to decide | ≤ 10 | 14 | G
      Visits made | ≥ 90 | 92 | G`, policy: TEN, finds: ["D3: Green → Red"], says: ["where lower is better"] },
    { name: "a miss of 7.8% rated amber, where 10% is still green", grid: EXCEPTION, policy: { performance: { greenWithin: 0.1, amberWithin: null, better: "lower" } }, finds: ["D3: Amber → Green"], says: ["66.6 (F3) against a target of 61.8 (C3)", "7.8% above"] },
    { name: "a target met and rated red, without thresholds", grid: changed(MEASURES, "87% | G", "87% | R"), formats, finds: ["F3: Red → Green"], says: ["a target that is met is not red"] },
    {
      name: "a miss of a third rated green, where the other ratings keep to one key, without thresholds",
      grid: changed(ONE_KEY, "55% | R", "55% | G"), formats, finds: ["F8: Green → Amber or Red"],
      says: ["31.3% below it", "no other measure here is Green that misses its target by more than a tenth of it"],
    },
    { name: "a miss of a third rated green", grid: changed(MEASURES, "55% | R", "55% | G"), formats, policy: TEN, finds: ["F5: Green → Red"] },
  ],
  lacking: [{ name: "measures without a rating", grid: "Performance measures\nPerformance measure | Target | Q1 outturn\nReferrals in time | 90% | 85%\nVisits in time | 90% | 85%", reason: "no rating beside a target" }],
});

/** A rating that cannot be tested, and why. */
function remarkOn(grid: string, policy: PartialSettings = {}): string {
  const { outcomes } = check(drawGrid(grid, { formats }), [performanceRagDisagrees], optionsOf({ name: "", grid, policy }));
  return outcomes.map(({ reason }) => reason).join();
}

it("says whether the policy's thresholds or the measure's direction are wanting", () => {
  const undirected = changed(MEASURES, "Calls answered in a minute | Higher", "Calls answered in a minute | ");
  expect(remarkOn(MEASURES)).toBe("1 rating was not tested: the policy has no thresholds for measures.");
  expect(remarkOn(undirected, TEN)).toBe("1 rating was not tested: neither the policy nor the pack says which way the measure is better.");
});

it("says which ratings it could not read: a dot has a colour that the cell's text does not tell", () => {
  const { outcomes } = check(drawGrid(changed(MEASURES, "87% | G", "87% | ●"), { formats }), [performanceRagDisagrees]);
  expect(outcomes.map(({ reason }) => reason).join()).toContain("1 rating was not tested: not red, amber or green in words or letters.");
});
