/** The folder that is put on a server, built as `BASE_URL=https://… npm run build` builds it. */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { launchBrowser } from "../support/browser";

jest.setTimeout(120_000);

const root = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "outturn-build-"));
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

function build(baseUrl: string): Promise<{ stdout: string }> {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  return promisify(execFile)(process.execPath, [webpack, "--mode", "production", "--output-path", folder], { cwd: root, env: { ...process.env, BASE_URL: baseUrl } });
}

beforeAll(() => build("https://finance.example.gov.uk/outturn/"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("holds the page, its script, the functions' metadata, the manifest and the icons, and no source", () => {
  expect(readdirSync(folder).sort()).toEqual(["assets", "functions.json", "manifest.xml", "read-xlsx.js", "read-xlsx.js.map", "taskpane.html", "taskpane.js", "taskpane.js.LICENSE.txt", "taskpane.js.map"]);
  expect(readdirSync(path.join(folder, "assets")).filter((name) => !name.endsWith(".png"))).toEqual([]);
});

it("writes the given address throughout the manifest", () => {
  const manifest = read("manifest.xml");
  expect(manifest).not.toContain("localhost");
  expect(manifest).toContain('"https://finance.example.gov.uk/outturn/taskpane.html"');
  expect(manifest).not.toContain("outturn//");
});

it("loads office.js from Microsoft's own address and nothing else from anywhere else", () => {
  const page = read("taskpane.html");
  expect([...page.matchAll(/(?:src|href)="?(https?:[^"> ]+)/g)].map((match) => match[1])).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  expect(page).toMatch(/src="?taskpane\.js\?[0-9a-f]+/);
});

it.each([
  ["without office.js", "", "Microsoft’s own script for add-ins could not be loaded"],
  ["outside Excel", "window.Office = { onReady: async (ready) => ready({ host: null, platform: null }) }", "Open it from Excel’s Home tab."],
])("says why there is no panel %s", async (_, office, sentence) => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<div id="pane"></div>');
    await page.evaluate(office);
    await page.addScriptTag({ content: read("taskpane.js") });
    expect(await page.locator("#pane").innerText()).toContain(sentence);
  } finally {
    await browser.close();
  }
});

it("carries nothing that belongs to the command line, to files or to tests", () => {
  const { sources } = JSON.parse(read("taskpane.js.map")) as { sources: string[] };
  const ours = sources.map((source) => source.replace(/^webpack:\/\/outturn\//, ""));
  expect(ours).toContain("./src/taskpane/session.ts");
  expect(ours.filter((source) => /^\.\/(src\/(cli|files)|test)\/|node_modules\/(hucre|fflate|@e965|@univerjs)\//.test(source))).toEqual([]);
});

it("reads other workbooks with a file of its own, without the large reader of older formats", () => {
  const { sources } = JSON.parse(read("read-xlsx.js.map")) as { sources: string[] };
  expect(sources.filter((source) => /@e965|older-formats/.test(source))).toEqual([]);
  expect(sources.some((source) => source.includes("/xlsx/read-xlsx.ts"))).toBe(true);
  expect(statSync(path.join(folder, "read-xlsx.js")).size).toBeLessThan(40_000);
});

it("stays under 1,200 KB, so that a library slipping in whole is noticed", () => {
  expect(statSync(path.join(folder, "taskpane.js")).size).toBeLessThan(1_200_000);
});

it.each(["http://finance.example.gov.uk", "finance.example.gov.uk"])("refuses %s, which Excel would not load", (address) => {
  const configure = createRequire(__filename)(path.join(root, "webpack.config.js")) as (env: object, options: { mode: string }) => unknown;
  const before = process.env.BASE_URL;
  process.env.BASE_URL = address;
  try {
    expect(() => configure({}, { mode: "production" })).toThrow(/BASE_URL must begin with https:\/\/|Invalid URL/);
  } finally {
    if (before === undefined) delete process.env.BASE_URL;
    else process.env.BASE_URL = before;
  }
});
