/**
 * `npm run excel`: opens desktop Excel with the add-in built just now, and serves it until Ctrl+C, which also takes it out of Excel.
 * Windows and Mac only. Asks once to trust a certificate for localhost: Excel loads add-ins over https alone.
 */
import { spawn } from "node:child_process";
import { createServer } from "node:https";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { builtFiles } from "./built-files";

const ROOT = path.resolve(__dirname, "../..");
/** The port in manifest.xml. */
const PORT = 3000;

async function main(): Promise<void> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    throw new Error("Desktop Excel runs on Windows and Mac. `npm start` opens the workbench, which needs no Excel.");
  }
  const server = createServer(await getHttpsServerOptions(), builtFiles(path.join(ROOT, "dist")));
  await new Promise<void>((listening, failed) => server.once("error", failed).listen(PORT, "127.0.0.1", listening));
  console.log(`Serving dist/ at https://localhost:${PORT}. Ctrl+C ends it and takes the add-in out of Excel.`);
  await debugging("start", "desktop", "--no-debug");
  process.once("SIGINT", () => {
    void debugging("stop").finally(() => server.close(() => process.exit()));
  });
}

/** Microsoft's tool for sideloading; fetched when it is wanted, because nothing else here needs it. */
function debugging(command: "start" | "stop", ...rest: string[]): Promise<void> {
  const tool = spawn("npx", ["--yes", "office-addin-debugging@6", command, "manifest.xml", ...rest], { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
  return new Promise((done, failed) => {
    tool.once("error", failed);
    tool.once("exit", (code) => (code ? failed(new Error(`office-addin-debugging ended with ${code}.`)) : done()));
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
