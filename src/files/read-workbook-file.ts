import type { Workbook } from "../workbook";
import { readOlderFormat } from "./older-formats";
import { readFileWith, type ReadFileOptions } from "./read-file-with";

/**
 * Reads a workbook from the bytes of its file; `name` is the file's name, for people. Formula cells that the file holds no result for
 * are computed where that is simple; the rest are listed in `notRead`. Our own register is none of the sheets, unless `registerApart` is
 * false: then the file is given as it lies. Throws a FileProblem when it cannot be read at all.
 */
export function readWorkbookFile(bytes: Uint8Array, name: string, options: ReadFileOptions = {}): Promise<Workbook> {
  return readFileWith(readOlderFormat, bytes, name, options);
}
