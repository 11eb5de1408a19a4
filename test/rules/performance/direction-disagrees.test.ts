import { directionDisagrees } from "../../../src/rules/performance/direction-disagrees";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const BY_DATE = `
  Children in care: count and rate
  Date | Children | Rate per 10,000
  31 March 2024 | 628 | 61.3
  30 September 2024 | 641 | 62.6
  Target 2024/25 | 620 | 60.5`;

testRule(directionDisagrees, {
  clean: [
    { name: "fewer children at a lower rate", grid: BY_DATE },
    { name: "the population outgrows a small rise from one year to the next", grid: `
      Children in care
      Year | Children | Rate per 10,000
      2022/23 | 628 | 61.3
      2023/24 | 630 | 61.1` },
  ],
  flagged: [
    { name: "a target of fewer children at a higher rate", grid: `
      Performance exceptions
      Performance measure | Outturn 23/24 | Target 24/25 | RAG Q1 24/25 | Q1 24/25 outturn
      Looked After Children (per 10,000) | 655 (61.5) | 635 (61.8) | A | 684 (66.6)`, finds: ["C3"], says: ["635 at 61.8", "fewer than 655 at 61.5"], alsoBy: ["denominator-break"] },
    { name: "numbers that rise while the rate falls", grid: changed(BY_DATE, "641 | 62.6", "641 | 59.6"), finds: ["C4"], says: ["more than 628"], alsoBy: ["denominator-break"] },
  ],
  lacking: [{ name: "rates without numbers", grid: "Performance measures\nPerformance measure | Target | Q1 outturn\nReferrals in time | 90% | 85%\nVisits in time | 90% | 85%", reason: "no series of numbers with their rates" }],
});
