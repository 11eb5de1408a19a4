/** Layouts that no paper of ours has: each is drawn as it would stand on the sheet, typed, and read for what it says. */
import { identitiesOf, recognise, type Schedule } from "../../src/packs";
import { cellName, columnName, rangeName } from "../../src/workbook";
import { drawSheet, drawWorkbook, type DrawnCell } from "./drawn-sheet";

const rows = (...lines: readonly (readonly DrawnCell[])[]) => lines;
const _ = null;

function schedulesOf(...lines: readonly (readonly DrawnCell[])[]): readonly Schedule[] {
  return recognise(drawWorkbook("drawn.xlsx", drawSheet("Sheet", [{ at: "A1", rows: lines }], { format: null }))).schedules;
}

/** A relation as "F = E − D", a total as "B8 = B4 + B5". */
function statements(schedule: Schedule): readonly string[] {
  const across = new Set<string>();
  const down = new Set<string>();
  const firstDown = schedule.identityRuns.find(({ along }) => along === "column")?.on[0];
  for (const { along, meaning, result, terms } of identitiesOf(schedule)) {
    const name = along === "row" ? ({ column }: { column: number }) => columnName(column) : cellName;
    const sum = terms.map(({ cell, coefficient }, i) => `${coefficient < 0 ? (i ? " − " : "−") : i ? " + " : ""}${name(cell)}`).join("");
    if (along === "row") across.add(`${meaning}: ${name(result)} = ${sum}`);
    else if (result.column === firstDown) down.add(`${name(result)} = ${sum}`);
  }
  return [...across, ...down];
}

