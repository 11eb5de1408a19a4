import { percentageMismatch } from "../../../src/rules/revenue/percentage-mismatch";
import { changed, GROSS_TO_NET, WITH_PERCENTAGE } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const shown = { formats: { 4: "0.0%" } };

const POSTS = `
  Establishment at 31 December 2024 (FTE)
  Team | Established posts | Filled by permanent staff | Vacant | Agency cover | Vacancy rate
  Assessment | 42.0 | 33.5 | 8.5 | 7.0 | 20.2%
  Safeguarding | 60.0 | 51.0 | 9.0 | 8.0 | 15.0%
  Care leavers | 18.0 | 17.2 | 0.8 | 0.0 | 4.4%
  Total | 120.0 | 101.7 | 18.3 | 15.0 | 15.3%`;
const TWO_LINES = `
  Table 1: revenue (£000)
  Service | Budget | Forecast | Variance | %
  Leisure | 4,100 | 4,305 | 205 | 5.0%
  Planning | 1,950 | 1,800 | (150) | -7.7%
  Total | 6,050 | 6,105 | 55 | 0.9%`;

testRule(percentageMismatch, {
  clean: [
    { name: "vacancy rates, of the posts there are", grid: POSTS },
    { name: "two lines and their total", grid: TWO_LINES },
    { name: "percentages rounded to one place", grid: WITH_PERCENTAGE, ...shown },
    { name: "typed as 3.5 under a heading with a per cent sign", grid: WITH_PERCENTAGE.replace(/(\d\.\d)%/g, "$1") },
    {
      name: "of income, divided by the budget as it stands",
      grid: `
        Revenue monitoring, £000
        Service | Budget | Forecast | Over/(under) spend | Variance %
        Adults | 81,350 | 84,200 | =C3-B3 | =D3/B3
        Children | 107,420 | 114,804 | =C4-B4 | =D4/B4
        Fees and charges | (9,400) | (9,600) | =C5-B5 | =D5/B5
        Total | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =D6/B6`,
      ...shown,
    },
    {
      name: "of income, typed with the sign of its size",
      grid: `
        Revenue monitoring, £000
        Service | Budget | Forecast | Over/(under) spend | Variance %
        Adults | 81,350 | 84,200 | 2,850 | 3.5%
        Children | 107,420 | 114,804 | 7,384 | 6.9%
        Fees and charges | (9,400) | (9,600) | (200) | (2.1%)
        Grants | (5,000) | (4,900) | 100 | (2.0%)`,
      ...shown,
    },
    {
      name: "by formulas, a nil budget giving n/a",
      grid: `
        Revenue monitoring, £000
        Service | Budget | Forecast | Over/(under) spend | Variance %
        Adults | 81,350 | 84,200 | =C3-B3 | =D3/ABS(B3)
        Children | 107,420 | 114,804 | =C4-B4 | =D4/ABS(B4)
        Grants | 0 | 50 | =C5-B5 | n/a
        Highways | 28,323 | 27,157 | =C6-B6 | =D6/ABS(B6)
        Total | =SUM(B3:B6) | =SUM(C3:C6) | =C7-B7 | =D7/ABS(B7)`,
      ...shown,
    },
  ],
  flagged: [
    { name: "a vacancy rate", grid: changed(POSTS, "20.2%", "12.2%"), finds: ["F3: 12.2% → 20.2%"], says: ["this percentage is “Vacant” over “Established posts”"] },
    { name: "one of two lines, which their total tells from the other", grid: changed(TWO_LINES, "5.0%", "0.5%"), finds: ["E3: 0.5% → 5.0%"] },
    {
      name: "8.5 of 126.9 is 6.7%, not 6.65%: stated to two places it cannot be",
      grid: `
        Pressures, £m
        Service | Budget | Forecast | Over/(under) | Variance %
        Placements | 126.9 | 135.4 | 8.5 | 6.65%
        Adults | 81.3 | 84.2 | 2.9 | 3.57%
        Education | 125.6 | 125.8 | 0.2 | 0.16%
        Highways | 28.3 | 27.1 | (1.2) | (4.24%)
        Total | 362.1 | 372.5 | 10.4 | 2.87%`,
      formats: { 4: "0.00%" },
      finds: ["E3: 6.65% → 6.70%"],
      says: ["8.5 ÷ 126.9 = 6.70% ≠ 6.65%"],
    },
    {
      name: "of income, neither way round",
      grid: `
        Revenue monitoring, £000
        Service | Budget | Forecast | Over/(under) spend | Variance %
        Adults | 81,350 | 84,200 | 2,850 | 3.5%
        Children | 107,420 | 114,804 | 7,384 | 6.9%
        Fees and charges | (9,400) | (9,600) | (200) | (3.9%)
        Grants | (5,000) | (4,900) | 100 | 2.0%`,
      ...shown,
      finds: ["E5: (3.9%) → (2.1%)"],
    },
    {
      name: "a sign forgotten",
      grid: changed(WITH_PERCENTAGE, "(4.1%)", "4.1%"),
      ...shown,
      finds: ["E6: 4.1% → (4.1%)"],
    },
    {
      name: "a percentage of the forecast among percentages of the budget",
      grid: `
        Revenue monitoring, £000
        Service | Budget | Forecast | Over/(under) spend | Variance %
        Adults | 81,350 | 84,200 | =C3-B3 | =D3/ABS(B3)
        Children | 107,420 | 114,804 | =C4-B4 | 6.43%
        Education | 125,603 | 125,789 | =C5-B5 | =D5/ABS(B5)
        Highways | 28,323 | 27,157 | =C6-B6 | =D6/ABS(B6)
        Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =D7/ABS(B7)`,
      ...shown,
      finds: ["E4: 6.4% → 6.9%"],
      fixes: ["E4: 0.0643 → =D4/ABS(B4)"],
    },
  ],
  lacking: [{ name: "no percentage column", grid: GROSS_TO_NET, reason: "no percentage" }],
});
