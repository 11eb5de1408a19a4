import * as fc from "fast-check";
import {
  VARIANCE_BASES, carryForward, drawdown, foot, forecast, fullYear, lacRate, movement, placementCost, priceVolume, returned, statementsTie, variance, variancePercentage,
} from "../../src/budget";
import { toThousandths } from "../../src/functions/thousandths";
import { worksheetFunctions } from "../../src/functions";
import type { Decimal } from "../../src/money";
import { fromExcel, toExcel } from "../../src/money";

/** What cells hold: whole numbers, pennies, millions to three places, a few of other sizes, and blanks. */
const cells = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -1_000_000, max: 1_000_000 }) },
  { weight: 4, arbitrary: fc.maxSafeInteger().map((pence) => pence / 100) },
  { weight: 2, arbitrary: fc.integer({ min: -1e15, max: 1e15 }).map((thousandths) => thousandths / 1000) },
  { weight: 2, arbitrary: fc.integer({ min: -200_000, max: 200_000 }).map((thousandths) => thousandths / 1000) },
  { weight: 4, arbitrary: fc.integer({ min: -100_000_000, max: 100_000_000 }).map((pence) => pence / 100) },
  { weight: 1, arbitrary: fc.maxSafeInteger() },
  { weight: 1, arbitrary: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((small) => small / 10_000) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 0.1 + 0.2, 1.005, 0.005, 0.01, -0.01, 1e12, 999_999_999_999.999, 1e13, 1e13 + 0.01, 9_999_999_999_999.99) },
);
const above = cells.map((value) => Math.abs(value) || 1);
const columns = (...each: fc.Arbitrary<number>[]) => fc.array(fc.tuple(...each), { minLength: 2, maxLength: 12 });

const inDecimal = (value: Decimal | null) => (value === null ? "error" : toExcel(value));
const run = (id: string, ...given: unknown[]) => {
  const results = worksheetFunctions[id]?.(...(given as unknown[][][])) ?? [];
  return results.map(([result]) => (typeof result === "number" ? result : "error"));
};
const column = (lines: readonly (readonly number[])[], at: number) => lines.map((line) => [line[at]]);

