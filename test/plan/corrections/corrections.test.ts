import { check, type Report } from "../../../src/checking";
import { readCorrections } from "../../../src/plan";
import { rules } from "../../../src/rules";
import { rangeName } from "../../../src/workbook";
import { withCell } from "../../support/altered-workbook";
import { drawGrid } from "../../support/text-grid";

/** The headings mean nothing; D6 should be 600 − 640 = (40). */
const MUTE = `
  --- Sheet1
  Quarter 1, £000 |     |     |
  Service         | A1  | A2  | A3
  Adults          | 900 | 930 | (30)
  Children        | 800 | 790 | 10
  Highways        | 300 | 310 | (10)
  Libraries       | 600 | 640 | 40
  Waste           | 500 | 495 | 5
  Planning        | 200 | 210 | (10)`;

const TABLE = "Sheet1!A2: Quarter 1, £000; Service; A1; A2; A3";
const ROLES = `
  ${TABLE} | A1 | budget   | J. Smith | 24 November 2026
  ${TABLE} | A2 | forecast |          |
  ${TABLE} | A3 | variance |          |`;

interface Case {
  readonly name: string;
  readonly pack: string;
  /** The rows of the table of corrections, which begin in row 2 of the sheet Notes to the check. */
  readonly rows: string;
  /** "D6 variance-mismatch" for each finding. */
  readonly finds: readonly string[];
  /** "A2:D8 revenue, £000" for each schedule with figures. */
  readonly recognised: readonly string[];
  /** What is said of corrections that were not used. */
  readonly problems?: readonly string[];
  readonly leftAside?: readonly string[];
}

const shifted = (pack: string, rows: number, columns: number) =>
  pack
    .split("\n")
    .flatMap((line) => (line.includes("---") ? [line, ...Array.from({ length: rows }, () => " | ")] : [`${" | ".repeat(line.trim() === "" ? 0 : columns)}${line}`]))
    .join("\n");

/** Two tables of the same headings, each wrong in one line. */
const TWINS = `
  --- Sheet1
  Adult social care, £000 |     |     |
  Service                 | A1  | A2  | A3
  Homes                   | 900 | 930 | (30)
  Day care                | 800 | 790 | 10
  Transport               | 300 | 310 | (10)
  Advice                  | 600 | 640 | 40
  Meals                   | 500 | 495 | 5
  Equipment               | 200 | 210 | (10)
  | | |
  | | |
  Schools, £000           |     |     |
  Service                 | A1  | A2  | A3
  Early years             | 910 | 935 | (25)
  Primary                 | 810 | 795 | 15
  Secondary               | 310 | 315 | (5)
  Special                 | 610 | 645 | 35
  Music                   | 510 | 495 | 15
  Governors               | 210 | 215 | (5)`;

