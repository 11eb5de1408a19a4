/** What a line of performance measures says: its figures by period, its ratings, and which way it is better. */
import { readCell, placeOf, type Scope } from "../../checking";
import type { Polarity, Rag } from "../../budget";
import type { Decimal } from "../../money";
import { fromExcel } from "../../money";
import type { LineCell, ScheduleLine } from "../../packs";
import { policyFor } from "../../plan";
import type { CellAddress, Sheet } from "../../workbook";
import { valueAt } from "../../workbook";
import { isShownInPercent } from "./stated-figure";
import { measureIn } from "./count-and-rate";

const RATINGS: readonly (readonly [Rag, RegExp])[] = [
  ["R", /^r(ed)?$/i],
  ["A", /^(a|amber|y|yellow)$/i],
  ["G", /^g(reen)?$/i],
];

/** Null for a symbol or any other word. */
export function ratingAt(sheet: Sheet, cell: CellAddress): Rag | null {
  const value = valueAt(sheet, cell);
  if (typeof value !== "string") return null;
  return RATINGS.find(([, words]) => words.test(value.trim()))?.[0] ?? null;
}

/** A measure's figure; percentages as ratios. Null where it is no single figure. */
export function measureAt(
  sheet: Sheet,
  cell: CellAddress,
): { readonly amount: Decimal; readonly isRatio: boolean } | null {
  const reading = readCell(sheet, cell);
  if (reading.kind === "number") return { amount: fromExcel(reading.amount), isRatio: isShownInPercent(sheet, cell) };
  const value = valueAt(sheet, cell);
  const read = typeof value === "string" ? measureIn(value) : null;
  if (!read) return null;
  return { amount: read.isPercent ? read.amount.div(100) : read.amount, isRatio: read.isPercent };
}

const HIGHER = /high|bigger|more|increas|\bmax|\bup\b|↑|▲/i;
const LOWER = /low|smaller|less|fewer|decreas|reduc|\bmin|\bdown\b|↓|▼/i;

/** As the policy says of the measure, or else its own column; null where neither does. It is never assumed. */
export function polarityOf({ schedule, sheet, policy }: Scope, line: ScheduleLine): Polarity | null {
  const { better } = policyFor(policy, placeOf(schedule, line.label)).performance;
  if (better !== null) return better;
  const cell = line.cell("polarity");
  const words = cell ? String(valueAt(sheet, cell) ?? "") : "";
  const [isHigher, isLower] = [HIGHER.test(words), LOWER.test(words)];
  return isHigher === isLower ? null : isHigher ? "higher" : "lower";
}

/** The cell of the same period as another; the only one there is, where that names none. */
export function sameTime(cells: readonly LineCell[], { period }: LineCell): LineCell | null {
  const same = cells.filter((cell) => isSameTime(cell.period, period));
  if (same.length === 1) return same[0]!;
  return cells.length === 1 && (period === null || cells[0]!.period === null) ? cells[0]! : null;
}

/** "Q2" and "2024/25 Q2" are one time where only one of them names the year. */
function isSameTime(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}
