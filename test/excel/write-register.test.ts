import { marksFor, open, pack, registerOf, rowFor } from "./open";
import { parseRangeName, rangeName } from "../../src/workbook";
import { registerKey, type Marks } from "../../src/marking";
import { byHand, type MemoryModel } from "../host";

const NONE: Marks = { cells: [], register: [], heading: ["Exceptions found by Outturn 0.1.0", "No exceptions."] };

const withRows = (...register: Marks["register"]): Marks => ({ ...NONE, register });

/** Somebody fills a cell of the register, found by the row's Where and the column's heading. */
function fill(model: MemoryModel, where: string, column: string, entry: string): void {
  const sheet = model.sheet("Exceptions");
  const { range } = sheet.tables()[0]!;
  const [headings = [], ...rows] = registerOf(model)!;
  const row = rows.findIndex((cells) => cells[3] === where);
  sheet.write({ top: range.top + 1 + row, bottom: range.top + 1 + row, left: headings.indexOf(column), right: headings.indexOf(column) }, [[{ value: entry, formula: null }]]);
}

/** Where a cell of the register leads to: by its formula, which takes the row's sheet and cell, or by a link of its own. */
function linkOf(model: MemoryModel, cell: string): string | undefined {
  const sheet = model.sheet("Exceptions");
  const at = parseRangeName(cell)!;
  const [, place, name] = /^=IF\(([A-Z]+\d+)="","",HYPERLINK\("#'"&SUBSTITUTE\(([A-Z]+\d+),"'","''"\)&"'!"&\1,/.exec(sheet.read(at)[0]![0]!.formula ?? "") ?? [];
  if (place === undefined) return sheet.looks.find(({ range, look }) => look.link && rangeName(range) === cell)?.look.link;
  const text = (from: string) => String(sheet.read(parseRangeName(from)!)[0]![0]!.value);
  return `'${text(name!).replaceAll("'", "''")}'!${text(place)}`;
}

/** Two columns of the register, side by side. */
function columns(model: MemoryModel, ...names: string[]): string[] {
  const [headings = [], ...rows] = registerOf(model)!;
  return rows.map((row) => names.map((name) => row[headings.indexOf(name)]).join(" | "));
}

describe("the register", () => {
  it("is a table under lines about the check, on a sheet of its own after the others", async () => {
    const { excel, model } = open(pack({ Revenue: [[1]] }));
    await excel.applyMarks(marksFor({ Revenue: { red: "D2", amber: "B3" } }));
    const sheet = model.sheet("Exceptions");
    expect(model.sheets().map(({ name }) => name)).toEqual(["Revenue", "Exceptions"]);
    expect(sheet.read({ top: 0, left: 0, bottom: 2, right: 0 }).map(([cell]) => cell!.value)).toEqual(["Exceptions found by Outturn 0.1.0", "Checked 22 November 2026, 09:30: the whole pack.", null]);
    expect(sheet.tables().map(({ name, range }) => `${name} ${rangeName(range)}`)).toEqual(["OutturnExceptions A4:O6"]);
    expect(registerOf(model)).toEqual([
      ["RAG", "Severity", "Rule", "Where", "Stated", "Expected", "Difference", "What to do", "Status", "Reason", "By", "When", "Sheet", "Cell", "Key"],
      ["Red", "error", "variance-mismatch", "Revenue!D2", "(3,500)", "-3,600", "+100", "=B3-C3 gives another figure than is stated. Look at the line.", "", "", "", "", "Revenue", "D2", registerKey("variance-mismatch|Revenue|D2")],
      ["Amber", "warning", "variance-mismatch", "Revenue!B3", "(3,500)", "-3,600", "+100", "=B3-C3 gives another figure than is stated. Look at the line.", "", "", "", "", "Revenue", "B3", registerKey("variance-mismatch|Revenue|B3")],
    ]);
    expect(sheet.frozenRows).toBe(4);
  });

  it.each(["=SUM(A1)", "+100", "-5", "@name", "(1,234)", "1/4", "133,632", "12%", "TRUE", "'quoted'", "=", "£1.2m"])("writes %s as text, never as a formula or a figure", async (text) => {
    const { excel, model } = open(pack({ Revenue: [[1]] }));
    await excel.applyMarks(withRows({ ...rowFor("Revenue", "D2"), stated: text, expected: text, difference: text, message: text }));
    const row = model.sheet("Exceptions").read({ top: 4, left: 4, bottom: 4, right: 7 })[0];
    expect(row).toEqual(Array.from({ length: 4 }, () => ({ value: text, formula: null })));
  });

  describe("of a thousand rows and more", () => {
    const texts = ["=SUM(A1)", "+100", "-5", "@name", "(1,234)", "1/4", "133,632", "12%", "TRUE", "'quoted'", "=", "£1.2m", "137", "0", "007", "1e5", "12345678901234567890", ""];
    const rowsWith = (stated: (text: string, index: number) => string, count = 1_200) =>
      Array.from({ length: count }, (_, index) => ({ ...rowFor("Revenue", `D${index + 2}`), stated: stated(texts[index % texts.length]!, index), expected: texts[(index + 1) % texts.length]!, difference: `${index}` }));
    const figures = (model: MemoryModel) => registerOf(model)!.slice(1).map((cells) => cells.slice(4, 7).join(" | "));
    const wanted = (rows: ReturnType<typeof rowsWith>) => rows.map(({ stated, expected, difference }) => [stated, expected, difference].join(" | "));
    const hasFormulas = (model: MemoryModel) => model.sheet("Exceptions").read({ top: 4, left: 4, bottom: 1_300, right: 6 }).some((cells) => cells.some(({ formula }) => formula !== null));

    it.each<[string, (text: string, index: number) => string, number]>([
      ["one", (text, index) => (index === 700 ? "-7" : text), 1_200],
      ["each", (text) => `${text}1`, 1_200],
      ["every third", (text, index) => (index % 3 === 0 ? `=${text}` : text), 1_200],
      ["and fresh ones", (text) => text, 1_230],
    ])("has figures that are text, also where %s of them is written again", async (_, stated, count) => {
      const { excel, model } = open(pack({ Revenue: [[1]] }));
      await excel.applyMarks(withRows(...rowsWith((text) => text)));
      expect(figures(model)).toEqual(wanted(rowsWith((text) => text)));
      const again = rowsWith(stated, count);
      await excel.applyMarks(withRows(...again));
      expect([figures(model), hasFormulas(model)]).toEqual([wanted(again), false]);
    });

    it.each([
      ["grows from", 20, 1_200],
      ["shrinks to", 1_200, 20],
    ])("%s a short one", async (_, first, then) => {
      const { excel, model } = open(pack({ Revenue: [[1]] }));
      await excel.applyMarks(withRows(...rowsWith((text) => text, first)));
      if (then < first) byHand.deleteRows(model, "Exceptions", 5 + then, first - then);
      const rows = rowsWith((text) => `-${text}`, then);
      await excel.applyMarks(withRows(...rows));
      expect([figures(model), hasFormulas(model)]).toEqual([wanted(rows), false]);
    });

    it("leaves a person's row between them its figure and its format", async () => {
      const { excel, model } = open(pack({ Revenue: [[1]] }));
      await excel.applyMarks(withRows(...rowsWith((text) => text)));
      for (const cell of ["C154", "D154", "H154", "M154", "N154", "O154"]) model.edit("Exceptions", cell, null);
      const own = parseRangeName("E154")!;
      model.sheet("Exceptions").writeNumberFormats(own, [["£#,##0"]]);
      model.edit("Exceptions", "E154", 3_500);
      await excel.applyMarks(withRows(...rowsWith((text) => `${text}1`).filter((__, index) => index !== 149)));
      expect([model.sheet("Exceptions").read(own)[0]![0]!.value, model.sheet("Exceptions").readNumberFormats(own)]).toEqual([3_500, [["£#,##0"]]]);
    });
  });

  it.each([
    ["Revenue", "Revenue!B4", "'Revenue'!B4"],
    ["Adult Social Care", "Adult Social Care!B4", "'Adult Social Care'!B4"],
    ["Children's", "Children's!B4", "'Children''s'!B4"],
    ["Q1 \"draft\"", "Q1 \"draft\"!B4", "'Q1 \"draft\"'!B4"],
    ["-Summary!", "-Summary!!B4", "'-Summary!'!B4"],
    ["R1C1", "R1C1!B4", "'R1C1'!B4"],
  ])("leads from Where to the cell on the sheet %s", async (sheetName, shown, target) => {
    const { excel, model } = open(pack({ [sheetName]: [[1]] }));
    await excel.applyMarks(withRows(rowFor(sheetName, "B4")));
    expect(columns(model, "Where")).toEqual([shown]);
    expect(linkOf(model, "D5")).toBe(target);
  });

  it("keeps people's words and their order, adds new exceptions below and resolves those that are gone", async () => {
    const { excel, model } = open(pack({ Revenue: [[1]] }));
    await excel.applyMarks(withRows(rowFor("Revenue", "D2"), rowFor("Revenue", "D3"), rowFor("Revenue", "D4")));
    fill(model, "Revenue!D4", "Status", "Accepted");
    fill(model, "Revenue!D4", "Reason", "Late invoice, see file note");
    model.edit("Exceptions", "A20", "My notes below");
    await excel.applyMarks(withRows(rowFor("Revenue", "D9"), { ...rowFor("Revenue", "D4"), stated: "(4,000)" }, rowFor("Revenue", "D2", "amber")));
    expect(columns(model, "RAG", "Where", "Stated", "Status", "Reason")).toEqual([
      "Amber | Revenue!D2 | (3,500) |  | ",
      " | Revenue!D3 | (3,500) | Resolved | ",
      "Red | Revenue!D4 | (4,000) | Accepted | Late invoice, see file note",
      "Red | Revenue!D9 | (3,500) |  | ",
    ]);
    expect(model.sheet("Exceptions").cells.some((row) => row?.[0]?.value === "My notes below")).toBe(true);
  });

  it("moves what stands below it down when it grows, and leaves it there when exceptions are gone", async () => {
    const { excel, model } = open(pack({ Revenue: [[1]] }));
    const below = () => model.sheet("Exceptions").cells.flatMap((row, r) => (row[0]?.value === "My notes below" ? [r + 1] : []));
    await excel.applyMarks(withRows(rowFor("Revenue", "D2")));
    model.edit("Exceptions", "A7", "My notes below");
    await excel.applyMarks(withRows(rowFor("Revenue", "D2"), rowFor("Revenue", "D3"), rowFor("Revenue", "D4")));
    expect(below()).toEqual([9]);
    await excel.applyMarks(NONE);
    expect(below()).toEqual([9]);
  });

  it("keeps a row with words whose exception is gone, and says so in it", async () => {
    const { excel, model } = open(pack({ Revenue: [[1]] }));
    await excel.applyMarks(withRows(rowFor("Revenue", "D2"), rowFor("Revenue", "D3")));
    fill(model, "Revenue!D3", "By", "A. Khan");
    await excel.applyMarks(NONE);
    expect(columns(model, "RAG", "Where", "What to do", "Status", "By")[1]).toBe(" | Revenue!D3 | No longer found by the last check. | Resolved | A. Khan");
    await excel.applyMarks(withRows(rowFor("Revenue", "D3")));
    expect(columns(model, "RAG", "Where", "Status", "By")).toEqual([" | Revenue!D2 | Resolved | ", "Red | Revenue!D3 | Open | A. Khan"]);
  });

  it("keeps one blank row when there is nothing to list", async () => {
    const { excel, model } = open(pack({ Revenue: [[1]] }));
    await excel.applyMarks(NONE);
    expect(registerOf(model)!.slice(1)).toEqual([Array.from({ length: 15 }, () => "")]);
    await excel.applyMarks(withRows(rowFor("Revenue", "D2"), rowFor("Revenue", "D3")));
    expect(columns(model, "Where")).toEqual(["Revenue!D2", "Revenue!D3"]);
  });

  it("leaves a row alone that somebody added, in whatever columns", async () => {
    const { excel, model } = open(pack({ Revenue: [[1]] }));
    await excel.applyMarks(withRows(rowFor("Revenue", "D2"), rowFor("Revenue", "D3")));
    for (const [cell, entry] of [["D6", "Payroll"], ["M6", null], ["E6", 3_500], ["H6", "Ask Facilities"], ["N6", null], ["O6", null]] as const) model.edit("Exceptions", cell, entry);
    const added = model.sheet("Exceptions").read({ top: 5, left: 0, bottom: 5, right: 14 });
    await excel.applyMarks(withRows(rowFor("Revenue", "D9"), rowFor("Revenue", "D2")));
    expect(model.sheet("Exceptions").read({ top: 5, left: 0, bottom: 5, right: 14 })).toEqual(added);
    expect(columns(model, "Where", "Stated", "What to do").map((row) => row.split("=")[0])).toEqual(["Revenue!D2 | (3,500) | ", "Payroll | 3500 | Ask Facilities", "Revenue!D9 | (3,500) | "]);
  });

  it("never writes a column that somebody added, wherever it stands", async () => {
    const { excel, model } = open(pack({ Revenue: [[1]] }));
    await excel.applyMarks(withRows(rowFor("Revenue", "D2")));
    const sheet = model.sheet("Exceptions");
    // Somebody puts a column of their own between Rule and Where.
    for (const row of sheet.cells) if (row && row.length > 3) row.splice(3, 0, undefined);
    sheet.tableList[0]!.range = { ...sheet.tableList[0]!.range, right: 15 };
    model.edit("Exceptions", "D4", "Portfolio holder");
    model.edit("Exceptions", "D5", "Cllr Jones");
    await excel.applyMarks(withRows(rowFor("Revenue", "D9"), { ...rowFor("Revenue", "D2"), stated: "7" }));
    expect(columns(model, "Portfolio holder", "Where", "Stated")).toEqual(["Cllr Jones | Revenue!D2 | 7", " | Revenue!D9 | (3,500)"]);
    expect(linkOf(model, "E6")).toBe("'Revenue'!D9");
  });

  it("is left alone, with the reason, when it has lost a column that it needs", async () => {
    const { excel, model } = open(pack({ Revenue: [[1]] }));
    await excel.applyMarks(withRows(rowFor("Revenue", "D2")));
    model.edit("Exceptions", "O4", "Ref");
    const { register, skipped } = await excel.applyMarks(withRows(rowFor("Revenue", "D9")));
    expect({ register, skipped }).toEqual({
      register: "",
      skipped: [{ sheet: "Exceptions", reason: "The register has lost its column Key, so it was left as it is. Clear marks, then check again, to have a new one." }],
    });
    expect(columns(model, "Where")).toEqual(["Revenue!D2"]);
  });

  it.each([
    [["Exceptions"], "Exceptions (Outturn)"],
    [["EXCEPTIONS"], "Exceptions (Outturn)"],
    [["Exceptions", "Exceptions (Outturn)"], "Exceptions (Outturn 2)"],
  ])("beside a person's own %j it is called %s", async (own, name) => {
    const model = pack(Object.fromEntries([["Revenue", [[1]]], ...own.map((sheet) => [sheet, [["Cllr queries"]]])]));
    const { excel } = open(model);
    expect((await excel.applyMarks(withRows(rowFor("Revenue", "D2")))).register).toBe(name);
    await excel.clearMarks();
    expect(model.sheets().map((sheet) => sheet.name)).toEqual(["Revenue", ...own]);
  });

  it("is found again under whatever name somebody gave its sheet, and is left out when the workbook is read", async () => {
    const { excel, model } = open(pack({ Revenue: [[1]] }));
    await excel.applyMarks(withRows(rowFor("Revenue", "D2")));
    model.sheet("Exceptions").rename("Queries for DMT");
    const { register } = await excel.applyMarks(withRows(rowFor("Revenue", "D3")));
    expect(register).toBe("Queries for DMT");
    const { sheets, register: rows } = await excel.readWorkbook({ signal: new AbortController().signal, onProgress: () => undefined });
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Revenue"]);
    expect(rows?.map((row) => row.map((cell) => String(cell ?? "")))).toEqual(registerOf(model));
  });

  it("is not added where the workbook's structure is protected; the marks are", async () => {
    const model = pack({ Revenue: [[1]] });
    model.isStructureProtected = true;
    const { excel } = open(model);
    expect(await excel.applyMarks(marksFor({ Revenue: { red: "A1" } }))).toEqual({
      marked: 1,
      unmarked: [],
      register: "",
      skipped: [{ sheet: "Exceptions", reason: "The workbook's structure is protected, so no register could be added. Unprotect it, then check again." }],
    });
    expect(model.sheet("Revenue").formatRules).toHaveLength(1);
  });

  it("is not written on when its sheet is protected", async () => {
    const { excel, model } = open(pack({ Revenue: [[1]] }));
    await excel.applyMarks(withRows(rowFor("Revenue", "D2")));
    model.sheet("Exceptions").isProtected = true;
    const { skipped } = await excel.applyMarks(marksFor({ Revenue: { red: "A1" } }));
    expect(skipped).toEqual([{ sheet: "Exceptions", reason: "The register's sheet is protected, so the register was not brought up to date. Unprotect it, then check again." }]);
    expect(columns(model, "Where")).toEqual(["Revenue!D2"]);
  });

  it("takes 20,000 exceptions in portions, and rewrites them in portions", async () => {
    const { excel, model } = open(pack({ Revenue: [[1]] }));
    const rows = Array.from({ length: 20_000 }, (_, index) => rowFor("Revenue", `D${index + 2}`));
    await excel.applyMarks(withRows(...rows));
    fill(model, "Revenue!D20001", "Status", "Accepted");
    await excel.applyMarks(withRows(...rows.slice(10)));
    expect(columns(model, "Where")).toEqual(rows.map(({ cell }) => `Revenue!${cell}`));
    expect(columns(model, "Status").slice(8, 12)).toEqual(["Resolved", "Resolved", "", ""]);
    expect(columns(model, "Status").at(-1)).toBe("Accepted");
  });
});
