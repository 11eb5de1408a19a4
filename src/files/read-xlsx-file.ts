import type { Workbook } from "../workbook";
import { FileProblem } from "./file-problem";
import { readFileWith } from "./read-file-with";

/** The same for .xlsx alone: the panel takes it without the large reader of older formats, which people are asked to save anew. */
export function readXlsxFile(bytes: Uint8Array, name: string): Promise<Workbook> {
  return readFileWith(refuse, bytes, name);
}

function refuse(_bytes: Uint8Array, name: string): Promise<never> {
  return Promise.reject(new FileProblem(`${name} is in an older format: open it in Excel and save it as .xlsx first.`));
}
