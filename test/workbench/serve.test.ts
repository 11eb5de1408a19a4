/** What the server gives out, and what it does not. */
import { get } from "node:http";
import { startServer } from "./open-workbench";

jest.setTimeout(60_000);

let started: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  started = await startServer();
});
afterAll(() => started?.server.kill());

/** As a rude client would: the path goes out as it is written, dots and all. */
function status(path: string, name = "localhost"): Promise<number | undefined> {
  const { port } = new URL(started.address);
  return new Promise((done, failed) => {
    const request = get({ host: "127.0.0.1", port, path, headers: { host: name } }, (response) => {
      response.resume();
      done(response.statusCode);
    });
    request.on("error", failed);
  });
}

it.each(["/", "/workbench.js", "/workbench.css", "/manifest.xml", "/packs/", "/packs/quarterly-return.xlsx", "/add-in/taskpane.html", "/add-in/office-client.js"])(
  "gives %s",
  async (path) => expect(await status(path)).toBe(200),
);

it.each(["/package.json", "/serve.ts", "/packs/make.ts", "/packs/../../package.json", "/packs/..%2f..%2fpackage.json", "/add-in/../package.json", "/assets/..%2fmanifest.xml", "/%"])(
  "does not give %s",
  async (path) => expect(await status(path)).toBe(404),
);

it("answers to no other name than this machine's own", async () => {
  expect(await status("/", "example.org")).toBe(404);
});
