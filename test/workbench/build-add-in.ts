/** Builds the add-in as it ships, with the project's own webpack configuration, for the frame of the workbench. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Configuration, Stats } from "webpack";
import webpack from "webpack";

const ROOT = resolve(__dirname, "../..");
/** Where the built add-in lies until the next start; never deployed. */
export const BUILT = resolve(ROOT, ".cache/workbench-add-in");

type Configure = Configuration | ((environment: Record<string, unknown>, options: { mode: string }) => Configuration | Promise<Configuration>);

/** Builds into BUILT. Rejects with webpack's own words when the add-in does not compile. */
export async function buildAddIn(): Promise<void> {
  const configure = createRequire(__filename)(resolve(ROOT, "webpack.config.js")) as Configure;
  const configuration = typeof configure === "function" ? await configure({}, { mode: "development" }) : configure;
  const compiler = webpack({
    ...configuration,
    mode: "development",
    devtool: false,
    output: { ...configuration.output, path: BUILT, clean: true },
    // A second start takes a third of the time.
    cache: { type: "filesystem", cacheDirectory: resolve(ROOT, ".cache/webpack"), name: "workbench" },
  });
  if (!compiler) throw new Error("webpack gave no compiler");
  const stats = await new Promise<Stats | undefined>((done, fail) => compiler.run((error, result) => (error ? fail(error) : done(result))));
  await new Promise<void>((done) => compiler.close(() => done()));
  if (stats?.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  if (!existsSync(resolve(BUILT, "taskpane.html"))) throw new Error("The add-in was built without a taskpane.html.");
}
