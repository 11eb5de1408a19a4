/** A quarterly return of a children's services department, sheet by sheet, with the paper's figures. */
import type { CellStyle } from "hucre/xlsx";
import type { DrawnCell } from "./drawn-sheet";
import { capitalBody, revenueBody } from "./drawn-tables";
import { CAPITAL, REVENUE } from "./east-sussex-q1";
import * as looks from "./pack-styles";
import type { PlantedFault } from "./planted-faults";
import { type StyledCell, type StyledSheet, type Typed, isFormula, putBlock } from "./styled-sheet";

const DEPARTMENT = "Children's Services";
const PERIOD = "Quarter 1, 2024/25 (to 30 June 2024)";

/** The sheets of the return, with these faults planted in them. */
export function quarterlyReturn(faults: readonly PlantedFault[]): readonly StyledSheet[] {
  const sheets = [cover(), revenue(), capital(), savings(), notes(), workings()];
  for (const { sheet: name, cell, instead } of faults) {
    const cells = sheets.find((sheet) => sheet.name === name)!.cells;
    cells.set(cell, { typed: instead, style: cells.get(cell)!.style });
  }
  return sheets;
}

/** Every sheet begins with the same two lines. */
function headed(what: string): Map<string, StyledCell> {
  const cells = new Map<string, StyledCell>();
  putBlock(cells, "A1", [[`${DEPARTMENT}: ${what}`], [PERIOD]], (down) => (down === 0 ? looks.title : looks.plainText));
  return cells;
}

/** A table's rows as somebody typed them. */
function asTyped(rows: readonly (readonly DrawnCell[])[]): readonly (readonly Typed[])[] {
  return rows.map((cells) => cells.map((cell) => (cell !== null && typeof cell === "object" ? cell.formula : cell)));
}

/** Looks of a body whose last row is the total: a label, figures, and a note where `figures` end. */
function bodyLooks(rows: readonly (readonly Typed[])[], figures: number): (down: number, across: number) => CellStyle {
  return (down, across) => {
    const isTotal = down === rows.length - 1;
    if (across === 0) return isTotal ? looks.totalLabel : looks.label;
    if (across > figures) return isTotal ? looks.totalNote : looks.note;
    return isTotal ? looks.total : isFormula(rows[down]?.[across] ?? null) ? looks.computed : looks.typed;
  };
}

function cover(): StyledSheet {
  const cells = headed("quarterly budget return");
  putBlock(cells, "A4", [
    ["This return reports the department's forecast against its approved budget. Figures are in thousands of pounds unless a table says otherwise."],
    ["Source of the figures: East Sussex County Council, Children's Services, Q1 2024/25 monitoring report."],
  ], () => looks.text);
  putBlock(cells, "A7", [["Contents"], ["Revenue", "Revenue budget by division"], ["Capital", "Capital programme by project"], ["Savings", "Savings exceptions"], ["Notes", "Reasons for variances"]],
    (down, across) => (down === 0 || across === 0 ? looks.strong : looks.plainText));
  putBlock(cells, "A13", [["Sign-off"], ["Prepared by", "Finance business partner"], ["Reviewed by", "Principal accountant"], ["Approved by", "Assistant director, resources"], ["Date", 45_491]],
    (down, across) => (down === 0 || across === 0 ? looks.strong : down === 4 ? looks.date : looks.plainText));
  return { name: "Cover", cells, merges: ["A4:F4", "A5:F5"], widths: [16, 34, 14, 14, 14, 14], heights: { 4: 28, 5: 28 }, tab: "1F3864" };
}

function revenue(): StyledSheet {
  const cells = headed("revenue monitoring");
  const headings: readonly (readonly Typed[])[] = [
    ["Divisions", "Planned (£000)", "", "", "Projected outturn (£000)", "", "", "(Over)/under spend (£000)", "", "", "Note ref"],
    ["", "Gross", "Income", "Net", "Gross", "Income", "Net", "Gross", "Income", "Net", ""],
  ];
  const body = asTyped(revenueBody("A7", false));
  putBlock(cells, "A4", [["Revenue Budget 2024/25 (£'000)"]], () => looks.caption);
  putBlock(cells, "A5", headings.map((row) => row.map((word) => word || null)), () => looks.heading);
  putBlock(cells, "A7", body, bodyLooks(body, 9));
  putBlock(cells, `A${7 + REVENUE.length + 2}`, [["Brackets in the last three columns show an overspend."], ["Income is shown in brackets throughout."]], () => looks.small);
  return {
    name: "Revenue", cells, merges: ["A5:A6", "B5:D5", "E5:G5", "H5:J5", "K5:K6"],
    widths: [42, 12, 12, 12, 12, 12, 12, 12, 12, 12, 9], heights: { 5: 30 }, freeze: { rows: 6, columns: 1 }, tab: "2E75B6",
  };
}

