/** Bundles the workbench's own scripts into memory. */
import { build } from "esbuild";
import { basename, resolve } from "node:path";

/** File name → contents, for the grid page (workbench.js, workbench.css) and for the add-in's frame. */
export async function buildPage(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: ["workbench.ts", "workbench.css", "frame-bridge.ts", "office-loader-shim.ts"].map((name) => resolve(__dirname, name)),
    bundle: true,
    write: false,
    outdir: "/",
    platform: "browser",
    target: "es2022",
    // The frame's script must have run before the client library that follows it, so it cannot be a module.
    format: "iife",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  return new Map(outputFiles.map((file) => [basename(file.path), file.contents]));
}
