/** A large pack as a real .xlsx: a sheet for each service, each a revenue schedule of some 2,600 cells with subtotals and totals by formula. */
import { strToU8, zipSync } from "fflate";
import { cellName } from "../../src/workbook";

const BLOCKS = 10;
const LINES_IN_BLOCK = 25;
const HEADINGS = [
  ["Service", "Planned (£000)", "", "", "Forecast (£000)", "", "", "(Over)/under spend (£000)", "", ""],
  ["", "Gross", "Income", "Net", "Gross", "Income", "Net", "Gross", "Income", "Net"],
];

export interface BigPack {
  readonly bytes: Uint8Array;
  readonly cells: number;
  readonly formulas: number;
}

export function bigPack(sheets: number): BigPack {
  const parts: Record<string, Uint8Array> = {};
  let cells = 0, formulas = 0;
  for (let sheet = 1; sheet <= sheets; sheet++) {
    const drawn = sheetXml(sheet);
    parts[`xl/worksheets/sheet${sheet}.xml`] = strToU8(drawn.xml);
    cells += drawn.cells;
    formulas += drawn.formulas;
  }
  const numbers = Array.from({ length: sheets }, (_, i) => i + 1);
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  parts["[Content_Types].xml"] = strToU8(
    `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${kind}.worksheet+xml"/>`).join("")}</Types>`,
  );
  parts["_rels/.rels"] = strToU8(`<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
  parts["xl/workbook.xml"] = strToU8(`<workbook ${main} xmlns:r="${office}"><sheets>${numbers.map((n) => `<sheet name="Service ${n}" sheetId="${n}" r:id="rId${n}"/>`).join("")}</sheets></workbook>`);
  parts["xl/_rels/workbook.xml.rels"] = strToU8(
    `<Relationships xmlns="${relations}">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("")}</Relationships>`,
  );
  return { bytes: zipSync(parts, { level: 1 }), cells, formulas };
}

/** One sheet: typed gross and income, the rest formulas with their values, as Excel saves them. */
function sheetXml(sheet: number): { readonly xml: string; readonly cells: number; readonly formulas: number } {
  let cells = 0, formulas = 0, row = 0;
  const rows: string[] = [];
  const put = (contents: readonly string[]) => {
    rows.push(`<row r="${row + 1}">${contents.join("")}</row>`);
    cells += contents.length;
    row++;
  };
  const text = (words: string, column: number) => `<c r="${cellName({ row, column })}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const number = (value: number, column: number) => `<c r="${cellName({ row, column })}"><v>${value}</v></c>`;
  const formula = (body: string, value: number, column: number) => {
    formulas++;
    return `<c r="${cellName({ row, column })}"><f>${body}</f><v>${value}</v></c>`;
  };
  const across = (gross: number, income: number, laterGross: number, laterIncome: number) => {
    const at = row + 1;
    return [
      formula(`B${at}+C${at}`, gross + income, 3), formula(`E${at}+F${at}`, laterGross + laterIncome, 6),
      formula(`B${at}-E${at}`, gross - laterGross, 7), formula(`C${at}-F${at}`, income - laterIncome, 8),
      formula(`D${at}-G${at}`, gross + income - laterGross - laterIncome, 9),
    ] as const;
  };
  const line = (label: string, figures: readonly [number, number, number, number], sum: string | null) => {
    const typed = ([1, 2, 4, 5] as const).map((column, i) => (sum === null ? number(figures[i]!, column) : formula(sum.replaceAll("#", cellName({ row: 0, column }).replace("1", "")), figures[i]!, column)));
    const [net, laterNet, grossVariance, incomeVariance, netVariance] = across(...figures);
    put([text(label, 0), typed[0]!, typed[1]!, net, typed[2]!, typed[3]!, laterNet, grossVariance, incomeVariance, netVariance]);
  };
  put([text(`Service ${sheet}: revenue budget`, 0)]);
  for (const headings of HEADINGS) put(headings.flatMap((words, column) => (words === "" ? [] : [text(words, column)])));
  const total: [number, number, number, number] = [0, 0, 0, 0];
  const subtotals: number[] = [];
  for (let block = 0; block < BLOCKS; block++) {
    const sum: [number, number, number, number] = [0, 0, 0, 0];
    const first = row + 1;
    for (let k = 0; k < LINES_IN_BLOCK; k++) {
      const seed = sheet * 7919 + block * 613 + k * 37;
      const figures: [number, number, number, number] = [1000 + (seed % 9000), -(seed % 700), 1000 + ((seed * 13) % 9000), -((seed * 11) % 700)];
      figures.forEach((figure, i) => (sum[i]! += figure));
      line(`Line ${block + 1}.${k + 1}`, figures, null);
    }
    sum.forEach((figure, i) => (total[i]! += figure));
    line(`Subtotal ${block + 1}`, sum, `SUM(#${first}:#${row})`);
    subtotals.push(row);
  }
  line("Total", total, subtotals.map((at) => `#${at}`).join("+"));
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join("")}</sheetData><mergeCells count="3"><mergeCell ref="B2:D2"/><mergeCell ref="E2:G2"/><mergeCell ref="H2:J2"/></mergeCells></worksheet>`;
  return { xml, cells, formulas };
}
