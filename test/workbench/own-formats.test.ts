/** A pack with conditional formats and fills of its own: marked beside them, and put back with them. */
import type { Cell } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { markFormula } from "../../src/marking";
import type { OpenWorkbench } from "./open-workbench";
import { openWorkbench } from "./open-workbench";

jest.setTimeout(60_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

/** A forecast's total typed 10 too high over four lines, each variance a formula; overspends red by the author's own format. */
async function ownFormats(): Promise<Uint8Array> {
  const rows = [
    ["Revenue Budget 2024/25 (£000), (over)/under spend"],
    ["Service", "Budget", "Forecast", "(Over)/under spend"],
    ["Fostering", 4_100, 4_350, -250],
    ["Residential", 6_200, 6_020, 180],
    ["Adoption", 1_300, 1_310, -10],
    ["Leaving care", 2_400, 2_300, 100],
    ["Total", 14_000, 13_990, 10],
  ];
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      const isVariance = at > 1 && column === 3;
      const formula = isVariance ? `B${at + 1}-C${at + 1}` : at === 6 && column === 1 ? "SUM(B3:B6)" : null;
      const fill = at === 1 ? { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "DDEBF7" } } } : {};
      cells.set(`${at},${column}`, { value, style: fill, ...(formula ? { formula, formulaResult: value } : {}) });
    }),
  );
  return writeXlsx({
    sheets: [{
      name: "Return", rows, cells,
      conditionalRules: [
        { type: "cellIs", operator: "lessThan", formula: "0", priority: 1, range: "D3:D7", style: { font: { color: { rgb: "C00000" } } } },
        { type: "expression", formula: "$B3>6000", priority: 2, range: "A3:D7", style: { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFF2CC" } } } },
      ],
    }],
  });
}

it("shows the author's formats, marks beside them, and leaves them as they were", async () => {
  const { page, pane } = workbench;
  await page.setInputFiles("#chosen", { name: "own.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await ownFormats()) });
  await page.waitForFunction(() => document.title.startsWith("own.xlsx"));
  const look = (address: string) => page.evaluate((at) => window.workbench!.cell("Return", at), address);
  await page.waitForFunction(() => window.workbench!.cell("Return", "D3").text === "#C00000");
  expect(await look("A4")).toMatchObject({ fill: "#FFF2CC" });
  expect(await look("B2")).toMatchObject({ fill: "#DDEBF7" });
  const before = await page.evaluate(() => window.workbench!.dump());

  await pane.getByRole("button", { name: "Check pack" }).click();
  await page.waitForFunction(() => window.workbench!.marks().length > 0 && window.workbench!.tables().length > 0);
  expect(await page.evaluate(() => window.workbench!.marks())).toContainEqual({ sheet: "Return", cell: "C7", mark: markFormula("red") });

  await page.getByRole("button", { name: "Clear marks" }).click();
  await page.waitForFunction(() => window.workbench!.marks().length === 0 && window.workbench!.tables().length === 0);
  expect(await page.evaluate(() => window.workbench!.dump())).toBe(before);
  expect(before).toContain("=D3<0");
  expect(workbench.wrongs).toEqual([]);
});
