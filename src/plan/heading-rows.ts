/** Finds tables by their headings: on any sheet, at any place, in any order, whoever typed them. */
import type { CellAddress, CellValue, Sheet, Workbook } from "../workbook";
import { isBlank, valueAt } from "../workbook";

/** A row of headings and what may stand below it. */
export interface HeadedTable<Heading extends string> {
  readonly sheet: Sheet;
  readonly headingRow: number;
  /** The column of each heading; of one that is not there, null. */
  readonly columns: Readonly<Record<Heading, number | null>>;
  /** The rows below it that hold anything under one of the headings, down to the next table of this kind. */
  readonly rows: readonly number[];
}

/** Words as they are matched: without case, spacing or punctuation. */
export function plainWords(value: CellValue): string {
  if (typeof value !== "string") return "";
  return value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£]+/gu, " ")
    .trim();
}

/** Every table whose headings, side by side without a gap, have all of `required`. Another table may stand beside it. */
export function headedTables<Heading extends string>(
  workbook: Workbook,
  headings: readonly Heading[],
  required: readonly Heading[],
): readonly HeadedTable<Heading>[] {
  const mayBeFirst = new RegExp(plainWords(required[0]!).split(" ")[0]!, "i");
  return workbook.sheets.flatMap((sheet) => {
    const found = rowsOfWords(sheet).flatMap((index) => {
      const row = sheet.values[index]!;
      return hasLikeHeading(row, mayBeFirst)
        ? headingsIn(row, headings, required).map((columns) => ({ row: index, columns }))
        : [];
    });
    return found.map(({ row, columns }) => {
      const next = found.find((other) => other.row > row && other.columns[required[0]!] === columns[required[0]!]);
      return {
        sheet,
        headingRow: row,
        columns,
        rows: filledRows(sheet, row + 1, next?.row ?? sheet.values.length, Object.values(columns)),
      };
    });
  });
}

const answers = new WeakMap<Sheet, readonly number[]>();

/** The rows with two texts or more, as a row of headings has them: most rows of a pack are a label and figures. */
function rowsOfWords(sheet: Sheet): readonly number[] {
  const known = answers.get(sheet);
  if (known) return known;
  const rows: number[] = [];
  for (let row = 0; row < sheet.values.length; row++) if (holdsTwoTexts(sheet.values[row] ?? [])) rows.push(row);
  answers.set(sheet, rows);
  return rows;
}

function holdsTwoTexts(row: readonly CellValue[]): boolean {
  let texts = 0;
  for (let column = 0; column < row.length && texts < 2; column++) if (typeof row[column] === "string") texts++;
  return texts === 2;
}

/** Nearly every cell of a pack is none: seen without reading its words. */
function hasLikeHeading(row: readonly CellValue[], words: RegExp): boolean {
  for (let column = 0; column < row.length; column++) {
    const value = row[column];
    if (typeof value === "string" && value.length <= LONGEST_HEADING && words.test(value)) return true;
  }
  return false;
}

function headingsIn<Heading extends string>(
  row: readonly CellValue[],
  headings: readonly Heading[],
  required: readonly Heading[],
): readonly Readonly<Record<Heading, number | null>>[] {
  const first = plainWords(required[0]!);
  return row.flatMap((value, column) => {
    if (typeof value !== "string" || value.length > LONGEST_HEADING || plainWords(value) !== first) return [];
    const [left, right] = [edge(row, column, -1), edge(row, column, 1)];
    const words = row.slice(left, right + 1).map(plainWords);
    const columns = Object.fromEntries(
      headings.map((heading) => {
        const index = words.indexOf(plainWords(heading));
        return [heading, index < 0 ? null : left + index];
      }),
    ) as Record<Heading, number | null>;
    return required.every((heading) => columns[heading] !== null) ? [columns] : [];
  });
}

const LONGEST_HEADING = 40;

/** The last column in a direction before a blank cell. */
function edge(row: readonly CellValue[], column: number, step: 1 | -1): number {
  let last = column;
  while (!isBlank(row[last + step] ?? null)) last += step;
  return last;
}

function filledRows(sheet: Sheet, from: number, to: number, columns: readonly unknown[]): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row < to; row++) {
    const isFilled = columns.some((column) => typeof column === "number" && !isBlank(valueAt(sheet, { row, column })));
    if (isFilled) rows.push(row);
  }
  return rows;
}

/** The cell of a row under a heading; null where the table has not got that heading. */
export function cellUnder<Heading extends string>(
  { columns }: HeadedTable<Heading>,
  row: number,
  heading: Heading,
): CellAddress | null {
  const column = columns[heading];
  return column === null ? null : { row, column };
}

/** What a person reads there, as text; empty where there is nothing. */
export function textUnder<Heading extends string>(table: HeadedTable<Heading>, row: number, heading: Heading): string {
  const cell = cellUnder(table, row, heading);
  const value = cell === null ? null : valueAt(table.sheet, cell);
  return value === null ? "" : String(value).trim();
}
