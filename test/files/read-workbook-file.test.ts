import { unzipSync, zipSync } from "fflate";
import { type CellValue, type Sheet, parseCellName } from "../../src/workbook";
import { readWorkbookFile } from "../../src/files";
import { type DrawnFile, drawFile } from "./zipped";

const read = (file: DrawnFile) => readWorkbookFile(drawFile(file), "pack.xlsx");
const first = async (file: DrawnFile): Promise<Sheet> => (await read(file)).sheets[0]!;
const at = <T>(grid: readonly (readonly (T | null)[] | undefined)[], name: string): T | null => {
  const { row, column } = parseCellName(name)!;
  return grid[row]?.[column] ?? null;
};

describe("a cell's value", () => {
  const strings = `<si><t>Education</t></si><si><r><rPr><b/></rPr><t>Total </t></r><r><t xml:space="preserve">CSD</t></r><rPh sb="0" eb="1"><t>sound</t></rPh></si><si><t>Q1 &amp; Q2&#10;_x000D_end</t></si><si><t/></si>`;
  it.each<[what: string, cell: string, value: CellValue]>([
    ["a number", `<c r="A1"><v>2367</v></c>`, 2367],
    ["a negative one", `<c r="A1"><v>-1322</v></c>`, -1322],
    ["a percentage is a plain number", `<c r="A1" s="2"><v>6.5000000000000002E-2</v></c>`, 0.065],
    ["text by number", `<c r="A1" t="s"><v>0</v></c>`, "Education"],
    ["rich text without its looks", `<c r="A1" t="s"><v>1</v></c>`, "Total CSD"],
    ["entities and escaped controls", `<c r="A1" t="s"><v>2</v></c>`, "Q1 & Q2\n\rend"],
    ["a typed empty text is nothing", `<c r="A1" t="s"><v>3</v></c>`, null],
    ["text in the cell itself", `<c r="A1" t="inlineStr"><is><r><t>Cap</t></r><r><t>ital</t></r><rPh sb="0" eb="1"><t>sound</t></rPh></is></c>`, "Capital"],
    ["a formula's text", `<c r="A1" t="str"><f>B1</f><v>n/a</v></c>`, "n/a"],
    ["a formula's empty text is a result", `<c r="A1" t="str"><f>B1&amp;""</f><v></v></c>`, ""],
    ["TRUE", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["FALSE", `<c r="A1" t="b"><v>0</v></c>`, false],
    ["an error", `<c r="A1" t="e"><v>#REF!</v></c>`, "#REF!"],
    ["a date as its serial number", `<c r="A1" s="1"><v>45473</v></c>`, 45473],
    ["a date written out", `<c r="A1" t="d"><v>2024-06-30T12:00:00</v></c>`, 45473.5],
    ["a styled blank", `<c r="A1" s="1"/>`, null],
    ["a cell without an address stands first", `<c><v>7</v></c>`, 7],
  ])("%s", async (_, cell, value) => {
    const sheet = await first({ sheets: { Revenue: `<row r="1">${cell}</row>` }, sharedStrings: strings, formats: { styles: [0, 14, 10] } });
    expect(at(sheet.values, "A1")).toBe(value);
  });

  it("counts dates from 1900 in a workbook that counts from 1904, and leaves its figures alone", async () => {
    const sheet = await first({ sheets: { Revenue: `<row r="1"><c r="A1" s="1"><v>44011</v></c><c r="B1"><v>44011</v></c></row>` }, formats: { styles: [0, 14] }, workbook: `<workbookPr date1904="1"/>` });
    expect(sheet.values[0]).toEqual([45473, 44011]);
  });

  it("reads prefixed elements, missing row numbers and CDATA", async () => {
    const sheet = await first({ sheets: { Revenue: `<x:row><x:c t="str"><x:f>"a"</x:f><x:v><![CDATA[A & B]]></x:v></x:c><!-- none --><x:c><x:v>2</x:v></x:c></x:row><x:row/><x:row><x:c><x:v>3</x:v></x:c></x:row>` } });
    expect(sheet.values).toEqual([["A & B", 2], undefined, [3]]);
  });
});

it("reads parts written in UTF-16", async () => {
  const parts = unzipSync(drawFile({ sheets: { Revenue: `<row><c t="str"><v>£000 – net</v></c></row>` } }));
  const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
  const wide = new Uint8Array(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${sheet}`, "utf16le"));
  const { sheets } = await readWorkbookFile(zipSync({ ...parts, "xl/worksheets/sheet1.xml": wide }), "pack.xlsx");
  expect(sheets[0]!.values).toEqual([["£000 – net"]]);
});

describe("a cell's formula", () => {
  it("is written out for every cell that shares it, relative references moved, absolute ones kept", async () => {
    const sheet = await first({
      sheets: {
        Revenue:
          `<row r="1"><c r="C1"><f t="shared" ref="C1:D3" si="0">A1-$B$1+SUM(Capital!A1:A2)*LOG10(B1)</f><v>1</v></c></row>` +
          `<row r="2"><c r="C2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="D3"><f t="shared" si="0"></f><v>1</v></c></row>`,
      },
    });
    expect(at(sheet.formulas, "C1")).toBe("=A1-$B$1+SUM(Capital!A1:A2)*LOG10(B1)");
    expect(at(sheet.formulas, "C2")).toBe("=A2-$B$1+SUM(Capital!A2:A3)*LOG10(B2)");
    expect(at(sheet.formulas, "D3")).toBe("=B3-$B$1+SUM(Capital!B3:B4)*LOG10(C3)");
  });

  it("keeps a range of one cell a range, on this sheet and on another", async () => {
    const sheet = await first({
      sheets: { Revenue: `<row r="1"><c r="C1"><f t="shared" ref="C1:D1" si="0">SUM(C2:C2)+SUM('Q1 return'!C2:C2)+"R1C1:R1C1"</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>1</v></c></row>` },
    });
    expect(at(sheet.formulas, "D1")).toBe(`=SUM(D2:D2)+SUM('Q1 return'!D2:D2)+"R1C1:R1C1"`);
  });

  it.each([
    [`_xlfn.XLOOKUP(A1,B1:B2,C1:C2)`, "=XLOOKUP(A1,B1:B2,C1:C2)"],
    [`_xlfn._xlws.SORT(A1:A3)`, "=SORT(A1:A3)"],
    [`_xldudf_OUTTURN_VARIANCE(B1,C1)`, "=OUTTURN.VARIANCE(B1,C1)"],
    [`IF(A1&gt;0,&quot;over&quot;,&quot;&quot;)`, '=IF(A1>0,"over","")'],
  ])("%s is shown as %s", async (stored, shown) => {
    const sheet = await first({ sheets: { Revenue: `<row r="1"><c r="F1"><f>${stored}</f><v>1</v></c></row>` } });
    expect(at(sheet.formulas, "F1")).toBe(shown);
  });

  it("belongs to every cell of an array formula, but not to typed cells beside it", async () => {
    const sheet = await first({
      sheets: { Revenue: `<row r="1"><c r="A1"><f t="array" ref="A1:A4">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="A3"/><c r="B3"><v>1</v></c></row><row r="5"><c r="A5"><v>9</v></c></row>` },
    });
    expect(sheet.formulas).toEqual([["=B1:B2*2"], ["=B1:B2*2"]]);
  });
});

