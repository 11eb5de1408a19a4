import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expandPatterns } from "../../src/cli/expand-patterns";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "outturn-"));
  mkdirSync(path.join(folder, "q1"));
  for (const name of ["south.xlsx", "north.xlsx", "~$north.xlsx", "notes.txt", "q1/east.xlsx", "q1/west (2).xlsx", "q1/west.xls"]) writeFileSync(path.join(folder, name), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("names with * and ?", () => {
  it.each<[names: readonly string[], files: readonly string[]]>([
    [["*.xlsx"], ["north.xlsx", "south.xlsx"]],
    [["q1/*.xls?"], ["q1/east.xlsx", "q1/west (2).xlsx"]],
    [["q1/w*"], ["q1/west (2).xlsx", "q1/west.xls"]],
    [["q1/west (?).xlsx"], ["q1/west (2).xlsx"]],
    [["south.xlsx", "n*.xlsx"], ["south.xlsx", "north.xlsx"]],
    [["gone.xlsx"], ["gone.xlsx"]],
    [["*.ods"], ["*.ods"]],
    [["nowhere/*.xlsx"], ["nowhere/*.xlsx"]],
  ])("%j stand for %j", async (names, files) => {
    expect((await expandPatterns(names, folder)).map((file) => file.replaceAll("\\", "/"))).toEqual(files);
  });
});