interface Case {
  readonly name: string;
  readonly lines: readonly (readonly DrawnCell[])[];
  readonly kind: Schedule["kind"];
  readonly unit: string | null;
  readonly sign: string | null;
  readonly says: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: "last year's outturn, an original and a revised budget: the variance is against the revised one",
    lines: rows(
      ["Appendix A: revenue monitoring 2024/25, month 6"],
      [],
      ["Directorate", "2023/24 Outturn £000", "Original Budget £000", "Virements £000", "Revised Budget £000", "Forecast Outturn £000", "Variance £000", "Variance %", "RAG"],
      ["Adults", 95210, 98000, 450, 98450, 101230, 2780, 0.0282, "R"],
      ["Children", 60125, 61500, -200, 61300, 64875, 3575, 0.0583, "R"],
      ["Highways", 21450, 22010, 0, 22010, 21795, -215, -0.0098, "G"],
      ["Corporate", 15025, 15400, -250, 15150, 14900, -250, -0.0165, "G"],
      ["Total", 191810, 196910, 0, 196910, 202800, 5890, 0.0299, "A"],
    ),
    kind: "revenue", unit: "£000", sign: "over/(under)",
    says: ["variance: G = −E + F", "virement: E = C + D", "percentage: H = G + E", "B8 = B4 + B5 + B6 + B7"],
  },
  {
    name: "expenditure and income as sections, a profiled budget, two variances",
    lines: rows(
      ["Economy & Environment: budget monitoring to 30 September"],
      ["£'000"],
      [_, "Annual Budget", "Profiled Budget to date", "Actual to date", "Variance to date", "Full year forecast", "Full year variance (adverse)/favourable"],
      ["Expenditure"],
      ["Employees", 12450, 6225, 6310, -85, 12600, -150],
      ["Premises", 2310, 1155, 1098, 57, 2250, 60],
      ["Transport", 845, 423, 440, -17, 880, -35],
      ["Total expenditure", 15605, 7803, 7848, -45, 15730, -125],
      [],
      ["Income"],
      ["Government grants", -3200, -1600, -1600, 0, -3200, 0],
      ["Fees and charges", -5410, -2705, -2590, -115, -5210, -200],
      ["Total income", -8610, -4305, -4190, -115, -8410, -200],
      [],
      ["Net expenditure", 6995, 3498, 3658, -160, 7320, -325],
    ),
    kind: "revenue", unit: "£000", sign: "(over)/under",
    says: ["variance: E = C − D", "variance: G = B − F", "B8 = B5 + B6 + B7", "B13 = B11 + B12", "B15 = B8 + B13"],
  },
  {
    name: "a budget, its overspend and the share that this is: one line bears the heading out",
    lines: rows(
      ["Overspend as a share of the budget"],
      ["Period", "Budget £m", "Forecast overspend £m", "Overspend as % of budget"],
      ["Period 2", 126.9, 8.5, 0.0665],
      ["Period 4", 126.9, 8.3, 0.0654],
    ),
    kind: "revenue", unit: "£m", sign: null,
    says: ["percentage: D = C + B"],
  },
  {
    name: "income typed positive in a section of its own: net is the difference of two totals",
    lines: rows(
      ["Leisure, £000"],
      [_, "Budget", "Forecast", "Over/(under)"],
      ["Staff", 1450, 1510, 60],
      ["Running costs", 620, 605, -15],
      ["Gross expenditure total", 2070, 2115, 45],
      ["Fees", 900, 870, -30],
      ["Grants", 300, 310, 10],
      ["Total income", 1200, 1180, -20],
      ["Net expenditure", 870, 935, 65],
    ),
    kind: "revenue", unit: "£000", sign: "over/(under)",
    says: ["variance: D = −B + C", "B5 = B3 + B4", "B8 = B6 + B7", "B9 = B5 − B8"],
  },
  {
    name: "capital in £m with its slippage and spend to date",
    lines: rows(
      ["Capital Programme 2025/26: quarter 2"],
      ["Scheme", "Approved Budget £m", "Forecast £m", "Over / (Under) £m", "Slippage £m", "Spend to date £m"],
      ["Schools basic need", 12.4, 10.1, -2.3, 2.3, 4.2],
      ["Highways maintenance", 8.75, 8.75, 0, 0, 5.1],
      ["Fleet replacement", 3.2, 3.65, 0.45, 0, 1.9],
      ["Leisure centre", 5.5, 2, -3.5, 3.5, 0.3],
      ["Total capital programme", 29.85, 24.5, -5.35, 5.8, 11.5],
    ),
    kind: "capital", unit: "£m", sign: "over/(under)",
    says: ["capital-variance: D = −B + C", "B7 = B3 + B4 + B5 + B6"],
  },
  {
    name: "two columns of labels, directorate and service, with their totals",
    lines: rows(
      ["Revenue summary (£m)"],
      [_, _, "Budget", "Forecast", "Variance: over/(under)"],
      ["People", "Adult care", 98.4, 101.2, 2.8],
      [_, "Children's care", 61.3, 64.9, 3.6],
      [_, "People total", 159.7, 166.1, 6.4],
      ["Place", "Highways", 22, 21.8, -0.2],
      [_, "Waste", 18.3, 18.9, 0.6],
      [_, "Place total", 40.3, 40.7, 0.4],
      ["Corporate", "Treasury", 12.1, 11.5, -0.6],
      ["Grand total", _, 212.1, 218.3, 6.2],
    ),
    kind: "revenue", unit: "£m", sign: "over/(under)",
    says: ["variance: E = −C + D", "C5 = C3 + C4", "C8 = C6 + C7", "C10 = C5 + C8 + C9"],
  },
  {
    name: "months and quarters across: no known kind, but totals name themselves",
    lines: rows(
      ["Net budget by month"],
      ["Month", "Apr", "May", "Jun", "Q1 Total", "Jul", "Aug", "Sep", "Q2 Total", "Half year"],
      ["Pay", 1021, 1033, 1045, 3099, 1050, 1061, 1049, 3160, 6259],
      ["Non-pay", 455, 461, 470, 1386, 480, 466, 459, 1405, 2791],
      ["Income", -120, -131, -118, -369, -140, -125, -133, -398, -767],
      ["Net", 1356, 1363, 1397, 4116, 1390, 1402, 1375, 4167, 8283],
    ),
    kind: "table", unit: null, sign: null,
    says: ["cross-cast: E = D + C + B", "cross-cast: I = H + G + F", "cross-cast: J = E + I", "B6 = B3 + B4 + B5"],
  },
  {
    name: "services across and budget, forecast and variance down the page",
    lines: rows(
      ["Revenue 2024/25 (£'000)"],
      [_, "Central", "Social Care", "Education", "Total CSD"],
      ["Planned"],
      ["Gross", 2367, 123213, 132662, 258242],
      ["Income", -1322, -15793, -7059, -24174],
      ["Net", 1045, 107420, 125603, 234068],
      ["Forecast"],
      ["Gross", 2410, 133470, 133632, 269512],
      ["Income", -1287, -18666, -7843, -27796],
      ["Net", 1123, 114804, 125789, 241716],
      ["(Over)/under spend"],
      ["Gross", -43, -10257, -970, -11270],
      ["Income", -35, 2873, 784, 3622],
      ["Net", -78, -7384, -186, -7648],
    ),
    kind: "revenue", unit: "£000", sign: "(over)/under",
    says: [
      "cross-cast: E = D + C + B", "B6 = B4 + B5", "B10 = B8 + B9", "B12 = B4 − B8", "B13 = B5 − B9", "B14 = B6 − B10", "B14 = B12 + B13",
    ],
  },
  {
    name: "a league of rates and averages states nothing of itself",
    lines: rows(
      ["Rates per 10,000 and average cost"],
      ["Council", "Rate per 10,000", "Average weekly cost £", "Children"],
      ["Ashby", 61.5, 1204, 655],
      ["Barford", 58.2, 1310, 702],
      ["Calder", 72.4, 998, 410],
      ["Denham", 66.6, 1150, 684],
      ["All councils", 63.9, 1166, 2451],
    ),
    kind: "table", unit: "£", sign: null,
    says: [],
  },
];

