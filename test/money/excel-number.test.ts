import * as fc from "fast-check";
import { Decimal, fromExcel, toExcel } from "../../src/money";

describe("a cell's number and the amount Excel shows for it", () => {
  it.each<[number, string]>([
    [0.1 + 0.2, "0.3"],
    [131_470.2 - 131_470.1, "0.100000000005821"],
    [1.005 * 1000, "1005"],
    [133_632, "133632"],
    [-0, "0"],
    [123_456_789_012_345_680, "123456789012346000"],
    [1e-7, "1e-7"],
  ])("%d is %s", (value, shown) => {
    expect(fromExcel(value).equals(shown)).toBe(true);
    expect(fromExcel(value).toString()).toBe(new Decimal(shown).toString());
  });

  it("gives back the same number for whatever is typed with 15 digits or fewer", () => {
    const typed = fc.record({ digits: fc.maxSafeInteger(), places: fc.integer({ min: 0, max: 12 }) }).map(({ digits, places }) => {
      const shown = Number((digits / 10 ** places).toPrecision(15));
      return shown === 0 ? 0 : shown;
    });
    fc.assert(fc.property(typed, (value) => toExcel(fromExcel(value)) === value));
  });

  it("takes whole and short numbers the short way with the same answer", () => {
    const isSame = (value: number) => fromExcel(value).equals(new Decimal(value.toPrecision(15)));
    const pence = fc.record({ digits: fc.maxSafeInteger(), places: fc.integer({ min: 0, max: 20 }) }).map(({ digits, places }) => digits / 10 ** places);
    fc.assert(fc.property(fc.maxSafeInteger(), isSame));
    fc.assert(fc.property(pence, isSame), { numRuns: 2000 });
    // Excel's smallest number: it holds no subnormal ones.
    fc.assert(fc.property(fc.double({ min: 2.2251e-308, noNaN: true, noDefaultInfinity: true }), (size) => isSame(size) && isSame(-size)), { numRuns: 2000 });
  });

  it("never writes minus nil into a cell", () => {
    expect(Object.is(toExcel(new Decimal(-0)), 0)).toBe(true);
  });

  it.each([Number.NaN, Infinity, -Infinity])("refuses %d", (value) => {
    expect(() => fromExcel(value)).toThrow(RangeError);
  });
});
