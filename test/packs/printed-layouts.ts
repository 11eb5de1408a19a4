/** The paper's tables with the paper's own columns: on a sheet each, below one another, next to one another. */
import { type DrawnCell, drawSheet, drawWorkbook } from "./drawn-sheet";
import { capitalBody, revenueBody } from "./drawn-tables";
import { CAPITAL_ROLES, type Layout, REVENUE_ROLES, linesThenTotal, rolesFrom } from "./layout";

const REVENUE_HEADINGS: readonly (readonly DrawnCell[])[] = [
  ["Divisions", "Planned (£000)", null, null, "2024/25 (£000)", null, null, "(Over)/ under spend (£000)", null, null, "Note ref"],
  [null, "Gross", "Income", "Net", "Gross", "Income", "Net", "Gross", "Income", "Net", null],
];

const CAPITAL_HEADINGS: readonly DrawnCell[] = [
  "Approved project", "Budget: total project all years", "Projected: total project all years", "Budget Q1 2024/25", "Actual to date Q1 2024/25", "Projected 2024/25",
  "Variation (Over)/under Q1 budget", "Variation analysis: (Over)/under spend", "Variation analysis: Slippage to future year", "Variation analysis: Spend in advance", "Note ref",
];

/** The paper's own layout, on two sheets. */
export function asPrinted(name: string, typed: boolean): Layout {
  const revenue = drawSheet(
    "Revenue",
    [
      { at: "A1", rows: [["Children's Services: Q1 2024/25 monitoring"]] },
      { at: "A4", rows: [["Revenue Budget 2024/25 (£'000)"], ...REVENUE_HEADINGS, ...revenueBody("A7", typed)] },
    ],
    { merges: ["A5:A6", "B5:D5", "E5:G5", "H5:J5", "K5:K6"] },
  );
  const capital = drawSheet("Capital", [{ at: "A1", rows: [["Capital programme 2024/25 (£'000)"], CAPITAL_HEADINGS, ...capitalBody("A3", typed)] }]);
  return {
    name,
    workbook: drawWorkbook(`${name}.xlsx`, revenue, capital),
    schedules: [
      {
        sheet: "Revenue", range: "A5:K13", kind: "revenue", unit: "£000", sign: "(over)/under", incomeSign: "negative",
        columns: rolesFrom("A", ...REVENUE_ROLES), rows: linesThenTotal(7, 6),
      },
      {
        sheet: "Capital", range: "A2:K6", kind: "capital", unit: "£000", sign: "(over)/under", incomeSign: null,
        columns: rolesFrom("A", ...CAPITAL_ROLES), rows: linesThenTotal(3, 3),
      },
    ],
  };
}

/** Both tables on one sheet, prose between them. */
export function stacked(): Layout {
  const sheet = drawSheet(
    "Q1 monitoring",
    [
      { at: "A1", rows: [["Revenue Budget 2024/25 (£'000)"], ...REVENUE_HEADINGS, ...revenueBody("A4", false)] },
      { at: "A12", rows: [["The main area of projected overspend is within Early Help and Social Care."], ["CSD has a capital budget in 2024/25 of £1.936m and forecast expenditure of £2.085m."]] },
      { at: "A15", rows: [["Capital programme 2024/25 (£'000)"], CAPITAL_HEADINGS, ...capitalBody("A17", false)] },
    ],
    { merges: ["A2:A3", "B2:D2", "E2:G2", "H2:J2", "K2:K3", "A12:K12", "A13:K13"] },
  );
  return {
    name: "stacked",
    workbook: drawWorkbook("stacked.xlsx", sheet),
    schedules: [
      {
        sheet: "Q1 monitoring", range: "A2:K10", kind: "revenue", unit: "£000", sign: "(over)/under", incomeSign: "negative",
        columns: rolesFrom("A", ...REVENUE_ROLES), rows: linesThenTotal(4, 6),
      },
      {
        sheet: "Q1 monitoring", range: "A16:K20", kind: "capital", unit: "£000", sign: "(over)/under", incomeSign: null,
        columns: rolesFrom("A", ...CAPITAL_ROLES), rows: linesThenTotal(17, 3),
      },
    ],
  };
}

/** Both tables on one sheet next to one another, an empty column between them. */
export function sideBySide(): Layout {
  const sheet = drawSheet(
    "Monitoring",
    [
      { at: "A1", rows: [["Revenue Budget 2024/25 (£'000)"], ...REVENUE_HEADINGS, ...revenueBody("A4", false)] },
      { at: "M1", rows: [["Capital programme 2024/25 (£'000)"], [null], CAPITAL_HEADINGS, ...capitalBody("M4", false)] },
    ],
    { merges: ["A2:A3", "B2:D2", "E2:G2", "H2:J2", "K2:K3"] },
  );
  return {
    name: "side-by-side",
    workbook: drawWorkbook("side-by-side.xlsx", sheet),
    schedules: [
      {
        sheet: "Monitoring", range: "A2:K10", kind: "revenue", unit: "£000", sign: "(over)/under", incomeSign: "negative",
        columns: rolesFrom("A", ...REVENUE_ROLES), rows: linesThenTotal(4, 6),
      },
      {
        sheet: "Monitoring", range: "M3:W7", kind: "capital", unit: "£000", sign: "(over)/under", incomeSign: null,
        columns: rolesFrom("M", ...CAPITAL_ROLES), rows: linesThenTotal(4, 3),
      },
    ],
  };
}
