import { sharesNot100 } from "../../../src/rules/performance/shares-not-100";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const BY_PLACEMENT = `
  Children in care by placement
  Placement | Share of children
  In-house fostering | 41.2%
  Independent fostering | 29.3%
  Residential | 14.4%
  Supported accommodation | 9.5%
  With parents | 5.7%
  Total | 100%`;
const formats = { 1: "0.0%" };

testRule(sharesNot100, {
  clean: [
    { name: "100.1% by rounding", grid: BY_PLACEMENT, formats },
    { name: "shares of numbers by formula", grid: `
      Children by placement
      Placement | Children | Share
      Fostering | 264 | =B3/B$6
      Residential | 92 | =B4/B$6
      Other | 36 | =B5/B$6
      Total | =SUM(B3:B5) | =SUM(C3:C5)`, formats: { 2: "0.0%" } },
    { name: "typed in hundredths", grid: `
      Admissions by route
      Route | % of admissions
      Planned | 55
      Unplanned | 35
      Not known | 10` },
  ],
  flagged: [
    { name: "two digits the wrong way round", grid: changed(BY_PLACEMENT, "41.2", "42.1"), formats, finds: ["B8: 101% → 100%"], says: ["add to 101%"] },
    { name: "99% of 67 children, which rounding cannot excuse", grid: `
      Routes into care: shares of the 67 children admitted
      Route | Share of admissions
      Care proceedings | 33%
      Parental consent | 39%
      Unaccompanied children | 27%
      All admissions | 100%`, formats: { 1: "0%" }, finds: ["B6: 99% → 100%"], says: ["to 66 of 67"] },
  ],
  lacking: [{ name: "measures in per cent are no shares", grid: `
      Performance
      Measure | Outturn
      Assessments in time | 86.1%
      Visits in time | 92.4%
      Reviews in time | 95.0%`, formats, reason: "no shares of one whole" }],
});
