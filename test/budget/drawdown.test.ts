import * as fc from "fast-check";
import { drawdown } from "../../src/budget";
import { Decimal } from "../../src/money";
import { amounts } from "../money/arbitraries";

describe("a release from a reserve", () => {
  it.each<[what: string, opening: number, released: number, spent: number, balance: number, unspent: number]>([
    ["Herefordshire, the first tranche", 11_490, 5_000, 5_000, 6_490, 0],
    ["Herefordshire, the ring-fence", 11_490, 1_000, 527, 10_490, 473],
    ["Herefordshire, the rest", 10_490, 10_490, 9_801.663, 0, 688.337],
    ["nothing spent", 100, 40, 0, 60, 40],
    ["more spent than released", 100, 40, 45, 60, 0],
    ["more released than there was", 30, 40, 40, -10, 0],
    ["nothing released", 100, 0, 0, 100, 0],
  ])("%s", (_what, opening, released, spent, balance, unspent) => {
    const after = drawdown(new Decimal(opening), new Decimal(released), new Decimal(spent));
    expect([after.balance.toNumber(), after.unspent.toNumber()]).toEqual([balance, unspent]);
  });

  it("leaves in the end what was opened with, less what was spent of it", () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (opening, released, spent) => {
        const { balance, unspent } = drawdown(opening, released, spent);
        return balance.plus(unspent).equals(opening.minus(Decimal.min(released, spent)));
      }),
    );
  });
});
