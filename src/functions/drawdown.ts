import { drawdown } from "../budget";
import { amount } from "./argument-kinds";
import { fromThousandths } from "./thousandths";
import { spillParts } from "./spill";

const ARGUMENTS = [amount("opening balance"), amount("sum released"), amount("sum spent")] as const;

const IN_THOUSANDTHS = [
  (opening: number, released: number) => fromThousandths(opening - released),
  (_opening: number, released: number, spent: number) => fromThousandths(Math.max(0, released - spent)),
];

/**
 * A reserve's balance after a release, and what of the release is unspent and to be returned: two cells.
 * @customfunction DRAWDOWN
 * @param opening The reserve's opening balance: a cell or a range.
 * @param released What was released from it, in the same unit: a cell or a range.
 * @param spent What was spent of the release: a cell or a range.
 * @returns The balance before anything is returned, and the unspent sum, for each line.
 */
export function DRAWDOWN(opening: unknown[][], released: unknown[][], spent: unknown[][]): unknown[][] {
  return spillParts(
    [opening, released, spent],
    ARGUMENTS,
    2,
    (...values) => {
      const { balance, unspent } = drawdown(...values);
      return [balance, unspent];
    },
    IN_THOUSANDTHS,
  );
}
