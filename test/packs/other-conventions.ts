/** The paper's facts under other conventions: net in millions, income as a positive figure. */
import { type DrawnCell, drawSheet, drawWorkbook } from "./drawn-sheet";
import { type Formula, minus, sumOfRowsAbove, tableRows } from "./drawn-tables";
import { CAPITAL, CAPITAL_TOTAL, REVENUE, REVENUE_TOTAL } from "./east-sussex-q1";
import { type Layout, linesThenTotal, rolesFrom } from "./layout";

/** £000 as £m, without the double's dust. */
const millions = (thousands: number): number => Number((thousands / 1000).toFixed(3));

/** Net figures in millions, brackets for an underspend, and a percentage. */
export function netInMillions(): Layout {
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

/** Income typed as a positive figure, headings in one row, empty rows and columns for looks, and the table well inside the sheet. */
export function incomePositive(): Layout {
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
