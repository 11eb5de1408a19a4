/** Every error planted in the faulty pack is found where it stands, from the file to the finding. */
import path from "node:path";
import { checkFile } from "../../src/cli/check-file";
import { plantedFaults } from "../packs/planted-faults";

const PACK = path.resolve(__dirname, "../packs/quarterly-return-with-faults.xlsx");
const CLEAN = path.resolve(__dirname, "../packs/quarterly-return.xlsx");

describe("the faulty sample pack", () => {
  const checked = checkFile(PACK);

  it.each(plantedFaults)("$sheet!$cell: $what", async ({ sheet, cell, rules, severity }) => {
    const file = await checked;
    if (file.error !== null) throw new Error(file.error);
    const there = file.report.findings.filter((finding) => finding.sheet === sheet && finding.cell === cell);
    expect(there.map(({ rule }) => rules.includes(rule))).toEqual([true]);
    expect(there.map((finding) => finding.severity)).toEqual([severity]);
  });

  it("raises nothing else but what the clean pack raises too", async () => {
    const [faulty, clean] = await Promise.all([checked, checkFile(CLEAN)]);
    if (faulty.error !== null || clean.error !== null) throw new Error("A sample pack was not read.");
    const planted = new Set(plantedFaults.map(({ sheet, cell }) => `${sheet}!${cell}`));
    const queries = clean.report.findings.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`);
    expect(queries).toEqual(["Capital!C6 whole-life-differs", "Capital!E7 negative-actual", "Capital!G9 net-hides-gross"]);
    const others = faulty.report.findings.filter(({ sheet, cell }) => !planted.has(`${sheet}!${cell}`));
    expect(queries).toEqual(expect.arrayContaining(others.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`)));
  });
});
