/** Performance, activity, workforce, actions, risks and sign-off, each as councils set them out. */
import { activity, agencyByReason, careMovements, childrenInCare, performance, placementShares } from "../monitoring/activity-tables";
import { actionPlan, riskLog, signOff } from "../monitoring/plan-tables";
import { type PackTable, section } from "../pack-table";
import { agencyByReason as agencyAsPrinted } from "../papers/nottinghamshire-pack";
import { type KindLayout, kindLayout } from "./kind-layout";
import { inOtherWords, withColumns, withTotalFirst } from "./ways";

export function otherKinds(): readonly KindLayout[] {
  return [...performanceLayouts(), ...activityLayouts(), ...workforceLayouts(), ...planLayouts()];
}

function performanceLayouts(): readonly KindLayout[] {
  const words = { "Performance measure": "Indicator", "Outturn 2023/24": "2023/24 actual", "Target 2024/25": "2024/25 target", "Q2 2024/25 outturn": "Q2 actual", "RAG Q2": "Status" };
  return [
    kindLayout("performance", "measures with ratings", performance()),
    kindLayout("performance", "measures with ratings, other words", inOtherWords(performance(), words)),
    kindLayout("performance", "measures with ratings, other order", withColumns(performance(), "ADECBF")),
    kindLayout("performance", "rates on a stated population", childrenInCare()),
    kindLayout("performance", "rates on a stated population, on its side", childrenInCare(), { isTurned: true }),
    kindLayout("performance", "rates without the population", ratesOnly()),
  ];
}

/** As most reports print them: the population is not on the page. */
function ratesOnly(): PackTable {
  const rates = [61.3, 61.9, 62.6];
  const table = childrenInCare();
  const typed = { ...table, rows: table.rows.map((row, at) => ({ ...row, cells: [...row.cells.slice(0, 3), rates[at]!] })) };
  return withColumns(typed, "ABD");
}

function activityLayouts(): readonly KindLayout[] {
  return [
    kindLayout("activity", "two dates and the change", activity()),
    kindLayout("activity", "two dates and the change, typed", activity(), { isTyped: true }),
    kindLayout("activity", "two dates and the change, on its side", activity(), { isTurned: true }),
    kindLayout("activity", "admissions and discharges", careMovements()),
    kindLayout("activity", "admissions and discharges, other words", inOtherWords(careMovements(), { Opening: "At start", Admitted: "Starters", Discharged: "Leavers", Closing: "At end" })),
    kindLayout("activity", "admissions and discharges, on its side", careMovements(), { isTurned: true }),
    kindLayout("activity", "shares of a whole", placementShares()),
    kindLayout("activity", "shares of a whole, typed, total first", withTotalFirst(placementShares()), { isTyped: true }),
    kindLayout("activity", "stacked", [activity(), careMovements(), placementShares()]),
  ];
}

function workforceLayouts(): readonly KindLayout[] {
  return [
    kindLayout("workforce", "as Nottinghamshire printed it", agencyAsPrinted()),
    kindLayout("workforce", "with formulas", agencyByReason()),
    kindLayout("workforce", "total before the reasons", totalFirstAcross()),
    kindLayout("workforce", "on its side", agencyByReason(), { isTurned: true }),
    kindLayout("workforce", "on its side, typed", agencyByReason(), { isTurned: true, isTyped: true }),
  ];
}

function totalFirstAcross(): PackTable {
  const table = inOtherWords(agencyByReason(), { Year: "Financial year", Total: "All agency workers" });
  return withColumns(table, "AFBCDE");
}

function planLayouts(): readonly KindLayout[] {
  const plan = actionPlan();
  const actionWords = { Ref: "No.", Action: "Improvement action", "Accountable officer": "Responsible director", "Lead officer": "Lead", "Due date": "Timescale", "Success measure": "How we will know", Progress: "Update", Status: "BRAG" };
  const riskWords = { Risk: "Risk description", "Mitigating actions": "Mitigation", Owner: "Risk owner" };
  const steps = inOtherWords(signOff(), { Step: "Clearance", Name: "Officer", Date: "Date cleared" });
  return [
    kindLayout("action plan", "as printed", plan),
    kindLayout("action plan", "other words and order", withColumns(inOtherWords(plan, actionWords), "ABHGCDEF")),
    kindLayout("action plan", "in sections", { ...plan, rows: [section("Finance"), ...plan.rows.slice(0, 4), section("Place"), ...plan.rows.slice(4)] }),
    kindLayout("action plan", "in two tables", [{ ...plan, caption: "1. Finance", rows: plan.rows.slice(0, 4) }, { ...plan, caption: "2. Place", rows: plan.rows.slice(4) }]),
    kindLayout("risk log", "as printed", riskLog()),
    kindLayout("risk log", "other words", inOtherWords(riskLog(), riskWords)),
    kindLayout("risk log", "risk and mitigation only", withColumns(riskLog(), "BF")),
    kindLayout("risk log", "risk and mitigation only, other words", inOtherWords(withColumns(riskLog(), "BF"), { Risk: "Risk area", "Mitigating actions": "Examples of mitigating actions" })),
    kindLayout("sign-off", "as printed", signOff()),
    kindLayout("sign-off", "other words", steps),
    kindLayout("sign-off", "on its side", signOff(), { isTurned: true }),
  ];
}
