/** Takes the pictures of docs/: `npx tsx test/workbench/take-picture.ts [workbench | functions]` writes docs/workbench.png and docs/functions.png, or one of them. */
import { resolve } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { serveWorkbench } from "./serve";

/** What a person would do before the picture is taken, by the picture's name. */
const SCENES: Readonly<Record<string, (page: Page, pane: FrameLocator) => Promise<void>>> = {
  workbench: async (page, pane) => {
    await pane.getByRole("button", { name: "Check pack" }).click();
    await pane.getByRole("heading", { name: /exceptions$/ }).waitFor();
    await pane.locator("[data-finding]").first().click();
    await page.waitForFunction(() => window.workbench?.active().sheet === "Revenue");
    // So that the whole revenue schedule is in sight.
    await page.evaluate(() => window.workbench?.zoom(0.78));
  },
  functions: async (page, pane) => {
    await page.getByLabel("Pack", { exact: true }).selectOption("functions.xlsx");
    await page.waitForFunction(() => document.title.startsWith("functions.xlsx"));
    await page.getByText("VARIANCE", { exact: true }).click();
    await page.waitForFunction(() => window.workbench?.active().sheet === "VARIANCE");
    await pane.getByRole("button", { name: "Check pack" }).waitFor();
    // A click on the first result shows its formula over the grid.
    await page.waitForTimeout(1_000);
    const { x, y } = await page.evaluate(() => window.workbench!.middleOf("D2"));
    await page.mouse.click(x, y);
  },
};

async function takePictures(names: readonly string[]): Promise<void> {
  const workbench = await serveWorkbench(0);
  const browser = await launchBrowser();
  for (const name of names) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(workbench.address);
    const pane = page.frameLocator("#add-in");
    await pane.getByRole("button", { name: "Check pack" }).waitFor({ timeout: 60_000 });
    await SCENES[name]?.(page, pane);
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: resolve(__dirname, `../../docs/${name}.png`) });
    await page.close();
  }
  await browser.close();
  await workbench.close();
}

void takePictures(process.argv.length > 2 ? process.argv.slice(2) : Object.keys(SCENES));
