/** Starts the workbench as `npm start` does, opens it in a browser, and keeps account of whatever goes wrong on the page. */
import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";

const ROOT = resolve(__dirname, "../..");

export interface OpenWorkbench {
  readonly address: string;
  readonly page: Page;
  /** The add-in's own page. */
  readonly pane: FrameLocator;
  /** Errors of the page and its console, and requests that left this machine. */
  readonly wrongs: string[];
  close(): Promise<void>;
}

/** Resolves when a pack is on show and the panel can be used; rejects with what the page said instead. */
export async function openWorkbench(): Promise<OpenWorkbench> {
  const { address, server } = await startServer();
  const browser: Browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    server.kill();
  };
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const wrongs = wrongsOf(page, new URL(address).host);
  await page.goto(address);
  const pane = page.frameLocator("#add-in");
  try {
    await pane.getByRole("button", { name: "Check pack" }).waitFor({ timeout: 45_000 });
  } catch {
    const said = await pane.locator("body").innerText({ timeout: 1_000 }).catch(() => "nothing");
    await close();
    throw new Error(`The panel did not come up. It says: ${said}\n${wrongs.join("\n")}`);
  }
  return { address, page, pane, wrongs, close };
}

/** Fills as things go wrong. */
function wrongsOf(page: Page, host: string): string[] {
  const wrongs: string[] = [];
  page.on("pageerror", (error) => wrongs.push(String(error.stack ?? error)));
  page.on("console", (message) => {
    if (message.type() === "error") wrongs.push(message.text());
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== host) wrongs.push(`A request left this machine: ${request.url()}`);
  });
  return wrongs;
}

/** The command behind `npm start`, on a port of its own; resolves with the address it prints. */
export function startServer(): Promise<{ address: string; server: ChildProcess }> {
  const server = spawn(process.execPath, ["--import", "tsx", "test/workbench/serve.ts"], {
    cwd: ROOT, env: { ...process.env, PORT: "0" }, stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((started, failed) => {
    let said = "";
    const hear = (text: Buffer) => {
      said += text.toString();
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address) started({ address, server });
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", () => failed(new Error(`The workbench did not start: ${said}`)));
  });
}
