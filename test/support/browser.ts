/** The browser that tests drive: an installed Chrome, Edge or Chromium, else the Chromium inside @sparticuz/chromium. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";

/** Nothing may leave the machine, and nothing of a person's own profile may be touched. */
const FLAGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-gpu",
  "--disable-quic",
];

/** A headless browser. CHROME_PATH chooses one; without it the first that starts is taken. Rejects with what was tried. */
export async function launchBrowser(): Promise<Browser> {
  const refusals: string[] = [];
  for (const executablePath of installedBrowsers()) {
    try {
      return await chromium.launch({ executablePath, args: FLAGS });
    } catch (refusal) {
      refusals.push(`${executablePath}: ${String(refusal).split("\n")[0]}`);
    }
  }
  if (process.platform === "linux" && process.arch === "x64") return launchPackagedChromium();
  throw new Error(
    `No browser to test with. Install Chrome, Edge or Chromium, or set CHROME_PATH. ${refusals.join(" ")}`.trim(),
  );
}

function installedBrowsers(): string[] {
  if (process.env.CHROME_PATH) return [process.env.CHROME_PATH];
  return usualPlaces().filter((place) => existsSync(place));
}

function usualPlaces(): string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === "win32") {
    const roots = [process.env.ProgramFiles, process.env["ProgramFiles(x86)"], process.env.LOCALAPPDATA].filter((root) => root !== undefined);
    return ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].flatMap((tail) =>
      roots.map((root) => path.join(root, tail)),
    );
  }
  const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"];
  return (process.env.PATH ?? "").split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
}

async function launchPackagedChromium(): Promise<Browser> {
  const folder = await unpackedChromium();
  const executablePath = path.join(folder, "chromium");
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_FILE: path.join(folder, "fonts.conf") };
  const env = { ...process.env, ...fonts } as Record<string, string>;
  try {
    return await chromium.launch({ executablePath, args: FLAGS, env });
  } catch {
    // A bare machine may lack the few shared libraries that the package carries for this case.
    return chromium.launch({ executablePath, args: FLAGS, env: { ...env, LD_LIBRARY_PATH: path.join(folder, "al2023", "lib") } });
  }
}

/**
 * The package unpacks itself into the temporary folder without regard to another process doing the same, so each
 * process unpacks into a folder of its own, and the first to finish gives it the common name.
 */
async function unpackedChromium(): Promise<string> {
  const modules = path.resolve(__dirname, "../../node_modules");
  const { version } = JSON.parse(await readFile(path.join(modules, "@sparticuz/chromium/package.json"), "utf8")) as { version: string };
  const cache = path.join(modules, ".cache", "outturn");
  const folder = path.join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const own = await mkdtemp(path.join(cache, "unpacking-"));
  await promisify(execFile)(process.execPath, ["-e", 'require("@sparticuz/chromium").executablePath()'], {
    cwd: __dirname,
    // The second setting makes the package unpack its shared libraries as well.
    env: { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  const fonts = `<?xml version="1.0"?><fontconfig><dir>${path.join(folder, "fonts")}</dir><cachedir>${path.join(folder, "fonts-cache")}</cachedir></fontconfig>`;
  await writeFile(path.join(own, "fonts.conf"), fonts);
  try {
    await rename(own, folder);
  } catch {
    await rm(own, { recursive: true, force: true });
  }
  return folder;
}
