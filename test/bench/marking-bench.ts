/**
 * What reading, marking and clearing ask of Excel, through Microsoft's own client library: round trips, bytes each way, time. Each
 * beside the plain way of doing it. Time is the client's and the test host's; Excel's own comes on top, and grows with the round trips.
 */
import type { Marks } from "../../src/marking";
import { cellName } from "../../src/workbook";
import { CLEARING_BUDGET, MARKING_BUDGET } from "../excel/marking-budget";
import { open, unhurried } from "../excel/open";
import { tenThousand } from "../excel/ten-thousand";
import { type Host, type MemoryModel, createHost, memoryModel, runExcel } from "../host";
import { median, milliseconds, table, times, whole } from "./timing";

export interface MarkingSize {
  readonly sheets: number;
  readonly rows: number;
  readonly markedSheets: number;
  readonly marksOnEach: number;
  readonly runs: number;
}

interface Step {
  readonly what: string;
  readonly ms: number;
  readonly trips: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

const COLUMNS = 10;
/** The first Excel that gives add-ins notes. */
const NOTES_API = "1.18";

export async function markingBench(size: MarkingSize): Promise<string> {
  const marks = tenThousand({ sheets: size.markedSheets, onEach: size.marksOnEach, rows: size.rows, columns: COLUMNS });
  const [plainRead, ownRead] = [
    await measured("read, sheet by sheet", size, plainly, readSheetBySheet),
    await measured("read, as the add-in does", size, withAddIn, ({ excel }) => excel.readWorkbook(unhurried())),
  ];
  const marked = (excelApi: string) => async (model: MemoryModel) => {
    const opened = open(model, { excelApi });
    await opened.excel.applyMarks(marks);
    return opened;
  };
  const marking = [
    await measured("fill cell by cell, no register", size, plainly, ({ host }) => fillCellByCell(host, marks)),
    await measured("mark, no register", size, withAddIn, ({ excel }) => excel.applyMarks({ ...marks, register: [] })),
    await measured("mark and write the register", size, withAddIn, ({ excel }) => excel.applyMarks(marks)),
    await measured(`the same with ${marks.notes!.cells.length} notes`, size, (model) => open(model, { excelApi: NOTES_API }), ({ excel }) => excel.applyMarks(marks)),
    await measured("mark again, no register, nothing changed", size, async (model) => {
      const opened = open(model, { excelApi: NOTES_API });
      await opened.excel.applyMarks({ ...marks, register: [] });
      return opened;
    }, ({ excel }) => excel.applyMarks({ ...marks, register: [] })),
    await measured("clear all", size, marked("1.14"), ({ excel }) => excel.clearMarks()),
    await measured("clear all with the notes", size, marked(NOTES_API), ({ excel }) => excel.clearMarks()),
  ] as const;
  const cells = size.markedSheets * size.marksOnEach;
  return [
    `${whole(size.sheets)} sheets of ${whole(size.rows * COLUMNS)} cells; ${whole(cells)} scattered cells marked on ${whole(size.markedSheets)} of them, with a register row each. Median of ${size.runs}.`,
    table([
      ["", "to plain way", "time", "round trips", "to Excel", "from Excel"],
      ...[plainRead, ownRead].map((step) => line(step, plainRead)),
      ...marking.map((step) => line(step, marking[0])),
    ]),
    ...[budgetLine(marking[2], MARKING_BUDGET), budgetLine(marking[3], MARKING_BUDGET), budgetLine(marking[5], CLEARING_BUDGET)],
  ].join("\n");
}

/** "Budget for “clear all”: at most 4 round trips, 4 made: kept." */
function budgetLine({ what, trips, bytesIn }: Step, most: { readonly trips: number; readonly bytes?: number }): string {
  const limits = [limit(trips, most.trips, "round trips", "made"), ...(most.bytes === undefined ? [] : [limit(bytesIn, most.bytes, "bytes", "sent")])];
  return `Budget for “${what}”: ${limits.join("; ")}.`;
}

function limit(spent: number, most: number, of: string, done: string): string {
  return `at most ${whole(most)} ${of}, ${whole(spent)} ${done}: ${spent <= most ? "kept" : "missed"}`;
}

function line({ what, ms, trips, bytesIn, bytesOut }: Step, plain: Step): string[] {
  return [what, times(ms / plain.ms), milliseconds(ms), whole(trips), `${whole(bytesIn / 1000)} kB`, `${whole(bytesOut / 1000)} kB`];
}

/** A fresh workbook for every run: `opened` is not timed, `work` is. */
async function measured<Opened extends { readonly host: Host }>(
  what: string,
  size: MarkingSize,
  opened: (model: MemoryModel) => Opened | Promise<Opened>,
  work: (opened: Opened) => Promise<unknown>,
): Promise<Step> {
  const workbooks: Opened[] = [];
  for (let run = 0; run < size.runs; run++) workbooks.push(await opened(workbookOf(size)));
  const before = workbooks[0]!.host.traffic();
  let next = 0;
  const { ms } = await median(what, size.runs, () => work(workbooks[next++]!));
  const after = workbooks[0]!.host.traffic();
  return { what, ms, trips: after.trips - before.trips, bytesIn: after.bytesIn - before.bytesIn, bytesOut: after.bytesOut - before.bytesOut };
}

const withAddIn = (model: MemoryModel) => open(model);
const plainly = (model: MemoryModel) => ({ host: createHost(model) });

function workbookOf({ sheets, rows }: MarkingSize): MemoryModel {
  const model = memoryModel("large.xlsx");
  for (let sheet = 1; sheet <= sheets; sheet++) {
    const { cells } = model.addSheet(`Service ${sheet}`);
    for (let row = 0; row < rows; row++) {
      cells[row] = Array.from({ length: COLUMNS }, (_, column) => {
        if (column === 0) return { value: row === 0 ? "Line" : `Line ${row}`, formula: null };
        const value = sheet * 1000 + row * 10 + column;
        return column === COLUMNS - 1 ? { value, formula: `=B${row + 1}-C${row + 1}` } : { value, formula: null };
      });
    }
  }
  return model;
}

async function readSheetBySheet({ host }: { readonly host: Host }): Promise<void> {
  await runExcel(host, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) {
      sheet.getUsedRangeOrNullObject(true).load("values,formulas,numberFormat");
      // The plain way that is measured here waits for every sheet.
      await context.sync();
    }
  });
}

async function fillCellByCell(host: Host, { cells }: Marks): Promise<void> {
  await runExcel(host, async (context) => {
    for (const { sheet, ranges } of cells) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      for (const { top, left } of ranges) worksheet.getRange(cellName({ row: top, column: left })).format.fill.color = "#FFC7CE";
      // All at once would pass the 5 MB that a request may have.
      await context.sync();
    }
  });
}
