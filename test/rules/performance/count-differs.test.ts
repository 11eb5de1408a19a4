import { countDiffers } from "../../../src/rules/performance/count-differs";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

/** East Sussex, Q1 2024/25 monitoring, with the sentence put right. */
const IN_WORDS = `
  Children with a child protection plan
  Measure | March 2024 | June 2024
  Children with a plan | 688 | 642
  Plans ended in the month | 31 | 40

  Connected Families: the number of children with a child protection plan fell from 744 in January to 642 in June.`;

const BY_DATE = `
  Children looked after
  Date | Children | Placements
  31 March 2024 | 628 | 640
  30 June 2024 | 634 | 655
  30 September 2024 | 641 | 660

  There were 634 looked after children at 30 June 2024.`;

const TWO_TABLES = `
  --- Summary
  Children in care
  Measure | March 2024 | June 2024 | September 2024
  Children | 628 | 634 | 641
  Left care in the month | 12 | 14 | 9
  --- Detail
  Children looked after
  Date | Children | Placements
  31 March 2024 | 628 | 640
  30 June 2024 | 634 | 655
  30 September 2024 | 641 | 660`;

testRule(countDiffers, {
  clean: [
    { name: "the same in a sentence as in the table", grid: IN_WORDS },
    { name: "a date in full", grid: BY_DATE },
    { name: "two tables that agree, one by date and one by measure", grid: TWO_TABLES },
    { name: "a sentence that rounds to tens", grid: `${changed(IN_WORDS, "642 in June", "640 in June")}\nThere were 688 children with a child protection plan in March 2024.` },
    { name: "another group of children in the sentence", grid: `${BY_DATE}\nThe number of unaccompanied looked after children rose from 60 in March 2024 to 63 in June 2024.` },
    { name: "one town of the county in the sentence", grid: `${BY_DATE}\nThe number of looked after children rose from 603 in March to 612 in June in Hastings.` },
    { name: "another town named before it", grid: `${BY_DATE}\nHastings: the number of looked after children rose from 103 in March 2024 to 112 in June 2024.` },
    { name: "a month that may be of another year", grid: `${IN_WORDS}\nInspectors visited the teams in June 2023 and found 643 of them.\nThere were 688 children with a child protection plan in March 2024.` },
    { name: "an approximate number", grid: `${BY_DATE}\nThere were about 630 looked after children at 30 June 2024.` },
  ],
  flagged: [
    { name: "642 in the table, 643 in the sentence", grid: changed(IN_WORDS, "642 in June", "643 in June"), finds: ["A6: 643 → 642"], says: ["“June 2024” of “Children with a plan” (C3) says 642", "June 2024 too: 643 ≠ 642"] },
    { name: "a number said of a day", grid: changed(BY_DATE, "There were 634", "There were 643"), finds: ["A7: 643 → 634"] },
    { name: "a number that stood at a level", grid: `${changed(BY_DATE, "There were 634 looked after children at", "LAC numbers: the total number of LAC stood at 631 at")}`, finds: ["A7: 631 → 634"] },
    { name: "two tables, of which one has another June", grid: changed(TWO_TABLES, "30 June 2024 | 634", "30 June 2024 | 643"), finds: ["Detail!B4: 643 → 634"] },
  ],
  lacking: [{ name: "a table of quarters", reason: "no table of the pack states a number of people for a month", grid: "Children in care\nQuarter | Opening | Admitted | Left | Closing\nQuarter 1 | 10 | 5 | 3 | 12\nQuarter 2 | 12 | 5 | 3 | 14" }],
});
