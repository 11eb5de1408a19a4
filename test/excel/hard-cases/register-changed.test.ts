/** What people do to the register between two checks: the next check writes it all the same, and keeps what they did. */
import { byHand, type MemoryModel } from "../../host";
import { marksFor, open, registerOf } from "../open";
import { at, livedInPack, registerSheet } from "./lived-in-pack";

const FIRST = marksFor({ Revenue: { red: "C8,D8", amber: "D5" }, Workings: { red: "C8" } });
const LATER = marksFor({ Revenue: { red: "C8", amber: "D5" }, Workings: { red: "C8,D5" } });

/** The register's sheet as people see it, whatever they called it. */
const onRegister = (model: MemoryModel) => registerSheet(model)!;

function lineOf(model: MemoryModel, where: string): number {
  const [headings = [], ...rows] = registerOf(model)!;
  return onRegister(model).tableList[0]!.range.top + 2 + rows.findIndex((row) => row[headings.indexOf("Where")] === where);
}

function columnOf(model: MemoryModel, heading: string): string {
  const { left } = onRegister(model).tableList[0]!.range;
  return "ABCDEFGHIJKLMNOPQRS"[left + registerOf(model)![0]!.indexOf(heading)]!;
}

function type(model: MemoryModel, where: string, heading: string, entry: string): void {
  model.edit(onRegister(model).name, `${columnOf(model, heading)}${lineOf(model, where)}`, entry);
}

/** "Where: Status, Reason" of every row that has a place. */
function words(model: MemoryModel): Record<string, string> {
  const [headings = [], ...rows] = registerOf(model)!;
  const of = (row: string[], heading: string) => row[headings.indexOf(heading)] ?? "";
  return Object.fromEntries(rows.filter((row) => of(row, "Where") !== "").map((row) => [of(row, "Where"), [of(row, "Stated"), of(row, "Reason")].join(" | ")]));
}

const body = (model: MemoryModel) => {
  const { top, left, bottom, right } = onRegister(model).tableList[0]!.range;
  return { sheet: onRegister(model).name, top: top + 2, bottom: bottom + 1, heading: top + 1, first: "ABCDEFGHIJKLMNOPQRS"[left]!, last: "ABCDEFGHIJKLMNOPQRS"[right]! };
};

const CHANGES: readonly (readonly [string, (model: MemoryModel) => void])[] = [
  ["nothing", () => undefined],
  ["it is sorted by Where", (model) => {
    const { sheet, top, bottom, first, last } = body(model);
    byHand.sortRows(model, sheet, `${first}${top}:${last}${bottom}`, columnOf(model, "Where"), true);
  }],
  ["it is filtered to the red ones", (model) => {
    const { sheet, heading, bottom, first, last } = body(model);
    byHand.filter(model, sheet, `${first}${heading}:${last}${bottom}`, columnOf(model, "RAG"), ["Red"]);
  }],
  ["it is filtered to none", (model) => {
    const { sheet, heading, bottom, first, last } = body(model);
    byHand.filter(model, sheet, `${first}${heading}:${last}${bottom}`, columnOf(model, "RAG"), ["Blue"]);
  }],
  ["a column is put in", (model) => byHand.insertColumns(model, body(model).sheet, "C")],
  ["a column is typed beside it", (model) => model.edit(body(model).sheet, `N${body(model).heading}`, "Portfolio")],
  ["rows are put in above it", (model) => byHand.insertRows(model, body(model).sheet, 1, 2)],
  ["a row is put in within it", (model) => byHand.insertRows(model, body(model).sheet, body(model).top + 1)],
  ["its sheet is renamed", (model) => onRegister(model).rename("Queries for DMT")],
  ["its sheet is moved to the front", (model) => byHand.moveSheet(model, body(model).sheet, 0)],
  ["its sheet is hidden", (model) => (onRegister(model).visibility = "hidden")],
  ["its sheet is made very hidden", (model) => (onRegister(model).visibility = "veryHidden")],
  ["rows are hidden by hand", (model) => onRegister(model).hiddenRows.add(body(model).top - 1)],
  ["its rows are grouped and collapsed", (model) => byHand.group(model, body(model).sheet, body(model).top, body(model).bottom, true)],
  ["cells over it are merged", (model) => onRegister(model).mergedRanges.push(at("A1:D1"))],
  ["people put formats of their own on it", (model) => onRegister(model).addConditionalFormat([at("A1:M40")])],
  ["people put validation on Status", (model) => onRegister(model).setValidation!(at("I5:I40"), { list: { inCellDropDown: true, source: "Accepted,Query" } })],
];

