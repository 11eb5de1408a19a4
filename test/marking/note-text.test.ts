import fc from "fast-check";
import { isEditedNote, isOwnNote, signedNote } from "../../src/marking";

const NOTE = signedNote("Outturn · E · Error: Net is not gross plus income\nStated 107,520, expected 107,420.");

it("ends with a line whose code is reckoned from what stands above it", () => {
  expect(NOTE).toBe("Outturn · E · Error: Net is not gross plus income\nStated 107,520, expected 107,420.\n\nOutturn tjnldk");
});

it.each<[string, string, "ours" | "theirs that was ours" | "theirs"]>([
  ["as it was written", NOTE, "ours"],
  ["with the line ends of Windows", NOTE.replaceAll("\n", "\r\n"), "ours"],
  ["with the line ends of an old Mac", NOTE.replaceAll("\n", "\r"), "ours"],
  ["with a blank at its end", `${NOTE}\n`, "ours"],
  ["with another figure", NOTE.replace("107,420", "107,421"), "theirs that was ours"],
  ["with words before it", `See Facilities. ${NOTE}`, "theirs that was ours"],
  ["with words below it", `${NOTE}\nSee Facilities.`, "theirs that was ours"],
  ["without its last line", NOTE.slice(0, NOTE.lastIndexOf("\n\n")), "theirs that was ours"],
  ["with another code", NOTE.replace("tjnldk", "tjnldb"), "theirs that was ours"],
  ["a person's own", "Asked Finance about the outturn", "theirs"],
  ["a person's own that ends as ours do", "Asked Finance\n\nOutturn 2024", "theirs"],
  ["empty", "", "theirs"],
])("tells whose a note is: %s", (_, text, whose) => {
  expect([isOwnNote(text), isEditedNote(text)]).toEqual([whose === "ours", whose === "theirs that was ours"]);
});

it("knows every note again, and none in which a letter was changed", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (text, at, letter) => {
      const note = signedNote(text);
      expect(isOwnNote(note)).toBe(true);
      const index = at % note.length;
      const changed = note.slice(0, index) + letter + note.slice(index + 1);
      // Blanks at the ends of lines may be lost on the way through Excel, so they say nothing.
      if (changed.replace(/\s/g, "") !== note.replace(/\s/g, "")) expect(isOwnNote(changed)).toBe(false);
    }),
  );
});
