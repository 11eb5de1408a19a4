/** The table of layers names every folder of src/, and nothing that is not there; no imports run in a circle. */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import layers from "../layers.cjs";
import { importCircles, importGraph } from "./support/import-graph";

const folders = readdirSync(resolve(__dirname, "../src"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe("layers", () => {
  it("names every folder of src/", () => {
    expect(Object.keys(layers).sort()).toEqual(folders.sort());
  });

  it("lets no folder import one that imports it back", () => {
    const table = layers as Record<string, { may: readonly string[] }>;
    const reaches = (from: string, to: string): boolean => table[from]!.may.some((next) => next === to || reaches(next, to));
    expect(Object.keys(table).filter((folder) => reaches(folder, folder))).toEqual([]);
  });

  it("has no files that import each other in a circle, types included", () => {
    expect(importCircles(importGraph())).toEqual([]);
  });

  it.each([
    ["none", { a: ["b", "c"], b: ["c"], c: [] }, []],
    ["of two", { a: ["b"], b: ["a"] }, ["a → b"]],
    ["of three, told from its first file", { z: ["a"], a: ["b"], b: ["z"] }, ["a → b → z"]],
    ["of one with itself", { a: ["a"] }, ["a"]],
    ["behind a file that is no part of it", { a: ["b"], b: ["c"], c: ["b"] }, ["b → c"]],
  ])("finds circles: %s", (_, files, circles) => {
    expect(importCircles(new Map(Object.entries(files)))).toEqual(circles);
  });
});
