import { wrap } from "../../src/cli/wrap";

describe("wrapping a text", () => {
  it.each<[what: string, text: string, first: string, width: number, lines: readonly string[]]>([
    ["a short one stays on its line", "All ties.", "  ", 20, ["  All ties."]],
    ["a line is filled to its last letter", "one two three", "", 7, ["one two", "three"]],
    ["later lines stand under the first", "one two three", "E H7 ", 12, ["E H7 one two", "     three"]],
    ["a word too long stands alone", "see =SUM(Revenue!B4:B9) there", "", 10, ["see", "=SUM(Revenue!B4:B9)", "there"]],
    ["line breaks and runs of spaces are single spaces", "one\n  two", "", 20, ["one two"]],
    ["nothing is an empty line", "", "- ", 20, ["- "]],
  ])("%s", (_, text, first, width, lines) => expect(wrap(text, first, width).split("\n")).toEqual(lines));
});