describe.each(CHANGES)("%s", (_, change) => {
  it("and the next check brings it up to date, with the words that were typed", async () => {
    const { excel, model } = open(livedInPack());
    await excel.applyMarks(FIRST);
    type(model, "Revenue!D5", "Reason", "Typed by hand, agreed");
    type(model, "Workings!C8", "Reason", "See the file note");
    change(model);
    const { skipped, register } = await excel.applyMarks(LATER);
    expect([skipped, register]).toEqual([[], onRegister(model).name]);
    expect(words(model)).toMatchObject({
      "Revenue!C8": "(3,500) | ",
      "Revenue!D5": "(3,500) | Typed by hand, agreed",
      "Workings!C8": "(3,500) | See the file note",
      "Workings!D5": "(3,500) | ",
    });
  });
});

describe("a filter that somebody set on the register", () => {
  type Shown = Readonly<Record<string, readonly string[]>>;
  const LOST = { sheet: "Exceptions", reason: "Excel did not put the filter of the register back, which is taken off while rows are written. Set it again." };

  async function filtered(shown: Shown) {
    const opened = open(livedInPack());
    await opened.excel.applyMarks(FIRST);
    const { model } = opened;
    type(model, "Revenue!D8", "Status", "Query");
    const { sheet, heading, bottom, first, last } = body(model);
    for (const [column, shows] of Object.entries(shown)) byHand.filter(model, sheet, `${first}${heading}:${last}${bottom}`, columnOf(model, column), shows);
    return opened;
  }

  /** Where it is of the rows that can be seen, and what is filtered. */
  function seen(model: MemoryModel): { readonly rows: readonly string[]; readonly filters: Shown } {
    const sheet = onRegister(model);
    const [headings = [], ...rows] = registerOf(model)!;
    return {
      rows: rows.flatMap((row, index) => (sheet.isRowHidden(sheet.tableList[0]!.range.top + 1 + index) ? [] : [row[headings.indexOf("Where")]!])),
      filters: Object.fromEntries(sheet.filters.map(({ column, shows }) => [headings[column]!, shows])),
    };
  }

  it.each<[string, Shown, readonly string[]]>([
    ["by one column, of which a row is new and one is gone", { RAG: ["Red"] }, ["Revenue!C8", "Workings!C8", "Workings!D5"]],
    ["by two columns", { RAG: ["Red", "Amber"], Sheet: ["Revenue"] }, ["Revenue!C8", "Revenue!D5"]],
    ["that shows nothing", { RAG: ["Blue"] }, []],
    ["by a column that is blank nearly everywhere", { Status: [""] }, ["Revenue!C8", "Revenue!D5", "Workings!C8", "Workings!D5"]],
  ])("%s is there again after the next check, and shows what fits it now", async (_, shown, rows) => {
    const { excel, model, host } = await filtered(shown);
    const { filters } = seen(model);
    const before = host.traffic().trips;
    expect((await excel.applyMarks(LATER)).skipped).toEqual([]);
    expect(host.traffic().trips - before).toBeLessThanOrEqual(6);
    expect([...seen(model).rows].sort()).toEqual(rows);
    expect(seen(model).filters).toEqual(filters);
  });

  it("is not touched where no row changes", async () => {
    const { excel, model } = await filtered({ RAG: ["Red"] });
    const before = seen(model);
    await excel.applyMarks(FIRST);
    expect(seen(model)).toEqual(before);
  });

  it("is there again when an exception was accepted", async () => {
    const { excel, model } = await filtered({ RAG: ["Red"] });
    const before = seen(model);
    expect((await excel.decide([{ row: FIRST.register[2]!, status: "Accepted", reason: "Late invoice", by: "A. Khan", when: "24 November 2026" }])).skipped).toEqual([]);
    expect(seen(model)).toEqual(before);
  });

  it.each([
    ["tell it", 4],
    ["take it again", 6],
  ])("that Excel does not %s keeps nothing from being written, and is said", async (_, trip) => {
    const { excel, model, host } = await filtered({ RAG: ["Red"] });
    host.failAt(trip, "before");
    const { skipped, marked, register } = await excel.applyMarks(LATER);
    expect([skipped, marked, register]).toEqual([[LOST], 4, "Exceptions"]);
    expect(seen(model)).toEqual({ rows: ["Revenue!C8", "Revenue!D8", "Revenue!D5", "Workings!C8", "Workings!D5"], filters: {} });
  });
});

