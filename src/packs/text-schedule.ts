/** What a sheet says in sentences outside its tables, as a schedule of its own, so that rules can read it and say that they did. */
import { rangeName, type CellRange, type Sheet } from "../workbook";
import type { Schedule, TextCell } from "./schedule";
import { CellKind } from "./tables/cell-kinds";
import { columnsOutside } from "./tables/outside-tables";
import type { Kinds } from "./tables/table-block";

/** So many words make a sentence; fewer are a title or a label. */
const FEWEST_WORDS = 7;
/** Few words that are read all the same: sign-off lines and what a form asks to be filled in. */
const FORM_WORDS =
  /click or tap|sign(ed)?.?off|signature|(approved|prepared|reviewed|cleared|checked|authori[sz]ed) by|clearance|\bas at\b|cut.?off|\btbc\b|\btba\b|\[[^\]]*(insert|enter|name|date)[^\]]*\]/i;

/** Null where a sheet has no sentence outside its tables. */
export function textOfSheet(sheet: Sheet, kinds: Kinds, tables: readonly CellRange[]): Schedule | null {
  const texts: TextCell[] = [];
  let isSaid = false;
  for (const [r, row] of kinds.entries()) {
    if (!row) continue;
    for (const c of columnsOutside(tables, r, row.length)) {
      const value = sheet.values[r]![c];
      if (typeof value !== "string" || row[c] === CellKind.blank || row[c] === CellKind.error) continue;
      const text = value.replace(/\s+/g, " ").trim();
      if (text === "") continue;
      texts.push({ cell: { row: r, column: c }, text });
      isSaid ||= text.split(" ").length >= FEWEST_WORDS || FORM_WORDS.test(text);
    }
  }
  return isSaid ? textSchedule(sheet, texts) : null;
}

function textSchedule(sheet: Sheet, texts: readonly TextCell[]): Schedule {
  const rows = texts.map(({ cell }) => cell.row);
  const columns = texts.map(({ cell }) => cell.column);
  const range = { top: rows[0]!, left: Math.min(...columns), bottom: rows.at(-1)!, right: Math.max(...columns) };
  return {
    id: `${sheet.name}!text from ${rangeName({ ...range, bottom: range.top, right: range.left })}`,
    sheet: sheet.name,
    kind: "text",
    title: "",
    range,
    headerRows: [],
    columns: [],
    rows: [],
    headingRows: [],
    texts,
    unit: null,
    sign: null,
    incomeSign: null,
    identityRuns: [],
    confidence: 1,
    reasons: [],
  };
}