describe("amounts in thousandths give what decimal arithmetic gives", () => {
  it.each(VARIANCE_BASES)('VARIANCE, VARIANCEPCT and MOVEMENT, basis "%s"', (basis) => {
    fc.assert(
      fc.property(columns(cells, cells), (lines) => {
        const given = [column(lines, 0), column(lines, 1), [[basis]]];
        const amounts = lines.map((line) => line.map(fromExcel) as [Decimal, Decimal]);
        expect(run("VARIANCE", ...given)).toEqual(amounts.map(([budget, outturn]) => inDecimal(variance(budget, outturn, basis))));
        expect(run("VARIANCEPCT", ...given)).toEqual(amounts.map(([budget, outturn]) => inDecimal(variancePercentage(budget, outturn, basis))));
        expect(run("MOVEMENT", ...given)).toEqual(amounts.map(([now, before]) => inDecimal(movement(now, before, basis))));
      }),
      { numRuns: 300 },
    );
  });

  it("CARRYFWD and RETURNED, with one limit or none", () => {
    fc.assert(
      fc.property(columns(cells, cells, cells), fc.option(cells), (lines, limit) => {
        const given = [column(lines, 0), column(lines, 1), column(lines, 2), limit === null ? null : [[limit]]];
        const most = limit === null ? null : fromExcel(limit);
        const amounts = lines.map((line) => line.map(fromExcel) as [Decimal, Decimal, Decimal]);
        expect(run("CARRYFWD", ...given)).toEqual(amounts.map((line) => inDecimal(carryForward(...line, most))));
        expect(run("RETURNED", ...given)).toEqual(amounts.map((line) => inDecimal(returned(...line, most))));
      }),
      { numRuns: 500 },
    );
  });

  it("LACRATE, rounded to any number of decimals or not at all", () => {
    fc.assert(
      fc.property(columns(above, above), fc.option(fc.integer({ min: 0, max: 15 })), (lines, decimals) => {
        const given = [column(lines, 0), column(lines, 1), null, decimals === null ? null : [[decimals]]];
        expect(run("LACRATE", ...given)).toEqual(lines.map(([children = 0, people = 0]) => inDecimal(lacRate(fromExcel(children), fromExcel(people), undefined, decimals))));
      }),
      { numRuns: 1000 },
    );
  });

  it("LACRATE of children and populations as councils have them", () => {
    const lines = fc.array(fc.tuple(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 1, max: 400_000 })), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 4 }), (given, decimals) => {
        const rates = given.map(([children, people]) => inDecimal(lacRate(fromExcel(children), fromExcel(people), undefined, decimals)));
        expect(run("LACRATE", column(given, 0), column(given, 1), null, [[decimals]])).toEqual(rates);
      }),
      { numRuns: 500 },
    );
  });

  it("FULLYEAR", () => {
    fc.assert(
      fc.property(columns(cells, fc.integer({ min: 1, max: 1200 }).map((hundredths) => hundredths / 100)), (lines) => {
        expect(run("FULLYEAR", column(lines, 0), column(lines, 1))).toEqual(lines.map(([cost = 0, months = 1]) => inDecimal(fullYear(fromExcel(cost), fromExcel(months)))));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the others, too, give what decimal arithmetic gives:", () => {
  const amounts = (line: readonly number[]) => line.map(fromExcel) as [Decimal, Decimal, Decimal, Decimal];

  it("TIES without a unit", () => {
    const near = fc.tuple(cells, fc.constantFrom(0, 0.01, -0.01, 0.1, 0.5, 1)).map(([value, apart]) => [value, Number((value + apart).toPrecision(15))] as const);
    fc.assert(
      fc.property(fc.array(near, { minLength: 2, maxLength: 12 }), (lines) => {
        const answers = worksheetFunctions["TIES"]?.(column(lines, 0) as unknown[][], column(lines, 1) as unknown[][]);
        expect(answers).toEqual(lines.map((line) => [statementsTie(fromExcel(line[0]), fromExcel(line[1]))]));
      }),
      { numRuns: 500 },
    );
  });

  it("FORECAST in a straight line", () => {
    fc.assert(
      fc.property(columns(cells, cells), fc.integer({ min: 1, max: 12 }), (lines, months) => {
        const expected = lines.map(amounts).map(([actual, committed]) => inDecimal(forecast(actual, months, committed)));
        expect(run("FORECAST", column(lines, 0), [[months]], column(lines, 1))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("PLACEMENTCOST", () => {
    fc.assert(
      fc.property(columns(above, cells), fc.option(fc.integer({ min: 0, max: 5300 }).map((weeks) => weeks / 100)), (lines, weeks) => {
        const expected = lines.map(amounts).map(([number, cost]) => inDecimal(placementCost(number, cost, weeks === null ? null : fromExcel(weeks))));
        expect(run("PLACEMENTCOST", column(lines, 0), column(lines, 1), weeks === null ? null : [[weeks]])).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("DRAWDOWN", () => {
    fc.assert(
      fc.property(columns(cells, cells, cells), (lines) => {
        const expected = lines.map(amounts).map(([opening, released, spent]) => Object.values(drawdown(opening, released, spent)).map(toExcel));
        expect(worksheetFunctions["DRAWDOWN"]?.(...([0, 1, 2].map((at) => column(lines, at)) as unknown[][][]))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("FOOT, to pounds, pennies, thousands and odd units", () => {
    fc.assert(
      fc.property(columns(cells), fc.constantFrom(1, 0.01, 0.05, 1000, 7), (lines, unit) => {
        const expected = foot(lines.map(([value = 0]) => fromExcel(value)), fromExcel(unit));
        expect(run("FOOT", column(lines, 0), [[unit]])).toEqual(expected.map(inDecimal));
      }),
      { numRuns: 1000 },
    );
  });

  it("PRICEVOLUME", () => {
    fc.assert(
      fc.property(columns(above, cells, above, cells), (lines) => {
        const activity = lines.map(amounts).map(([budgetUnits, budgetPrice, actualUnits, actualPrice]) => ({ budgetUnits, budgetPrice, actualUnits, actualPrice }));
        const { price, volume, mix } = priceVolume(activity);
        expect(worksheetFunctions["PRICEVOLUME"]?.(...([0, 1, 2, 3].map((at) => column(lines, at)) as unknown[][][]))).toEqual([[price, volume, mix].map(toExcel)]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a cell in thousandths", () => {
  it.each<[what: string, value: unknown, thousandths: number]>([
    ["pounds", 12_011, 12_011_000],
    ["pennies", 12_011.07, 12_011_070],
    ["millions to three places", 7.384, 7_384],
    ["a penny that no double holds exactly", 1.15, 1_150],
    ["a blank", null, 0],
    ["the largest with every thousandth told apart", 999_999_999_999.999, 999_999_999_999_999],
    ["a thousandth more is left to decimals", 1_000_000_000_000, NaN],
    ["a ten-thousandth", 1.0001, NaN],
    ["a sum that doubles got wrong", 0.1 + 0.2, NaN],
    ["text", "12", NaN],
    ["TRUE", true, NaN],
    ["infinity", Infinity, NaN],
  ])("%s", (_what, value, thousandths) => {
    expect(toThousandths(value)).toBe(thousandths);
  });
});
