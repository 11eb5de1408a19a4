import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { FileProblem, readWorkbookFile } from "../files";
import type { Workbook } from "../workbook";
import { callersFolder } from "./callers-folder";

/** Why the system would not give a file, as the end of a sentence that begins with its path. */
const REFUSED: Readonly<Record<string, string>> = {
  ENOENT: "was not found: check the name and the folder.",
  ENOTDIR: "was not found: check the name and the folder.",
  EISDIR: "is a folder: name the files in it.",
  EACCES: "may not be read by you: ask its owner for permission.",
  EPERM: "may not be read by you: ask its owner for permission.",
  EBUSY: "is in use by another program: close it there and try again.",
  ERR_FS_FILE_TOO_LARGE: "is larger than 2 GB: no workbook of that size can be checked.",
};

/** Reads the workbook at a path. Throws a FileProblem, whose message names the path as given. */
export async function openFile(path: string): Promise<Workbook> {
  return readWorkbookFile(await bytesAt(path), path);
}

/** The bytes of a file, meant from where the person stands. Throws a FileProblem. */
export async function bytesAt(path: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(callersFolder(), path));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    throw new FileProblem(`${path} ${REFUSED[code] ?? `could not be opened (${code}).`}`, { cause });
  }
}
