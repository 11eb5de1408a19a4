/** Which cells may be at fault for what is broken, and which of them is the likeliest. */
import type { Identity } from "../../packs";
import { cellKey } from "./rounding-slack";
import type { Scope } from "../rule";
import type { Ledger, Supposition } from "./suppose";
import { suppose } from "./suppose";
import { typedAmongFormulas } from "./typed-among-formulas";

/** So many cells of a long statement are tried one by one; of a longer one only those that something else speaks against. */
const LONG_STATEMENT = 60;

/** The cells of the broken statements; of a long one, its result and the cells that another statement or the pattern speaks against. */
export function candidateCells(scope: Scope, { identities, broken }: Ledger): readonly number[] {
  const odd = typedAmongFormulas(scope);
  const mentions = new Map<number, number>();
  for (const identity of broken) {
    for (const cell of cellsOf(identities[identity]!)) mentions.set(cell, (mentions.get(cell) ?? 0) + 1);
  }
  const candidates = new Set<number>();
  for (const identity of broken) {
    const { result, terms } = identities[identity]!;
    const resultCell = cellKey(result.row, result.column);
    for (const cell of cellsOf(identities[identity]!)) {
      if (cell === resultCell || terms.length <= LONG_STATEMENT || mentions.get(cell)! > 1 || odd.has(cell))
        candidates.add(cell);
    }
  }
  return [...candidates].sort((a, b) => a - b);
}

/** Result and terms of a statement, by `cellKey`. */
export function cellsOf({ result, terms }: Identity): readonly number[] {
  return [result, ...terms.map(({ cell }) => cell)].map(({ row, column }) => cellKey(row, column));
}

/** The correction of one cell that mends the most; null when none mends anything without breaking something else. */
export function bestFor(ledger: Ledger, cell: number): Supposition | null {
  let best: Supposition | null = null;
  const tried: number[] = [];
  for (const { identity, effect, isResult } of ledger.index.get(cell) ?? []) {
    if (!ledger.broken.has(identity)) continue;
    if (ledger.identities[identity]!.meaning === "percentage" && !isResult) continue;
    const change = -effect * ledger.residuals[identity]!;
    if (tried.some((other) => Math.abs(other - change) <= 1e-9 * Math.abs(change))) continue;
    tried.push(change);
    const supposition = suppose(ledger, cell, change);
    if (supposition && (!best || supposition.fixed.length > best.fixed.length)) best = supposition;
  }
  return best;
}

type Odd = ReadonlyMap<number, unknown>;

/** The better first: it mends more, is typed where formulas belong, drags fewer cells along, is itself a result. */
export function compareSuppositions(a: Supposition, b: Supposition, identities: readonly Identity[], odd: Odd): number {
  const isResult = ({ root, fixed }: Supposition) =>
    fixed.some((identity) => cellKey(identities[identity]!.result.row, identities[identity]!.result.column) === root);
  return (
    b.fixed.length - a.fixed.length ||
    Number(odd.has(b.root)) - Number(odd.has(a.root)) ||
    a.changes.size - b.changes.size ||
    Number(isResult(b)) - Number(isResult(a)) ||
    a.root - b.root
  );
}

/** Whether nothing but its place speaks for one rather than the other. */
export function isEquallyGood(a: Supposition, b: Supposition, odd: Odd): boolean {
  return (
    a.fixed.length === b.fixed.length &&
    a.fixed.every((identity) => b.fixed.includes(identity)) &&
    odd.has(a.root) === odd.has(b.root) &&
    a.changes.size === b.changes.size
  );
}