describe.each(CASES)("$name", ({ lines, kind, unit, sign, says }) => {
  const [schedule, ...others] = schedulesOf(...lines).filter((found) => found.kind !== "text");

  it("is found as one schedule", () => {
    expect(others).toEqual([]);
    expect([schedule!.kind, schedule!.unit?.name ?? null, schedule!.sign?.name ?? null]).toEqual([kind, unit, sign]);
  });

  it("states what its accountant would say it states", () => {
    expect(statements(schedule!)).toEqual(says);
  });
});

describe("the edges of tables", () => {
  it("keeps a table of words for what it is", () => {
    expect(schedulesOf(["Team", "Manager"], ["Recruitment", "AB"], ["Placements", "CD"])).toEqual([]);
  });

  it("finds two tables one under the other by their headings", () => {
    const found = schedulesOf(
      ["Service", "Budget £000", "Forecast £000", "Variance £000"],
      ["A", 100, 120, -20],
      ["B", 200, 190, 10],
      ["Total", 300, 310, -10],
      ["Scheme", "Budget £m", "Slippage £m", "Forecast £m"],
      ["C", 1.5, 0.5, 1],
      ["D", 2.5, 0, 2.5],
    );
    expect(found.map(({ range }) => rangeName(range))).toEqual(["A1:D4", "A5:D7"]);
  });

  it("takes a row whose only figure has gone wrong for a line, not for a section", () => {
    const [schedule] = schedulesOf(["Funding", "£m"], ["Grant", "£1,7m"], ["Transfer", 2], ["Total", 3.7]);
    expect(schedule!.rows.map(({ role }) => role)).toEqual(["line", "line", "total"]);
  });

  it("takes years over columns for headings, and a line of 2,024 for a line", () => {
    const [schedule, ...others] = schedulesOf(["Spend £000", 2022, 2023, 2024], ["A", 2010, 2020, 2024], ["B", 500, 510, 520], ["Total", 2510, 2530, 2544]);
    expect(others).toEqual([]);
    expect(schedule!.headerRows).toEqual([0]);
    expect(schedule!.rows.map(({ role }) => role)).toEqual(["line", "line", "total"]);
  });

  it("reads headings as people see them: dates as dates, hidden rows not at all", () => {
    const drawn = drawSheet("Sheet", [{ at: "A1", rows: [[_, 45383, 45413], ["£000", 45383, 45413], ["Pay", 10, 20], ["Other", 30, 40], ["Total", 40, 60]] }], { format: null });
    const dated = { ...drawn, numberFormats: [[null, "mmm yy", "mmm yy"], [null, "mmm yy", "d/m/yyyy"]], hiddenRows: new Set([0]) };
    const [schedule] = recognise(drawWorkbook("drawn.xlsx", dated)).schedules;
    expect(schedule!.columns.map(({ heading }) => heading)).toEqual(["£000", "1 Apr 2024", "1 May 2024"]);
  });

  it("says how a table on its side was read", () => {
    const [schedule] = schedulesOf(["£000", "Adults", "Children", "Total"], ["Budget", 100, 200, 300], ["Forecast", 120, 190, 310], ["(Over)/under", -20, 10, -10]);
    expect(schedule!.reasons).toContain("(Over)/under = Budget − Forecast: read from headings, holds on 3 of 3 columns");
  });
});
