/** Returns that councils and departments published: none may crash the reading, and only the one real fault may show. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { check } from "../../src/checking";
import { readWorkbookFile } from "../../src/files";
import { rules } from "../../src/rules";
import { findSheet, isCellError, parseCellName, valueAt } from "../../src/workbook";

const FOLDER = resolve(__dirname, "../../../shared/workbooks/returns");
const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];

/** Errors known to be there, read one by one. */
const REAL_ERRORS: Readonly<Record<string, readonly string[]>> = {
  "uk01_towns_fund_return_R6.xlsx": ["4a - Funding Profiles!S28"],
};

describe("published returns", () => {
  if (files.length === 0) {
    it("are not at hand here, so none was checked", () => {
      process.stdout.write("not run: the published returns are not beside this checkout\n");
    });
    return;
  }

  it.each(files)("%s", async (file) => {
    const workbook = await readWorkbookFile(readFileSync(resolve(FOLDER, file)), file);
    const { outcomes, findings } = check(workbook, rules);
    expect(outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
    const errors = findings.filter(({ severity }) => severity === "error");
    // Some returns lost the cells they refer to: those show #REF! for everyone to see.
    const shown = errors.filter(({ rule }) => rule === "cell-error");
    for (const { sheet, cell } of shown) expect(isCellError(valueAt(findSheet(workbook, sheet)!, parseCellName(cell)!))).toBe(true);
    expect(errors.filter((finding) => !shown.includes(finding)).map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(REAL_ERRORS[file] ?? []);
  });
});
