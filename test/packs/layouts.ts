/**
 * The same revenue and capital facts in the layouts that councils use. Each says what a recogniser ought to find in it;
 * every figure ties, so no rule that checks one figure against another may speak.
 */
import type { IncomeSign, RowRole, ScheduleKind, ScheduleUnit, SignConvention } from "../../src/packs";
import { type Workbook, columnName, columnNumber } from "../../src/workbook";
import { type DrawnCell, drawSheet, drawWorkbook } from "./drawn-sheet";
import { type Formula, capitalBody, minus, plus, revenueBody, sumOfRowsAbove, tableRows } from "./drawn-tables";
import { CAPITAL, CAPITAL_TOTAL, REVENUE, REVENUE_TOTAL, type RevenueLine, revenueFigures } from "./east-sussex-q1";

/** What a recogniser ought to say of one schedule of a layout. */
export interface ExpectedSchedule {
  readonly sheet: string;
  /** Headings and body. */
  readonly range: string;
  readonly kind: ScheduleKind;
  readonly unit: ScheduleUnit["name"];
  readonly sign: SignConvention["name"];
  readonly incomeSign: IncomeSign | null;
  /** Role, with the measure after a space where there is one, by column letters: { B: "budget gross" }. */
  readonly columns: Readonly<Record<string, string>>;
  /** By row number as seen on the sheet. */
  readonly rows: Readonly<Record<number, RowRole>>;
}

export interface Layout {
  readonly name: string;
  readonly workbook: Workbook;
  readonly schedules: readonly ExpectedSchedule[];
}

const REVENUE_HEADINGS: readonly (readonly DrawnCell[])[] = [
  ["Divisions", "Planned (£000)", null, null, "2024/25 (£000)", null, null, "(Over)/ under spend (£000)", null, null, "Note ref"],
  [null, "Gross", "Income", "Net", "Gross", "Income", "Net", "Gross", "Income", "Net", null],
];

const CAPITAL_HEADINGS: readonly DrawnCell[] = [
  "Approved project", "Budget: total project all years", "Projected: total project all years", "Budget Q1 2024/25", "Actual to date Q1 2024/25", "Projected 2024/25",
  "Variation (Over)/under Q1 budget", "Variation analysis: (Over)/under spend", "Variation analysis: Slippage to future year", "Variation analysis: Spend in advance", "Note ref",
];

/** One role a column, from a column on. */
function rolesFrom(first: string, ...roles: readonly string[]): Record<string, string> {
  const start = columnNumber(first);
  return Object.fromEntries(roles.map((role, across) => [columnName(start + across), role]));
}

const REVENUE_ROLES = [
  "label", "budget gross", "budget income", "budget net", "forecast gross", "forecast income", "forecast net", "variance gross", "variance income", "variance net", "note",
];
const CAPITAL_ROLES = [
  "label", "whole-life-budget", "whole-life-forecast", "budget", "actual", "forecast", "variance", "over-under", "slippage", "advance", "note",
];

function linesThenTotal(first: number, lines: number): Record<number, RowRole> {
  const rows: Record<number, RowRole> = {};
  for (let row = first; row < first + lines; row++) rows[row] = "line";
  rows[first + lines] = "total";
  return rows;
}

