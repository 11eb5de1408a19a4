import { changed } from "../support/monitoring-grids";
import { inShort, inWords, ratedSchedules, ratingsIn, SERVICE_KEY, TEN_TWENTY, type RatedCase } from "./rated-grid";

const RATED = `
  Children's services, £000
  Service | Revised budget | Forecast outturn | Variance (over)/under | RAG
  Placements | 12,690 | 13,540 | (850) | R
  Staffing | 18,841 | 18,900 | (59) | A
  Transport | 9,000 | 8,950 | 50 | G
  Youth justice | 1,000 | 1,060 | (60) | R
  Total | 41,531 | 42,450 | (919) | R`;

const MEASURES = `
  Performance measures, quarter 2
  Performance measure | Better is | Outturn 2023/24 | Target 2024/25 | Q2 2024/25 outturn | RAG Q2
  Assessments within 45 days | Higher | 86% | 85% | 87% | G
  Re-referrals within 12 months | Lower | 22% | 22% | 21% | G
  Calls answered in a minute | Higher | 74% | 80% | 55% | R`;
const SHARES = { 2: "0%", 3: "0%", 4: "0%" };

describe("the ratings of a pack", () => {
  it.each<[what: string, grid: string, options: RatedCase, expected: readonly string[]]>([
    ["lines with a rating each", RATED, {}, ["E3 Placements: R", "E4 Staffing: A", "E5 Transport: G", "E6 Youth justice: R", "E7 Total: R"]],
    ["one rated otherwise, one left blank", changed(changed(RATED, "(850) | R", "(850) | Amber"), "(60) | R", "(60) |"), {}, ["E3 Placements: R, is Amber", "E4 Staffing: A", "E5 Transport: G", "E6 Youth justice: R, missing", "E7 Total: R"]],
    ["totals that this pack does not rate", changed(RATED, "(919) | R", "(919) |"), {}, ["E3 Placements: R", "E4 Staffing: A", "E5 Transport: G", "E6 Youth justice: R"]],
    ["only exceptions are rated", changed(changed(RATED, "50 | G", "50 |"), "(60) | R", "(60) |"), {}, ["E3 Placements: R", "E4 Staffing: A", "E5 Transport: G", "E6 Youth justice: R, missing", "E7 Total: R"]],
    ["nobody has rated yet", changed(changed(changed(changed(changed(RATED, "(850) | R", "(850) |"), "(59) | A", "(59) |"), "50 | G", "50 |"), "(60) | R", "(60) |"), "(919) | R", "(919) |"), {}, ["E3 Placements: R, missing", "E4 Staffing: A, missing", "E5 Transport: G, missing", "E6 Youth justice: R, missing", "E7 Total: R, missing"]],
    ["no column of ratings", `
      Children's services, £000
      Service | Revised budget | Forecast outturn | Variance (over)/under
      Placements | 12,690 | 13,540 | (850)
      Staffing | 18,841 | 18,900 | (59)
      Total | 31,531 | 32,440 | (909)`, {}, ["Placements: R", "Staffing: A", "Total: R"]],
    ["a forecast not yet filled in is no underspend", `
      Children's services, £000
      Service | Revised budget | Forecast outturn | Variance (over)/under | RAG
      Placements | 12,690 | 13,540 | (850) |
      Staffing | 18,841 | 18,900 | (59) |
      Transport | 9,000 | | |
      Youth justice | 1,000 | 1,060 | (60) |`, {}, ["E3 Placements: R, missing", "E4 Staffing: A, missing", "E6 Youth justice: R, missing"]],
    ["income typed above nil is not rated", changed(RATED, "Youth justice", "Fees and charges"), {}, ["E3 Placements: R", "E4 Staffing: A", "E5 Transport: G", "E7 Total: R"]],
    ["several columns of ratings, by quarter", `
      Revenue monitoring Q2 2024/25, £000
      Service | Budget | Forecast | Variance (over)/under | RAG Q1 | RAG Q2 | RAG Q3 | RAG Q4
      Placements | 12,690 | 13,540 | (850) | A | R | |
      Staffing | 18,841 | 18,900 | (59) | A | | |
      Transport | 9,000 | 8,950 | 50 | G | G | |
      Total | 40,531 | 41,390 | (859) | A | R | |`, {}, ["F3 Placements Q2: R", "F4 Staffing Q2: A, missing", "F5 Transport Q2: G", "F6 Total Q2: R"]],
    ["the policy rates nothing", RATED, { policy: {} }, []],
    ["a table that says no unit", changed(RATED, ", £000", ""), {}, []],
    ["measures", MEASURES, { policy: TEN_TWENTY, formats: SHARES }, ["F3 Assessments within 45 days: G", "F4 Re-referrals within 12 months: G", "F5 Calls answered in a minute: R"]],
    ["a measure better than its rating", changed(MEASURES, "55% | R", "79% | R"), { policy: TEN_TWENTY, formats: SHARES }, ["F3 Assessments within 45 days: G", "F4 Re-referrals within 12 months: G", "F5 Calls answered in a minute: G, is R"]],
    ["targets that say which way is better", `
      Performance measures
      Measure | Target 2024/25 | Q1 outturn | Q2 outturn | RAG Q1 | RAG Q2
      Days to decide | ≤ 10 | 9 | 14 | G |
      Complaints | <=20 | 18 | 23 | G |
      Visits in time | ≥ 90% | 88% | 79% | G |
      Foster carers | >120 | 118 | 120 | G |`, { policy: TEN_TWENTY, formats: { 2: "General" } }, [
      "E3 Days to decide Q1: G", "F3 Days to decide Q2: R, missing",
      "E4 Complaints Q1: G", "F4 Complaints Q2: A, missing", "E6 Foster carers Q1: G",
    ]],
    ["an outturn of no period is the latest rating's", `
      Performance measures
      Measure | Good is | Target | Latest outturn | RAG Q1 | RAG Q2 | RAG Q3
      Days to decide | Low | 10 | 14 | G | R |
      Visits made | High | 200 | 190 | G | G |
      Calls answered | High | 800 | 790 | R | |`, { policy: TEN_TWENTY }, ["F3 Days to decide Q2: R", "F4 Visits made Q2: G", "F5 Calls answered Q2: G, missing"]],
  ])("%s", (_what, grid, options, expected) => {
    expect(ratingsIn(grid, options).map(inShort)).toEqual(expected);
  });

  it("says how many measures nobody says the better way of", () => {
    const [schedule] = ratedSchedules(changed(MEASURES, "| Lower |", "| |"), { policy: TEN_TWENTY, formats: SHARES });
    expect(schedule!.notRated).toBe("1 measure is not rated: neither the policy nor the pack says which way it is better.");
  });
});

