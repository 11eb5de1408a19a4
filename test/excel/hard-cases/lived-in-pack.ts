/** A pack as people leave it after a year: formats, filters, groups, tables, names and hidden sheets of their own, and faults in its figures. */
import { check } from "../../../src/checking";
import { isMarkFormula, isOwnNote, markingFor, signedNote, REGISTER_TABLE, type MarkReceipt, type Marks, type SheetHost } from "../../../src/marking";
import { rules } from "../../../src/rules";
import { parseRangeName } from "../../../src/workbook";
import { byHand, snapshot, type HostConditionalFormat, type HostTable, type MemoryModel, type MemorySheet } from "../../host";
import { pack, unhurried } from "../open";

export const at = (address: string) => parseRangeName(address)!;

/** The total of the forecast is out by 100, and so are a line's variance and what hangs on it. */
const REVENUE = [
  ["Revenue monitoring £000", null, null, null],
  ["Service", "Budget", "Forecast", "Variance"],
  ["Adult Social Care", 218_000, 221_500, "=B3-C3 → -3500"],
  ["Children's Services", 90_400, 94_100, "=B4-C4 → -3700"],
  ["Public Health", 36_000, 36_000, 0],
  ["Highways", 12_500, 11_900, "=B6-C6 → 600"],
  ["Libraries", 7_250, 7_150, "=B7-C7 → 100"],
  ["Total", "=SUM(B3:B7) → 364150", 370_550, "=SUM(D3:D7) → -6500"],
];

export function livedInPack(): MemoryModel {
  const model = pack({ Cover: [["Q2 return"]], Revenue: REVENUE, "Children's, Q2!": REVENUE, Workings: REVENUE, Lists: [["Red"], ["Amber"], ["Green"]] });
  const revenue = model.sheet("Revenue");
  revenue.formatRules.push(ownFormat("own-first", "Custom", "D3:D8", "=D3<0"), ownFormat("own-scale", "ColorScale", "B3:C7"), ownFormat("own-last", "Custom", "A1:D8", "=LEN($A1)>0"));
  revenue.setLook(at("A1:D1"), { bold: true, fill: "#1F4E78" });
  revenue.writeNumberFormats(at("B3:D8"), Array.from({ length: 6 }, () => ["#,##0", "#,##0", "#,##0;(#,##0)"]));
  revenue.mergedRanges.push(at("A1:D1"));
  revenue.setValidation!(at("B3:C7"), { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } });
  const second = model.sheet("Children's, Q2!");
  second.addTable(at("A2:D7"), true);
  second.tableList[0]!.name = "Lines";
  byHand.group(model, "Workings", 3, 6, true);
  model.sheet("Workings").hiddenColumns.add(1);
  model.sheet("Lists").visibility = "veryHidden";
  revenue.noteList.push({ ranges: [at("A3")], text: "Ask the finance business partner" }, { ranges: [at("C8")], text: "Typed from the ledger" });
  second.commentList.push({ id: "{comment-1}", ranges: [at("C8")] });
  model.nameList.push({ name: "Ratings", refersTo: "=Lists!$A$1:$A$3" });
  model.select(revenue.id, at("C4:C5"));
  return model;
}

function ownFormat(id: string, type: HostConditionalFormat["type"], address: string, formula: string | null = null) {
  return { id, type, ranges: [at(address)], formula, fill: type === "Custom" ? "#FF0000" : null, fontColour: null, stopIfTrue: type === "Custom" };
}

/** Reads the workbook, checks it and marks what was found; gives what was written and what became of it. */
export async function checkAndMark(excel: SheetHost): Promise<{ readonly marks: Marks; readonly receipt: MarkReceipt }> {
  const marks = await checked(excel);
  return { marks, receipt: await excel.applyMarks(marks) };
}

export async function checked(excel: SheetHost): Promise<Marks> {
  return markingFor(check(await excel.readWorkbook(unhurried()), rules), ["Exceptions found by Outturn 0.1.0", "Checked 24 November 2026, 09:30: the whole pack."]);
}

/** The sheet of the add-in's own register; undefined where there is none. */
export function registerSheet(model: MemoryModel): MemorySheet | undefined {
  return model.sheets().find(({ tableList }) => tableList.some(isOwnTable));
}

function isOwnTable({ name }: HostTable): boolean {
  return name.startsWith(REGISTER_TABLE);
}

/** All that is a person's: the workbook without marks, without sheets that were not there and without who looks at what. */
export function personsThings(model: MemoryModel, sheets: readonly string[]): unknown {
  const { sheets: all, names, calculationMode } = snapshot(model) as { sheets: { name: string; conditionalFormats: { formula: string | null; type: string }[]; notes: Record<string, string> }[]; names: unknown; calculationMode: unknown };
  return {
    names,
    calculationMode,
    sheets: all
      .filter(({ name }) => sheets.includes(name))
      .map((sheet) => ({ ...sheet, notes: Object.fromEntries(Object.entries(sheet.notes).filter(([, text]) => !isOwnNote(text))), conditionalFormats: sheet.conditionalFormats.filter(({ formula, type }) => type !== "Custom" || (formula !== null && !isMarkFormula(formula))) })),
  };
}

/** The oldest Excel that the add-in works with, and one that has notes and groups what it undoes. */
export const EXCELS = [{ excelApi: "1.14" }, { excelApi: "1.20" }] as const;

/** With a note on every marked range's first cell. */
export function withNotes(marks: Marks): Marks {
  const cells = marks.register.map(({ sheet, cell, rule }) => ({ sheet, cell, text: signedNote(`Outturn · E · Error: ${rule}`) }));
  return { ...marks, notes: { cells, of: cells.length } };
}

export function sheetNames(model: MemoryModel): string[] {
  return model.sheets().map(({ name }) => name);
}
