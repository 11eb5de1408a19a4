export { createSheetHost, thisExcel, type ExcelAccess } from "./excel-sheet-host";
