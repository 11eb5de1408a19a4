/** Excel as the panel sees it: one object with the add-in's whole traffic with the workbook. */
import type { SheetHost } from "../marking";
import { applyMarks } from "./apply-marks";
import { lacks, NOTES_API, UNDO_GROUP_API } from "./capabilities";
import { clearMarks, removesSheet } from "./clear-marks";
import { decide } from "./decide";
import { inWords, isNotUndoable } from "./excel-refusal";
import { thisExcel, type ExcelAccess } from "./excel-access";
import { findMarks } from "./find-marks";
import { activeSheet, goTo } from "./go-to";
import type { Unfinished } from "./left-over-sheet";
import { asWanted, makeEdits, wayBack } from "./make-edits";
import { onEdited } from "./on-edited";
import { readWorkbook } from "./read-workbook";
import { removeBlankSheet } from "./remove-blank-sheet";
import { writePlan } from "./write-plan";

export function createSheetHost(excel: ExcelAccess = thisExcel): SheetHost {
  /** Waits while a person is editing a cell (delayForCellEdit) instead of failing. */
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) =>
    worded(excel.run({ delayForCellEdit: true }, batch));

  /** One step of Excel's own undo, where Excel can. */
  const runAsOneStep = <T>(batch: (context: Excel.RequestContext) => Promise<T>) =>
    worded(excel.run({ delayForCellEdit: true, ...undoGroup }, batch));
  const undoGroup = excel.isSetSupported("ExcelApi", UNDO_GROUP_API) ? { mergeUndoGroup: true } : {};

  /** For work that may be begun anew whatever was done of it: one step where Excel agrees to that, and several where it does not. */
  const runAsOneStepIfItCan = <T>(batch: (context: Excel.RequestContext) => Promise<T>) =>
    worded(
      excel.run({ delayForCellEdit: true, ...undoGroup }, batch).catch((error: unknown) => {
        if (!isNotUndoable(error)) throw error;
        return excel.run({ delayForCellEdit: true }, batch);
      }),
    );

  const unfinished: Unfinished = { sheet: null };
  const hasNotes = excel.isSetSupported("ExcelApi", NOTES_API);

  return {
    readWorkbook: (options) => run((context) => readWorkbook(context, options)),
    applyMarks: (marks, options) =>
      runAsOneStepIfItCan((context) => applyMarks(context, marks, { ...options, hasNotes }, unfinished)),
    // Excel cannot undo the removal of a sheet, and refuses to group it with what it could undo.
    clearMarks: (options) =>
      (removesSheet(options) ? run : runAsOneStepIfItCan)((context) =>
        clearMarks(context, { ...options, hasNotes }, unfinished),
      ),
    hasMarks: () =>
      run(async (context) => {
        const { register, sheets, notes } = await findMarks(context, { notes: hasNotes ? [] : null });
        return register !== null || notes.own.length > 0 || sheets.some(({ marks }) => marks.length > 0);
      }),
    decide: (decisions) => runAsOneStepIfItCan((context) => decide(context, decisions, unfinished)),
    writePlan: (write) => run((context) => writePlan(context, write)),
    makeEdits: (edits) => runAsOneStep((context) => makeEdits(context, edits.map(asWanted))),
    undoEdits: async (made, sheetAdded) => {
      const receipt = await runAsOneStep((context) => makeEdits(context, made.map(wayBack)));
      // By itself: Excel cannot undo the removal of a sheet.
      const isRemoved = sheetAdded !== undefined && (await run((context) => removeBlankSheet(context, sheetAdded)));
      return isRemoved ? { ...receipt, sheetRemoved: sheetAdded } : receipt;
    },
    goTo: (sheet, cell) => run((context) => goTo(context, sheet, cell)),
    activeSheet: () => run(activeSheet),
    onEdited: (callback) => worded(onEdited(excel, callback)),
    lacks: lacks((name, version) => excel.isSetSupported(name, version)),
  };
}

async function worded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw inWords(error);
  }
}