describe("a sheet", () => {
  it("keeps merges, hidden rows and columns, protection and visibility", async () => {
    const { sheets } = await read({
      sheets: { Revenue: `<row r="1"><c r="A1"><v>1</v></c></row><row r="4" hidden="1"/>`, Workings: "", Secret: "" },
      before: `<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="9"/></cols>`,
      after: `<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="B2:D3"/></mergeCells>`,
      states: { Workings: `state="hidden"`, Secret: `state="veryHidden"` },
    });
    expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "veryHidden"]);
    expect(sheets[0]).toMatchObject({ isProtected: true, merges: [{ top: 1, left: 1, bottom: 2, right: 3 }] });
    expect([...sheets[0]!.hiddenRows]).toEqual([3]);
    expect([...sheets[0]!.hiddenColumns]).toEqual([1, 2]);
  });

  it("has format codes as Excel shows them, none for General", async () => {
    const sheet = await first({
      sheets: { Revenue: `<row r="1">${["A", "B", "C", "D", "E"].map((column, style) => `<c r="${column}1" s="${style}"><v>1</v></c>`).join("")}<c r="F1" s="1"/></row>` },
      formats: { codes: `<numFmt numFmtId="164" formatCode="#,##0;(#,##0);&quot;-&quot;"/><numFmt numFmtId="165" formatCode="General"/>`, styles: [0, 164, 10, 165, 3] },
    });
    expect(sheet.numberFormats).toEqual([[null, '#,##0;(#,##0);"-"', "0.00%", null, "#,##0"]]);
  });

  it("leaves out what holds nothing", async () => {
    const sheet = await first({ sheets: { Revenue: `<row r="3"><c r="B3"><v>1</v></c><c r="C3" s="0"/></row><row r="9"><c r="A9"/></row>` } });
    expect(sheet.values).toEqual([undefined, undefined, [null, 1]]);
  });

  it.each([
    ["chartsheet", "It is a chart sheet: it holds no cells."],
    ["xlMacrosheet", "It is a macro sheet: its cells are instructions, not figures."],
    ["dialogsheet", "It is a dialogue sheet of an old version of Excel: it holds no cells."],
  ])("that is a %s is named as not read", async (type, reason) => {
    const { sheets, notRead } = await read({ sheets: { Revenue: "", Chart1: "" }, types: { Chart1: type } });
    expect(sheets.map(({ name }) => name)).toEqual(["Revenue"]);
    expect(notRead).toEqual([{ sheet: "Chart1", reason }]);
  });
});

