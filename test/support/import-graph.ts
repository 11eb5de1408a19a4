/** Which file of src/ imports which, types too, and the circles in that. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const src = resolve(__dirname, "../../src");
const named = (path: string) => relative(src, path).replaceAll("\\", "/");

const sourceFiles = () =>
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(src, path));

/** The file that a relative import means; undefined for a package or a file that is no source. */
function importedFile(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const path = resolve(dirname(from), specifier);
  return [`${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find((candidate) => existsSync(candidate));
}

export function importGraph(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    sourceFiles().map((path) => {
      const specifiers = [...readFileSync(path, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, specifier]) => specifier!);
      return [named(path), specifiers.flatMap((specifier) => importedFile(path, specifier) ?? []).map(named)];
    }),
  );
}

/** Files that reach themselves again, each circle once, from its first file in the order of the alphabet. */
export function importCircles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const circles = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      const ring = path.slice(start);
      const first = ring.indexOf([...ring].sort()[0]!);
      circles.add([...ring.slice(first), ...ring.slice(0, first)].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of [...graph.keys()].sort()) visit(file, []);
  return [...circles];
}
