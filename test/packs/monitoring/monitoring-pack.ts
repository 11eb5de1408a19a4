/** The demonstration return of a made-up council: every kind of schedule, every figure tying. */
import type { SheetPlan } from "../laid-out";
import type { PackPlan } from "../pack-plan";
import * as activity from "./activity-tables";
import * as funding from "./capital-and-funding-tables";
import * as plan from "./plan-tables";
import * as revenue from "./revenue-tables";
import { sampleCouncil } from "./sample-council";

const heading = (what: string) => [`Sample Council: ${what}`, "Quarter 2, 2024/25 (to 30 September 2024)"];

export const monitoringPack: PackPlan = { name: "monitoring-pack", title: "Sample Council: budget monitoring pack, Q2 2024/25", plans: monitoringPlans() };

function monitoringPlans(): readonly SheetPlan[] {
  return [
    { name: "Cover", heading: heading("budget monitoring pack"), widths: [30, 24, 30, 16], tab: "1F3864",
      parts: [{ prose: "The figures of this pack are made up. They are in thousands of pounds unless a table says otherwise." }, plan.signOff()] },
    { name: "Revenue", heading: heading("revenue by service"), widths: [34, 11, 11, 11, 11, 11, 11, 11, 11, 11], parts: [revenue.revenueByService()] },
    { name: "Ratings", heading: heading("net revenue, ratings and reasons"), widths: [34, 12, 12, 12, 11, 8, 70], parts: sampleCouncil().map(revenue.revenueRated) },
    { name: "Movement", heading: heading("forecast by period"), widths: [30, 14, 14, 14, 14], parts: [revenue.forecastMovement()] },
    { name: "Virements", heading: heading("virements"), widths: [34, 14, 14, 14], parts: [revenue.virements()] },
    { name: "Capital", heading: heading("capital programme"), widths: [34, 12, 12, 12, 12, 12, 12, 12, 12, 12], parts: [funding.capitalProgramme()], tab: "70AD47" },
    { name: "Savings", heading: heading("savings"), widths: [34, 14, 18, 14, 18, 14], parts: [funding.savingsPlan(), funding.savingsMemo(), activity.levy()], tab: "FFC000" },
    { name: "Reserves", heading: heading("reserves"), widths: [34, 16, 14, 14, 16], parts: [funding.reserves()] },
    { name: "Improvement fund", heading: heading("improvement fund"), widths: [34, 14, 14, 16, 16, 16, 22], parts: [funding.improvementFund(), funding.carryForwardRequest()] },
    { name: "Performance", heading: heading("performance"), widths: [50, 14, 14, 14, 16, 10], parts: [activity.performance(), activity.childrenInCare()] },
    { name: "Activity", heading: heading("activity"), widths: [34, 16, 16, 12, 12], parts: [activity.activity(), activity.careMovements(), activity.placementShares()] },
    { name: "Workforce", heading: heading("workforce"), widths: [14, 12, 12, 14, 14, 12], parts: [activity.agencyByReason()] },
    { name: "Actions", heading: heading("improvement plan"), widths: [7, 38, 18, 18, 14, 44, 44, 12], parts: [plan.actionPlan()] },
    { name: "Risks", heading: heading("risk log"), widths: [7, 40, 12, 12, 10, 50, 14], parts: [plan.riskLog()] },
  ];
}