describe("formulas without results", () => {
  it("are computed, and those beyond computing counted sheet by sheet", async () => {
    const { sheets, notRead } = await read({
      sheets: {
        Revenue: `<row r="1"><c r="A1"><v>2367</v></c><c r="B1"><v>-1322</v></c><c r="C1"><f>A1+B1</f></c><c r="D1"><f>C1/Capital!A1</f><v/></c><c r="E1"><f>VLOOKUP(A1,F:G,2)</f><v></v></c><c r="F1"><f>E1+1</f></c></row>`,
        Capital: `<row r="1"><c r="A1"><f>2*5</f></c><c r="B1"><f>[1]Other!A1</f></c></row>`,
      },
    });
    expect(sheets[0]!.values).toEqual([[2367, -1322, 1045, 104.5, null, null]]);
    expect(notRead).toEqual([
      { sheet: "Revenue", reason: "2 formulas have no stored value: open and save the file in Excel first." },
      { sheet: "Capital", reason: "1 formula has no stored value: open and save the file in Excel first." },
    ]);
  });

  const zeros = `<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f><v>0</v></c><c r="C1"><f>A1*3</f><v>0</v></c></row>`;
  it("may hide behind a 0 that the writer put everywhere", async () => {
    const sheet = await first({ sheets: { Revenue: zeros }, workbook: `<calcPr fullCalcOnLoad="1"/>` });
    expect(sheet.values).toEqual([[5, 10, 15]]);
  });
  it("are not suspected where Excel computed them", async () => {
    expect((await first({ sheets: { Revenue: zeros } })).values).toEqual([[5, 0, 0]]);
    const one = zeros.replace("<f>A1*3</f><v>0</v>", "<f>A1*3</f><v>15</v>");
    expect((await first({ sheets: { Revenue: one }, workbook: `<calcPr fullCalcOnLoad="1"/>` })).values).toEqual([[5, 0, 15]]);
  });
});
