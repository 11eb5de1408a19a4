/** Files dropped on the page: a workbook opens, anything else gets a sentence and leaves the pack that was open alone. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { OpenWorkbench } from "./open-workbench";
import { openWorkbench } from "./open-workbench";

jest.setTimeout(60_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

/** The first bytes of an OLE file with a stream "EncryptedPackage", which is what Excel's password protection makes of a workbook. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 1024);
  return bytes;
}

async function drop(name: string, bytes: Uint8Array): Promise<void> {
  await workbench.page.evaluate(
    ([fileName, contents]) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(contents)], fileName));
      for (const step of ["dragenter", "dragover", "drop"]) {
        document.getElementById("grid")!.dispatchEvent(new DragEvent(step, { dataTransfer: files, bubbles: true, cancelable: true }));
      }
    },
    [name, [...bytes]] as const,
  );
}

it.each([
  { name: "notes.xlsx", bytes: new TextEncoder().encode("Please see the pack that I sent on Tuesday."), says: /^notes\.xlsx is .*text/ },
  { name: "half.xlsx", bytes: readFileSync(resolve(__dirname, "../packs/quarterly-return.xlsx")).subarray(0, 3000), says: /^half\.xlsx is damaged or incomplete/ },
  { name: "locked.xlsx", bytes: encrypted(), says: /^locked\.xlsx is protected by a password/ },
  { name: "empty.xlsx", bytes: new Uint8Array(0), says: /^empty\.xlsx is empty/ },
])("says in a sentence why $name cannot be opened", async ({ name, bytes, says }) => {
  const { page } = workbench;
  await drop(name, bytes);
  await page.getByRole("alert").filter({ hasText: says }).waitFor();
  expect(await page.title()).toBe("quarterly-return-with-faults.xlsx – Outturn workbench");
  expect(await page.evaluate(() => window.workbench!.cell("Revenue", "B7").value)).toBe(2_367);
});

it("opens a workbook that is dropped, with the add-in ready for it, and finds nothing wrong in the clean return", async () => {
  const { page, pane } = workbench;
  await drop("Q1 return.xlsx", readFileSync(resolve(__dirname, "../packs/quarterly-return.xlsx")));
  await page.waitForFunction(() => document.title.startsWith("Q1 return.xlsx"));
  expect(await page.getByRole("alert").isVisible()).toBe(false);
  await pane.getByRole("button", { name: "Check pack" }).click();
  await pane.getByRole("heading", { name: /exception/i }).waitFor({ timeout: 30_000 });
  const marks = await page.evaluate(() => window.workbench!.marks());
  expect(marks.filter(({ mark }) => mark.includes("red"))).toEqual([]);
});

it("goes back to a sample from the list, and to the file that was dropped", async () => {
  const { page } = workbench;
  await page.getByLabel("Pack", { exact: true }).selectOption("quarterly-return.xlsx");
  await page.waitForFunction(() => document.title.startsWith("quarterly-return.xlsx"));
  await page.getByLabel("Pack", { exact: true }).selectOption("Q1 return.xlsx");
  await page.waitForFunction(() => document.title.startsWith("Q1 return.xlsx"));
});

it("closes and opens the panel, and the ribbon reads as in Excel", async () => {
  const { page } = workbench;
  const labels = await page.locator("#commands button").allInnerTexts();
  expect(labels.map((label) => label.trim())).toEqual(["Check pack", "Next exception", "Clear marks", "Open panel"]);
  await page.getByRole("button", { name: "Close the panel" }).click();
  expect(await page.locator("#panel").isVisible()).toBe(false);
  await page.getByRole("button", { name: "Open panel" }).click();
  expect(await page.locator("#panel").boundingBox()).toMatchObject({ width: 320 });
});

it("logs no error on the way", () => {
  expect(workbench.wrongs).toEqual([]);
});
