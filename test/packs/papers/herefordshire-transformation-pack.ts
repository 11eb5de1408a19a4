/** Herefordshire's transformation funding as a workbook: the award, its ring-fence, risks, and the report's clearance. */
import type { SheetPlan } from "../laid-out";
import { type PackTable, line, totalOfLines } from "../pack-table";
import * as paper from "./herefordshire-transformation-2023";

const HEADING = ["Children's Improvement Plan: transformation funding", "Herefordshire Council, Financial Resilience Reserve", "Forecast at 19 January 2023"];

export function herefordshireTransformationPlans(): readonly SheetPlan[] {
  return [
    { name: "Reserve", heading: HEADING, widths: [42, 16, 16, 16, 18, 18], tab: "1F3864",
      parts: [
        tranches(),
        { prose: "Cabinet approved £11.49m from the Resilience Reserve on 31 March 2022, released in two tranches of £5m and £6.49m." },
        useOfAward(),
        { prose: "Of the £1m ring-fenced, £527,000 will be spent by the end of the year and £473,000 is carried forward into 2023/24. Of the remaining £10.49m, £688,337 will be returned to the reserve." },
        { prose: `The Resource Board tracks the ${paper.WITHOUT_UNIT}.` },
      ] },
    { name: "Risks", heading: HEADING, parts: [risks()], widths: [60, 70] },
    { name: "Clearance", heading: HEADING, parts: [clearance()], widths: [24, 34, 10, 30] },
  ];
}

export function tranches(): PackTable {
  return {
    caption: "Drawdown from the Financial Resilience Reserve (£)",
    headings: [["Tranche", "Amount released £"]],
    rows: [...paper.TRANCHES.map(({ label, amount }) => line(label, amount)), totalOfLines("Total award", 1)],
  };
}

export function useOfAward(): PackTable {
  return {
    caption: "Use of the award in 2022/23 (£)",
    headings: [["Part of the award", "Funding", "Forecast spend", "Underspend", "Carried forward to 2023/24", "Returned to reserve"]],
    rows: [
      ...[paper.RING_FENCE, paper.REST].map(({ label, funding, spend, carriedForward, returned }) => line(label, funding, spend, "=[B]-[C]", carriedForward, returned)),
      totalOfLines("Total award", 5),
    ],
  };
}

export function risks(): PackTable {
  return { caption: "Risk management", headings: [["Risk", "Mitigation"]], rows: paper.RISKS.map(({ risk, mitigation }) => line(risk, mitigation)) };
}

/** The form of the report's reviewers: seven never filled in, one approval. */
export function clearance(): PackTable {
  return {
    caption: "Report reviewers used for appraising this report",
    headings: [["Reviewer", "Name", "", "Date"]],
    rows: [
      ...paper.REVIEWERS.map((reviewer) => line(reviewer, paper.NAME_PLACEHOLDER, "Date", paper.DATE_PLACEHOLDER)),
      line("Approved by", paper.APPROVAL.by, "Date", paper.APPROVAL.on),
    ],
  };
}
