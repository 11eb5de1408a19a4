/** What becomes of the register's rows when a check has been made again: plain data in, plain data out. */
import {
  ACCEPTED_WITH,
  HAD_BEEN_ACCEPTED,
  isDerived,
  isWholeSchedule,
  registerKey,
  statusOf,
  type RegisterRow,
} from "../marking";
import { sheetOfWhere, whereText, WRITTEN_COLUMNS, type RegisterColumn, type WrittenColumn } from "./register-layout";
import { whatToDo } from "./what-to-do";

/** What a row's cells are to say; a column that is left out is left as it is. */
export type RowEntries = Readonly<Partial<Record<RegisterColumn, string>>>;

export interface RegisterPlan {
  /** How many rows the table is short of. */
  readonly added: number;
  /** What all its rows are to say: those that are there, then the new ones. null for a row that is left alone. */
  readonly rows: readonly (RowEntries | null)[];
}

const GONE = "No longer found by the last check.";

/**
 * Rows stay where they are, in whatever order people sorted them, found again by Key; new exceptions come below. A row whose
 * exception is gone stays too, and is resolved. A row that somebody added, or copied, is left alone. `onlySheet` leaves the rows of
 * other sheets alone.
 */
export function planRegister(
  values: readonly (readonly unknown[])[],
  found: readonly RegisterRow[],
  onlySheet?: string,
): RegisterPlan {
  const [headings = [], ...body] = values;
  const columns = new Map(headings.map((heading, index) => [String(heading), index]));
  const words = whatToDo(found);
  const keys = new Map(found.map((row) => [registerKey(row.key), row]));
  const waiting = new Map(keys);
  const blank: number[] = [];
  const rows = body.map((cells, index): RowEntries | null => {
    const entry: Entry = (column) => String(cells[columns.get(column) ?? -1] ?? "");
    const key = registerKey(entry("Key"));
    const again = waiting.get(key);
    if (again) {
      waiting.delete(key);
      return foundRow(again, words, entry);
    }
    if (key === "") {
      if (cells.every((cell) => String(cell ?? "") === "")) blank.push(index);
      return null;
    }
    const isElsewhere = onlySheet !== undefined && sheetOfWhere(entry("Where")) !== onlySheet;
    return keys.has(key) || isWholeSchedule(key) || isElsewhere ? null : goneRow(entry);
  });
  const fresh = [...waiting.values()].map((row) => foundRow(row, words, () => ""));
  // A register that had nothing to list has one blank row.
  for (const index of blank) rows[index] = fresh.shift() ?? null;
  return { added: fresh.length, rows: [...rows, ...fresh] };
}

type Entry = (column: RegisterColumn) => string;

/** The row of a finding; its words say what a person's own word under Status does not. */
function foundRow(row: RegisterRow, words: ReadonlyMap<string, string>, entry: Entry): RowEntries {
  const decided = decidedBy(row, entry);
  const { acceptance } = row;
  const isUnsaid = acceptance && acceptance.of !== "finding" && !decided && statusOf(entry("Status")) !== "Accepted";
  const remark = isUnsaid
    ? `Accepted with ${acceptance.of === "rule" ? "its rule, by the policy" : "its schedule"}. `
    : "";
  return { ...written(row), "What to do": remark + words.get(row.key)!, ...decided };
}

/** What changes in the columns that people fill; null where nothing may, or need. */
function decidedBy({ acceptance, lapsed }: RegisterRow, entry: Entry): RowEntries | null {
  const status = statusOf(entry("Status"));
  const by = entry("By");
  const isOurs = isDerived(by);
  if (status === null || (status === "Accepted" && !isOurs && lapsed === undefined)) return null;
  if (acceptance) {
    if (acceptance.of !== "finding" && by !== "" && !isOurs) return null;
    return {
      Status: "Accepted",
      Reason: (isOurs && acceptance.of === "finding" ? "" : entry("Reason")) || acceptance.reason,
      By: acceptance.of !== "finding" ? ACCEPTED_WITH[acceptance.of] : by === "" || isOurs ? acceptance.by : by,
      ...(entry("When") === "" && acceptance.when !== "" ? { When: acceptance.when } : {}),
    };
  }
  const open = lapsed !== undefined ? "Reopened" : status === "Resolved" || isOurs ? "Open" : null;
  return open === null ? null : { Status: open, ...(isOurs ? { By: "" } : {}) };
}

/** The row of an exception that is gone: its figures and what people wrote stay. */
function goneRow(entry: Entry): RowEntries | null {
  const status = statusOf(entry("Status"));
  if (status === "Resolved" && entry("What to do").startsWith(GONE)) return null;
  const wasAccepted = status === "Accepted" && !isDerived(entry("By"));
  return {
    RAG: "",
    Severity: "",
    "What to do": wasAccepted ? `${GONE} ${HAD_BEEN_ACCEPTED}` : GONE,
    ...(status === null ? {} : { Status: "Resolved" }),
    Key: registerKey(entry("Key")),
  };
}

/** What the add-in's own columns say of an exception. */
export function written(row: RegisterRow): RowEntries {
  return {
    RAG: row.rag,
    Severity: row.severity,
    Rule: row.rule,
    Where: whereText(row.sheet, row.cell),
    Stated: row.stated,
    Expected: row.expected,
    Difference: row.difference,
    Sheet: row.sheet,
    Cell: row.cell,
    Key: registerKey(row.key),
  };
}

/** How many rows of the register somebody wrote in or added; heading row first. */
export function countRowsWithWords([headings = [], ...body]: readonly (readonly unknown[])[]): number {
  return body.filter((cells) => isPeoplesRow(headings, cells) || holdsWords(headings, cells)).length;
}

/** Whether somebody added the row: every one of the add-in's has a key. */
export function isPeoplesRow(headings: readonly unknown[], cells: readonly unknown[]): boolean {
  const key = headings.indexOf("Key");
  return key >= 0 && String(cells[key] ?? "") === "" && cells.some((cell) => String(cell ?? "") !== "");
}

/** Whether somebody wrote in the row: in the columns for people, or in a column they added. What the add-in itself puts under Status is no word of theirs. */
function holdsWords(headings: readonly unknown[], cells: readonly unknown[]): boolean {
  const textIn = (heading: string) => String(cells[headings.indexOf(heading)] ?? "");
  const isOurs = isDerived(textIn("By"));
  const status = statusOf(textIn("Status"));
  const ours = isOurs
    ? ["Status", "Reason", "By"]
    : status === "Open" || status === "Reopened" || status === "Resolved"
      ? ["Status"]
      : [];
  return headings.some((heading, index) => {
    const name = String(heading);
    return !isWritten(name) && !ours.includes(name) && String(cells[index] ?? "") !== "";
  });
}

/** Whether the add-in, not a person, fills the column of this heading. */
export function isWritten(heading: string): heading is WrittenColumn {
  return (WRITTEN_COLUMNS as readonly string[]).includes(heading);
}