describe("what a rating rests on", () => {
  const of = (grid: string, label: string, options: RatedCase = {}) => ratingsIn(grid, options).find((rating) => rating.label === label)!;

  it.each<[label: string, arithmetic: string, distances: readonly string[]]>([
    ["Placements", "850 over its budget of 12,690 (B3), 6.7% of it. Red from 5% or £0.1m over, whichever is lower, Amber with any overspend below that.", ["more than 750 less and it is Amber"]],
    ["Staffing", "59 over its budget of 18,841 (B4), 0.3% of it. Red from 5% or £0.1m over, whichever is lower, Amber with any overspend below that.", ["41 more and it is Red", "59 less and it is Green"]],
    ["Transport", "50 under its budget of 9,000 (B5), 0.6% of it. Red from 5% or £0.1m over, whichever is lower, Amber with any overspend below that.", ["more than 50 more and it is Amber"]],
  ])("%s", (label, arithmetic, distances) => {
    const rating = of(RATED, label);
    expect([rating.arithmetic, rating.distances]).toEqual([arithmetic, distances]);
  });

  it("names each level that the line may be of", () => {
    const directorates = { rag: { red: { amount: 250_000 } } };
    const rating = of(changed(changed(RATED, "Service |", "Directorate |"), "12,690 | 13,540 | (850)", "12,690 | 12,890 | (200)"), "Placements", { policy: SERVICE_KEY, policyFor: { Directorates: directorates } });
    expect(rating.suggested).toEqual(["A", "R"]);
    expect(rating.arithmetic).toContain("As a directorate: red from 5% or £0.25m over");
    expect(rating.arithmetic).toContain("Which of them the line is, the schedule leaves open, and so whether it is Amber or Red.");
  });

  it("says what rounding leaves open", () => {
    const rating = of(`
      Children's services, £m
      Service | Budget | Forecast | Variance (over)/under | RAG
      Placements | 12.7 | 12.8 | (0.1) | A
      Staffing | 18.8 | 19.8 | (1.0) | R
      Total | 31.5 | 32.6 | (1.1) | R`, "Placements");
    expect(rating.suggested).toEqual(["R", "G", "A"]);
    expect(rating.arithmetic).toContain("How the figures were rounded leaves open whether it is Green, Amber or Red.");
  });

  it("measures", () => {
    const rating = of(MEASURES, "Calls answered in a minute", { policy: TEN_TWENTY, formats: SHARES });
    expect(rating.arithmetic).toBe("55% (E5) against a target of 80% (D5), where higher is better, is 31.3% below it. Green within 10% of target, Amber within 20% of target, Red beyond.");
    expect(rating.distances).toEqual(["9 percentage points more and it is Amber"]);
  });
});

describe("what is written", () => {
  it("the first of the suggested, where the pack has none or another", () => {
    const ratings = ratingsIn(changed(changed(RATED, "(850) | R", "(850) | G"), "(60) | R", "(60) |"));
    expect(ratings.flatMap(({ edit }) => (edit ? [inWords(edit)] : []))).toEqual(["E3: “G” → “R”", "E6: nothing → “R”"]);
  });

  it.each<[what: string, grid: string, note: string]>([
    ["a formula's result", changed(RATED, "(850) | R", '(850) | =IF(D3<-100,"A","R")'), "The rating is the result of a formula: look at that."],
    ["no rating", changed(RATED, "(850) | R", "(850) | TBC"), "What stands there is no rating that is known here, and is left."],
  ])("is not %s", (_what, grid, note) => {
    const rating = ratingsIn(grid)[0]!;
    expect([rating.edit, rating.note]).toEqual([null, note]);
  });
});
