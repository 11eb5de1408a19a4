/** Which statements a cell takes part in. */
import type { Identity } from "../../packs";
import { cellKey } from "./rounding-slack";

/** One part a cell plays: −1 × its coefficient as a term, +1 as the result, so that a change of the cell changes the residual by it. */
export interface Part {
  readonly identity: number;
  readonly effect: 1 | -1;
  readonly isResult: boolean;
}

export type IdentityIndex = ReadonlyMap<number, readonly Part[]>;

/** All parts by `cellKey`. */
export function indexIdentities(identities: readonly Identity[]): IdentityIndex {
  const index = new Map<number, Part[]>();
  const file = (key: number, part: Part) => {
    const parts = index.get(key);
    if (parts) parts.push(part);
    else index.set(key, [part]);
  };
  identities.forEach(({ result, terms }, identity) => {
    file(cellKey(result.row, result.column), { identity, effect: 1, isResult: true });
    for (const { cell, coefficient } of terms) {
      file(cellKey(cell.row, cell.column), { identity, effect: -coefficient as 1 | -1, isResult: false });
    }
  });
  return index;
}
