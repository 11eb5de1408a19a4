/** Reads which cells a plan rule applies to: "Revenue!C4:C9; 'Adult Social Care'!D:D, F7". */
import type { CellRange } from "../../workbook";
import { columnNumber, parseRangeName } from "../../workbook";

/** Some cells of one sheet. A whole column or row reaches to the sheet's edge. */
export interface SheetArea {
  /** As it is written; null for the sheet the rule itself stands on. */
  readonly sheet: string | null;
  readonly range: CellRange;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The areas, or the end of a sentence about the first part that is none: "“Agency” is …". */
export function parseAreas(text: string): readonly SheetArea[] | { readonly problem: string } {
  const areas: SheetArea[] = [];
  let sheetBefore: string | null = null;
  for (const part of partsOf(text.trim().replace(/^=/, ""))) {
    const match = PART.exec(part);
    const range = match && parseRange(match.groups!.cells!);
    if (!match || !range) return { problem: whyNot(part) };
    const { quoted, plain } = match.groups!;
    // "Revenue!C4, C6" names two cells of Revenue, as a person reads it.
    const sheet: string | null = quoted?.replaceAll("''", "'") ?? plain?.trim() ?? sheetBefore;
    areas.push({ sheet, range });
    sheetBefore = sheet;
  }
  return areas;
}

const PART = /^(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!)?(?<cells>[^!]+)$/;

/** The text cut at commas, semicolons and line breaks, but not inside the quotes of a sheet's name. */
function partsOf(text: string): readonly string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^',;\n])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== "");
}

function parseRange(text: string): CellRange | null {
  const plain = text.replace(/[\s$]/g, "");
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(plain);
  const range = columns
    ? edges(0, LAST_ROW, columnNumber(columns[1]!), columnNumber(columns[2]!))
    : rows
      ? edges(Number(rows[1]) - 1, Number(rows[2]) - 1, 0, LAST_COLUMN)
      : parseRangeName(plain);
  return range && range.bottom <= LAST_ROW && range.right <= LAST_COLUMN ? range : null;
}

function edges(top: number, bottom: number, left: number, right: number): CellRange {
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

function whyNot(part: string): string {
  if (/^[A-Za-z_\\][\w.\\]*$/.test(part)) {
    return `“${part}” is not an address: name the cells, such as Revenue!C4:C9, for the workbook's own names are not known here`;
  }
  if (part.includes("["))
    return `“${part}” is in another workbook or a table: name cells of this workbook, such as Revenue!C4:C9`;
  return `“${part}” is not an address: name the cells, such as Revenue!C4:C9 or 'Adult Social Care'!D:D`;
}
