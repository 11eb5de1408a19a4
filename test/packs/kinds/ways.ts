/** Ways in which councils set out one and the same table: other words, millions, minus signs, other columns, and totals first. */
import { columnNumber } from "../../../src/workbook";
import { type PackRow, type PackTable, MILLIONS } from "../pack-table";

/** Other words over the columns, and over the table where `caption` is given. */
export function inOtherWords(table: PackTable, words: Readonly<Record<string, string>>, caption = table.caption): PackTable {
  const unused = Object.keys(words).filter((word) => !table.headings.flat().includes(word));
  if (unused.length > 0) throw new Error(`“${table.caption}” has no heading ${unused.join(", ")}.`);
  return { ...table, caption, headings: table.headings.map((row) => row.map((word) => words[word] ?? word)) };
}

/** £000 or £ as £m in these columns, and in the caption and headings. */
export function inMillions(table: PackTable, letters: string, divisor = 1000): PackTable {
  const columns = [...letters].map((letter) => columnNumber(letter));
  const stated = (text: string) => text.replace(/£'?000|£(?!m)/g, "£m");
  return {
    ...table,
    caption: stated(table.caption),
    headings: table.headings.map((row) => row.map(stated)),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell, across) => (typeof cell === "number" && columns.includes(across) ? Number((cell / divisor).toFixed(6)) : cell)) })),
    formats: { ...table.formats, ...Object.fromEntries([...letters].map((letter) => [letter, MILLIONS])) },
  };
}

/** Minus signs instead of brackets. */
export function withMinusSigns(table: PackTable, letters: string): PackTable {
  return { ...table, formats: { ...table.formats, ...Object.fromEntries([...letters].map((letter) => [letter, "#,##0;-#,##0;0"])) } };
}

/** The total over its lines instead of under them, for a table of one block. */
export function withTotalFirst(table: PackTable): PackTable {
  const isTotal = ({ kind }: PackRow) => kind === "total";
  return { ...table, rows: [...table.rows.filter(isTotal), ...table.rows.filter((row) => !isTotal(row))] };
}

/** Only these columns, in this order; formulas that name a column follow it. */
export function withColumns(table: PackTable, letters: string): PackTable {
  const kept = [...letters].map((letter) => columnNumber(letter));
  const moved = (typed: PackRow["cells"][number]) =>
    typeof typed === "string" && typed.startsWith("=")
      ? typed.replace(/\[([A-Z])(?=[\] ])/g, (_, letter: string) => `[${String.fromCharCode(65 + letters.indexOf(letter))}`)
      : typed;
  return {
    ...table,
    headings: table.headings.map((row) => kept.map((column) => row[column]!)),
    rows: table.rows.map((row) => (row.kind === "section" ? row : { ...row, cells: kept.map((column) => moved(row.cells[column] ?? null)) })),
    formats: Object.fromEntries(Object.entries(table.formats ?? {}).flatMap(([letter, code]) => (letters.includes(letter) ? [[String.fromCharCode(65 + letters.indexOf(letter)), code]] : []))),
  };
}