function capital(): StyledSheet {
  const cells = headed("capital monitoring");
  const headings: readonly (readonly Typed[])[] = [
    ["Approved project", "Total project, all years", "", "2024/25", "", "", "Variation (Over)/under budget", "Variation analysis", "", "", "Note ref"],
    ["", "Budget", "Projected", "Budget", "Actual to date", "Projected", "", "(Over)/under spend", "Slippage to future year", "Spend in advance", ""],
  ];
  const body = asTyped(capitalBody("A6", false));
  putBlock(cells, "A3", [["Capital programme 2024/25 (£'000)"]], () => looks.caption);
  putBlock(cells, "A4", headings.map((row) => row.map((word) => word || null)), () => looks.heading);
  putBlock(cells, "A6", body, bodyLooks(body, 9));
  putBlock(cells, `A${6 + CAPITAL.length + 2}`, [["Whole-life budgets are those approved in February 2024."]], () => looks.small);
  return {
    name: "Capital", cells, merges: ["A4:A5", "B4:C4", "D4:F4", "G4:G5", "H4:J4", "K4:K5"],
    widths: [52, 11, 11, 11, 11, 11, 14, 12, 13, 12, 9], heights: { 4: 18, 5: 44 }, freeze: { rows: 5, columns: 1 }, tab: "70AD47",
  };
}

function savings(): StyledSheet {
  const cells = headed("savings");
  const exceptions: readonly (readonly Typed[])[] = [
    ["No exceptions to report", 0, 0, 0, 0, 0],
    ["Total Savings", "=SUM(B6:B6)", "=SUM(C6:C6)", "=SUM(D6:D6)", "=SUM(E6:E6)", "=SUM(F6:F6)"],
  ];
  const memo: readonly (readonly Typed[])[] = [
    ["No items", 0, 0, "=B12+C12"],
    ["Total", "=SUM(B12:B12)", "=SUM(C12:C12)", "=B13+C13"],
  ];
  putBlock(cells, "A4", [["Savings exceptions 2024/25 (£'000)"]], () => looks.caption);
  putBlock(cells, "A5", [["Service description", "Original target for 2024/25", "Target including items c/f from previous year(s)", "Achieved in-year", "Will be achieved, but in future years", "Cannot be achieved"]], () => looks.heading);
  putBlock(cells, "A6", exceptions, bodyLooks(exceptions, 5));
  putBlock(cells, "A10", [["Memo: treatment of savings not achieved in the year (£'000)"]], () => looks.caption);
  putBlock(cells, "A11", [["", "Temporary funding", "Part of reported variance", "Total"]].map((row) => row.map((word) => word || null)), () => looks.heading);
  putBlock(cells, "A12", memo, bodyLooks(memo, 3));
  return { name: "Savings", cells, merges: [], widths: [42, 14, 18, 14, 18, 14], heights: { 5: 58, 11: 32 }, tab: "FFC000" };
}

/** The paper's reasons, shortened; amounts as it states them. */
const REASONS: readonly (readonly [ref: string, reason: string])[] = [
  ["ii", "Central Resources: £0.078m over, after £0.022m saved on staffing of personal assistants. A drawdown of £0.1m from the Academisation reserve is planned."],
  ["iii", "Early Help and Social Care: £7.384m over, of which Looked After Children £3.746m and Localities £2.702m."],
  ["iv", "Education: £0.186m over on special educational needs: £0.075m elective home education posts, £0.111m agency psychologists."],
  ["v", "Communication, Planning and Performance: £4.834m over, of which Home to School Transport £4.816m."],
  ["vi", "Schools: funded by Dedicated Schools Grant in full."],
  ["vii", "DSG Non Schools: grant held for central school services and high needs."],
  ["viii", "The department's net forecast is £157.375m against a budget of £144.893m: £12.482m over."],
  ["ix", "Housing adaptations: a backlog of agreed adaptations will need £0.29m more this year."],
  ["x", "System developments: £0.141m moves to next year with the recruitment of project staff."],
  ["xi", "The programme's net variance is £0.149m over."],
];

function notes(): StyledSheet {
  const cells = headed("notes");
  putBlock(cells, "A4", [["Ref", "Note"]], () => looks.heading);
  putBlock(cells, "A5", REASONS, (_, across) => (across === 0 ? looks.note : looks.text));
  return { name: "Notes", cells, merges: [], widths: [8, 110], tab: "A5A5A5" };
}

/** The working behind one of the notes; hidden, as such sheets are. */
function workings(): StyledSheet {
  const cells = headed("workings");
  const body: readonly (readonly Typed[])[] = [
    ["Care leavers aged 18 and over", 0.665],
    ["Agency placements", 1.394],
    ["Children's homes", 0.836],
    ["Fostering, respite and management, less adoption", 0.851],
    ["Looked After Children", "=SUM(B5:B8)"],
  ];
  const styleOf = bodyLooks(body, 1);
  putBlock(cells, "A4", [["Looked After Children: overspend by driver", "£m"]], () => looks.heading);
  putBlock(cells, "A5", body, (down, across) => (across === 0 ? styleOf(down, 0) : { ...styleOf(down, across), numFmt: "0.000" }));
  return { name: "Workings", cells, merges: [], widths: [52, 12], tab: "7F7F7F", isHidden: true };
}
