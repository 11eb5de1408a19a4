/** Builds the add-in with the project's own webpack configuration, into memory, for the frame of the workbench. */
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import type { Configuration, Stats } from "webpack";
import webpack from "webpack";

const ROOT = resolve(__dirname, "../..");

type Configure = Configuration | ((environment: Record<string, unknown>, options: { mode: string }) => Configuration);

/** Path inside the built folder → contents: "taskpane.html", "taskpane.js". Rejects with webpack's own words when it does not compile. */
export async function buildAddIn(): Promise<ReadonlyMap<string, Uint8Array>> {
  const configure = createRequire(__filename)(resolve(ROOT, "webpack.config.js")) as Configure;
  const configuration = typeof configure === "function" ? configure({}, { mode: "development" }) : configure;
  const out = resolve(ROOT, "dist");
  const compiler = webpack({
    ...configuration,
    mode: "development",
    // Quicker by half, and nobody debugs the add-in through the workbench's own server.
    devtool: false,
    output: { ...configuration.output, path: out, clean: false, compareBeforeEmit: false },
  });
  if (!compiler) throw new Error("webpack gave no compiler.");
  const files = new Map<string, Uint8Array>();
  compiler.outputFileSystem = memory((path, contents) => files.set(path.slice(out.length + 1).replaceAll("\\", "/"), contents));

  const stats = await new Promise<Stats | undefined>((done, fail) => compiler.run((error, result) => (error ? fail(error) : done(result ?? undefined))));
  // Closing stores the cache, which makes the next start three times as quick; nobody needs to wait for it.
  compiler.close(() => undefined);
  if (stats?.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return files;
}

type OutputFileSystem = NonNullable<webpack.Compiler["outputFileSystem"]>;

/** As much of a file system as webpack writes to. */
function memory(write: (path: string, contents: Uint8Array) => void): OutputFileSystem {
  const missing = (path: string) => Object.assign(new Error(`${basename(path)} is not there`), { code: "ENOENT" });
  const system = {
    join,
    dirname,
    mkdir: (_path: string, done: (error: null) => void) => done(null),
    stat: (path: string, done: (error: Error) => void) => done(missing(path)),
    readFile: (path: string, done: (error: Error) => void) => done(missing(path)),
    writeFile: (path: string, contents: Uint8Array | string, done: (error: null) => void) => {
      write(path, typeof contents === "string" ? new TextEncoder().encode(contents) : contents);
      done(null);
    },
  };
  return system as unknown as OutputFileSystem;
}
