import { restatedFigureDiffers } from "../../../src/rules/revenue/restated-figure-differs";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

/** The divisions of a return in £000, and the same in £m as its narrative has them. */
const TWICE = `
  Revenue budget 2024/25, £000
  Division | Budget | Forecast | (Over)/under
  Central Resources | 1,045 | 1,123 | (78)
  Early Help and Social Care | 107,420 | 114,804 | (7,384)
  Education | 125,603 | 125,789 | (186)
  Communication and Planning | 28,323 | 33,157 | (4,834)
  Total | 262,391 | 274,873 | (12,482)
  --- Summary
  Divisions in the report, £m
  Division | Budget | Forecast
  Central Resources | 1.045 | 1.123
  Early Help & Social Care | 107.42 | 114.804
  Education | 125.603 | 125.789
  Communication and Planning | 28.323 | 33.157`;

const IN_WORDS = `
  Revenue budget 2024/25, £000
  Division | Budget | Forecast | (Over)/under
  Central Resources | 1,045 | 1,123 | (78)
  Education | 125,603 | 125,789 | (186)
  Total | 126,648 | 126,912 | (264)
  --- Notes
  Education has a budget of £125.6m and forecast expenditure of £125.789m, an overspend of £0.186m.`;

testRule(restatedFigureDiffers, {
  clean: [
    { name: "stated twice, in £000 and in £m", grid: TWICE },
    { name: "rounded to a tenth of a million in a summary", grid: changed(changed(TWICE, "1.045 | 1.123", "1.0 | 1.1"), "107.42 | 114.804", "107.4 | 114.8") },
    { name: "a sentence that says what the table says", grid: IN_WORDS },
    { name: "a sentence that names the whole beside the part", grid: changed(IN_WORDS, "an overspend of £0.186m", "an overspend of £0.186m of a net overspend of £0.264m") },
  ],
  flagged: [
    {
      name: "a division whose summary is on another basis",
      grid: changed(TWICE, "125.603 | 125.789", "9.72 | 9.906"),
      finds: ["Summary!B5: 9.72 → 125.603", "Summary!C5: 9.906 → 125.789"],
      says: ["“Education”", "3 of the 4 lines that both schedules have agree"],
      page: true,
    },
    {
      name: "a sentence that gives another budget than the table",
      grid: changed(IN_WORDS, "a budget of £125.6m", "a budget of £9.72m"),
      finds: ["Notes!A1: £9.72m → 125,603 (£000)"],
      says: ["The sentence gives “Education” a budget of £9.72m", "Sheet1!B4 has 125,603 (£000)"],
    },
  ],
  lacking: [
    {
      name: "two years of the same services",
      reason: "no other schedule has enough lines",
      grid: changed(changed(TWICE, "Divisions in the report, £m", "Divisions 2023/24, £m"), "125.603 | 125.789", "9.72 | 9.906"),
    },
  ],
});
