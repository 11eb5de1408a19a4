/** Opens scenes of the panel in a real browser, one after another on one page: loading it anew would take most of the time. */
import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import type { SceneName } from "./scenes";

export interface SceneLook {
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  /** Excel's own background, where it tells. */
  readonly officeBackground?: string;
}

export interface SceneBrowser {
  /** 320 by 640 points, as narrow as Excel's task pane gets. */
  readonly page: Page;
  open(scene: SceneName, look?: SceneLook): Promise<Page>;
  /** What the page complained of on its console, which should be nothing. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function launchSceneBrowser(): Promise<SceneBrowser> {
  const [bundle, browser] = await Promise.all([scenePage(), launchBrowser()]);
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: "en-GB", reducedMotion: "reduce" });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.setContent(
    `<!doctype html><html lang="en-GB"><head><title>Outturn</title><meta name="color-scheme" content="light dark">` +
      `<style>html,body,#pane{height:100%;margin:0}</style></head><body><div id="pane"></div></body></html>`,
  );
  await page.addScriptTag({ content: bundle });

  return {
    page,
    complaints,
    open: async (scene, { colorScheme = "light", forcedColors = "none", officeBackground } = {}) => {
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
      await page.evaluate(([name, background]) => window.openScene(name, background), [scene, officeBackground] as const);
      await page.getByRole("button", { name: "Check pack" }).waitFor();
      return page;
    },
    close: () => browser.close(),
  };
}

/** With the checks that React makes while developing: what it complains of is a fault. */
async function scenePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "scene-page.tsx")],
    bundle: true,
    write: false,
    jsx: "automatic",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"development"' },
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}
