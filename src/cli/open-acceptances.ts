import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Acceptances, acceptancesIn } from "../checking";
import { FileProblem } from "../files";
import { callersFolder } from "./callers-folder";
import { openFile } from "./open-file";
import { pathFor } from "./open-prior";

/**
 * What was accepted in the register of the workbook at the path, or in the folder at the path in the one of the file's name; a folder need
 * not have one for every file. Throws a FileProblem where a workbook that is named has no register.
 */
export async function openAcceptances(path: string, file: string): Promise<Acceptances> {
  const at = await pathFor(path, file);
  if (at !== path && !(await exists(at))) return new Map();
  const { register } = await openFile(at);
  if (!register && at === path)
    throw new FileProblem(`${path} has no register of exceptions to take acceptances from.`);
  return acceptancesIn(register ?? []);
}

async function exists(path: string): Promise<boolean> {
  return stat(resolve(callersFolder(), path)).then(
    () => true,
    () => false,
  );
}
