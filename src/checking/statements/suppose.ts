/** Supposing that one cell is wrong by an amount: what would follow, and whether the schedule would then tie. */
import type { Identity } from "../../packs";
import type { CellAddress, Sheet } from "../../workbook";
import { amountAt } from "../cell-reading";
import type { IdentityIndex } from "./identity-index";
import { cellKey } from "./rounding-slack";
import type { TestedIdentities } from "./tested-identities";

/** The schedule as far as it has been explained: residuals after the causes found so far are put right. */
export interface Ledger {
  readonly sheet: Sheet;
  readonly identities: readonly Identity[];
  readonly tested: TestedIdentities;
  readonly index: IdentityIndex;
  readonly residuals: Float64Array;
  /** Cells already put right, by how much. */
  readonly corrections: Map<number, number>;
  readonly broken: Set<number>;
}

/** One cell put right by `change`, the totals above it by as much, and the broken statements that then hold. */
export interface Supposition {
  readonly root: number;
  readonly change: number;
  readonly fixed: readonly number[];
  /** Corrections of all cells, the root's first. */
  readonly changes: ReadonlyMap<number, number>;
  readonly touched: ReadonlyMap<number, number>;
}

/** A fault that reaches further than this is not the fault of one cell. */
const FURTHEST = 500;

/**
 * Follows a correction: a statement that holds now and has the cell as a term must have its result corrected as well (the fault
 * was carried into it). Null when some statement that holds would be broken with nothing left to correct, or nothing is mended.
 */
export function suppose(ledger: Ledger, root: number, change: number): Supposition | null {
  const changes = new Map<number, number>([[root, change]]);
  const touched = new Map<number, number>();
  const open = [root];
  for (let taken = 0; taken < open.length; taken++) {
    if (open.length > FURTHEST) return null;
    const by = changes.get(open[taken]!)!;
    for (const { identity, effect, isResult } of ledger.index.get(open[taken]!) ?? []) {
      if (ledger.tested.stateOf(identity) === "untestable") continue;
      const isPercentage = ledger.identities[identity]!.meaning === "percentage";
      const shift = (touched.get(identity) ?? 0) + (isPercentage && !isResult ? 0 : effect * by);
      touched.set(identity, shift);
      if (isResult || ledger.broken.has(identity)) continue;
      const stillHolds = isPercentage
        ? percentageHolds(ledger, identity, changes)
        : linearHolds(ledger, identity, shift);
      if (stillHolds) continue;
      const { result } = ledger.identities[identity]!;
      const carried = cellKey(result.row, result.column);
      if (changes.has(carried)) continue;
      changes.set(carried, isPercentage ? percentageShortfall(ledger, identity, changes) : -shift);
      open.push(carried);
    }
  }
  return weigh(ledger, root, change, changes, touched);
}

function weigh(
  ledger: Ledger,
  root: number,
  change: number,
  changes: ReadonlyMap<number, number>,
  touched: ReadonlyMap<number, number>,
): Supposition | null {
  const fixed: number[] = [];
  for (const [identity, shift] of touched) {
    const isPercentage = ledger.identities[identity]!.meaning === "percentage";
    const holds = isPercentage ? percentageHolds(ledger, identity, changes) : linearHolds(ledger, identity, shift);
    if (holds && ledger.broken.has(identity)) fixed.push(identity);
    if (!holds && !ledger.broken.has(identity)) return null;
  }
  if (fixed.length === 0) return null;
  return { root, change, fixed, changes, touched };
}

function linearHolds({ residuals, tested }: Ledger, identity: number, shift: number): boolean {
  const residual = residuals[identity]! + shift;
  const noise = 1e-11 * (Math.abs(residuals[identity]!) + Math.abs(shift));
  return Math.abs(residual) <= noise || Math.abs(residual) <= tested.slack(identity) + noise;
}

/** Percentages do not add up, so they are reckoned anew from the corrected cells. */
function percentageHolds(ledger: Ledger, identity: number, changes: ReadonlyMap<number, number>): boolean {
  const slack = ledger.tested.slack(identity);
  return Math.abs(percentageShortfall(ledger, identity, changes)) <= slack * (1 + 1e-9) + 1e-12;
}

/** What must be added to a stated percentage, as a ratio, for it to be that of the corrected cells. */
function percentageShortfall(ledger: Ledger, identity: number, changes: ReadonlyMap<number, number>): number {
  const { result, terms } = ledger.identities[identity]!;
  const corrected = (cell: CellAddress) => {
    const key = cellKey(cell.row, cell.column);
    const put = (changes.get(key) ?? 0) + (ledger.corrections.get(key) ?? 0);
    return amountAt(ledger.sheet, cell.row, cell.column) + put;
  };
  const [part, base] = [terms[0]!.cell, terms[1]!.cell];
  const before =
    amountAt(ledger.sheet, part.row, part.column) / Math.abs(amountAt(ledger.sheet, base.row, base.column));
  const says = before + ledger.tested.residuals[identity]!;
  const key = cellKey(result.row, result.column);
  const put = (changes.get(key) ?? 0) + (ledger.corrections.get(key) ?? 0);
  return corrected(part) / Math.abs(corrected(base)) - (says + put);
}

/** Takes a supposition as the cause: its corrections become part of the ledger. */
export function accept(ledger: Ledger, { changes, touched, fixed }: Supposition): void {
  for (const [cell, by] of changes) ledger.corrections.set(cell, (ledger.corrections.get(cell) ?? 0) + by);
  for (const [identity, shift] of touched) ledger.residuals[identity]! += shift;
  for (const identity of fixed) ledger.broken.delete(identity);
}
