/** Small workbook files for tests, written part by part so that a test shows what stands in the file. */
import { zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export interface DrawnFile {
  /** The rows of each sheet, as XML: <row r="1"><c r="A1"><v>1</v></c></row>. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands beside <sheetData>: merges, protection… */
  readonly after?: string;
  readonly before?: string;
  readonly sharedStrings?: string;
  /** numFmt elements, then the numFmtId of every cell style. */
  readonly formats?: { readonly codes?: string; readonly styles: readonly number[] };
  readonly workbook?: string;
  /** Attributes of the <sheet> elements by name. */
  readonly states?: Readonly<Record<string, string>>;
  /** The last word of a sheet's relationship type where it is no worksheet. */
  readonly types?: Readonly<Record<string, string>>;
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const encode = new TextEncoder();
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encode.encode(text)])), { level: 0 });
}

export function drawFile({ sheets, before = "", after = "", sharedStrings = "", formats, workbook = "", states = {}, types = {} }: DrawnFile): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"/>`,
    "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${workbook}<sheets>` +
      names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}" ${states[name] ?? ""}/>`).join("") +
      `</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      "<Relationships>" +
      names.map((name, at) => `<Relationship Id="rId${at + 1}" Type="${LINKS}/${types[name] ?? "worksheet"}" Target="worksheets/sheet${at + 1}.xml"/>`).join("") +
      `<Relationship Id="rIdS" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdF" Type="${LINKS}/styles" Target="/xl/styles.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${sharedStrings}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts>${formats?.codes ?? ""}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${(formats?.styles ?? []).map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
  };
  names.forEach((name, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet xmlns="${MAIN}">${before}<sheetData>${sheets[name]}</sheetData>${after}</worksheet>`;
  });
  return zipped(parts);
}
