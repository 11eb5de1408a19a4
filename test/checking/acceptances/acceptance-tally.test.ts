import { acceptancesIn, tallyOf } from "../../../src/checking";
import { importedWords } from "../../../src/taskpane/returns/other-return-words";
import { acceptedReport, faultyReport, otherReturn } from "../../taskpane/quarterly-return";

const acceptances = acceptancesIn(otherReturn("Q1.xlsx").register!);

it.each([
  ["all their exceptions are here, or changed, or gone", acceptedReport.findings, { read: 3, hold: 1, lapsed: 1, gone: 1 }],
  ["nothing was taken over", faultyReport.findings, { read: 3, hold: 0, lapsed: 0, gone: 3 }],
  ["nothing is found", [], { read: 3, hold: 0, lapsed: 0, gone: 3 }],
])("is told apart where %s", (_, findings, tally) => {
  expect(tallyOf(acceptances, findings)).toEqual(tally);
});

it.each([
  [{ read: 23, hold: 20, lapsed: 2, gone: 1 }, "23 acceptances were read from Q1.xlsx: 20 hold, 2 lapsed because figures changed, 1 has no exception here."],
  [{ read: 1, hold: 1, lapsed: 0, gone: 0 }, "1 acceptance was read from Q1.xlsx: 1 holds."],
  [{ read: 2, hold: 0, lapsed: 0, gone: 2 }, "2 acceptances were read from Q1.xlsx: 2 have no exception here."],
])("is said in words: %j", (tally, words) => {
  expect(importedWords("Q1.xlsx", tally)).toBe(words);
});