/** The paper's own layout, on two sheets. */
function asPrinted(name: string, typed: boolean): Layout {
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

/** £000 as £m, without the double's dust. */
const millions = (thousands: number): number => Number((thousands / 1000).toFixed(3));

/** Net figures in millions, brackets for an underspend, and a percentage. */
function netInMillions(): Layout {
  const revenueRows = [...REVENUE, REVENUE_TOTAL].map(({ label, planned, forecast, variance }): readonly DrawnCell[] => [
    label === "Total CSD" ? "Total" : label, millions(planned[2]), millions(forecast[2]), millions(-variance[2]), planned[2] === 0 ? 0 : -variance[2] / Math.abs(planned[2]),
  ]);
  const share: Formula = (cell) => `=IF(${cell(1)}=0,0,${cell(3)}/ABS(${cell(1)}))`;
  const revenueFormulas = (down: number, across: number): Formula | null => {
    if (across === 3) return minus(2, 1);
    if (across === 4) return share;
    return down === REVENUE.length && across > 0 ? sumOfRowsAbove(across, REVENUE.length) : null;
  };
  const capitalRows = [...CAPITAL, CAPITAL_TOTAL].map(({ label, budget, projected, variance, analysis }): readonly DrawnCell[] => [
    label === "Total CSD" ? "Total" : label, ...[budget, projected, -variance, -analysis[0], -analysis[1], -analysis[2]].map((figure) => millions(figure) + 0),
  ]);
  const capitalFormulas = (down: number, across: number): Formula | null => {
    if (across === 3) return minus(2, 1);
    return down === CAPITAL.length && across > 0 ? sumOfRowsAbove(across, CAPITAL.length) : null;
  };
  const revenue = drawSheet(
    "Table 1",
    [{ at: "B2", rows: [["Table 1: Net revenue position by service"], [null], ["Service", "Approved budget £m", "Projected outturn £m", "Variance over/(under) £m", "Variance %"], ...tableRows("B5", revenueRows, revenueFormulas)] }],
    { format: "0.000;(0.000);-", formatOf: { F: "0.0%" } },
  );
  const capital = drawSheet(
    "Table 2",
    [{ at: "B2", rows: [["Table 2: Capital position by scheme"], [null], ["Scheme", "Approved budget £m", "Projected outturn £m", "Variance over/(under) £m", "of which: over/(under) spend £m", "of which: slippage £m", "of which: spend in advance £m"], ...tableRows("B5", capitalRows, capitalFormulas)] }],
    { format: "0.000;(0.000);-" },
  );
  return {
    name: "net-in-millions",
    workbook: drawWorkbook("net-in-millions.xlsx", revenue, capital),
    schedules: [
      {
        sheet: "Table 1", range: "B4:F11", kind: "revenue", unit: "£m", sign: "over/(under)", incomeSign: null,
        columns: rolesFrom("B", "label", "budget", "forecast", "variance", "percentage"), rows: linesThenTotal(5, 6),
      },
      {
        sheet: "Table 2", range: "B4:H8", kind: "capital", unit: "£m", sign: "over/(under)", incomeSign: null,
        columns: rolesFrom("B", "label", "budget", "forecast", "variance", "over-under", "slippage", "advance"), rows: linesThenTotal(5, 3),
      },
    ],
  };
}

/** Both tables on one sheet, prose between them. */
function stacked(): Layout {
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
function sideBySide(): Layout {
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

function addUp(label: string, lines: readonly RevenueLine[]): RevenueLine {
  const sum = (pick: (line: RevenueLine) => readonly number[]) =>
    [0, 1, 2].map((at) => lines.reduce((total, line) => total + pick(line)[at]!, 0)) as [number, number, number];
  return { label, planned: sum(({ planned }) => planned), forecast: sum(({ forecast }) => forecast), variance: sum(({ variance }) => variance), note: "" };
}

/** Sections whose subtotal stands above its detail, "of which" lines, a total of its own name, and a memo line below it. */
function subtotalsAbove(): Layout {
  const services = REVENUE.slice(0, 4);
  const schools = REVENUE.slice(4);
  const cells = (line: RevenueLine, indent = ""): readonly DrawnCell[] => [indent + line.label, ...revenueFigures(line)];
  const ofWhich = (label: string, column: number, figure: number): readonly DrawnCell[] => [label, ...Array.from({ length: 9 }, (_, at) => (at + 1 === column ? figure : null))];
  const rows: readonly (readonly DrawnCell[])[] = [
    cells(addUp("Service divisions", services)), // 6
    cells(services[0]!, "  "), // 7
    cells(services[1]!, "  "), // 8
    ofWhich("    of which funded by the Public Health grant", 1, 3972), // 9
    cells(services[2]!, "  "), // 10
    cells(services[3]!, "  "), // 11
    ofWhich("    of which Home to School Transport", 9, -4816), // 12
    cells(addUp("Schools and DSG", schools)), // 13
    cells(schools[0]!, "  "), // 14
    cells(schools[1]!, "  "), // 15
    cells({ ...REVENUE_TOTAL, label: "Net expenditure" }), // 16
    ofWhich("Memo: planned drawdown from the Academisation reserve", 6, -100), // 17
  ];
  const parts: Readonly<Record<number, readonly number[]>> = { 6: [7, 8, 10, 11], 13: [14, 15], 16: [6, 13] };
  const across: Readonly<Record<number, Formula>> = { 3: plus(1, 2), 6: plus(4, 5), 7: minus(1, 4), 8: minus(2, 5), 9: minus(3, 6) };
  const body = tableRows("A6", rows, (down, column) => {
    if (column === 0 || [9, 12, 17].includes(down + 6)) return null;
    const added = parts[down + 6];
    if (added && column < 7 && column !== 3 && column !== 6) return (cell) => `=${added.map((row) => cell(column, row)).join("+")}`;
    return across[column] ?? null;
  });
  const sheet = drawSheet(
    "Budget monitoring",
    [
      {
        at: "A1",
        rows: [
          ["Budget monitoring to 30 June 2024"],
          ["All figures in £000. Brackets in the variance show an overspend."],
          [null, "Current budget", null, null, "Forecast outturn", null, null, "Variance (over)/under", null, null],
          ["Service", "Gross", "Income", "Net", "Gross", "Income", "Net", "Gross", "Income", "Net"],
          [null],
          ...body,
        ],
      },
    ],
    { merges: ["B3:D3", "E3:G3", "H3:J3"] },
  );
  return {
    name: "subtotals-above",
    workbook: drawWorkbook("subtotals-above.xlsx", sheet),
    schedules: [
      {
        sheet: "Budget monitoring", range: "A3:J17", kind: "revenue", unit: "£000", sign: "(over)/under", incomeSign: "negative",
        columns: rolesFrom("A", ...REVENUE_ROLES.slice(0, 10)),
        rows: {
          5: "blank", 6: "subtotal", 7: "line", 8: "line", 9: "of-which", 10: "line", 11: "line", 12: "of-which", 13: "subtotal", 14: "line", 15: "line", 16: "total", 17: "memo",
        },
      },
    ],
  };
}

/** Income typed as a positive figure, headings in one row, empty rows and columns for looks, and the table well inside the sheet. */
function incomePositive(): Layout {
  const rows = [...REVENUE, REVENUE_TOTAL].flatMap((line): readonly (readonly DrawnCell[])[] => {
    const { label, planned, forecast, variance } = line;
    const cells = [label, null, planned[0], -planned[1] + 0, planned[2], null, forecast[0], -forecast[1] + 0, forecast[2], null, variance[2]];
    return line === REVENUE_TOTAL ? [[null], cells] : [cells];
  });
  const lines = REVENUE.length;
  const body = tableRows("F14", rows, (down, across) => {
    if (across === 4) return minus(2, 3);
    if (across === 8) return minus(6, 7);
    if (across === 10) return minus(4, 8);
    if (down !== lines + 1 || [0, 1, 5, 9].includes(across)) return null;
    return (cell, row) => `=SUM(${cell(across, row - lines - 1)}:${cell(across, row - 1)})`;
  }).map((cells, down) => (down === lines ? [null] : cells));
  const sheet = drawSheet(
    "Position",
    [
      { at: "F10", rows: [["Revenue budget monitoring, £'000"]] },
      {
        at: "F12",
        rows: [
          ["Division", null, "Budget: gross expenditure", "Budget: income", "Budget: net", null, "Forecast: gross expenditure", "Forecast: income", "Forecast: net", null, "Net (overspend)/underspend"],
          [null],
          ...body,
        ],
      },
    ],
  );
  return {
    name: "income-positive",
    workbook: drawWorkbook("income-positive.xlsx", sheet),
    schedules: [
      {
        sheet: "Position", range: "F12:P21", kind: "revenue", unit: "£000", sign: "(over)/under", incomeSign: "positive",
        columns: {
          F: "label", H: "budget gross", I: "budget income", J: "budget net", L: "forecast gross", M: "forecast income", N: "forecast net", P: "variance net",
        },
        rows: { 13: "blank", ...linesThenTotal(14, 6), 20: "blank", 21: "total" },
      },
    ],
  };
}

export const layouts: readonly Layout[] = [
  asPrinted("as-printed-with-formulas", false),
  asPrinted("as-printed-typed", true),
  netInMillions(),
  stacked(),
  sideBySide(),
  subtotalsAbove(),
  incomePositive(),
];
