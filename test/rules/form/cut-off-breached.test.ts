import { cutOffBreached } from "../../../src/rules/form/cut-off-breached";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const TO_NOVEMBER = `
  The data in this report is to the end of November 2020.

  Activity: open assessments
  Activity | November 2019 | November 2020 | Change
  Open assessments | 1,141 | 1,675 | 534
  Child protection plans | 602 | 640 | 38`;

testRule(cutOffBreached, {
  clean: [
    { name: "figures up to the cut-off", grid: TO_NOVEMBER },
    { name: "a target for a month still to come", grid: changed(TO_NOVEMBER, "November 2020 | Change", "Target March 2021 | Change") },
    { name: "a cut-off in the month of the figures", grid: changed(changed(TO_NOVEMBER, "end of November 2020", "end of December 2020"), "November 2020 | Change", "December 2020 | Change") },
  ],
  flagged: [
    {
      name: "a month after the cut-off",
      grid: changed(TO_NOVEMBER, "November 2020 | Change", "December 2020 | Change"),
      finds: ["C4"],
      says: ["to the end of November 2020", "“December 2020” (C4)"],
    },
  ],
  lacking: [
    { name: "nothing says how far the data reach", reason: "nothing on its sheet says", grid: changed(TO_NOVEMBER, "The data in this report is to the end of November 2020.", "The board met on 10 December 2020 to consider this report.") },
  ],
});
