/** What a line of performance measures says: its figures by period, and which way it is better. */
import { isShownInPercent, measureIn, placeOf, readCell, type Scope } from "../checking";
import type { Polarity } from "../budget";
import type { Decimal } from "../money";
import { fromExcel } from "../money";
import type { LineCell, ScheduleLine } from "../packs";
import { policyFor } from "../plan";
import type { CellAddress, Sheet } from "../workbook";
import { valueAt } from "../workbook";

export interface MeasureFigure {
  /** Percentages as ratios. */
  readonly amount: Decimal;
  readonly isRatio: boolean;
}

/** A measure's figure; null where it is no single figure. */
export function measureAt(sheet: Sheet, cell: CellAddress): MeasureFigure | null {
  const reading = readCell(sheet, cell);
  if (reading.kind === "number") return { amount: fromExcel(reading.amount), isRatio: isShownInPercent(sheet, cell) };
  const value = valueAt(sheet, cell);
  const read = typeof value === "string" ? measureIn(value) : null;
  if (!read) return null;
  return { amount: read.isPercent ? read.amount.div(100) : read.amount, isRatio: read.isPercent };
}

const HIGHER = /high|bigger|more|increas|\bmax|\bup\b|↑|▲/i;
const LOWER = /low|smaller|less|fewer|decreas|reduc|\bmin|\bdown\b|↓|▼/i;

/** As the policy says of the measure, or else its own column, or the sign before its target: "≤ 10". Null where none does. It is never assumed. */
export function polarityOf({ schedule, sheet, policy }: Scope, line: ScheduleLine): Polarity | null {
  const { better } = policyFor(policy, placeOf(schedule, line.label)).performance;
  if (better !== null) return better;
  const cell = line.cell("polarity");
  const words = cell ? String(valueAt(sheet, cell) ?? "") : "";
  const signs = line.cells("target").map((target) => boundIn(valueAt(sheet, target)));
  const [isHigher, isLower] = [
    HIGHER.test(words) || signs.includes("least"),
    LOWER.test(words) || signs.includes("most"),
  ];
  return isHigher === isLower ? null : isHigher ? "higher" : "lower";
}

/** What the sign before a target makes it: the most that is allowed, or the least. */
function boundIn(target: unknown): "most" | "least" | null {
  const sign = typeof target === "string" ? /^\s*([<>≤≥])/.exec(target)?.[1] : undefined;
  return sign === undefined ? null : sign === "<" || sign === "≤" ? "most" : "least";
}

/** Whether a target is not met by its own figure: "< 10". */
export function isStrictTarget(target: unknown): boolean {
  return typeof target === "string" && /^\s*[<>](?!=)/.test(target);
}

/** The cell of the same period as another; the only one there is, where that names none. */
export function sameTime(cells: readonly LineCell[], { period }: Pick<LineCell, "period">): LineCell | null {
  const same = cells.filter((cell) => isSameTime(cell.period, period));
  if (same.length === 1) return same[0]!;
  return cells.length === 1 && (period === null || cells[0]!.period === null) ? cells[0]! : null;
}

/** "Q2" and "2024/25 Q2" are one time where only one of them names the year. */
function isSameTime(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}
