/**
 * What East Sussex County Council's Children's Services monitoring for Q1 2024/25 says beside its revenue and capital tables (east-sussex-q1.ts).
 * Named after the headings of the paper; money in £m as its narrative has it.
 */

/** "Savings exceptions" and its memo: every figure is nil. */
export const SAVINGS_EXCEPTIONS = { target: 0, withBroughtForward: 0, achieved: 0, later: 0, cannot: 0 };

/** "Valuing Care": savings that the table does not have. */
export const SAVINGS_CLAIMED = [
  { saving: "Valuing Care panels, estimated", year: "2024/25", amount: 1.4 },
  { saving: "Valuing Care panels, estimated", year: "2025/26", amount: 0.9 },
  { saving: "Valuing Care, achieved", year: "2023/24", amount: 0.3 },
  { saving: "Valuing Care, achieved", year: "2024/25", amount: 1.2 },
];
export const SAVINGS_CLAIMED_TOTALS = { estimated: 2.3, achieved: 1.5 };

/** "Performance exceptions", the cells as printed. */
export const PERFORMANCE_EXCEPTION = {
  measure: "Rate of Looked After Children (per 10,000 children)",
  outturnBefore: "61.5 (655 children)", target: "61.8 (635 children)", outturn: "66.6 (684 children)", rag: "A", note: "i",
};

/** "Rate of Looked After Children … and children on a Child Protection plan". */
export const LOOKED_AFTER = { opening: 655, admitted: 67, discharged: 38, closing: 684, increase: 29, target: 635 };
export const LOOKED_AFTER_RATES = { opening: 61.5, closing: 66.6, target: 61.8 };
export const CHILD_PROTECTION = { opening: 688, closing: 642, openingRate: 64.6, closingRate: 62.5, change: -0.067 };

/** Shares of the 67 children admitted, as the paper has them. */
export const ADMISSIONS: readonly (readonly [route: string, share: number])[] = [
  ["Not open to Children's Services before", 0.11],
  ["Parental consent as a short-term legal measure", 0.23],
  ["Care proceedings", 0.33],
  ["Parental consent as part of pre-proceedings", 0.08],
  ["Section 20, Southwark Judgement pathway", 0.05],
  ["Section 20, unplanned admission", 0.08],
  ["Unaccompanied asylum seeking children", 0.11],
];

/** "Connected Families Service": another count of June than the one above, and the months compared. */
export const CONNECTED_FAMILIES = {
  plansJanuary: 744, plansJune: 643, reduction: -0.14, closuresBefore: 60, closuresAfter: 115, rise: 0.91, savingToDate: 325_409, forecastSaving: 1.5,
};

/** "Lansdowne Secure Children's Home": beds, children placed at the end of the quarter, planned for August, and needed to pay its way. */
export const LANSDOWNE = { beds: 7, placed: 4, planned: 6, needed: 6 };

/** "Revenue Budget Summary": divisions in £m, with the planned budget and forecast that the narrative names. */
export const DIVISIONS: readonly (readonly [division: string, budget: number, forecast: number, overspend: number])[] = [
  ["Central Resources", 1.045, 1.123, 0.078],
  ["Early Help and Social Care", 107.42, 114.804, 7.384],
  ["Education", 9.72, 9.906, 0.186],
  ["Communication, Planning and Performance", 28.323, 33.157, 4.834],
];
export const DEPARTMENT = { budget: 144.893, forecast: 157.375, overspend: 12.482 };

/** Named drivers of each headline variance; an underspend is negative. */
export interface Drivers {
  readonly headline: string;
  readonly overspend: number;
  readonly named: readonly (readonly [driver: string, amount: number])[];
}

export const DRIVERS: readonly Drivers[] = [
  {
    headline: "Early Help and Social Care", overspend: 7.384,
    named: [
      ["Management team", 0.084], ["Asylum Seekers", 0.193], ["Social Work and Education", 0.184], ["Youth Justice", 0.124],
      ["Looked After Children", 3.746], ["Localities", 2.702], ["Specialist Services", 0.351],
    ],
  },
  { headline: "Looked After Children", overspend: 3.746, named: [["18+ Care Leavers", 0.665], ["Agency placements", 1.394], ["Children's Homes", 0.836]] },
  { headline: "Localities", overspend: 2.702, named: [["Staffing", 1.786], ["Placements for SEND children and Intentionally Homeless", 0.54]] },
  {
    headline: "Specialist Services", overspend: 0.351,
    named: [["Foundations", 0.204], ["Under 25 Substance Misuse", 0.13], ["Other teams", 0.281], ["Management & Support", -0.264]],
  },
  { headline: "Education", overspend: 0.186, named: [["Elective Home Education posts", 0.075], ["Agency staff, Educational Psychology", 0.111]] },
  { headline: "Communication, Planning and Performance", overspend: 4.834, named: [["Outdoor Education", 0.055], ["Vacancies and non-essential expenditure", -0.037], ["Home to School Transport", 4.816]] },
];

/** One-off funding cited against the agency placements of 1.394. */
export const MITIGATION = [
  { label: "COVID funding", amount: 1.758 },
  { label: "Supported Accommodation Reform grant", amount: 0.4 },
];

/** The notes that the tables refer to, shortened; amounts and the words for them as the paper has them. */
export const NOTES: readonly (readonly [ref: string, note: string])[] = [
  ["i", "Looked after children rose from 655 (61.5 per 10,000) at the end of March to 684 (66.6 per 10,000) at the end of June, by 29."],
  ["ii", "Central Resources: overspend of £0.078m, partially offset by a £0.022m reduction in staffing. A drawdown of £0.1m from the Academisation reserve is planned to offset departmental pressures."],
  ["iii", "Early Help and Social Care: overspend of £7.384m against a budget of £107.42m. The service will be receiving £1.758m COVID funding and £0.4m Supported Accommodation Reform grant funding as mitigation of the £1.394m pressure on agency placements."],
  ["iv", "Education: overspend of £0.186m, within special educational needs: £0.075m Elective Home Education posts and £0.111m agency Educational Psychology."],
  ["v", "Communication, Planning and Performance: overspend of £4.834m, of which Home to School Transport £4.816m."],
  ["viii", "The department has a net budget of £144.893m and a forecast of £157.375m: an overspend of £12.482m."],
  ["ix", "£0.29m overspend is forecast on the Housing Adaptations for Disabled Children's Carers' Homes project."],
  ["x", "£0.141m underspend is forecast within the Essential System Development Projects."],
  ["xi", "The capital budget is £1.936m and forecast expenditure £2.085m: an overspend of £0.149m."],
];
