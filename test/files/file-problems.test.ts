import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { FileProblem, readWorkbookFile } from "../../src/files";
import { drawFile, zipped } from "./zipped";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const whole = drawFile({ sheets: { Revenue: `<row r="1"><c r="A1"><v>1</v></c></row>` } });

async function problem(bytes: Uint8Array): Promise<string> {
  const fault: unknown = await readWorkbookFile(bytes, "north.xlsx").then(() => "it was read", (reason: unknown) => reason);
  if (!(fault instanceof FileProblem)) throw fault;
  return fault.message;
}

describe("a file that cannot be read is refused in one sentence", () => {
  it.each<[what: string, bytes: Uint8Array, sentence: string]>([
    ["empty", new Uint8Array(), "north.xlsx is empty: it has no bytes at all. Ask for it again, or save it again."],
    ["a CSV", encode("Division,Net\nEducation,1\n"), "north.xlsx is plain text (perhaps a CSV), not an Excel workbook: open it in Excel and save it as .xlsx."],
    ["a PDF", encode("%PDF-1.7\n"), "north.xlsx is a PDF, not a spreadsheet: ask for the workbook that it was printed from."],
    ["a web page", encode("\ufeff<!DOCTYPE html><html><table>"), "north.xlsx is a web page, not an Excel workbook: open it in Excel and save it as .xlsx."],
    ["Excel 2003 XML", encode(`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">`), "north.xlsx is an XML spreadsheet of Excel 2003: open it in Excel and save it as .xlsx."],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "north.xlsx is not a spreadsheet that can be read: .xlsx, .xlsm, .xltx, .xls and .xlsb are."],
    ["a zip of something else", zipped({ "report.txt": "Q1" }), "north.xlsx is a zip file but holds no Excel workbook."],
    ["a Word document", zipped({ "[Content_Types].xml": "<Types/>", "_rels/.rels": `<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`, "word/document.xml": "<document/>" }), "north.xlsx is a zip file but holds no Excel workbook."],
    ["an OpenDocument file", zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), "north.xlsx is an OpenDocument file: open it in Excel or LibreOffice and save it as .xlsx."],
    ["another Office file", Uint8Array.from([...COMPOUND, ...new Array<number>(1024).fill(0)]), "north.xlsx is an Office file but holds no Excel workbook."],
    ["half a workbook", whole.subarray(0, whole.length / 2), "north.xlsx is damaged or incomplete: open it in Excel, let it repair what it can, and save it as .xlsx."],
    ["a workbook of no sheets", drawFile({ sheets: {} }), "north.xlsx is damaged or incomplete: open it in Excel, let it repair what it can, and save it as .xlsx."],
  ])("%s", async (_, bytes, sentence) => expect(await problem(bytes)).toBe(sentence));

  it("protected by a password", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "Revenue", rows: [[1]] }], encryption: { password: "secret", spinCount: 10 } });
    expect(await problem(bytes)).toBe("north.xlsx is protected by a password: open it in Excel, take the password off (File, Info, Protect Workbook), and save it.");
  });

  it("spread so wide that it would fill the memory", async () => {
    const rows = Array.from({ length: 4_000 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join("");
    expect(await problem(drawFile({ sheets: { Revenue: rows } }))).toBe("north.xlsx is too large to be read: take out what need not be checked, or split it.");
  });

  it("cut off anywhere, or with a byte changed, a workbook is read or refused but never breaks the reader", async () => {
    for (let at = 0; at < whole.length; at += 7) {
      const changed = whole.slice();
      changed[at] = 0xff - changed[at]!;
      for (const bytes of [whole.subarray(0, at), changed]) {
        const fault: unknown = await readWorkbookFile(bytes, "north.xlsx").then(() => null, (reason: unknown) => reason);
        if (fault !== null) expect(fault).toBeInstanceOf(FileProblem);
      }
    }
  });

  it("a sheet whose part is gone is named, and the others are read", async () => {
    const { sheets, notRead } = await readWorkbookFile(zipped({
      "[Content_Types].xml": "<Types/>",
      "xl/workbook.xml": `<workbook><sheets><sheet name="Gone" r:id="rId1"/></sheets></workbook>`,
    }), "north.xlsx");
    expect(sheets).toEqual([]);
    expect(notRead).toEqual([{ sheet: "Gone", reason: "Its part is missing from the file: open the file in Excel, let it repair what it can, and save it." }]);
  });
});

/** Real workbooks that are not part of the project; where they lie beside it, all are read. */
const FOLDERS = ["returns", "stress", "formula-errors"].map((name) => path.resolve(__dirname, "../../../shared/workbooks", name));
const LIMIT_MS = 20_000;

describe("real workbooks of all ages", () => {
  const files = FOLDERS.flatMap((folder) => {
    try {
      return readdirSync(folder).map((file) => path.join(folder, file));
    } catch {
      return [];
    }
  });

  it(files.length > 0 ? `${files.length} are read or refused in a sentence` : "are not beside the project: none was read", async () => {
    for (const file of files) {
      const name = path.basename(file);
      const fault: unknown = await readWorkbookFile(readFileSync(file), name).then(() => null, (reason: unknown) => reason);
      if (fault === null) continue;
      if (!(fault instanceof FileProblem)) throw new Error(`${name}: ${String(fault)}`);
      expect(fault.message.startsWith(`${name} is `)).toBe(true);
      expect(fault.message).not.toMatch(/\n|\bat \w+ \(/);
    }
  }, 10 * LIMIT_MS);

  const uk01 = files.find((file) => file.includes("uk01"));
  it(uk01 ? "a return of 34,000 formulas is read with every formula" : "the large return is not beside the project", async () => {
    if (!uk01) return;
    const { sheets } = await readWorkbookFile(readFileSync(uk01), "uk01");
    const profiles = sheets.find(({ name }) => name === "4a - Funding Profiles")!;
    expect(sheets.flatMap(({ formulas }) => formulas.flatMap((row) => (row ?? []).filter((formula) => formula !== null))).length).toBe(33_554);
    // The one cell of its column that was typed over.
    expect([profiles.values[27]![18], profiles.formulas[27]?.[18] ?? null]).toEqual([0, null]);
  });
});
