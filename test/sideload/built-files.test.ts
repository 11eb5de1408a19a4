import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { builtFiles } from "./built-files";

const home = mkdtempSync(path.join(tmpdir(), "outturn-served-"));
let server: Server;

beforeAll(async () => {
  mkdirSync(path.join(home, "dist/assets"), { recursive: true });
  writeFileSync(path.join(home, "dist/taskpane.html"), "<p>page</p>");
  writeFileSync(path.join(home, "dist/assets/outturn-16.png"), "png");
  writeFileSync(path.join(home, "secret.json"), "{}");
  server = createServer(builtFiles(path.join(home, "dist")));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(() => {
  server.close();
  rmSync(home, { recursive: true, force: true });
});

/** Not fetch(), which tidies the path before it is sent. */
function get(target: string): Promise<string> {
  return new Promise((done, failed) => {
    const { port } = server.address() as AddressInfo;
    request({ host: "127.0.0.1", port, path: target }, (response) => {
      response.resume().once("end", () => done(`${response.statusCode} ${response.headers["content-type"] ?? ""}`.trim()));
    })
      .once("error", failed)
      .end();
  });
}

it.each([
  ["/taskpane.html", "200 text/html; charset=utf-8"],
  ["/taskpane.html?et=1", "200 text/html; charset=utf-8"],
  ["/assets/outturn-16.png", "200 image/png"],
  ["/", "404"],
  ["/gone.js", "404"],
  ["/../secret.json", "404"],
  ["/%2e%2e/secret.json", "404"],
  ["/assets/..%2f..%2fsecret.json", "404"],
  ["/%zz.json", "404"],
])("%s → %s", async (target, answer) => {
  expect(await get(target)).toBe(answer);
});
