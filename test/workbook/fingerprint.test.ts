import { fingerprint } from "../../src/workbook";

describe("a fingerprint", () => {
  // Its letters stand in registers that people keep: they may never come out otherwise.
  it.each([
    ["", "rbvtxztkxmsl"],
    ["total-mismatch|revenue budget|schools|net", "vqjnmmzvpsxf"],
    ["total-mismatch|revenue budget|schools|net#2", "cbknsmwnrwdx"],
  ])("of %j stays what it is", (text, same) => {
    expect(fingerprint(text)).toBe(same);
  });

  it("tells 50,000 lines of packs apart", () => {
    const texts = Array.from({ length: 50_000 }, (_, index) => `total-mismatch|service ${index % 500}|line ${Math.floor(index / 500)}|net`);
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  });
});
