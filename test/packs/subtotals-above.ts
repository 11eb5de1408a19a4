/** The paper's revenue in sections whose subtotal stands above its detail. */
import { type DrawnCell, drawSheet, drawWorkbook } from "./drawn-sheet";
import { type Formula, minus, plus, tableRows } from "./drawn-tables";
import { REVENUE, REVENUE_TOTAL, type RevenueLine, revenueFigures } from "./east-sussex-q1";
import { type Layout, REVENUE_ROLES, rolesFrom } from "./layout";

function addUp(label: string, lines: readonly RevenueLine[]): RevenueLine {
  const sum = (pick: (line: RevenueLine) => readonly number[]) =>
    [0, 1, 2].map((at) => lines.reduce((total, line) => total + pick(line)[at]!, 0)) as [number, number, number];
  return { label, planned: sum(({ planned }) => planned), forecast: sum(({ forecast }) => forecast), variance: sum(({ variance }) => variance), note: "" };
}

/** Sections whose subtotal stands above its detail, "of which" lines, a total of its own name, and a memo line below it. */
export function subtotalsAbove(): Layout {
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