const cases: readonly Case[] = [
  {
    name: "nothing is said, and the fault is looked for where it is not",
    pack: MUTE,
    rows: "",
    recognised: ["A2:D8 table, £000"],
    finds: ["B6 total-does-not-foot"],
  },
  { name: "the columns are named", pack: MUTE, rows: ROLES, recognised: ["A2:D8 revenue, £000"], finds: ["D6 variance-mismatch"] },
  {
    name: "the sheet alone names the table, in a person's own words",
    pack: MUTE,
    rows: "Sheet1 | a1 | the Budget column\nsheet1 | A2 | Projected outturn\nSheet1 | A3 | variance",
    recognised: ["A2:D8 revenue, £000"],
    finds: ["D6 variance-mismatch"],
  },
  {
    name: "its title alone names the table",
    pack: MUTE,
    rows: "Quarter 1, £000 | A1 | budget\nQuarter 1, £000 | A2 | forecast\nQuarter 1, £000 | A3 | variance",
    recognised: ["A2:D8 revenue, £000"],
    finds: ["D6 variance-mismatch"],
  },
  {
    name: "rows and a column were inserted since",
    pack: shifted(MUTE, 3, 1),
    rows: ROLES,
    recognised: ["B5:E11 revenue, £000"],
    finds: ["E9 variance-mismatch"],
  },
  {
    name: "the sheet was renamed since",
    pack: MUTE.replace("Sheet1", "Return"),
    rows: ROLES,
    recognised: ["Return!A2:D8 revenue, £000"],
    finds: ["D6 variance-mismatch"],
  },
  {
    name: "the title has moved on to the next quarter",
    pack: MUTE.replace("Quarter 1", "Quarter 2"),
    rows: ROLES,
    recognised: ["A2:D8 revenue, £000"],
    finds: ["D6 variance-mismatch"],
  },
  {
    name: "a heading was renamed since: what was said of it is not used, and that is said",
    pack: MUTE.replace("A2 ", "Now"),
    rows: ROLES,
    recognised: ["A2:D8 revenue, £000"],
    finds: ["D6 variance-mismatch"],
    problems: ["The correction on Notes!A3 was not used: the table has no column headed “A2”."],
  },
  {
    name: "there is no such table any more",
    pack: MUTE.replace("Service", "Team").replace("A1", "B1").replace("A2", "B2").replace("A3", "B3"),
    rows: ROLES,
    recognised: ["A2:D8 table, £000"],
    finds: ["B6 total-does-not-foot"],
    problems: [2, 3, 4].map((row) => `The correction on Notes!A${row} was not used: no table fits “${TABLE}” any more.`),
  },
  {
    name: "of two tables with the same headings the title tells which is meant, wherever it stands now",
    pack: shifted(TWINS, 1, 0),
    rows: ["A1 | budget", "A2 | forecast", "A3 | variance"].map((said) => `Sheet1!A12: Schools, £000; Service; A1; A2; A3 | ${said}`).join("\n"),
    recognised: ["A3:D9 table, £000", "A13:D19 revenue, £000"],
    finds: ["B7 total-does-not-foot", "D17 variance-mismatch"],
  },
  {
    name: "two tables fit equally well",
    pack: shifted(TWINS, 1, 0),
    rows: "Sheet1!A12: Service; A1; A2; A3 | A1 | budget",
    recognised: ["A3:D9 table, £000", "A13:D19 table, £000"],
    finds: ["B7 total-does-not-foot", "B17 total-does-not-foot"],
    problems: ["The correction on Notes!A2 was not used: 2 tables fit “Sheet1!A12: Service; A1; A2; A3” equally well, and none stands where it stood."],
  },
  {
    name: "a table is ignored",
    pack: TWINS,
    rows: "Sheet1!A12: Schools, £000; Service; A1; A2; A3 | | ignore | J. Smith | 24 November 2026",
    recognised: ["A2:D8 table, £000"],
    finds: ["B6 total-does-not-foot"],
    leftAside: ["Sheet1 A12:D18: ignored by correction on Notes!A2 (J. Smith, 24 November 2026)"],
  },
  {
    name: "the table that was ignored is gone: its like is not ignored in its place",
    pack: TWINS.split("  | | |\n")[0]!,
    rows: "Sheet1!A12: Schools, £000; Service; A1; A2; A3 | | ignore",
    recognised: ["A2:D8 table, £000"],
    finds: ["B6 total-does-not-foot"],
    problems: ["The correction on Notes!A2 was not used: no table fits “Sheet1!A12: Schools, £000; Service; A1; A2; A3” any more."],
  },
  {
    name: "a whole sheet is ignored",
    pack: TWINS,
    rows: "Sheet1 | | ignore this table",
    recognised: [],
    finds: [],
    leftAside: ["Sheet1: ignored by correction on Notes!A2"],
  },
  {
    name: "two columns are said to be the budget",
    pack: MUTE,
    rows: ROLES.replace("forecast", "budget"),
    recognised: ["A2:D8 table, £000"],
    finds: ["B6 total-does-not-foot"],
    problems: [2, 3].map((row) => `The correction on Notes!A${row} was not used: 2 columns are said to be the budget: “A1” and “A2”.`),
  },
  {
    name: "a column of words is said to be the budget",
    pack: MUTE,
    rows: `${TABLE} | Service | budget`,
    recognised: ["A2:D8 table, £000"],
    finds: ["B6 total-does-not-foot"],
    problems: ["The correction on Notes!A2 was not used: no figures stand in the column “Service”, so it cannot be budget."],
  },
  {
    name: "what is said later of the same column counts",
    pack: MUTE,
    rows: `${TABLE} | A1 | actual${ROLES}`,
    recognised: ["A2:D8 revenue, £000"],
    finds: ["D6 variance-mismatch"],
    problems: ["The correction on Notes!A2 was not used: Notes!A3 says otherwise below it."],
  },
  {
    name: "a row cannot be read",
    pack: MUTE,
    rows: `${TABLE} | A1 | budgt${ROLES}\n| A1 | budget`,
    recognised: ["A2:D8 revenue, £000"],
    finds: ["D6 variance-mismatch"],
    problems: [expect.stringMatching(/^Notes!C2 is “budgt”: give what the column is, such as “budget”/), "Notes!A6 is blank: name the table that is corrected, or take the row out."],
  },
  {
    name: "a table is of no money, whose unit would be asked for",
    pack: `
      --- Sheet1
      Visits         |              |          |
      Service        | Planned      | Forecast | Variance
      Libraries      | 900          | 930      | (30)
      Museums        | 800          | 790      | 10
      Parks          | 300          | 310      | (10)`,
    rows: "Sheet1 | | not money",
    recognised: ["A2:D5 revenue, no unit"],
    finds: [],
  },
  {
    name: "a unit that is said is believed",
    pack: `
      --- Sheet1
      Service        | Budget       | Forecast | Variance
      Libraries      | 900          | 930      | (30)
      Museums        | 800          | 790      | 10
      Parks          | 300          | 310      | (10)`,
    rows: "Sheet1 | | £000",
    recognised: ["A1:D4 revenue, £000"],
    finds: [],
  },
  {
    name: "a column that was taken for something is none of these",
    pack: `
      --- Sheet1
      £000           | Budget       | Forecast | Variance
      Libraries      | 900          | 930      | (30)
      Museums        | 800          | 790      | 10
      Parks          | 300          | 310      | 4`,
    rows: "Sheet1 | Variance | none of these",
    recognised: ["A1:D4 table, £000"],
    finds: [],
  },
  {
    name: "gross, income and net of headings that do not say it",
    pack: `
      --- Sheet1
      £000           | X1           | X2       | X3
      Libraries      | 900          | (30)     | 870
      Museums        | 800          | (110)    | 690
      Parks          | 300          | (10)     | 290
      Sports         | 700          | (200)    | 400
      Theatres       | 640          | (240)    | 400`,
    rows: "Sheet1 | X1 | gross budget\nSheet1 | X2 | income budget\nSheet1 | X3 | net budget\nSheet1 | | income negative",
    recognised: ["A1:D6 revenue, £000"],
    finds: ["D5 net-not-gross-plus-income"],
  },
  {
    name: "a kind is named, with its columns",
    pack: `
      --- Sheet1
      Proposal, £000 | Due          | Done     | Next
      Post           | 100          | 80       | 20
      Rents          | 200          | 150      | 50
      Print          | 300          | 250      | 40
      Energy         | 60           | 60       | 0`,
    rows: "Sheet1 | | savings\nSheet1 | Due | original target\nSheet1 | Done | achieved\nSheet1 | Next | later",
    recognised: ["A1:D5 savings, £000"],
    finds: ["B4 savings-do-not-add"],
  },
  {
    name: "a row that is no total, and one that is",
    pack: `
      --- Sheet1
      £000           | Budget       | Forecast | Variance
      Libraries      | 900          | 930      | (30)
      Museums        | 800          | 790      | 10
      Parks          | 300          | 310      | (10)
      Whole          | 2,000        | 2,030    | (30)
      Total cost of living grant | 70 | 70     | 0`,
    rows: "Sheet1 | Whole | total\nSheet1 | Total cost of living grant | line",
    recognised: ["A1:D6 revenue, £000"],
    finds: [],
  },
];

