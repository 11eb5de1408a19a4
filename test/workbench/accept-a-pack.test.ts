/** A person lets an exception stand: it is quiet at the next check, opens again when its figure changes, and marks are cleared by kind and by sheet. */
import { markFormula } from "../../src/marking";
import type { OpenWorkbench } from "./open-workbench";
import { openWorkbench } from "./open-workbench";
import { registerRows } from "./register-rows";
import { becomes, turnTo, type } from "./type-in-cells";

jest.setTimeout(90_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  await check();
});
afterAll(() => workbench?.close());

async function check(): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Check pack" }).click();
  await settled();
}

/** Until Excel is at nothing any more. */
async function settled(): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("heading", { name: /exceptions?$/ }).waitFor({ timeout: 30_000 });
  await pane.getByRole("button", { name: "Check pack" }).and(pane.locator(":not([aria-disabled=true])")).waitFor({ timeout: 30_000 });
}

const markOf = (place: string) => workbench.page.evaluate((at) => window.workbench!.marks().find(({ sheet, cell }) => `${sheet}!${cell}` === at)?.mark ?? null, place);
const cell = (sheet: string, address: string) => workbench.page.evaluate(([name, at]) => window.workbench!.cell(name, at), [sheet, address] as const);

/** Status, reason, by and when in the row of the register for a place. */
async function decision(where: string) {
  const line = (await registerRows(workbench.page)).find((row) => row.where === where)!;
  const [status, reason, by, when] = await Promise.all(["I", "J", "K", "L"].map((column) => cell("Exceptions", `${column}${line.row}`)));
  return { status: status!.value, reason: reason!.value, formula: reason!.formula, by: by!.value, when: String(when!.value) };
}

it("accepts an exception with a reason that begins with =, and its mark goes quiet at once", async () => {
  const { page, pane } = workbench;
  expect(await markOf("Revenue!E13")).toBe(markFormula("red"));
  await pane.getByRole("button", { name: "Accept… for E13" }).click();
  await pane.getByLabel("Reason").fill("=1+1");
  await pane.getByLabel("Your name").fill("A. Okafor");
  await pane.getByRole("button", { name: "Accept", exact: true }).click();
  await pane.getByText("E13 on Revenue is accepted, and its mark is quiet.").first().waitFor({ timeout: 20_000 });
  await page.waitForFunction((mark) => window.workbench!.marks().some(({ sheet, cell: at, mark: its }) => sheet === "Revenue" && at === "E13" && its === mark), markFormula("accepted"));
  expect(await decision("Revenue!E13")).toMatchObject({ status: "Accepted", reason: "=1+1", formula: null, by: "A. Okafor" });
  expect(await pane.getByRole("button", { name: "Accepted 1" }).count()).toBe(1);
});

it("stays so at the next check", async () => {
  await check();
  expect(await workbench.pane.getByRole("button", { name: "Accepted 1" }).count()).toBe(1);
  expect(await markOf("Revenue!E13")).toBe(markFormula("accepted"));
  expect(await decision("Revenue!E13")).toMatchObject({ status: "Accepted", reason: "=1+1", formula: null });
});

it("takes the marks of what was accepted off, and those of a sheet, and the register stays", async () => {
  const { page, pane } = workbench;
  const clear = async (name: string) => {
    await pane.getByRole("button", { name: "Clear only some marks" }).click();
    await pane.getByRole("menuitem", { name }).click();
  };
  await clear("Clear accepted marks");
  await pane.getByText("The marks of accepted exceptions were taken off; the sheet of exceptions stays.").first().waitFor({ timeout: 20_000 });
  expect(await markOf("Revenue!E13")).toBeNull();
  expect(await markOf("Revenue!H8")).not.toBeNull();
  await turnTo(page, "Revenue");
  await clear("Clear this sheet’s marks");
  await pane.getByText("The marks of Revenue were taken off; the sheet of exceptions stays.").first().waitFor({ timeout: 20_000 });
  const sheets = await page.evaluate(() => [...new Set(window.workbench!.marks().map(({ sheet }) => sheet))]);
  expect(sheets).not.toContain("Revenue");
  expect(sheets).toContain("Capital");
  expect((await registerRows(page)).length).toBeGreaterThan(3);
});

it("opens again when its figure changes, and says what it was accepted at", async () => {
  const { page, pane } = workbench;
  await turnTo(page, "Revenue");
  await type(page, "E13", "463600");
  await becomes(page, "Revenue", "E13", 463_600);
  await check();
  await pane.getByText("Accepted at 463,514; now 463,600.").first().waitFor({ timeout: 20_000 });
  expect(await pane.getByRole("button", { name: /^Accepted \d/ }).count()).toBe(0);
  expect(await markOf("Revenue!E13")).toBe(markFormula("red"));
  expect(await decision("Revenue!E13")).toMatchObject({ status: "Reopened", reason: "=1+1", by: "A. Okafor" });
});

it("logs no error on the way", () => {
  expect(workbench.wrongs).toEqual([]);
});
