/** The whole thread in a browser: the faulty pack is checked by the real add-in on Microsoft's client, marked in the grid, and put back. */
import { MARK_STYLE, markFormula } from "../../src/marking";
import { plantedFaults } from "../packs/planted-faults";
import type { OpenWorkbench } from "./open-workbench";
import { openWorkbench } from "./open-workbench";
import { firstRegisterRow, registerRows } from "./register-rows";

jest.setTimeout(60_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

const colourOf = { error: "red", query: "amber", warning: "amber", note: "green" } as const;

describe("the sample pack with planted faults", () => {
  let before: string;

  it("is open when the page comes up, as its author left it", async () => {
    const { page } = workbench;
    before = await page.evaluate(() => window.workbench!.dump());
    expect(await page.evaluate(() => window.workbench!.sheets())).toEqual([
      { name: "Cover", visibility: "visible" },
      { name: "Revenue", visibility: "visible" },
      { name: "Capital", visibility: "visible" },
      { name: "Savings", visibility: "visible" },
      { name: "Notes", visibility: "visible" },
      { name: "Workings", visibility: "hidden" },
    ]);
    expect(await page.evaluate(() => window.workbench!.cell("Revenue", "B13"))).toMatchObject({ value: 445_462, formula: "=SUM(B7:B12)" });
    expect(await page.evaluate(() => window.workbench!.marks())).toEqual([]);
  });

  it("is marked by the ribbon's Check pack: each planted fault red or amber on its own cell, and in the register", async () => {
    const { page, pane } = workbench;
    await page.getByRole("button", { name: "Check pack" }).click();
    await pane.getByRole("heading", { name: /exceptions$/ }).waitFor({ timeout: 30_000 });
    await page.waitForFunction(() => window.workbench!.marks().length > 0);
    const marks = await page.evaluate(() => window.workbench!.marks());
    const register = await registerRows(workbench.page);

    for (const { sheet, cell, severity, rules } of plantedFaults) {
      const colour = colourOf[severity];
      expect(marks).toContainEqual({ sheet, cell, mark: markFormula(colour) });
      const shown = { fill: MARK_STYLE[colour].fill, text: MARK_STYLE[colour].text };
      await page.waitForFunction(([name, at, fill]) => window.workbench!.cell(name, at).fill === fill, [sheet, cell, shown.fill] as const);
      expect(await page.evaluate(([name, at]) => window.workbench!.cell(name, at), [sheet, cell] as const)).toMatchObject(shown);
      const row = register.find(({ where }) => where === `${sheet}!${cell}`);
      expect(row?.rag).toBe(colour === "red" ? "Red" : "Amber");
      expect(rules).toContain(row?.rule);
    }
    expect(register).toHaveLength(marks.length);
  });

  it("leaves the person where they were: the sheet that was open is still open", async () => {
    expect(await workbench.page.evaluate(() => window.workbench!.active().sheet)).toBe("Cover");
  });

  it("goes to a cell from the panel, and to the next by the ribbon", async () => {
    const { page, pane } = workbench;
    const [fault] = plantedFaults.filter(({ sheet }) => sheet === "Capital");
    await pane.getByRole("button", { name: new RegExp(`, cell ${fault!.cell}\\b`) }).click();
    await page.waitForFunction(([sheet, cell]) => {
      const active = window.workbench!.active();
      return active.sheet === sheet && active.selection === cell;
    }, [fault!.sheet, fault!.cell] as const);
    await page.getByRole("button", { name: "Next exception" }).click();
    await page.waitForFunction((cell) => window.workbench!.active().selection !== cell, fault!.cell);
    const { sheet, selection } = await page.evaluate(() => window.workbench!.active());
    expect(await page.evaluate(() => window.workbench!.marks())).toContainEqual(expect.objectContaining({ sheet, cell: selection }));
  });

  it("follows a link of the register to its cell", async () => {
    const { page } = workbench;
    const [first] = await registerRows(workbench.page);
    await page.getByText("Exceptions", { exact: true }).click();
    await page.waitForFunction(() => window.workbench!.active().sheet === "Exceptions");
    const { x, y } = await page.evaluate((row) => window.workbench!.middleOf(`D${row}`), await firstRegisterRow(page));
    await page.mouse.click(x, y);
    await page.waitForFunction((where) => `${window.workbench!.active().sheet}!${window.workbench!.active().selection}` === where, first!.where);
  });

  it("is what it was after Clear marks, to the last style and conditional format", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "Clear marks" }).click();
    await page.waitForFunction(() => window.workbench!.marks().length === 0 && window.workbench!.tables().length === 0);
    expect(await page.evaluate(() => window.workbench!.dump())).toBe(before);
  });

  it("asked the host for no more than a few round trips, and nothing outside this machine; no error was logged", async () => {
    const { trips } = await workbench.page.evaluate(() => window.workbench!.traffic());
    expect(trips).toBeLessThan(40);
    expect(workbench.wrongs).toEqual([]);
  });
});
