export { FileProblem } from "./file-problem";
export { readWorkbookFile } from "./read-workbook-file";
