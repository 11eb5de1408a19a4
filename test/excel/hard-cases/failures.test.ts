/**
 * Excel breaks off: at every round trip, before it does anything, after it did all of it, and after any number of its actions.
 * No cell of a person's is changed, the same command succeeds when it is given again, and Clear then leaves the workbook as it was.
 */
import type { Marks, SheetHost } from "../../../src/marking";
import { snapshot, type FailingPoint, type HostOptions } from "../../host";
import { marksFor, opener } from "../open";
import { EXCELS, livedInPack, personsThings, sheetNames, withNotes } from "./lived-in-pack";

const FIRST = withNotes(marksFor({ Revenue: { red: "C8,D8", amber: "D5" }, "Children's, Q2!": { red: "C8" }, Lists: { green: "A1" } }));
/** One exception gone, one new, one changed. */
const LATER: Marks = { ...withNotes(marksFor({ Revenue: { red: "C8", amber: "D5" }, Workings: { red: "C8" }, Lists: { red: "A1" } })), heading: ["Exceptions found by Outturn 0.1.0", "Checked 25 November 2026, 09:30: the whole pack."] };

const ACCEPTED = withNotes(marksFor({ Revenue: { red: "C8", accepted: "D8,D5" }, Workings: { accepted: "C8" } }));

type Command = (excel: SheetHost) => Promise<unknown>;

const COMMANDS: readonly { readonly what: string; readonly before: readonly Command[]; readonly command: Command }[] = [
  { what: "marking for the first time", before: [], command: (excel) => excel.applyMarks(FIRST) },
  { what: "marking again with other findings", before: [(excel) => excel.applyMarks(FIRST)], command: (excel) => excel.applyMarks(LATER) },
  { what: "marking one sheet again", before: [(excel) => excel.applyMarks(FIRST)], command: (excel) => excel.applyMarks(LATER, { onlySheet: "Revenue" }) },
  {
    what: "accepting an exception",
    before: [(excel) => excel.applyMarks(FIRST)],
    command: (excel) => excel.decide([{ row: FIRST.register[0]!, status: "Accepted", reason: "Late invoice", by: "A. Khan", when: "24 November 2026" }]),
  },
  { what: "clearing one sheet", before: [(excel) => excel.applyMarks(FIRST)], command: (excel) => excel.clearMarks({ words: "keep", what: { kind: "sheet", sheet: "Revenue" } }) },
  { what: "clearing what was accepted", before: [(excel) => excel.applyMarks(ACCEPTED)], command: (excel) => excel.clearMarks({ words: "keep", what: { kind: "accepted" } }) },
  { what: "clearing and keeping the register", before: [(excel) => excel.applyMarks(FIRST)], command: (excel) => excel.clearMarks({ words: "keep" }) },
  { what: "clearing", before: [(excel) => excel.applyMarks(FIRST)], command: (excel) => excel.clearMarks({ words: "clear" }) },
];

const openAgain = opener();

/** A pack on which everything before the command was done. */
async function prepared(before: readonly Command[], options: HostOptions) {
  const model = livedInPack();
  const own = sheetNames(model);
  const clean = snapshot(model);
  const opened = openAgain(model, options);
  for (const step of before) await step(opened.excel);
  return { ...opened, own, clean };
}

/** Trips of the command, and the actions of each. */
async function course({ before, command, options }: Case): Promise<number[]> {
  const { excel, host } = await prepared(before, options);
  const actions: number[] = [];
  const receive = host.receive.bind(host);
  host.receive = async (message) => {
    const { trips } = host.traffic();
    const reply = await receive(message);
    if (host.traffic().trips > trips) actions.push(host.traffic().actionsOfLastTrip);
    return reply;
  };
  await command(excel);
  return actions;
}

/** Some sixty points of a trip, all of them where there are fewer, so that none lies far from one that is tried. */
function pointsOf(actions: number): FailingPoint[] {
  const step = Math.max(1, Math.ceil(actions / 60));
  return ["before", ...Array.from({ length: Math.ceil(actions / step) }, (_, index) => index * step), "after"];
}


const CASES = EXCELS.flatMap((options) => COMMANDS.map((each) => ({ ...each, options, excelApi: options.excelApi })));
type Case = (typeof CASES)[number];

describe.each(CASES)("$what, ExcelApi $excelApi", (tried) => {
  const { before, command, options } = tried;

  it("breaks off anywhere, and no harm is done", async () => {
    const trips = await course(tried);
    expect(trips.length).toBeGreaterThan(2);
    for (const [index, actions] of trips.entries()) {
      for (const point of pointsOf(actions)) {
        const { excel, host, model, own, clean } = await prepared(before, options);
        const theirs = personsThings(model, own);
        host.failAt(index + 1, point);
        await expect(command(excel)).rejects.toThrow("Excel could not do this just now. Try again.");
        const where = `trip ${index + 1} of ${trips.length}, ${typeof point === "number" ? `after ${point} of ${actions} actions` : point}`;
        expect([where, personsThings(model, own)]).toEqual([where, theirs]);
        await command(excel);
        expect([where, personsThings(model, own)]).toEqual([where, theirs]);
        const cleared = await excel.clearMarks({ words: "clear" });
        expect([where, cleared]).toEqual([where, expect.objectContaining({ kind: "cleared", skipped: [] })]);
        expect([where, snapshot(model)]).toEqual([where, clean]);
      }
    }
  }, 120_000);

  it("is tidied up by Clear alone, wherever it broke off", async () => {
    for (const [index, actions] of (await course(tried)).entries()) {
      for (const point of pointsOf(actions)) {
        const { excel, host, model, clean } = await prepared(before, options);
        host.failAt(index + 1, point);
        await command(excel).catch(() => undefined);
        await excel.clearMarks({ words: "clear" });
        const where = `trip ${index + 1}, ${point} of ${actions} actions`;
        expect([where, snapshot(model)]).toEqual([where, clean]);
      }
    }
  }, 120_000);
});
