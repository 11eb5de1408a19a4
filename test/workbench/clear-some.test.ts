/** Marks are cleared in part: those of a sheet go, those of other sheets and the register stay, and the next check puts them back. */
import type { OpenWorkbench } from "./open-workbench";
import { openWorkbench } from "./open-workbench";
import { registerRows } from "./register-rows";
import { turnTo } from "./type-in-cells";

jest.setTimeout(60_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.pane.getByRole("button", { name: "Check pack" }).click();
  await workbench.page.waitForFunction(() => window.workbench!.marks().length > 0);
  await workbench.pane.getByRole("button", { name: "Clear only some marks" }).waitFor();
});
afterAll(() => workbench?.close());

const markedSheets = () => workbench.page.evaluate(() => [...new Set(window.workbench!.marks().map(({ sheet }) => sheet))]);

async function clear(name: string): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Clear only some marks" }).click();
  await pane.getByRole("menuitem", { name }).click();
}

it("takes off nothing where nothing was accepted, and says so", async () => {
  const before = await markedSheets();
  await clear("Clear accepted marks");
  await workbench.pane.getByText("No accepted exception was marked.").first().waitFor({ timeout: 20_000 });
  expect(await markedSheets()).toEqual(before);
});

it("takes off the marks of the sheet in view, and the register stays", async () => {
  const { page, pane } = workbench;
  const rows = (await registerRows(page)).length;
  await turnTo(page, "Revenue");
  await clear("Clear this sheet’s marks");
  await pane.getByText("The marks of Revenue were taken off; the sheet of exceptions stays.").first().waitFor({ timeout: 20_000 });
  expect(await markedSheets()).toContain("Capital");
  expect(await markedSheets()).not.toContain("Revenue");
  expect(await registerRows(page)).toHaveLength(rows);
});

it("logs no error on the way", () => {
  expect(workbench.wrongs).toEqual([]);
});
