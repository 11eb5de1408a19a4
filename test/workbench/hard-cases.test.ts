/** A pack with a protected sheet, filtered and grouped rows and a hidden sheet, and somebody typing in a cell while the panel is asked for a check. */
import { writeXlsx } from "hucre/xlsx";
import type { OpenWorkbench } from "./open-workbench";
import { openWorkbench } from "./open-workbench";

jest.setTimeout(90_000);

let workbench: OpenWorkbench;

const ROWS = [
  ["Revenue Budget 2024/25 (£000), (over)/under spend", null, null, null],
  ["Service", "Budget", "Forecast", "(Over)/under spend"],
  ["Fostering", 4_100, 4_350, -250],
  ["Residential", 6_200, 6_020, 180],
  ["Adoption", 1_300, 1_310, -10],
  ["Leaving care", 2_400, 2_300, 100],
  ["Total", 14_000, 13_990, 20],
];

/** The forecast's total is typed 10 too high on every sheet. */
async function hardPack(): Promise<Uint8Array> {
  const hiding = (...rows: number[]) => new Map(rows.map((row) => [row, { hidden: true }] as const));
  return writeXlsx({
    sheets: [
      { name: "Return", rows: ROWS },
      { name: "Locked", rows: ROWS, protection: { sheet: true } },
      { name: "Filtered", rows: ROWS, autoFilter: { range: "A2:D6" }, rowDefs: hiding(2, 4, 6) },
      { name: "Grouped", rows: ROWS, rowDefs: new Map([2, 3, 4, 5].map((row) => [row, { hidden: true, outlineLevel: 1 }] as const)) },
      { name: "Workings", rows: ROWS, hidden: true },
    ],
  });
}

/** As councils lock the returns that they send out: no sheet can be added, and one cannot be written on. */
async function lockedReturn(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      { name: "Return", rows: ROWS },
      { name: "Funding profiles", rows: ROWS, protection: { sheet: true } },
    ],
    workbookProtection: { lockStructure: true },
  });
}

async function openFile(name: string, bytes: Uint8Array): Promise<void> {
  await workbench.page.setInputFiles("#chosen", { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await workbench.page.waitForFunction((title) => document.title.startsWith(title), name);
  await workbench.pane.getByRole("heading", { name: "Check a budget pack" }).waitFor({ timeout: 45_000 });
}

beforeAll(async () => {
  workbench = await openWorkbench();
  await openFile("hard.xlsx", await hardPack());
});
afterAll(() => workbench?.close());

it("is marked but for the protected sheet, which is named with what to do, and is what it was once cleared", async () => {
  const { page, pane } = workbench;
  const before = await page.evaluate(() => window.workbench!.dump());
  await pane.getByRole("button", { name: "Check pack" }).click();
  await page.waitForFunction(() => window.workbench!.tables().length > 0, undefined, { timeout: 30_000 });
  const marked = await page.evaluate(() => window.workbench!.marks().filter(({ cell }) => cell === "C7").map(({ sheet }) => sheet));
  expect(marked.sort()).toEqual(["Filtered", "Grouped", "Return", "Workings"]);
  await pane.getByRole("tab", { name: /^Not checked/ }).click();
  await pane.getByText("Unprotect it, then check again").first().waitFor();
  expect(await pane.locator("body").innerText()).toMatch(/Locked.*The sheet is protected, so its cells were not marked/is);
  await page.getByRole("button", { name: "Clear marks" }).click();
  await page.waitForFunction(() => window.workbench!.marks().length === 0 && window.workbench!.tables().length === 0);
  expect(await page.evaluate(() => window.workbench!.dump())).toBe(before);
});

it("waits while somebody types in a cell, says what to do, and can be cancelled; what was typed stays", async () => {
  const { page, pane } = workbench;
  const { x, y } = await page.evaluate(() => window.workbench!.middleOf("F3"));
  await page.mouse.dblclick(x, y);
  await page.keyboard.type("half a word");
  await pane.getByRole("button", { name: /^Check (pack|again)$/ }).first().click();
  await pane.getByText(/press Enter or Esc in it/).waitFor({ timeout: 15_000 });
  await pane.getByRole("button", { name: "Cancel" }).click();
  await pane.getByText(/press Enter or Esc in it/).waitFor({ state: "detached" });
  expect(await page.evaluate(() => window.workbench!.marks())).toEqual([]);
  await page.mouse.click(x, y);
  await page.keyboard.press("Enter");
  for (let wait = 0; wait < 50 && (await page.evaluate(() => window.workbench!.cell("Return", "F3").value)) === null; wait++) await page.waitForTimeout(100);
  expect(await page.evaluate(() => window.workbench!.cell("Return", "F3").value)).toBe("half a word");
});

it("says over the list which sheets are not marked and that there is no register, and why, where the return is locked", async () => {
  const { page, pane } = workbench;
  await openFile("locked.xlsx", await lockedReturn());
  await pane.getByRole("button", { name: "Check pack" }).click();
  await pane.getByText("Funding profiles could not be marked, and the register could not be written.", { exact: true }).waitFor({ timeout: 30_000 });
  expect(await page.evaluate(() => window.workbench!.marks().map(({ sheet }) => sheet))).toEqual(["Return"]);
  expect(await page.evaluate(() => window.workbench!.sheets().map(({ name }) => name))).toEqual(["Return", "Funding profiles"]);
  await pane.getByRole("button", { name: "Why", exact: true }).press("Enter");
  expect(await pane.getByRole("tabpanel", { name: /^Not checked/ }).evaluate((shown) => shown === document.activeElement)).toBe(true);
  for (const reason of [/^The sheet is protected, so its cells were not marked/, /^The workbook's structure is protected, so no register could be added/]) {
    await pane.getByText(reason).waitFor();
  }
});

it("logs no error on the way", () => {
  expect(workbench.wrongs).toEqual([]);
});
