/** The rows of a register as far as they say what was decided. */
import { fromExcel, parseAmount } from "../../money";
import { fromSerial, sayDate } from "../../plan";
import { type CellValue, parseRangeName } from "../../workbook";
import { ACCEPTED_WITH, type AcceptanceOf, HAD_BEEN_ACCEPTED, statusOf, type RegisterStatus } from "./acceptance";
import type { SheetRange } from "../finding";
import { registerKey } from "../finding-key";

export interface RegisterEntry {
  /** null is a word of a person's own. */
  readonly status: RegisterStatus | "" | null;
  readonly reason: string;
  readonly by: string;
  readonly when: string;
  readonly figures: Readonly<Record<Figure, CellValue>>;
  readonly whatToDo: string;
  /** Where it leads to; null where that cannot be read. */
  readonly where: SheetRange | null;
}

export type Figure = "stated" | "expected" | "difference";

/** A register's decisions, by `registerKey`. */
export type Acceptances = ReadonlyMap<string, RegisterEntry>;

/** Reads them from the register's table, heading row first, its columns in whatever order. Rows that people added have no key and decide nothing. */
export function acceptancesIn([headings = [], ...rows]: readonly (readonly CellValue[])[]): Acceptances {
  const columns = new Map(headings.map((heading, index) => [textOf(heading).toLowerCase(), index]));
  const entries = new Map<string, RegisterEntry>();
  for (const cells of rows) {
    const at = (column: string): CellValue => cells[columns.get(column.toLowerCase()) ?? -1] ?? null;
    const key = registerKey(textOf(at("Key")));
    if (key === "" || entries.has(key)) continue;
    entries.set(key, {
      status: statusOf(textOf(at("Status"))),
      reason: textOf(at("Reason")),
      by: textOf(at("By")),
      when: whenOf(at("When")),
      figures: { stated: at("Stated"), expected: at("Expected"), difference: at("Difference") },
      whatToDo: textOf(at("What to do")),
      where: placeIn(textOf(at("Where"))),
    });
  }
  return entries;
}

/** Whether it was accepted by itself, now or until it was gone: not merely because its schedule or its rule is. */
export function wasAccepted({ status, by, whatToDo }: RegisterEntry): boolean {
  if (isDerived(by)) return false;
  return status === "Accepted" || (status === "Resolved" && whatToDo.endsWith(HAD_BEEN_ACCEPTED));
}

/** Whether the register leaves the exception undecided, so that another register may speak. */
export function isUndecided({ status, by }: RegisterEntry): boolean {
  return status === "" || (status === "Accepted" && isDerived(by));
}

export function isDerived(by: string): boolean {
  return (Object.values(ACCEPTED_WITH) as readonly string[]).includes(by.trim());
}

/** The acceptance that the entry tells of. */
export function acceptanceOf({ reason, by, when }: RegisterEntry, of: AcceptanceOf) {
  return { of, reason, by, when };
}

/** Whether a cell of the register says a figure, also where Excel made a number of it. */
export function saysFigure(cell: CellValue, figure: string): boolean {
  if (typeof cell !== "number") return textOf(cell).replace(/\s+/g, " ") === figure.trim().replace(/\s+/g, " ");
  const amount = parseAmount(figure);
  if (amount?.kind !== "amount") return false;
  return (amount.percent ? amount.amount.div(100) : amount.amount).equals(fromExcel(cell));
}

/** A cell as text; dates and figures that Excel keeps as numbers come as their plain digits. */
export function textOf(cell: CellValue | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell).trim();
}

/** Excel makes its serial number of a date that somebody types; a smaller number may be a year. */
const FIRST_DAY = 20_000;

function whenOf(cell: CellValue): string {
  const day = typeof cell === "number" && cell >= FIRST_DAY ? fromSerial(Math.floor(cell)) : null;
  return day === null ? textOf(cell) : sayDate(day);
}

function placeIn(where: string): SheetRange | null {
  const at = where.lastIndexOf("!");
  const range = at < 0 ? null : parseRangeName(where.slice(at + 1));
  const name = where.slice(0, Math.max(0, at));
  return range && { sheet: /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name, range };
}
