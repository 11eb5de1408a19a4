/** Sheets and workbooks that are protected, or open for viewing only: nothing is unprotected unasked, what could not be done is said with its sheet and what to do. */
import { snapshot, type MemoryModel } from "../../host";
import { open } from "../open";
import { checkAndMark, checked, livedInPack, personsThings, sheetNames } from "./lived-in-pack";

const protect = (...names: string[]) => (model: MemoryModel) => names.forEach((name) => (model.sheet(name).isProtected = true));

const CASES: readonly (readonly [string, (model: MemoryModel) => unknown, readonly string[]])[] = [
  ["a sheet", protect("Revenue"), ["Revenue: The sheet is protected, so its cells were not marked. Unprotect it, then check again."]],
  ["all sheets", (model) => protect(...sheetNames(model))(model), ["Revenue", "Children's, Q2!", "Workings"].map((sheet) => `${sheet}: The sheet is protected, so its cells were not marked. Unprotect it, then check again.`)],
  ["a sheet without exceptions", protect("Cover"), []],
  ["the workbook's structure", (model) => (model.isStructureProtected = true), ["Exceptions: The workbook's structure is protected, so no register could be added. Unprotect it, then check again."]],
  [
    "a sheet and the structure",
    (model) => {
      protect("Workings")(model);
      model.isStructureProtected = true;
    },
    ["Workings: The sheet is protected, so its cells were not marked. Unprotect it, then check again.", "Exceptions: The workbook's structure is protected, so no register could be added. Unprotect it, then check again."],
  ],
];

describe.each(CASES)("%s protected", (_, make, sentences) => {
  it("is read and checked all the same, marked where that may be, and never unprotected", async () => {
    const model = livedInPack();
    make(model);
    const own = sheetNames(model);
    const [before, theirs] = [snapshot(model), personsThings(model, own)];
    const { excel } = open(model);
    const { marks, receipt } = await checkAndMark(excel);
    expect(marks.register.length).toBeGreaterThan(5);
    expect(receipt.skipped.map(({ sheet, reason }) => `${sheet}: ${reason}`)).toEqual(sentences);
    expect(personsThings(model, own)).toEqual(theirs);
    await excel.clearMarks();
    expect(snapshot(model)).toEqual(before);
  });

  it("from a check to Clear: what had to be left goes with the next Clear, once it is unprotected", async () => {
    const model = livedInPack();
    const before = snapshot(model);
    const { excel } = open(model);
    await checkAndMark(excel);
    make(model);
    const receipt = await excel.clearMarks();
    const reasons = receipt.kind === "cleared" ? receipt.skipped.map(({ reason }) => reason) : [];
    expect(reasons.every((reason) => /(Unprotect it, then clear again|once the structure is unprotected)\.$/.test(reason))).toBe(true);
    model.isStructureProtected = false;
    model.sheets().forEach((sheet) => (sheet.isProtected = false));
    await excel.clearMarks();
    // A sheet that could not be removed is the person's to remove: they were told so.
    if (reasons.some((reason) => reason.includes("its sheet was left"))) model.deleteSheet(model.sheet("Exceptions").id);
    expect(snapshot(model)).toEqual(before);
  });
});

describe("a workbook open for viewing only", () => {
  it("is read and checked; marking and clearing are refused, and say what to do", async () => {
    const model = livedInPack();
    await checkAndMark(open(model).excel);
    model.isReadOnly = true;
    const { excel } = open(model);
    const before = snapshot(model);
    const refusal = "Excel refused: the sheet or the workbook is protected, or is open for viewing only. Unprotect it or choose Editing, then try again.";
    const marks = await checked(excel);
    await expect(excel.applyMarks({ ...marks, cells: [] })).rejects.toThrow(refusal);
    await expect(excel.clearMarks()).rejects.toThrow(refusal);
    await expect(excel.makeEdits([{ sheet: "Revenue", cell: { row: 7, column: 2 }, from: { value: 370_550 }, to: { formula: "=SUM(C3:C7)" } }])).rejects.toThrow(refusal);
    expect(snapshot(model)).toEqual(before);
  });
});
