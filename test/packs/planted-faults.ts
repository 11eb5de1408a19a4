/** The errors planted in quarterly-return-with-faults.xlsx: what stands in the cell instead, and which rules ought to say so. */
import type { Severity } from "../../src/checking";

export interface PlantedFault {
  readonly sheet: string;
  readonly cell: string;
  /** Any of these rules may find it; one finding is enough. */
  readonly rules: readonly string[];
  readonly severity: Severity;
  readonly what: string;
  /** What stands in the cell instead: a formula begins with "=". */
  readonly instead: string | number;
}

export const plantedFaults: readonly PlantedFault[] = [
  {
    sheet: "Revenue", cell: "E13", rules: ["total-does-not-foot"], severity: "error", instead: 463_514,
    what: "The total of forecast gross spend is typed over its SUM, two digits swapped: 463,514 for 463,541.",
  },
  {
    sheet: "Revenue", cell: "H8", rules: ["variance-mismatch", "inconsistent-formula", "sign-convention-mixed", "variance-net-mismatch"], severity: "error", instead: "=E8-B8",
    what: "The gross variance of Early Help and Social Care is taken the other way round: an overspend without its brackets.",
  },
  {
    sheet: "Revenue", cell: "C9", rules: ["income-sign"], severity: "error", instead: 7_059,
    what: "The planned income of Education is typed as a positive figure, where income is negative.",
  },
  {
    sheet: "Revenue", cell: "G12", rules: ["hard-coded-total"], severity: "warning", instead: -117_498,
    what: "The net forecast of DSG Non Schools is typed where its neighbours are formulas; the figure itself is right.",
  },
  {
    sheet: "Capital", cell: "B9", rules: ["total-range-short", "total-does-not-foot"], severity: "error", instead: "=SUM(B6:B7)",
    what: "The SUM of whole-life budgets stops one project short.",
  },
  {
    sheet: "Capital", cell: "E8", rules: ["number-as-text"], severity: "warning", instead: " 33",
    what: "The actual spend on system developments is text: no SUM counts it.",
  },
  {
    sheet: "Capital", cell: "H6", rules: ["capital-analysis-mismatch"], severity: "error", instead: -260,
    what: "The analysis of the adaptations' variance accounts for 260 of 290.",
  },
  {
    sheet: "Savings", cell: "D7", rules: ["cell-error"], severity: "error", instead: "=SUM(#REF!)",
    what: "The total of savings achieved in the year has lost its range.",
  },
];
