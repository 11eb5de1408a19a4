export { thisExcel, type ExcelAccess } from "./excel-access";
export { createSheetHost } from "./excel-sheet-host";
