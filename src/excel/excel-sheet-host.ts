/** Excel as the panel sees it: one object with the add-in's whole traffic with the workbook. */
import type { Workbook } from "../workbook";
import { inWords } from "./excel-refusal";
import { readWorkbook, type ReadOptions } from "./read-workbook";

/** How Excel is reached; tests give a client of their own. */
export interface ExcelAccess {
  run<T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  isSetSupported(name: string, version?: string): boolean;
}

/** The Excel this page is loaded in. */
export const thisExcel: ExcelAccess = {
  run: (options, batch) => Excel.run(options, batch),
  isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
};

/** What taskpane/sheet-host.ts asks for; index.tsx hands one to the other. */
export interface ExcelSheetHost {
  readWorkbook(options: ReadOptions): Promise<Workbook>;
}

export function excelSheetHost(excel: ExcelAccess = thisExcel): ExcelSheetHost {
  /** Waits while a person is editing a cell (delayForCellEdit) instead of failing. */
  async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await excel.run({ delayForCellEdit: true }, batch);
    } catch (error) {
      throw inWords(error);
    }
  }

  return {
    readWorkbook: (options) => run((context) => readWorkbook(context, options)),
  };
}
