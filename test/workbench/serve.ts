/**
 * `npm start`: the workbench at a printed address of this machine. PORT chooses the port; without it a free one is taken.
 * Serves what the page needs and nothing else, from memory and a handful of known folders.
 */
import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, resolve } from "node:path";
import { buildAddIn } from "./build-add-in";
import { buildPage } from "./build-page";

const ROOT = resolve(__dirname, "../..");
const PACKS = resolve(ROOT, "test/packs");
const OFFICE_CLIENT = resolve(ROOT, "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json",
  ".xml": "application/xml", ".png": "image/png", ".svg": "image/svg+xml", ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface Workbench {
  /** "http://localhost:1234/" */
  readonly address: string;
  /** Resolves when the add-in is built too; rejects with the compiler's words. The frame waits for it by itself. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly body: Uint8Array | string;
}

/** Builds and serves. Listens as soon as the page is bundled; the add-in is built meanwhile. */
export async function serveWorkbench(port: number): Promise<Workbench> {
  const addIn = buildAddIn();
  // Whoever waits hears of a failure; until then it must not end the process.
  addIn.catch(() => undefined);
  const page = await buildPage();

  const server = createServer((request, response) => {
    answer(pathOf(request), page, addIn).then(
      (found) => {
        response.writeHead(found ? 200 : 404, { "content-type": found?.type ?? "text/plain", "cache-control": "no-store" });
        response.end(found?.body ?? "Not here.");
      },
      (problem: unknown) => {
        response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
        response.end(problem instanceof Error ? problem.message : String(problem));
      },
    );
  });
  await new Promise<void>((listening, failed) => server.once("error", failed).listen(port, "127.0.0.1", listening));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    ready: addIn.then(() => undefined),
    close: () => new Promise((closed) => { server.closeAllConnections(); server.close(() => closed()); }),
  };
}

/** The path that is asked for; "" for one that cannot be read, or that was asked of another name than this machine's own. */
function pathOf({ url, headers }: IncomingMessage): string {
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headers.host ?? "")) return "";
  try {
    return decodeURIComponent(new URL(url ?? "/", "http://localhost").pathname);
  } catch {
    return "";
  }
}

/** What stands at a path; null where nothing does. */
async function answer(path: string, page: ReadonlyMap<string, Uint8Array>, addIn: Promise<ReadonlyMap<string, Uint8Array>>): Promise<Answer | null> {
  const bundled = page.get(path.slice(1));
  if (bundled) return { type: typeOf(path), body: bundled };
  if (path === "/") return file(resolve(__dirname, "index.html"));
  if (path === "/manifest.xml") return file(resolve(ROOT, "manifest.xml"));
  if (path === "/packs/") return { type: "application/json", body: JSON.stringify(await packs()) };
  if (path.startsWith("/packs/")) return (await packs()).includes(basename(path)) ? file(resolve(PACKS, basename(path))) : null;
  if (path.startsWith("/assets/") && extname(path) === ".png") return file(resolve(ROOT, "assets", basename(path)));
  if (path === "/add-in/office-client.js") return file(OFFICE_CLIENT);
  if (path.startsWith("/add-in/")) {
    const built = (await addIn).get(path.slice("/add-in/".length));
    if (!built) return null;
    return { type: typeOf(path), body: path === "/add-in/taskpane.html" ? onOurHost(new TextDecoder().decode(built)) : built };
  }
  return null;
}

/** The page as it ships, but for the one script that it would load from Microsoft: here the same client on the workbench's own bridge. */
function onOurHost(html: string): string {
  const theirs = /<script[^>]*src="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"[^>]*>\s*<\/script>/;
  if (!theirs.test(html)) throw new Error("taskpane.html no longer loads office.js where the workbench expects it.");
  return html.replace(theirs, '<script src="/frame-bridge.js"></script><script src="office-client.js"></script><script src="/office-loader-shim.js"></script>');
}

async function packs(): Promise<string[]> {
  return (await readdir(PACKS)).filter((name) => name.endsWith(".xlsx")).sort();
}

async function file(path: string): Promise<Answer | null> {
  try {
    return { type: typeOf(path), body: await readFile(path) };
  } catch {
    return null;
  }
}

function typeOf(path: string): string {
  return TYPES[extname(path)] ?? "application/octet-stream";
}

async function main(): Promise<void> {
  const workbench = await serveWorkbench(Number(process.env["PORT"] ?? 0));
  process.stdout.write(`Outturn workbench: ${workbench.address}\n`);
  workbench.ready.catch((problem: unknown) => {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    process.exitCode = 1;
    return workbench.close();
  });
}

if (require.main === module) void main();
