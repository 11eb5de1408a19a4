import type { Rag } from "../../src/budget";
import { otherWays, styleOf, styleUnder } from "../../src/rating/rating-style";
import { readRating } from "../../src/rating/rating-words";

describe("what a cell of ratings says", () => {
  it.each<[entry: string | number | null, rating: Rag | null | undefined]>([
    ["R", "R"], ["a", "A"], ["Green", "G"], ["AMBER", "A"], ["Yellow", "A"], [" red ", "R"],
    ["R - Red", "R"], ["Green (G)", "G"], ["A: amber", "A"], ["🔴", "R"], ["🟡", "A"], ["🟢 Green", "G"], ["🟩", "G"],
    [null, null], ["  ", null],
    ["A/R", undefined], ["R - Amber", undefined], ["Red, improving", undefined], ["●", undefined], ["On track", undefined], ["B", undefined], [3, undefined], ["", null], ["-", undefined],
  ])("%j: %s", (entry, rating) => {
    expect(readRating(entry)).toBe(rating);
  });
});

describe("ratings are written as the others are", () => {
  it.each<[what: string, entries: readonly (string | null)[], expected: string]>([
    ["letters", ["R", "A", null, "G"], "R A G"],
    ["words", ["Red", "Green"], "Red Amber Green"],
    ["capitals", ["AMBER", "GREEN"], "RED AMBER GREEN"],
    ["small letters", ["r", "g"], "r a g"],
    ["a letter and its word", ["R - Red", "G - Green"], "R - Red A - Amber G - Green"],
    ["a word and its letter", ["Green (G)"], "Red (R) Amber (A) Green (G)"],
    ["yellow", ["Red", "Yellow", "Green"], "Red Yellow Green"],
    ["the letter of yellow", ["R", "Y", "G"], "R Y G"],
    ["round signs", ["🔴", "🟢", "🟢"], "🔴 🟠 🟢"],
    ["round signs with yellow", ["🔴", "🟡"], "🔴 🟡 🟢"],
    ["square signs and words", ["🟩 Green"], "🟥 Red 🟧 Amber 🟩 Green"],
    ["the commonest way", ["R", "Amber", "Green", "Red"], "Red Amber Green"],
    ["of two as common the first", ["G", "Amber"], "R A G"],
    ["blue is no rating of three", ["R", "Blue", "B", "G"], "R A G"],
    ["n/a says no way", ["n/a", "TBC", "G"], "R A G"],
  ])("%s", (_what, entries, expected) => {
    const { R, A, G } = styleOf(entries)!.entries!;
    expect(`${R} ${A} ${G}`).toBe(expected);
  });

  it("in letters, and says so, where marks tell by their colour", () => {
    const style = styleOf(["●", "●", null])!;
    expect(style.entries).toEqual({ R: "R", A: "A", G: "G" });
    expect(style.note).toBe("The ● of this column tell by their colour, which a cell's contents do not hold: letters are written.");
  });

  it("not at all where ratings are words of the pack's own", () => {
    expect(styleOf(["On track", "Delayed", "On track"])).toEqual({ entries: null, note: "Ratings such as “On track” are not known here, so none is written." });
  });

  it("as the heading has it where there is none yet", () => {
    expect(styleOf([null, ""])).toBeNull();
    expect(styleUnder("RAG Q1").entries!.A).toBe("A");
    expect(styleUnder("Status").entries!.A).toBe("Amber");
  });

  it("every other way that a list may have says the same", () => {
    for (const rag of ["R", "A", "G"] as const) expect(otherWays(rag, rag).map(readRating)).toEqual(otherWays(rag, rag).map(() => rag));
  });
});
