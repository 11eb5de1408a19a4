import * as fc from "fast-check";
import { forecast } from "../../src/budget";
import { Decimal } from "../../src/money";
import { amounts } from "../money/arbitraries";

const FLAT = Array.from({ length: 12 }, () => 1);
const LATE = [5, 5, 5, 5, 10, 10, 10, 10, 10, 10, 10, 10];
const FROM_MAY = [0, ...FLAT.slice(1)];
const shares = (profile: readonly number[]) => profile.map((share) => new Decimal(share));

describe("a forecast from spending to date", () => {
  it.each<[what: string, actual: number, months: number, committed: number, profile: readonly number[] | null, expected: number | null]>([
    ["East Sussex, adaptations: 50 by June", 50, 3, 0, null, 200],
    ["with 140 to come", 50, 3, 140, null, 340],
    ["at year end it is the actual", 409, 12, 0, null, 409],
    ["a commitment at year end is still to come", 409, 12, 6, null, 415],
    ["a profile of equal months is a straight line", 50, 3, 140, FLAT, 340],
    ["spending that comes late", 33, 3, 0, LATE, 220],
    ["a profile in other proportions says the same", 33, 3, 0, LATE.map((share) => share * 7.5), 220],
    ["a profile at year end", 33, 12, 0, LATE, 33],
    ["a profile that begins in May, in May", 10, 2, 0, FROM_MAY, 110],
    ["a profile that begins in May, in April", 10, 1, 0, FROM_MAY, null],
    ["nothing spent yet", 0, 3, 5, null, 5],
    ["a credit to date", -26, 3, 0, null, -104],
  ])("%s", (_what, actual, months, committed, profile, expected) => {
    expect(forecast(new Decimal(actual), months, new Decimal(committed), profile && shares(profile))?.toNumber() ?? null).toBe(expected);
  });

  it("is a straight line for equal months, whatever each is worth", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 1000 }), (actual, months, share) => {
        const straight = forecast(actual, months, new Decimal(0));
        const profiled = forecast(actual, months, new Decimal(0), shares(FLAT.map((each) => each * share)));
        expect(profiled?.toPrecision(30)).toBe(straight?.toPrecision(30));
      }),
    );
  });
});
