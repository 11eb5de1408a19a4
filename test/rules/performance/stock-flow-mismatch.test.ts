import { stockFlowMismatch } from "../../../src/rules/performance/stock-flow-mismatch";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const BY_QUARTER = `
  Looked after children 2024/25
  Quarter | Opening | Admitted | Discharged | Closing
  Quarter 1 | 655 | 67 | 38 | 684
  Quarter 2 | 684 | 40 | 50 | 674
  Quarter 3 | 674 | 52 | 47 | 679`;

/** East Sussex, Q1 2024/25 monitoring, on its side and with its dates. */
const BY_DATE = `
  Looked after children in the quarter
   | Children
  Looked after at 31 March 2024 | 655
  Admitted to care | 67
  Discharged from care | 38
  Looked after at 30 June 2024 | 684`;

testRule(stockFlowMismatch, {
  clean: [
    { name: "655 + 67 − 38 = 684", grid: BY_QUARTER },
    { name: "the same on its side, between two dates", grid: BY_DATE },
    { name: "leavers typed below nil, closing by formula", grid: `
      Number of children in care
      Month | At start | Starters | Leavers | At end
      April | 655 | 20 | (10) | =B3+C3+D3
      May | 665 | 25 | (15) | =B4+C4+D4` },
    { name: "two ways in and two ways out", grid: `
      Children with a plan
      Month | Start of month | New plans | Transferred, additions | Ended | Closed on transfer out | End of month
      April | 640 | 30 | 2 | 25 | 1 | 646
      May | 646 | 20 | 0 | 28 | 3 | 635
      June | 635 | 31 | 1 | 22 | 2 | 643` },
  ],
  flagged: [
    { name: "one child more at the end than came and went", grid: changed(BY_DATE, "| 684", "| 685"), finds: ["B6: 685 → 684"], says: ["655 + 67 − 38 = 684 ≠ 685"] },
    { name: "a quarter that closes with 647 for 674", grid: changed(BY_QUARTER, "| 50 | 674", "| 50 | 647"), finds: ["E4: 647 → 674"], says: ["684 + 40 − 50 = 674 ≠ 647"] },
  ],
  lacking: [{ name: "numbers without movements", grid: `
      Children looked after: count and rate
      Date | Children | Rate per 10,000
      31 March 2024 | 655 | 61.5
      30 June 2024 | 660 | 62.0`, reason: "no numbers at the start and at the end" }],
});
