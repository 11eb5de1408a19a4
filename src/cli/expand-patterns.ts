import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/**
 * The files that names with * or ? stand for, each folder's in order: on Windows no shell puts them in. A name that is no pattern, or that
 * nothing matches, stays as it is; Excel's own lock files ("~$north.xlsx") are left out. Names are meant from `folder`.
 */
export async function expandPatterns(names: readonly string[], folder: string): Promise<readonly string[]> {
  const expanded = await Promise.all(
    names.map((name) => (/[*?]/.test(basename(name)) ? matching(name, folder) : [name])),
  );
  return expanded.flat();
}

async function matching(pattern: string, folder: string): Promise<readonly string[]> {
  const within = dirname(pattern);
  const entries = await readdir(resolve(folder, within)).catch(() => []);
  const wanted = asRegExp(basename(pattern));
  const found = entries
    .filter((entry) => wanted.test(entry) && !entry.startsWith("~$") && !entry.startsWith("."))
    .sort();
  return found.length === 0
    ? [pattern]
    : found.map((entry) => (within === "." && !pattern.startsWith(".") ? entry : join(within, entry)));
}

function asRegExp(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, process.platform === "win32" ? "i" : "");
}
