import { shareMismatch } from "../../../src/rules/performance/share-mismatch";
import { testRule } from "../../support/rule-tester";

const PLACEMENTS = `
  Children in care by placement
  Placement | Children | Share
  In-house fostering | 264 | 41.2%
  Independent fostering | 188 | 29.3%
  Residential | 92 | 14.4%
  Supported accommodation | 61 | 9.5%
  With parents or relatives | 36 | 5.6%
  All children in care | 641 | 100.0%`;

const formats = { 2: "0.0%" };

testRule(shareMismatch, {
  clean: [
    { name: "each share is its number over the total", grid: PLACEMENTS, formats, page: true },
    {
      name: "shares in whole per cent, without a total",
      grid: `
        Households in temporary accommodation by size
        Size | Households | Proportion
        One person | 41 | 33%
        Two people | 52 | 42%
        Three or more people | 31 | 25%`,
    },
    {
      name: "shares of each service's own number, and not of the whole",
      grid: `
        Placements out of county
        Kind | Children | Share out of county
        Fostering | 264 | 12%
        Residential | 92 | 47%
        Supported accommodation | 61 | 31%
        All children in care | 417 | 22%`,
    },
    {
      name: "on its side, in hundredths",
      grid: `
        Pupils by school
        School | Infant | Junior | Secondary | Total
        Number of pupils | 120 | 180 | 300 | 600
        Proportion (%) | 20 | 30 | 50 | 100`,
    },
  ],
  flagged: [
    {
      name: "a number that neither its share nor the total fits",
      grid: PLACEMENTS.replace("| 61 |", "| 16 |"),
      formats,
      finds: ["B6: 16 → 61"],
      says: ["neither its share, 9.5% of 641, nor the total of the numbers fits that: 61 would"],
    },
    { name: "a total that its shares contradict", grid: PLACEMENTS.replace("641", "614"), formats, finds: ["B8: 614 → 641"], says: ["its parts add to 641, and the shares are of that"] },
    { name: "a share typed wrong", grid: PLACEMENTS.replace("14.4%", "14.9%"), formats, finds: ["C5: 14.9% → 14.4%"], says: ["92 (B5) ÷ 641 = 14.4%"], page: true },
    {
      name: "a share of a whole that the table shows, though the numbers have no total",
      grid: `
        Cases by team
        Team | Cases | Share
        North | 50 | 25%
        South | 90 | 45%
        East | 60 | 25%
        West | 0 | 0%`,
      finds: ["C5: 25.0% → 30.0%"],
    },
  ],
  lacking: [{ name: "numbers without shares", reason: "no numbers with their shares", grid: "Children in care\nQuarter | Opening | Admitted | Discharged | Closing\nQuarter 1 | 628 | 44 | 38 | 634\nQuarter 2 | 634 | 47 | 40 | 641" }],
});
