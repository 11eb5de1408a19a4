/**
 * The figures of East Sussex County Council's Children's Services monitoring for Q1 2024/25, in £000, brackets as minus:
 * the source of the sample packs and of the layouts that the recogniser is tried on.
 */

export interface RevenueLine {
  readonly label: string;
  /** Planned and forecast gross, income and net; then the (over)/under spend on each. */
  readonly planned: readonly [gross: number, income: number, net: number];
  readonly forecast: readonly [gross: number, income: number, net: number];
  readonly variance: readonly [gross: number, income: number, net: number];
  readonly note: string;
}

export const REVENUE: readonly RevenueLine[] = [
  { label: "Central Resources", planned: [2367, -1322, 1045], forecast: [2410, -1287, 1123], variance: [-43, -35, -78], note: "ii" },
  { label: "Early Help and Social Care", planned: [123213, -15793, 107420], forecast: [133470, -18666, 114804], variance: [-10257, 2873, -7384], note: "iii" },
  { label: "Education", planned: [132662, -7059, 125603], forecast: [133632, -7843, 125789], variance: [-970, 784, -186], note: "iv" },
  { label: "Communication, Planning and Performance", planned: [32519, -4196, 28323], forecast: [39328, -6171, 33157], variance: [-6809, 1975, -4834], note: "v" },
  { label: "Schools", planned: [154701, -154701, 0], forecast: [154701, -154701, 0], variance: [0, 0, 0], note: "vi" },
  { label: "DSG Non Schools", planned: [0, -117498, -117498], forecast: [0, -117498, -117498], variance: [0, 0, 0], note: "vii" },
];

export const REVENUE_TOTAL: RevenueLine = {
  label: "Total CSD", planned: [445462, -300569, 144893], forecast: [463541, -306166, 157375], variance: [-18079, 5597, -12482], note: "viii",
};

export interface CapitalLine {
  readonly label: string;
  /** All years of the project: budget and projection. */
  readonly wholeLife: readonly [budget: number, projected: number];
  readonly budget: number;
  readonly actual: number;
  readonly projected: number;
  /** (Over)/under budget in the year, and its analysis into (over)/under spend, slippage and spend in advance. */
  readonly variance: number;
  readonly analysis: readonly [overUnder: number, slippage: number, advance: number];
  readonly note: string;
}

export const CAPITAL: readonly CapitalLine[] = [
  { label: "Housing Adaptations for Disabled Children's Carers' Homes", wholeLife: [1090, 1443], budget: 50, actual: 0, projected: 340, variance: -290, analysis: [-290, 0, 0], note: "ix" },
  { label: "Schools Delegated Capital", wholeLife: [29673, 29673], budget: 1150, actual: -26, projected: 1150, variance: 0, analysis: [0, 0, 0], note: "" },
  { label: "Children's Services Essential System Developments", wholeLife: [736, 736], budget: 736, actual: 33, projected: 595, variance: 141, analysis: [0, 141, 0], note: "x" },
];

export const CAPITAL_TOTAL: CapitalLine = {
  label: "Total CSD", wholeLife: [31499, 31852], budget: 1936, actual: 7, projected: 2085, variance: -149, analysis: [-290, 141, 0], note: "xi",
};

/** The nine money columns of a revenue line, left to right as the paper prints them. */
export function revenueFigures({ planned, forecast, variance }: RevenueLine): readonly number[] {
  return [...planned, ...forecast, ...variance];
}

/** The nine money columns of a capital line, left to right as the paper prints them. */
export function capitalFigures({ wholeLife, budget, actual, projected, variance, analysis }: CapitalLine): readonly number[] {
  return [...wholeLife, budget, actual, projected, variance, ...analysis];
}
