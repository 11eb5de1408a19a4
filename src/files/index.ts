export { computeMissing, type PartlyComputed } from "./compute-missing";
export { FileProblem } from "./file-problem";
export { readWorkbookFile } from "./read-workbook-file";
export { readXlsxFile } from "./read-xlsx-file";
