/** The made-up council's action plan, risk log and sign-off: every action with officers, a date and progress, every risk with owner and mitigation. */
import { DATE, type PackTable, line } from "../pack-table";

/** Excel's serial number of a day. */
const day = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;

type Action = readonly [ref: string, action: string, accountable: string, lead: string, due: string, measure: string, progress: string, status: string];

const ACTIONS: readonly Action[] = [
  ["1.1", "Review agency contracts every month", "A Reid", "J Okafor", "2024-12-20", "No more than 30 agency workers by 20 December 2024", "34 agency workers at 30 September 2024", "On track"],
  ["1.2", "Open a second children's home", "A Reid", "M Shaw", "2025-02-28", "4 more beds by 28 February 2025", "Building handed over; registration applied for", "On track"],
  ["1.3", "Recruit foster carers", "A Reid", "P Lindqvist", "2025-03-31", "20 more approved households by 31 March 2025", "9 households approved so far", "On track"],
  ["1.4", "Retender home care", "D Hughes", "S Banerjee", "2025-03-14", "Average price within 3% of the budget", "Tender published", "On track"],
  ["2.1", "Plan school transport by route software", "L Moreau", "T Bright", "2024-11-29", "Average occupancy of taxis at 2.5 or above", "Pilot in two districts completed", "On track"],
  ["2.2", "Move offices into the civic centre", "L Moreau", "K Dunn", "2024-08-30", "2 buildings vacated by 30 August 2024", "Both buildings vacated", "Complete"],
  ["2.3", "Replace street lights by LED", "L Moreau", "R Ellis", "2025-03-28", "8,000 lanterns replaced by 28 March 2025", "5,100 lanterns replaced", "On track"],
  ["3.1", "Recover all debt older than 90 days", "F Kaur", "N Petrov", "2025-01-31", "Debt older than 90 days below £1.2m", "£1.4m at 30 September 2024", "On track"],
];

export function actionPlan(): PackTable {
  return {
    caption: "Improvement plan",
    headings: [["Ref", "Action", "Accountable officer", "Lead officer", "Due date", "Success measure", "Progress", "Status"]],
    rows: ACTIONS.map(([ref, action, accountable, lead, due, measure, progress, status]) => line(ref, action, accountable, lead, day(due), measure, progress, status)),
    formats: { E: DATE },
  };
}

const RISKS: readonly (readonly [ref: string, risk: string, likelihood: number, impact: number, mitigation: string, owner: string])[] = [
  ["R1", "Placements cost more than budgeted", 4, 4, "Commissioning panel every week; block contracts", "A Reid"],
  ["R2", "Social workers leave for other councils", 3, 4, "Retention payments; smaller caseloads", "A Reid"],
  ["R3", "Home care providers fail", 2, 5, "Financial checks every quarter; reserve providers", "D Hughes"],
  ["R4", "Energy prices rise again", 3, 3, "Prices fixed until March 2026", "L Moreau"],
  ["R5", "Savings come later than planned", 3, 4, "Monthly board; budget smoothing reserve", "F Kaur"],
  ["R6", "A flood closes main roads", 2, 4, "Gullies cleared; contractors on call", "L Moreau"],
];

export function riskLog(): PackTable {
  return {
    caption: "Risk log",
    headings: [["Ref", "Risk", "Likelihood", "Impact", "Score", "Mitigating actions", "Owner"]],
    rows: RISKS.map(([ref, risk, likelihood, impact, mitigation, owner]) => line(ref, risk, likelihood, impact, "=[C]*[D]", mitigation, owner)),
  };
}

export function signOff(): PackTable {
  return {
    caption: "Sign-off",
    headings: [["Step", "Name", "Role", "Date"]],
    rows: [
      line("Prepared by", "J Okafor", "Finance business partner", day("2024-10-14")),
      line("Reviewed by", "N Petrov", "Principal accountant", day("2024-10-16")),
      line("Approved by", "F Kaur", "Director of Finance", day("2024-10-18")),
    ],
    formats: { D: DATE },
  };
}
