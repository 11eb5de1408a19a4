/** What a browser loads of the built add-in, as `npm run build` left it. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { table, whole } from "./timing";

const LOADED = ["taskpane.html", "taskpane.js", "functions.json"];

export function bundleBench(folder = resolve(__dirname, "../../dist")): string {
  if (!existsSync(resolve(folder, "taskpane.js"))) return "Not built: npm run build makes it.";
  const rows = LOADED.map((name) => {
    const bytes = readFileSync(resolve(folder, name));
    return [name, whole(bytes.length), whole(gzipSync(bytes).length)];
  });
  return table([["", "bytes", "gzipped"], ...rows]);
}
