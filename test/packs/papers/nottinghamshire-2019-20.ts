/** The figures of Nottinghamshire County Council's "2019/2020 Children and Families Budget Update", 16 September 2019; money in £m unless said. */

/** Paragraphs 10, 11, 20, 25 and 58: overspends, and the share of the budget as the paper states it. */
export const BUDGET = 126.9;
export const FORECAST = [
  { label: "External residential placements", period2: 7.5, period4: 7.3, movement: -0.2 },
  { label: "Social work staffing", period2: 1, period4: 1.1, movement: 0.1 },
  { label: "Other underspends in Youth, Families & Social Work", period2: 0, period4: -0.1, movement: -0.1 },
];
export const FORECAST_TOTAL = { period2: 8.5, period4: 8.3, movement: -0.2 };
export const SHARE_OF_BUDGET = { period2: 0.0665, period4: 0.0654 };

/** Paragraphs 23 and 25: budgets and forecast overspends of social work staffing. */
export const STAFFING = [
  { label: "2018/19 all teams", budget: 18.841, overspend: 1.8 },
  { label: "2018/19 of which hard to retain teams", budget: 13.348, overspend: 1.5 },
  { label: "2019/20 Period 2 all teams", budget: 20.3, overspend: 1 },
  { label: "2019/20 Period 2 of which hard to retain teams", budget: 14.6, overspend: 0.9 },
];

/** Paragraphs 9 and 12: one figure stated as 5.4 and as 5.477. */
export const EXTERNAL_PLACEMENTS_2018_19 = { budget: 22.4, reported: 5.477, oneOff: 0.941, underlying: 6.418, elsewhere: 5.4 };
/** Paragraph 9. */
export const NET_OVERSPEND_2018_19 = 6.266;

/** Paragraphs 13, 16 and 20: children in external placements. */
export const PLACEMENTS = {
  march2018: 332, august2018: 349, march2019: 398, averageIn2018: 371, july2019: 411, growth: 25, march2020: 436, averageIn2019: 420,
};

/** Paragraphs 13, 43 and 54: counts at two dates, with the change as the paper states it. */
export const COUNTS = [
  { measure: "Looked after children", from: "April 2018", before: 807, to: "March 2019", after: 875, change: 68, share: 0.08 },
  { measure: "External placements", from: "April 2018", before: 332, to: "March 2019", after: 398, change: 66, share: 0.2 },
  { measure: "Children in elective home education", from: "September 2014", before: 359, to: "September 2018", after: 680, change: 321, share: 0.89 },
];
/** Paragraph 43: at 1 May 2019. */
export const ELECTIVE_HOME_EDUCATION_MAY_2019 = 842;

/** Appendix B: yearly averages of agency workers in hard to recruit, looked after children and central residential teams. */
export const AGENCY_REASONS = ["Additional Capacity", "ASYE Cover", "LTS", "Maternity", "Suspension", "Vacancy"];
export const AGENCY: readonly (readonly [year: string, ...reasonsAndTotal: number[]])[] = [
  ["2013/14", 15.59, 3.36, 3.78, 8.36, 0.71, 44.92, 76.72],
  ["2014/15", 3.33, 3.33, 4.58, 5.03, 0.5, 50.54, 67.33],
  ["2015/16", 0.79, 10.03, 5.5, 6.29, 0.67, 56.86, 80.14],
  ["2016/17", 3.79, 13.82, 2.79, 7.75, 0.08, 38.4, 66.63],
  ["2017/18", 9.66, 11.74, 5.42, 6.78, 1.03, 23.72, 58.35],
  ["2018/19", 14.72, 6.48, 8, 8, 0.43, 34.46, 72.09],
];

/** Paragraph 47: the departmental levy since 2016/17. */
export const SAVINGS = { allocated: 1.4, saved: 0.9, outstanding: 0.5 };

/** Paragraph 51: the grant is typed "£1,7m" in the paper. */
export const HIGH_NEEDS = { grant: "£1,7m", transfer: 2, underspend: 1.4, wouldHaveOverspent: 2.7 };

/** Paragraph 44, in £000. */
export const HOME_EDUCATION_BUDGET = { budget: 77, grant: 175, cost: 252 };
