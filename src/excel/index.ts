export type { MarkReceipt, Skipped } from "./apply-marks";
export type { ClearReceipt, RegisterWords } from "./clear-marks";
export { createSheetHost, thisExcel, type ExcelAccess, type ExcelSheetHost } from "./excel-sheet-host";
export type { ReadOptions, ReadProgress } from "./read-workbook";
