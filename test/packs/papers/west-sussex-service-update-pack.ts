/** West Sussex's Children First service update as a workbook: performance, activity and the risk log. */
import type { SheetPlan } from "../laid-out";
import { PERCENT, type PackTable, line } from "../pack-table";
import * as paper from "./west-sussex-service-update-2021";

const HEADING = ["Children First: service update", "West Sussex County Council, Children, Young People & Education", "7 January 2021"];

export function westSussexServiceUpdatePlans(): readonly SheetPlan[] {
  return [
    { name: "Performance", heading: HEADING, widths: [52, 18, 18, 18, 18], tab: "1F3864",
      parts: [
        { prose: paper.CUT_OFF },
        timeliness(), reReferrals(), contacts(), openAssessments(),
        { prose: "Re-referrals fell to 23.7% in November from 30.5% in June; open assessments were 1,675 in December 2020 against 1,141 in December 2019." },
      ] },
    { name: "Risk log", heading: HEADING, parts: [riskLog()], widths: [60, 70] },
  ];
}

export function timeliness(): PackTable {
  return {
    caption: "Timeliness, November 2020",
    headings: [["Performance measure", "Outturn"]],
    rows: paper.TIMELINESS.map(({ measure, outturn }) => line(measure, outturn)),
    formats: { B: PERCENT },
  };
}

export function reReferrals(): PackTable {
  const { june, november } = paper.RE_REFERRALS;
  return {
    caption: "Re-referrals",
    headings: [["Performance measure", "June 2020", "November 2020", "Change"]],
    rows: [line("Re-referrals within 12 months", june, november, "=[C]-[B]")],
    formats: { B: PERCENT, C: PERCENT, D: "0.0%;-0.0%" },
  };
}

export function contacts(): PackTable {
  return {
    caption: "MASH contacts: change on the month before",
    headings: [["Month", "Change"]],
    rows: paper.CONTACTS.map(({ month, change }) => line(month, change)),
    formats: { B: "0%" },
  };
}

/** Figures of December under a cut-off at the end of November. */
export function openAssessments(): PackTable {
  const { december2019, december2020 } = paper.OPEN_ASSESSMENTS;
  return {
    caption: "Activity: open Child & Family Assessments",
    headings: [["Activity", "December 2019", "December 2020", "Change", "Change %"]],
    rows: [line("Open Child & Family Assessments", december2019, december2020, "=[C]-[B]", "=[D]/[B]")],
    formats: { E: PERCENT },
  };
}

export function riskLog(): PackTable {
  return { caption: "Risk log", headings: [["Risk Area", "Examples of Mitigating Actions"]], rows: paper.RISKS.map(({ area, mitigation }) => line(area, mitigation)) };
}
