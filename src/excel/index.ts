export { excelSheetHost, thisExcel, type ExcelAccess, type ExcelSheetHost } from "./excel-sheet-host";
export type { ReadOptions, ReadProgress } from "./read-workbook";
