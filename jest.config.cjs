/** One runner for every kind of test; a folder of test/ is a project of its own only where it needs a browser. */
const transform = {
  "^.+\\.(t|j)sx?$|^.+\\.mjs$": [
    "@swc/jest",
    {
      jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } },
      module: { type: "commonjs" },
    },
  ],
};

module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform,
  // Packages published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@borgar/fx)/)"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
};