it("stays in the order that somebody sorted it in, and new rows come below", async () => {
  const { excel, model } = open(livedInPack());
  await excel.applyMarks(FIRST);
  const { sheet, top, bottom, first, last } = body(model);
  byHand.sortRows(model, sheet, `${first}${top}:${last}${bottom}`, columnOf(model, "Key"), true);
  const sorted = Object.keys(words(model));
  expect(sorted).not.toEqual(["Revenue!C8", "Revenue!D8", "Revenue!D5", "Workings!C8"]);
  await excel.applyMarks(LATER);
  expect(Object.keys(words(model))).toEqual([...sorted, "Workings!D5"]);
});

describe("rows that are cut", () => {
  it("come again where their exceptions are still there, below the others", async () => {
    const { excel, model } = open(livedInPack());
    await excel.applyMarks(FIRST);
    byHand.deleteRows(model, "Exceptions", lineOf(model, "Revenue!D8"));
    await excel.applyMarks(FIRST);
    expect(Object.keys(words(model)).sort()).toEqual(["Revenue!C8", "Revenue!D5", "Revenue!D8", "Workings!C8"]);
  });

  it("may be all of them but one that is blank", async () => {
    const { excel, model } = open(livedInPack());
    await excel.applyMarks(FIRST);
    const { top, bottom, sheet } = body(model);
    byHand.deleteRows(model, sheet, top, bottom - top);
    onRegister(model).clear(at(`A${top}:M${top}`), false);
    await excel.applyMarks(FIRST);
    expect(Object.keys(words(model)).sort()).toEqual(["Revenue!C8", "Revenue!D5", "Revenue!D8", "Workings!C8"]);
  });
});

describe("a register that is no table any more", () => {
  it("stays as a person's own sheet, and a new one comes beside it", async () => {
    const { excel, model } = open(livedInPack());
    await excel.applyMarks(FIRST);
    byHand.tableToRange(model, "Exceptions", "OutturnExceptions");
    const kept = model.sheet("Exceptions").read(at("A1:M8"));
    const { register, skipped } = await excel.applyMarks(FIRST);
    expect([register, skipped]).toEqual(["Exceptions (Outturn)", []]);
    expect(model.sheet("Exceptions").read(at("A1:M8"))).toEqual(kept);
    await excel.clearMarks();
    expect(model.sheets().map(({ name }) => name)).toContain("Exceptions");
    expect(model.sheets().map(({ name }) => name)).not.toContain("Exceptions (Outturn)");
  });
});

describe("a column that the register needs", () => {
  it.each([
    ["renamed", (model: MemoryModel) => model.edit("Exceptions", "C4", "Regel")],
    ["removed", (model: MemoryModel) => byHand.deleteColumns(model, "Exceptions", "C")],
  ])("is %s: the register is left, with what to do", async (_, change) => {
    const { excel, model } = open(livedInPack());
    await excel.applyMarks(FIRST);
    change(model);
    const before = model.sheet("Exceptions").read(at("A1:M9"));
    const { skipped } = await excel.applyMarks(LATER);
    expect(skipped).toEqual([{ sheet: "Exceptions", reason: "The register has lost its column Rule, so it was left as it is. Clear marks, then check again, to have a new one." }]);
    expect(model.sheet("Exceptions").read(at("A1:M9"))).toEqual(before);
    expect(await excel.clearMarks({ words: "clear" })).toMatchObject({ registerRemoved: true });
  });
});
