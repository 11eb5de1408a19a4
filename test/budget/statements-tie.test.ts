import * as fc from "fast-check";
import { statementsTie } from "../../src/budget";
import { Decimal } from "../../src/money";
import { amounts } from "../money/arbitraries";

describe("two statements of one figure", () => {
  it.each<[what: string, one: number, other: number, unit: number | null, expected: boolean]>([
    ["Nottinghamshire, 6.54 % of Period 4", 6.54, 6.5406, null, true],
    ["Nottinghamshire, 6.65 % of Period 2", 6.65, 6.6982, null, false],
    ["East Sussex, £9.72m and the table's 9,906", 9.72, 9.906, null, false],
    ["Nottinghamshire, £5.4m and £5.477m", 5.4, 5.477, null, false],
    ["Nottinghamshire, £2m may be £2.4m", 2, 2.4, null, true],
    ["and £2.5m", 2, 2.5, null, true],
    ["but not £2.6m", 2, 2.6, null, false],
    ["East Sussex, 642 and 643 children, as if rounded", 642, 643, null, true],
    ["East Sussex, 642 and 643 children, counted", 642, 643, 0, false],
    ["the same count", 642, 642, 0, true],
    ["thousands: 12,000 rounded, 11,642 not", 12_000, 11_642, 1000, true],
    ["thousands: 12,000 and 11,499", 12_000, 11_499, 1000, false],
    ["thousands, both rounded", 12_000, 13_000, 1000, true],
    ["7.4 in a column of thousandths is 7.400", 7.4, 7.384, 0.001, false],
    ["7.4 alone", 7.4, 7.384, null, true],
    ["nil and a dash", 0, 0, null, true],
    ["a reversed sign", -186, 186, null, false],
  ])("%s", (_what, one, other, unit, expected) => {
    expect(statementsTie(new Decimal(one), new Decimal(other), unit === null ? null : new Decimal(unit))).toBe(expected);
  });

  it("tie either way round, and each with itself", () => {
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom(null, "0", "0.01", "1", "1000"), (one, other, size) => {
        const unit = size === null ? null : new Decimal(size);
        return statementsTie(one, other, unit) === statementsTie(other, one, unit) && statementsTie(one, one, unit);
      }),
    );
  });
});
