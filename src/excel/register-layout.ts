/** How the register lies on its sheet: lines about the check, a blank row, then the table. */
import { REGISTER_COLUMNS } from "../marking";

export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

/** Filled by people, and by decisions made in the panel. */
export const PEOPLES_COLUMNS = ["Status", "Reason", "By", "When"] as const;

/** Filled by the add-in. */
export type WrittenColumn = Exclude<RegisterColumn, (typeof PEOPLES_COLUMNS)[number]>;
export const WRITTEN_COLUMNS = REGISTER_COLUMNS.filter(
  (column): column is WrittenColumn => !(PEOPLES_COLUMNS as readonly string[]).includes(column),
);

/** Those that are texts of the check: neither the link and its parts nor the key. */
export const OWN_COLUMNS: readonly RegisterColumn[] = [
  "RAG",
  "Severity",
  "Rule",
  "Stated",
  "Expected",
  "Difference",
  "What to do",
];

/** Figures as they are written in the pack. */
export const FIGURES: readonly RegisterColumn[] = ["Stated", "Expected", "Difference"];

/** A register of more rows is long, and is written as shortly as can be. */
export const MANY_ROWS = 1_000;

/** Registers of an earlier version do without these. */
export function isLaterColumn(column: RegisterColumn): boolean {
  return column === "Sheet" || column === "Cell";
}

/** Where as a link, from the row's sheet and cell, which stand so many columns further on. Blank in a row that somebody adds. */
export function linkFormula(toSheet: number, toCell: number): string {
  const [sheet, cell] = [`RC[${toSheet}]`, `RC[${toCell}]`];
  return `=IF(${cell}="","",HYPERLINK("#'"&SUBSTITUTE(${sheet},"'","''")&"'!"&${cell},${sheet}&"!"&${cell}))`;
}

/** Widths in points: text that is read needs room, text that is matched does not. */
export const COLUMN_WIDTHS: Readonly<Record<RegisterColumn, number>> = {
  RAG: 48,
  Severity: 60,
  Rule: 150,
  Where: 140,
  Stated: 80,
  Expected: 80,
  Difference: 80,
  "What to do": 420,
  Status: 80,
  Reason: 180,
  By: 80,
  When: 80,
  Sheet: 90,
  Cell: 48,
  Key: 60,
};

/** How many rows over the table are the add-in's to write: all but the blank one. */
export function headingRows({ top }: { readonly top: number }): number {
  return Math.max(0, top - 1);
}

/** The lines for the rows there are; what does not fit is joined to the last. */
export function headingFor(lines: readonly string[], rows: number): string[] {
  const fitting = lines.slice(0, rows);
  if (lines.length > rows && rows > 0) fitting[rows - 1] = lines.slice(rows - 1).join(" ");
  return Array.from({ length: rows }, (_, row) => fitting[row] ?? "");
}

/** Text as it must be handed to Excel to stay text: "-5", "(1,234)" and "=A1" are words here, not figures. */
export function asText(text: string): string {
  return text === "" || isPlain(text) ? text : `'${text}`;
}

/** A text as it is handed to a cell that is formatted as text, which makes a text of a whole number too: one without quotes is shorter. */
export function asEntry(text: string): string | number {
  return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

/** What Excel cannot take for a formula, a figure, a date or a truth value: words without digits, sentences, and names of cells, "H12" (but not "MAR5"). */
function isPlain(text: string): boolean {
  if (!/^[A-Za-z]/.test(text) || /^(true|false)$/i.test(text)) return false;
  return !/\d/.test(text) || text.length > 60 || /^[A-Za-z]{1,2}\d+$/.test(text);
}

/** What the Where column shows, and its link's target. The target is always quoted, which Excel takes for every name. */
export function whereText(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}

export function whereTarget(where: string): string {
  const at = where.lastIndexOf("!");
  return `'${sheetOfWhere(where).replaceAll("'", "''")}'!${where.slice(at + 1)}`;
}

/** A register from a file may show quoted names. */
export function sheetOfWhere(where: string): string {
  const name = where.slice(0, Math.max(0, where.lastIndexOf("!")));
  return /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}
