/**
 * The add-in's one page: panel, ribbon commands and worksheet functions share its runtime.
 * `BASE_URL=https://… npm run build` writes a deployable dist/ with a manifest for that address.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { version } = require("./package.json");

/** The address that the committed manifest names. */
const LOCAL = "https://localhost:3000";

/** Where dist/ will be served from, without a trailing slash. Excel loads add-ins over https only. */
function baseUrl() {
  const url = new URL(process.env.BASE_URL ?? LOCAL);
  if (url.protocol !== "https:") throw new Error(`BASE_URL must begin with https://, not ${url.protocol}//`);
  return url.href.replace(/\/$/, "");
}

module.exports = (env, { mode = "production" } = {}, base = baseUrl()) => ({
  mode,
  context: __dirname,
  target: ["web", "es2020"],
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", chunkFilename: "[name].js?[contenthash]", publicPath: "", clean: true },
  // Separate maps in both modes: the packed file is what Excel loads, the map is for whoever reads a fault report.
  devtool: mode === "production" ? "source-map" : "cheap-module-source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        include: path.resolve(__dirname, "src"),
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2020",
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  plugins: [
    new webpack.DefinePlugin({ OUTTURN_VERSION: JSON.stringify(version) }),
    // The hash in the query lets a host cache the script for ever, while the manifest's own URL to it stays the same.
    new HtmlWebpackPlugin({ filename: "taskpane.html", template: "src/taskpane/taskpane.html", chunks: ["taskpane"], hash: true }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png" },
        { from: "src/functions/functions.json", to: "functions.json", noErrorOnMissing: true },
        { from: "manifest.xml", transform: (manifest) => manifest.toString().replaceAll(LOCAL, base) },
      ],
    }),
  ],
  // The reader of workbook files is one file of its own, loaded when a person chooses one.
  optimization: { splitChunks: false },
  cache: { type: "filesystem", buildDependencies: { config: [__filename] }, cacheDirectory: path.resolve(__dirname, "node_modules/.cache/outturn/webpack") },
  // The panel is loaded from disk or the council's own server, once; a limit guards against a library slipping in whole.
  performance: { maxAssetSize: 900_000, maxEntrypointSize: 900_000, assetFilter: (name) => name.endsWith(".js") },
  stats: "errors-warnings",
});
