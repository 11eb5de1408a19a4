/** A person types in the grid: formulas recalculate, the add-in hears of it, and OUTTURN functions work in cells. */
import { worksheetFunctions } from "../../src/functions";
import type { CellValue } from "../../src/workbook";
import type { OpenWorkbench } from "./open-workbench";
import { openWorkbench } from "./open-workbench";
import { registerRows } from "./register-rows";
import { becomes as cellBecomes, turnTo, type as typeIn } from "./type-in-cells";
import { inGridTerms } from "./worksheet-functions";

jest.setTimeout(60_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  await turnTo(workbench.page, "Revenue");
});
afterAll(() => workbench?.close());

const cell = (address: string) => workbench.page.evaluate((at) => window.workbench!.cell("Revenue", at), address);

const type = (address: string, text: string) => typeIn(workbench.page, address, text);
const becomes = (address: string, value: CellValue) => cellBecomes(workbench.page, "Revenue", address, value);

it("recalculates what depends on a figure that is overtyped, two formulas on", async () => {
  expect(await cell("D7")).toMatchObject({ value: 1_045, formula: "=B7+C7" });
  await type("B7", "3367");
  await becomes("D7", 2_045);
  await becomes("B13", 446_462);
});

it("tells the panel that the workbook has changed since it was checked, and a new check takes that back", async () => {
  const { pane } = workbench;
  const changed = pane.getByText("The workbook has changed since this check.");
  await pane.getByRole("button", { name: "Check pack" }).click();
  await pane.getByRole("heading", { name: /exceptions$/ }).waitFor({ timeout: 30_000 });
  // Our own marks and register are no change of the person's.
  expect(await changed.count()).toBe(0);
  await pane.getByRole("switch", { name: "Check as you type" }).click();
  await type("B8", "123214");
  await changed.waitFor();
  await pane.getByRole("button", { name: "Check again" }).click();
  await changed.waitFor({ state: "detached" });
});

it("checks as a person types, without marking anew before it is asked to, nor taking the place they work at", async () => {
  const { page, pane } = workbench;
  const marked = () => page.evaluate(() => window.workbench!.marks().some(({ cell: at }) => at === "C9"));
  await pane.getByRole("switch", { name: "Check as you type" }).click();
  expect(await marked()).toBe(true);
  await type("C9", "-7059");
  await pane.getByText(/^Revenue looked at again at/).waitFor({ timeout: 20_000 });
  expect(await pane.getByText("The workbook has changed since this check.").count()).toBe(0);
  expect(await pane.locator("[data-finding]").filter({ hasText: ", cell C9" }).allInnerTexts()).toEqual([]);
  expect(await marked()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
  await pane.getByRole("button", { name: "Mark again" }).click();
  await page.waitForFunction(() => !window.workbench!.marks().some(({ cell: at }) => at === "C9"));
});

const { VARIANCE, LACRATE, CARRYFWD } = worksheetFunctions;
// Each in a cell of its own: a second click on one cell would be a double click.
const cases = [
  { at: "B18", typed: "=OUTTURN.VARIANCE(100,130)", same: () => inGridTerms(VARIANCE!)(100, 130) },
  { at: "B19", typed: '=OUTTURN.VARIANCE(100,130,"over")', same: () => inGridTerms(VARIANCE!)(100, 130, "over") },
  { at: "B20", typed: "=outturn.variance(0.3,0.1)", same: () => inGridTerms(VARIANCE!)(0.3, 0.1) },
  { at: "B21", typed: '=OUTTURN.VARIANCE(100,"twelve")', same: () => inGridTerms(VARIANCE!)(100, "twelve") },
  { at: "B22", typed: "=OUTTURN.VARIANCE(100,NA())", same: () => inGridTerms(VARIANCE!)(100, "#N/A") },
  { at: "B23", typed: "=OUTTURN.LACRATE(655,106504)", same: () => inGridTerms(LACRATE!)(655, 106_504) },
  { at: "B24", typed: "=OUTTURN.LACRATE(655,0)", same: () => inGridTerms(LACRATE!)(655, 0) },
  { at: "B25", typed: "=OUTTURN.LACRATE(655,106504,,1)", same: () => inGridTerms(LACRATE!)(655, 106_504, null, 1) },
  { at: "B26", typed: "=OUTTURN.LACRATE(655,106504,0,1)", same: () => inGridTerms(LACRATE!)(655, 106_504, 0, 1) },
  { at: "B27", typed: "=OUTTURN.CARRYFWD(100,80,15)", same: () => inGridTerms(CARRYFWD!)(100, 80, 15) },
];

it.each(cases)("$typed in a cell gives what the function gives", async ({ at, typed, same }) => {
  await type(at, typed);
  const expected: unknown = same();
  const first = Array.isArray(expected) ? (expected as CellValue[][])[0]?.[0] : expected;
  await becomes(at, first as CellValue);
});

it("spills a range of budgets against a range of forecasts, and follows them", async () => {
  await type("C20", "=OUTTURN.VARIANCE(B9:B10,E9:E10)");
  await becomes("C20", 132_662 - 133_632);
  await becomes("C21", 32_519 - 39_328);
  await type("B10", "33519");
  await becomes("C21", 33_519 - 39_328);
});

it("keeps the register in step when a fault is put right, and what a person wrote beside another", async () => {
  const { page, pane } = workbench;
  const before = await registerRows(page);
  const other = before.find(({ where }) => where === "Capital!B9")!;
  await type("E13", "=SUM(E7:E12)");
  await turnTo(page, "Exceptions");
  // The column Status lies right of the long "What to do".
  await page.setViewportSize({ width: 2_400, height: 800 });
  await type(`I${other.row}`, "Query with the project lead");
  await pane.getByRole("button", { name: "Check pack" }).click();
  await page.waitForFunction(() => !window.workbench!.marks().some(({ sheet, cell: at }) => sheet === "Revenue" && at === "E13"));
  await pane.getByRole("button", { name: "Check pack" }).and(pane.locator(":not([aria-disabled=true])")).waitFor();

  const after = await registerRows(page);
  const marked = await page.evaluate(() => window.workbench!.marks().map(({ sheet, cell: at }) => `${sheet}!${at}`));
  const isGone = ({ status }: { readonly status: unknown }) => status === "Resolved";
  expect(after.filter((line) => !isGone(line)).map(({ where }) => where).sort()).toEqual(marked.sort());
  expect(after.filter(isGone).map(({ where }) => where)).toContain("Revenue!E13");
  expect(after.find(({ where }) => where === "Capital!B9")?.status).toBe("Query with the project lead");
  const [table] = await page.evaluate(() => window.workbench!.tables());
  expect(table!.range).toBe(`A${after[0]!.row - 1}:O${after.at(-1)!.row}`);
});

it("logs no error on the way", () => {
  expect(workbench.wrongs).toEqual([]);
});
