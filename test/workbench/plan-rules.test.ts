/** The sheet *Plan rules* in a live grid: inserted by the panel, reckoned by the grid, and gone by in the next check. */
import type { OpenWorkbench } from "./open-workbench";
import { openWorkbench } from "./open-workbench";
import { registerRows } from "./register-rows";
import { becomes, type } from "./type-in-cells";

jest.setTimeout(90_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

const cell = (name: string) => workbench.page.evaluate((at) => window.workbench!.cell("Plan rules", at), name);

it("is inserted with the starter rules and the default policy, and shown", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Policy and plan rules" }).click();
  await pane.getByRole("button", { name: "Insert starter rules" }).click();
  await pane.getByText(/The starter rules are on the sheet Plan rules/).and(pane.locator(":visible")).first().waitFor({ timeout: 30_000 });
  await page.waitForFunction(() => window.workbench!.active().sheet === "Plan rules");
  expect(await cell("A6")).toMatchObject({ value: "S1" });
  expect(await cell("C6")).toMatchObject({ value: true, formula: "=R6<=15" });
  expect(await cell("C8")).toMatchObject({ value: true, formula: "=OR(S8<DATE(2020,3,31),R8<=66)" });
});

it("marks the figure of a rule that holds no more, once somebody has tightened it", async () => {
  const { page, pane } = workbench;
  await type(page, "C6", "=R6<=10");
  await becomes(page, "Plan rules", "C6", false);
  await pane.getByRole("button", { name: "Check pack" }).click();
  await pane.getByRole("heading", { name: /exceptions$/ }).waitFor({ timeout: 30_000 });
  const rows = (await registerRows(page)).filter(({ where }) => String(where).startsWith("Plan rules!"));
  expect(rows.map(({ where, rag, rule }) => `${where} ${rag} ${rule}`)).toEqual(["Plan rules!R6 Red plan-rule-broken"]);
  await pane.getByRole("button", { name: "Policy: Cautious" }).waitFor();
  expect(workbench.wrongs).toEqual([]);
});
