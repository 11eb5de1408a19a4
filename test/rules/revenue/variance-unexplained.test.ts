import { varianceUnexplained } from "../../../src/rules/revenue/variance-unexplained";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

/** East Sussex, Q1 2024/25: the net columns, in £000, with its notes shortened. */
const NOTED = `
  Revenue budget 2024/25, £000
  Division | Budget | Forecast | (Over)/under | Note ref
  Central Resources | 1,045 | 1,123 | (78) | ii
  Early Help and Social Care | 107,420 | 114,804 | (7,384) | iii
  Communication and Planning | 28,323 | 33,157 | (4,834) | v
  Total | 136,788 | 149,084 | (12,296) |
  --- Notes
  Ref | Note
  ii | Central Resources: overspend of £0.078m, partly offset by £0.022m less staffing.
  iii | Overspend of £7.384m: looked after children £3.746m, localities £2.702m.
  v | Overspend of £4.834m, of which Home to School Transport £4.816m.`;

const COMMENTED = `
  Revenue budget 2024/25, £000
  Division | Budget | Forecast | (Over)/under | Comments
  Central Resources | 1,045 | 1,123 | (78) |
  Early Help and Social Care | 107,420 | 114,804 | (7,384) | Agency placements £4.1m and localities £2.7m
  Communication and Planning | 28,323 | 33,157 | (4,834) | Transport costs more than planned, 4,816
  Total | 136,788 | 149,084 | (12,296) |`;

testRule(varianceUnexplained, {
  clean: [
    { name: "notes that put figures to most of each variance", grid: NOTED },
    { name: "comments beside the figures", grid: COMMENTED },
    { name: "the whole of it for one reason", grid: changed(COMMENTED, "Transport costs more than planned, 4,816", "£4.834m overspend due to school transport") },
    { name: "a policy that asks for figures of a tenth", grid: changed(NOTED, "£4.816m", "£0.6m"), policy: { materiality: { explained: 0.1 } } },
  ],
  flagged: [
    { name: "a note with figures for little of it", grid: changed(NOTED, "£4.816m", "£0.6m"), finds: ["D5"], says: ["13%", "“Communication and Planning”"], page: true },
    { name: "no comment beside others", grid: changed(COMMENTED, "Transport costs more than planned, 4,816", ""), finds: ["D5"], says: ["nothing in the pack says why"] },
    { name: "a comment without amounts", grid: changed(COMMENTED, ", 4,816", " this year"), finds: ["D5"], says: ["name no amounts"] },
    {
      name: "a small variance that the policy calls material",
      grid: COMMENTED,
      policy: { materiality: { percentage: 0.05, amount: 50_000, whichever: "higher" } },
      finds: ["D3"],
    },
  ],
  lacking: [
    { name: "no words at all", reason: "the pack has no words on its variances", grid: changed(changed(COMMENTED, "Agency placements £4.1m and localities £2.7m", ""), "Transport costs more than planned, 4,816", "") },
    { name: "a policy without materiality", reason: "which variances are material", grid: COMMENTED, policy: { materiality: { percentage: null, amount: null } } },
  ],
});
