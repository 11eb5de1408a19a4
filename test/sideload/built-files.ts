/** Answers requests with the files of a built folder, and with nothing outside it. */
import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

export function builtFiles(folder: string): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const file = path.join(folder, path.normalize(pathname));
    const type = TYPES[path.extname(file)];
    // No name in the folder needs encoding, so what is encoded is not one of them.
    if (!type || pathname.includes("%") || !file.startsWith(folder + path.sep)) return void response.writeHead(404).end();
    readFile(file).then(
      // Excel on the web fetches the functions' metadata from a page of its own; what is built just now must not be kept.
      (contents) => response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*", "cache-control": "no-store" }).end(contents),
      () => response.writeHead(404).end(),
    );
  };
}
