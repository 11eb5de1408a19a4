/** What becomes of the register's rows when a check has been made again: plain data in, plain data out. */
import type { RegisterRow } from "../marking";
import { sheetOfWhere, whereText, WRITTEN_COLUMNS, type RegisterColumn, type WrittenColumn } from "./register-layout";

/** The columns the add-in writes in one row. */
export type WrittenRow = Readonly<Record<WrittenColumn, string>>;

export interface RegisterPlan {
  /** Rows of the table's body that go, the last first. Never all of them: a table keeps one row. */
  readonly removed: readonly number[];
  /** How many rows the table is short of then. */
  readonly added: number;
  /** What all its rows are to say: those that stay, then the new ones. null for a row that is left alone. */
  readonly rows: readonly (WrittenRow | null)[];
}

/**
 * Rows stay where they are, in whatever order people sorted them, found again by Key; new exceptions come below. A row whose
 * exception is gone is removed, unless somebody wrote in it: then it stays and says so. A row that somebody added is left alone.
 * `onlySheet` leaves the rows of other sheets alone.
 */
export function planRegister(
  values: readonly (readonly unknown[])[],
  found: readonly RegisterRow[],
  onlySheet?: string,
): RegisterPlan {
  const [headings = [], ...body] = values;
  const columns = new Map(headings.map((heading, index) => [String(heading), index]));
  const waiting = new Map(found.map((row) => [row.key, row]));
  const removed: number[] = [];
  const rows: (WrittenRow | null)[] = [];

  body.forEach((cells, index) => {
    const entry = (column: RegisterColumn) => String(cells[columns.get(column) ?? -1] ?? "");
    const again = waiting.get(entry("Key"));
    if (again) {
      waiting.delete(again.key);
      rows.push(written(again));
    } else if (isPeoplesRow(headings, cells)) {
      rows.push(null);
    } else if (onlySheet !== undefined && entry("Key") !== "" && sheetOfWhere(entry("Where")) !== onlySheet) {
      rows.push(asItStands(entry));
    } else if (holdsWords(headings, cells)) {
      rows.push({ ...asItStands(entry), RAG: "", Severity: "", "What to do": "No longer found by the last check." });
    } else {
      removed.unshift(index);
    }
  });
  const all = [...rows, ...[...waiting.values()].map(written)];
  if (all.length === 0) all.push(asItStands(() => ""));
  if (removed.length === body.length) removed.pop();
  return { removed, added: all.length - (body.length - removed.length), rows: all };
}

/** How many rows of the register somebody wrote in or added; heading row first. */
export function countRowsWithWords([headings = [], ...body]: readonly (readonly unknown[])[]): number {
  return body.filter((cells) => isPeoplesRow(headings, cells) || holdsWords(headings, cells)).length;
}

/** Whether somebody added the row: every one of the add-in's has a key. */
function isPeoplesRow(headings: readonly unknown[], cells: readonly unknown[]): boolean {
  const key = headings.indexOf("Key");
  return key >= 0 && String(cells[key] ?? "") === "" && cells.some((cell) => String(cell ?? "") !== "");
}

/** Whether somebody wrote in the row: in the columns for people, or in a column they added. */
function holdsWords(headings: readonly unknown[], cells: readonly unknown[]): boolean {
  return headings.some((heading, index) => !isWritten(String(heading)) && String(cells[index] ?? "") !== "");
}

/** Whether the add-in, not a person, fills the column of this heading. */
export function isWritten(heading: string): heading is WrittenColumn {
  return (WRITTEN_COLUMNS as readonly string[]).includes(heading);
}

function written(row: RegisterRow): WrittenRow {
  return {
    RAG: row.rag,
    Severity: row.severity,
    Rule: row.rule,
    Where: whereText(row.sheet, row.cell),
    Stated: row.stated,
    Expected: row.expected,
    Difference: row.difference,
    "What to do": row.message,
    Key: row.key,
  };
}

function asItStands(entry: (column: RegisterColumn) => string): WrittenRow {
  return Object.fromEntries(WRITTEN_COLUMNS.map((column) => [column, entry(column)])) as unknown as WrittenRow;
}
