import { scaleMismatch } from "../../../src/rules/form/scale-mismatch";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

/** The divisions of a return in £000, and their budgets in £m in a summary. */
const TWICE = `
  Revenue budget 2024/25, £000
  Division | Budget | Forecast | (Over)/under
  Central Resources | 1,045 | 1,123 | (78)
  Early Help | 107,420 | 114,804 | (7,384)
  Education | 125,603 | 125,789 | (186)
  Planning | 28,323 | 33,157 | (4,834)
  Total | 262,391 | 274,873 | (12,482)
  --- Summary
  Budgets by division, £m
  Division | Budget
  Central Resources | 1.045
  Early Help | 107.42
  Education | 125.603
  Planning | 28.323`;

testRule(scaleMismatch, {
  clean: [{ name: "thousands in one schedule and millions in another", grid: TWICE }],
  flagged: [
    {
      name: "one budget typed in thousands among millions",
      grid: changed(TWICE, "125.603", "125,603.000"),
      finds: ["Summary!B5: 125,603 → 125.603"],
      says: ["1,000 times apart", "this figure was typed in another unit"],
      page: true,
    },
    {
      name: "a summary that says thousands over figures in millions",
      grid: changed(TWICE, "Budgets by division, £m", "Budgets by division, £000"),
      finds: ["Summary!B3: 1.045 → 1,045"],
      says: ["So are all 4 lines that both schedules have: one of the two says a wrong unit"],
    },
  ],
  lacking: [{ name: "no second schedule", reason: "no other schedule has enough lines", grid: TWICE.split("  --- Summary")[0]! }],
});
