import { denominatorBreak } from "../../../src/rules/performance/denominator-break";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

/** East Sussex, Q1 2024/25 monitoring, with its target on the population of the year before. */
const MEASURE = `
  Performance exceptions
  Performance measure | Outturn 23/24 | Target 24/25 | RAG Q1 24/25 | RAG Q2 24/25 | Q1 24/25 outturn | Note ref
  Rate of Looked After Children (per 10,000 children) | 61.5 (655 children) | 59.6 (635 children) | A | | 64.2 (684 children) | i`;

const BY_DATE = `
  Children in care: count and rate
  Date | Children | Rate per 10,000
  31 March 2024 | 628 | 61.3
  30 June 2024 | 634 | 61.9
  30 September 2024 | 641 | 62.6`;

const TURNED = `
  Children with a child protection plan
  Measure | March 2024 | June 2024 | Change %
  Children with a plan | 688 | 642 | (6.7%)
  Rate per 10,000 | 64.6 | 60.3 |`;

testRule(denominatorBreak, {
  clean: [
    { name: "outturn, target and quarter on one population", grid: MEASURE },
    { name: "three dates on one population", grid: BY_DATE },
    { name: "number and rate in two rows", grid: TURNED },
    { name: "the estimate of the population grows from year to year", grid: `
      Children in care
      Year | Children | Rate per 10,000
      2021/22 | 610 | 60.2
      2022/23 | 628 | 61.3
      2023/24 | 641 | 62.0` },
    { name: "other places beside the council are no series", grid: `
      Children in care
      Date | Children | Rate per 10,000
      31 March 2024 | 628 | 61.3
      30 June 2024 | 634 | 61.9
      England | 83,630 | 70` },
    { name: "a sentence on one population", grid: "Children with a plan went from 64.6 (688 children) per 10,000 to 60.3 (642 children)." },
  ],
  flagged: [
    { name: "655 at 61.5, then 684 at 66.6 and a target of 635 at 61.8", grid: changed(changed(MEASURE, "59.6", "61.8"), "64.2", "66.6"), finds: ["F3"],
      says: ["655 at 61.5 per 10,000 (B3) implies a population of 106,418 to 106,590", "684 at 66.6 per 10,000 (F3) one of 102,626 to 102,779"],
      alsoBy: ["direction-disagrees"] },
    { name: "688 at 64.6 and 642 at 62.5 in two rows", grid: changed(TURNED, "60.3", "62.5"), finds: ["C4"], says: ["688", "642"] },
    { name: "a quarter on another estimate", grid: changed(BY_DATE, "62.6", "65.4"), finds: ["C5"] },
    { name: "the same in a sentence and in a table is asked about once", grid: `${changed(TURNED, "60.3", "62.5")}

      Children with a child protection plan went from 64.6 (688 children) per 10,000 to 62.5 (642 children).`, finds: ["C4"] },
    { name: "in a sentence only", grid: "There has been a reduction from 64.6 (688 children) per 10,000 to 62.5 (642 children).", finds: ["A1"] },
  ],
  lacking: [{ name: "numbers without rates", grid: "Children in care\nQuarter | Opening | Admitted | Left | Closing\nQuarter 1 | 10 | 5 | 3 | 12\nQuarter 2 | 12 | 5 | 3 | 14", reason: "no series of numbers with their rates" }],
});
