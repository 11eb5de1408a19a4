import { utils, write } from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";
import { readWorkbookFile } from "../../src/files";
import { REGISTER_COLUMNS } from "../../src/marking";
import { columnName } from "../../src/workbook";
import { drawFile } from "./zipped";

const CELLS: readonly (readonly string[])[] = [
  ["Exceptions found by Outturn 0.1.0"],
  [],
  [...REGISTER_COLUMNS],
  REGISTER_COLUMNS.map((column) => ({ Where: "Revenue!D2", Status: "Accepted", Reason: "Agreed with the auditor" })[column as string] ?? "x"),
];
const SCHEDULE = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const AFTER = `A3:${columnName(REGISTER_COLUMNS.length - 1)}4`;

const rowsXml = (cells: readonly (readonly string[])[]) =>
  cells.map((row, r) => `<row r="${r + 1}">${row.map((text, c) => `<c r="${columnName(c)}${r + 1}" t="str"><v>${text}</v></c>`).join("")}</row>`).join("");

/** The file with a table part on its second sheet. */
function withTable(file: Uint8Array, name: string, ref: string, columns: readonly string[] = REGISTER_COLUMNS, sheet = 2): Uint8Array {
  const encode = new TextEncoder();
  return zipSync({
    ...unzipSync(file),
    [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]: encode.encode(`<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table${sheet}.xml"/></Relationships>`),
    [`xl/tables/table${sheet}.xml`]: encode.encode(`<?xml version="1.0"?><table id="1" name="${name}" displayName="${name}" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns>${columns.map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`).join("")}</tableColumns></table>`),
  });
}

describe("our own register in a file", () => {
  const drawn = (sheet: string, cells = CELLS) => drawFile({ sheets: { Revenue: SCHEDULE, [sheet]: rowsXml(cells) } });
  const elsewhere: readonly (readonly string[])[] = [...CELLS, [], ["My notes below"]];

  it.each([
    ["by its table, whatever its sheet is called", withTable(drawn("Queries for DMT"), "OutturnExceptions", AFTER)],
    ["by its table's second name", withTable(drawn("Queries for DMT"), "OutturnExceptions_2", AFTER)],
    ["by its headings where no table names it", drawn("Exceptions")],
    ["by its headings beside a sheet of the pack's own", drawn("Exceptions (Outturn)")],
    ["down to its blank row", drawn("Exceptions", elsewhere)],
  ])("is found %s, and is none of the sheets", async (_, file) => {
    const { sheets, register } = await readWorkbookFile(file, "pack.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["Revenue"]);
    expect(register).toEqual(CELLS.slice(2));
  });

  it.each([
    ["a sheet of exceptions that is a person's own", drawn("Exceptions", [["RAG", "Rule", "Where"], ["Red", "x", "y"]])],
    ["a table of that name with columns of a person's own", withTable(drawn("Queries", [["Query", "Raised by"], ["Late", "x"]]), "OutturnExceptions", "A1:B2", ["Query", "Raised by"])],
  ])("is not taken for %s", async (_, file) => {
    const { sheets, register } = await readWorkbookFile(file, "pack.xlsx");
    expect(sheets).toHaveLength(2);
    expect(register).toBeUndefined();
  });

  /** With somebody's copy of it as third sheet. */
  const twice = (sheet: string, copy: string, cells = CELLS) => drawFile({ sheets: { Revenue: SCHEDULE, [sheet]: rowsXml(CELLS), [copy]: rowsXml(cells) } });
  const changed = CELLS.map((row) => row.map((text) => (text === "Accepted" ? "Open" : text)));

  it.each([
    ["beside the register", withTable(withTable(twice("Exceptions", "Exceptions (2)", changed), "OutturnExceptions", AFTER), "OutturnExceptions3", AFTER, REGISTER_COLUMNS, 3), CELLS.slice(2)],
    ["before the register, which somebody renamed", withTable(withTable(twice("As at Q1", "Queries for DMT"), "OutturnExceptions3", AFTER), "OutturnExceptions", AFTER, REGISTER_COLUMNS, 3), CELLS.slice(2)],
    ["whose table somebody renamed", withTable(drawn("Queries"), "Table1", AFTER), undefined],
    ["that has come to be named like the register's sheet", withTable(drawn("Exceptions"), "OutturnExceptions3", AFTER), undefined],
    ["that is no table", drawn("As at Q1"), undefined],
    ["under a name that begins like the register's", drawn("Exceptions (2)"), undefined],
    ["beside a register that is no table either", twice("Exceptions", "Exceptions (2)", changed), CELLS.slice(2)],
    ["with a note below it", drawn("As at Q1", elsewhere), undefined],
  ])("is not a copy of it %s, which is no sheet of the pack either", async (_, file, rows) => {
    const { sheets, register } = await readWorkbookFile(file, "pack.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["Revenue"]);
    expect(register).toEqual(rows);
  });

  it("keeps a sheet with figures of its own, into which somebody pasted the register", async () => {
    const { sheets, register } = await readWorkbookFile(drawFile({ sheets: { Revenue: SCHEDULE, Summary: `${rowsXml(CELLS)}<row r="9"><c r="A9"><v>12</v></c></row>` } }), "pack.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["Revenue", "Summary"]);
    expect(register).toBeUndefined();
  });

  it.each(["biff8", "xlsb"] as const)("is found in a workbook saved as %s", async (bookType) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "Revenue");
    utils.book_append_sheet(book, utils.aoa_to_sheet(CELLS as string[][]), "Exceptions");
    const { sheets, register } = await readWorkbookFile(new Uint8Array(write(book, { type: "buffer", bookType }) as Buffer), "pack.xls");
    expect(sheets.map(({ name }) => name)).toEqual(["Revenue"]);
    expect(register).toEqual(CELLS.slice(2));
  });
});
