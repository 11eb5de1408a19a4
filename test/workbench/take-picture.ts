/** Takes the README's picture: `npx tsx test/workbench/take-picture.ts` writes docs/workbench.png. */
import { resolve } from "node:path";
import { launchBrowser } from "../support/browser";
import { serveWorkbench } from "./serve";

async function takePicture(): Promise<void> {
  const workbench = await serveWorkbench(0);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(workbench.address);
  const pane = page.frameLocator("#add-in");
  await pane.getByRole("button", { name: "Check pack" }).click({ timeout: 60_000 });
  await pane.getByRole("heading", { name: /exceptions$/ }).waitFor();
  await pane.locator("[data-finding]").first().click();
  await page.waitForFunction(() => window.workbench?.active().sheet === "Revenue");
  // So that the whole revenue schedule is in sight.
  await page.evaluate(() => window.workbench?.zoom(0.78));
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: resolve(__dirname, "../../docs/workbench.png") });
  await browser.close();
  await workbench.close();
}

void takePicture();
