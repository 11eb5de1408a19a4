/** The register as it stands on its sheet in the grid. */
import type { Page } from "playwright-core";
import type { CellValue } from "../../src/workbook";

export interface RegisterLine {
  /** The sheet's row, from 1. */
  readonly row: number;
  readonly rag: CellValue;
  readonly rule: CellValue;
  readonly where: CellValue;
  readonly status: CellValue;
}

/** Row of the first exception, below the table's headings. */
export async function firstRegisterRow(page: Page): Promise<number> {
  const [table] = await page.evaluate(() => window.workbench!.tables());
  return Number(/\d+/.exec(table!.range)![0]) + 1;
}

/** Every exception that is listed, once the grid has reckoned where each is; those that are resolved too; each has a key. */
export async function registerRows(page: Page): Promise<RegisterLine[]> {
  const first = await firstRegisterRow(page);
  await page.waitForFunction((top) => {
    const isBlank = (column: string, row: number) => window.workbench!.cell("Exceptions", `${column}${row}`).value === null;
    for (let row = top; !isBlank("O", row); row++) if (isBlank("D", row)) return false;
    return true;
  }, first);
  return page.evaluate((top) => {
    const at = (column: string, row: number) => window.workbench!.cell("Exceptions", `${column}${row}`).value;
    const lines = [];
    for (let row = top; at("O", row) !== null; row++) lines.push({ row, rag: at("A", row), rule: at("C", row), where: at("D", row), status: at("I", row) });
    return lines;
  }, first);
}
