import { type Finding, scheduleKey } from "../../src/checking";
import { decisionRow } from "../../src/marking";
import { faultyReport, scheduleOn } from "../taskpane/quarterly-return";

const found = (cell: string): Finding => faultyReport.findings.find((finding) => finding.cell === cell)!;
const place = (...given: Parameters<typeof decisionRow>) => {
  const { key, sheet, cell, stated, expected, difference } = decisionRow(...given);
  return [key, `${sheet}!${cell}`, stated, expected, difference];
};

it.each([
  ["one exception", "D16", "finding", ["total-does-not-foot|Revenue|D16", "Revenue!D16", "133,407", "133,470", "(63)"]],
  ["all of its rule in its schedule, which say no figures", "D16", "schedule", ["total-does-not-foot|revenue budget summary 000|*", "Revenue!A5:J16", "", "", ""]],
] as const)("is that of %s", (_, cell, of, expected) => {
  expect(place(found(cell), of, faultyReport, "The total does not foot")).toEqual(expected);
});

it("is the exception's own where it is in no schedule", () => {
  const loose = { ...found("D16"), schedule: null };
  expect(place(loose, "schedule", faultyReport, "")).toEqual(place(loose, "finding", faultyReport, ""));
});

it("says what it stands for", () => {
  expect(decisionRow(found("D16"), "schedule", faultyReport, "The total does not foot").message).toBe("Stands for every exception of “The total does not foot” in Revenue budget summary, £000.");
});

it("is known by the schedule's title, or by its sheet and kind, so that it is found again in the next return", () => {
  expect(scheduleKey("unit-missing", scheduleOn("Capital", "A4:L12", { kind: "capital", title: "" }))).toBe("unit-missing|capital capital|*");
});
