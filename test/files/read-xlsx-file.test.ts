import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsxFile } from "../../src/files";

const pack = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../packs", name)));

it("reads an .xlsx", async () => {
  const { sheets } = await readXlsxFile(pack("monitoring-pack.xlsx"), "Q1.xlsx");
  expect(sheets.length).toBeGreaterThan(3);
});

it.each([
  ["an .xls", [0x09, 0x08, 0x10, 0x00], /^Q1\.xls is in an older format: open it in Excel and save it as \.xlsx first\.$/],
  ["a file of no bytes", [], /^Q1\.xls is empty/],
  ["a PDF", [0x25, 0x50, 0x44, 0x46], /^Q1\.xls is a PDF/],
])("says what to do with %s", async (_, bytes, sentence) => {
  await expect(readXlsxFile(Uint8Array.from(bytes), "Q1.xls")).rejects.toThrow(sentence);
});
