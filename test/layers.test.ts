/** The table of layers names every folder of src/, and nothing that is not there. */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import layers from "../layers.cjs";

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
});
