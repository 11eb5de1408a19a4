/**
 * The figures of West Sussex County Council's "Children First Improvement Plan – Outturn 2020/21", in £000, brackets as minus.
 *
 * The published funding table was read from a picture and is damaged. Certain are all column totals, the totals of both sections, and
 * the lines that prove themselves (spend − plan = variance; amount = spend and plans of all years). The lines that do not are put
 * together as "Other lines", the difference between the section and what could be read. The total of the first section is what
 * remains of the temporary requirement. Of the headings over the first two columns only "Amount" is legible: their other words are ours.
 */

/** Amount first set, amount revised, spend 2019/20, plan 2020/21, spend 2020/21, variance to plan, plan 2021/22, plan 2022/23. */
export type PlanFigures = readonly [first: number, revised: number, spent1920: number, planned2021: number, spent2021: number, variance: number, planned2122: number, planned2223: number];

export interface PlanLine {
  readonly label: string;
  readonly figures: PlanFigures;
}

const OTHER = "Other lines (not legible in the published table)";

export const TARGETED_IMPROVEMENT: readonly PlanLine[] = [
  { label: "Young People's Voice & Participation (new)", figures: [0, 78, 0, 0, 59, 59, 19, 0] },
  { label: OTHER, figures: [8149, 6018, 1915, 5485, 2052, -3433, 1790, 260] },
];
export const TARGETED_IMPROVEMENT_TOTAL: PlanFigures = [8149, 6096, 1915, 5485, 2111, -3374, 1809, 260];

export const ADDITIONAL_CAPACITY: readonly PlanLine[] = [
  { label: "Commissioning Support", figures: [106, 94, 94, 46, 0, -46, 0, 0] },
  { label: "Additional Corporate Posts", figures: [248, 299, 161, 13, 54, 41, 84, 0] },
  { label: OTHER, figures: [3485, 7860, 2928, 431, 3160, 2729, 1772, 0] },
];
export const ADDITIONAL_CAPACITY_TOTAL: PlanFigures = [3839, 8253, 3183, 490, 3214, 2724, 1856, 0];
export const TEMPORARY_CONTINGENCY: PlanFigures = [579, 0, 0, 898, 0, -898, 0, 0];
export const TEMPORARY_TOTAL: PlanFigures = [12567, 14349, 5098, 6873, 5325, -1548, 3665, 260];

export const PERMANENT: readonly PlanLine[] = [
  { label: "Workforce Retention Initiatives", figures: [350, 350, 23, 350, 300, -50, 300, 300] },
  { label: OTHER, figures: [4788, 5023, 1669, 4275, 3827, -448, 4891, 4996] },
];
export const PERMANENT_SUBTOTAL: PlanFigures = [5138, 5373, 1692, 4625, 4127, -498, 5191, 5296];
export const PERMANENT_CONTINGENCY: PlanFigures = [0, 0, 0, 513, 0, -513, 182, 77];
export const PERMANENT_TOTAL: PlanFigures = [5138, 5373, 1692, 5138, 4127, -1011, 5373, 5373];

export const PLAN_TOTAL: PlanFigures = [17705, 19722, 6790, 12011, 9452, -2559, 9038, 5633];

/** The last two lines of the table: what is funded, and what is left of it. */
export const AVAILABLE_FUNDING = { planned2021: 12011, spent2021: 12011, variance: 0, planned2122: 6753, planned2223: 5633 };
export const UNDERSPENDING = { planned2021: 0, spent2021: -2559, variance: -2559, planned2122: 2285, planned2223: 0 };

/** Paragraphs 1 and 2, and note 2. */
export const CARRY_FORWARD = {
  funding: 12011,
  spend: 9452,
  underspend: 2559,
  requested: 2285,
  plannedInBudgetPreparation: 1500,
  identifiedInDecember: 500,
  returnedToContingency: 274,
  byYear: [
    { year: "2021/22", amount: 2285 },
    { year: "2022/23", amount: 0 },
  ],
};

/** Note 1, £7.2m and £0.410m; the spend is the table's. */
export const YEAR_BEFORE = { funding: 7200, underspend: 410, spend: 6790 };
