/** A person's hands on the grid, for tests in the browser. */
import type { Page } from "playwright-core";
import type { CellValue } from "../../src/workbook";

/** Opens a sheet by its tab. */
export async function turnTo(page: Page, sheet: string): Promise<void> {
  await page.getByText(sheet, { exact: true }).click();
  await page.waitForFunction((name) => window.workbench!.active().sheet === name, sheet);
}

/** Types as a person does: a click on the cell of the sheet in view, the keys, Enter. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  const selection = () => page.evaluate(() => window.workbench!.active().selection);
  // A sheet just turned to, or a window just widened, may not be drawn yet; two clicks at once would be a double click.
  let tries = 0;
  do {
    if (tries > 0) await page.waitForTimeout(600);
    const { x, y } = await page.evaluate((at) => window.workbench!.middleOf(at), address);
    await page.mouse.click(x, y);
    await page.waitForTimeout(50);
    tries++;
  } while ((await selection()) !== address && tries < 20);
  expect(await selection()).toBe(address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForFunction((at) => window.workbench!.active().selection !== at, address);
}

/** Waits until a cell shows a value. Calculation follows typing by a tenth of a second and more. */
export async function becomes(page: Page, sheet: string, address: string, value: CellValue): Promise<void> {
  const shown = () => page.evaluate(([name, at]) => window.workbench!.cell(name, at).value, [sheet, address] as const);
  for (let wait = 0; wait < 100 && (await shown()) !== value; wait++) await page.waitForTimeout(100);
  expect([address, await shown()]).toEqual([address, value]);
}