function checked({ pack, rows }: Pick<Case, "pack" | "rows">): Report {
  return check(drawGrid(`${pack}\n--- Notes\nTable | Column or row | Is | By | When\n${rows.trim()}`), rules);
}

const found = ({ findings }: Report) => findings.map(({ cell, rule }) => `${cell} ${rule}`);
const recognised = ({ pack }: Report) =>
  pack.schedules
    .filter(({ kind }) => kind !== "text")
    .map(({ sheet, range, kind, unit }) => `${sheet === "Sheet1" ? "" : `${sheet}!`}${rangeName(range)} ${kind}, ${unit?.name ?? "no unit"}`);

describe("corrections on a sheet", () => {
  it.each(cases)("$name", ({ recognised: schedules, finds, problems = [], leftAside = [], ...drawn }) => {
    const report = checked(drawn);
    expect(recognised(report)).toEqual(schedules);
    expect(found(report)).toEqual(finds);
    expect(report.corrections?.problems ?? []).toEqual(problems);
    const aside = report.pack.leftAside.filter(({ sheet }) => sheet !== "Notes");
    expect(aside.map(({ sheet, range, reason }) => `${sheet}${range ? ` ${rangeName(range)}` : ""}: ${reason}`)).toEqual(leftAside);
  });

  it("say where they come from in the reasons", () => {
    const { pack } = checked({ pack: MUTE, rows: `${ROLES}\nSheet1 | | £m` });
    expect(pack.schedules[0]!.reasons.slice(0, 4)).toEqual([
      "its unit is £m: by correction on Notes!A5",
      "B is budget: by correction on Notes!A2",
      "C is forecast: by correction on Notes!A3",
      "D is variance: by correction on Notes!A4",
    ]);
  });

  it("keep what findings are known by", () => {
    const untitled = MUTE.replace("Quarter 1, £000", "£");
    const keys = (rows: string) =>
      checked({ pack: untitled, rows: `${rows}\nSheet1 | | not money` }).findings.map(({ key }) => key.split("|")[1]);
    expect(keys("")).toEqual(["sheet1 table"]);
    expect(keys("Sheet1 | A1 | budget\nSheet1 | A2 | forecast\nSheet1 | A3 | variance")).toEqual(["sheet1 table"]);
  });

  it("read a £000 that Excel took for no pounds", () => {
    const typed = drawGrid("Table | Column or row | Is\nRevenue | | 0");
    const asExcelHasIt = { ...typed, sheets: typed.sheets.map((sheet) => ({ ...sheet, numberFormats: [[], [null, null, "£#,##0"]] })) };
    expect(readCorrections(asExcelHasIt).corrections[0]!.says).toEqual({ what: "unit", unit: "£000" });
    expect(readCorrections(withCell(typed, "Sheet1", { row: 1, column: 2 }, { value: 1 })).problems).toHaveLength(1);
  });
});
