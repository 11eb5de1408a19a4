/** Amounts and figures at random, of the sizes a pack holds. */
import * as fc from "fast-check";
import type { Figure } from "../../src/money";
import { Decimal, stated } from "../../src/money";

/** Up to ten trillion, with up to four decimal places. */
export const amounts: fc.Arbitrary<Decimal> = fc
  .record({ digits: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), places: fc.integer({ min: 0, max: 4 }) })
  .map(({ digits, places }) => new Decimal(digits.toString()).div(new Decimal(10).pow(places)));

/** Figures exact or stated to between a thousandth and a thousand. */
export const figures: fc.Arbitrary<Figure> = fc
  .record({ amount: amounts, unit: fc.constantFrom("0", "0.001", "0.01", "1", "5", "1000") })
  .map(({ amount, unit }) => stated(amount, new Decimal(unit)));
