import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { type PriorReturn, priorReturnOf } from "../checking";
import { callersFolder } from "./callers-folder";
import { openFile } from "./open-file";

/** The return before a file: the one at the path, or in the folder at the path the one of the file's name. Throws a FileProblem. */
export async function openPrior(path: string, file: string): Promise<PriorReturn> {
  return priorReturnOf(await openFile(await pathFor(path, file)));
}

/** The path itself, or in a folder the file of the same name. */
export async function pathFor(path: string, file: string): Promise<string> {
  return (await isFolder(path)) ? join(path, basename(file)) : path;
}

/** A path that is not there is no folder; opening it says what is wrong. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(resolve(callersFolder(), path))).isDirectory();
  } catch {
    return false;
  }
}
