import * as fc from "fast-check";
import { contrast, MARK_COLOURS, MARK_STYLE, markFormula, textOn } from "../../src/marking";

const someColour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0").toUpperCase()}`);

/** How strongly a colour is seen, from 0 to 1, with all of its colour lost: what a printer without colour makes of it. */
const inGrey = (colour: string) => [1, 3, 5].reduce((sum, at, index) => sum + [0.299, 0.587, 0.114][index]! * parseInt(colour.slice(at, at + 2), 16), 0) / 255;

it("gives every fill a text that can be read on it", () => {
  fc.assert(fc.property(someColour, (fill) => expect(contrast(fill, textOn(fill))).toBeGreaterThanOrEqual(4.5)), { numRuns: 2_000 });
});

it.each([
  ["#000000", "#FFFFFF", 21],
  ["#FFFFFF", "#FFFFFF", 1],
  ["#777777", "#FFFFFF", 4.48],
  ["#FF0000", "#FFFFFF", 4],
])("%s on %s has a contrast of %d", (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  expect(contrast(b, a)).toBe(contrast(a, b));
});

it("keeps the fill's own hue where it can", () => {
  expect(MARK_COLOURS.map((colour) => [colour, MARK_STYLE[colour].text])).toEqual([
    ["red", "#7D0010"], ["amber", "#5C4500"], ["green", "#285328"], ["accepted", "#4D4D4D"],
  ]);
});

it("tells red and amber apart without colour: by how dark they print, and by underline and slant", () => {
  const looks = MARK_COLOURS.map((colour) => `${MARK_STYLE[colour].underline ? "underlined" : ""}${MARK_STYLE[colour].italic ? "slanted" : ""}`);
  expect(looks).toEqual(["underlined", "slanted", "", ""]);
  expect(inGrey(MARK_STYLE.amber.fill) - inGrey(MARK_STYLE.red.fill)).toBeGreaterThan(0.04);
});

it("says whose a mark is by its formula, whatever it looks like", () => {
  expect(markFormula("red")).toBe('=LEN("outturn:red")>0');
});
