/** A person puts the faulty pack right with the fixes that the panel offers: the grid reckons anew, the check falls silent, and Undo gives back what stood there. */
import type { CellValue } from "../../src/workbook";
import type { OpenWorkbench } from "./open-workbench";
import { openWorkbench } from "./open-workbench";
import { becomes, turnTo, type } from "./type-in-cells";

jest.setTimeout(90_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  await check();
});
afterAll(() => workbench?.close());

const cell = (sheet: string, address: string) => workbench.page.evaluate(([name, at]) => window.workbench!.cell(name, at), [sheet, address] as const);
const marked = (place: string) => workbench.page.evaluate((at) => window.workbench!.marks().some(({ sheet, cell: name }) => `${sheet}!${name}` === at), place);

async function check(): Promise<void> {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Check pack" }).click();
  await page.waitForFunction(() => window.workbench!.marks().length > 0);
  await pane.getByRole("button", { name: "Check pack" }).and(pane.locator(":not([aria-disabled=true])")).waitFor();
}

async function showFix(address: string): Promise<void> {
  await workbench.pane.getByRole("button", { name: `Show fix for ${address}` }).first().click();
  await workbench.pane.getByRole("dialog").waitFor();
}

const shown = () => workbench.pane.getByRole("dialog").locator("tbody tr").allInnerTexts();

async function makeChange(): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("button", { name: /^Make / }).click();
  await pane.getByRole("dialog").waitFor({ state: "detached", timeout: 20_000 });
}

const FIXES: readonly (readonly [sheet: string, address: string, now: string, then: string, value: CellValue])[] = [
  ["Revenue", "E13", "463,514", "=SUM(E7:E12)", 463_541],
  ["Revenue", "H8", "=E8-B8", "=B8-E8", -10_257],
  ["Revenue", "C9", "7,059", "(7,059)", -7_059],
  ["Revenue", "G12", "(117,498)", "=E12+F12", -117_498],
  ["Capital", "B9", "=SUM(B6:B7)", "=SUM(B6:B8)", 31_499],
  ["Capital", "E8", "“ 33”", "33", 33],
];

it.each(FIXES)("%s!%s: shows %s → %s, and only then changes it", async (sheet, address, now, then, value) => {
  await showFix(address);
  expect(await shown()).toEqual([`${address}\t${now}\t${then}`]);
  const before = await cell(sheet, address);
  expect(before.formula ?? before.value).not.toBe(then);
  await makeChange();
  await becomes(workbench.page, sheet, address, value);
  expect((await cell(sheet, address)).formula).toBe(then.startsWith("=") ? then : null);
});

it("looks at the changes of its own accord, finds none of the faults any more, and marks again when asked to", async () => {
  const { pane } = workbench;
  await pane.getByText(/looked at again at/).waitFor({ timeout: 20_000 });
  const again = pane.getByRole("button", { name: "Mark again" });
  await again.click();
  await again.waitFor({ state: "detached", timeout: 30_000 });
  for (const [sheet, address] of FIXES) expect([sheet, address, await marked(`${sheet}!${address}`)]).toEqual([sheet, address, false]);
  expect(await pane.getByRole("button", { name: /^Show fix/ }).count()).toBe(0);
});

it("undoes changes one after another, also after that check, to what stood there", async () => {
  const { page, pane } = workbench;
  const undo = pane.getByRole("button", { name: "Undo" });
  await undo.click();
  await becomes(page, "Capital", "E8", " 33");
  await undo.click();
  await becomes(page, "Capital", "B9", 30_763);
  expect((await cell("Capital", "B9")).formula).toBe("=SUM(B6:B7)");
});

it("leaves a cell that a person has typed in since, and says so", async () => {
  const { page, pane } = workbench;
  await check();
  await pane.getByRole("switch", { name: "Check as you type" }).click();
  await showFix("B9");
  await turnTo(page, "Capital");
  await pane.getByRole("button", { name: "Cancel" }).click();
  await type(page, "B9", "31000");
  await showFix("B9");
  await pane.getByRole("button", { name: /^Make / }).click();
  await pane.getByText(/Nothing was changed. Not Capital!B9: it holds something else/).first().waitFor();
  expect(await cell("Capital", "B9")).toMatchObject({ value: 31_000, formula: null });
});

it("logs no error on the way", () => {
  expect(workbench.wrongs).toEqual([]);
});
