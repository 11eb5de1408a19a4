import js from "@eslint/js";
import globals from "globals";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import layers from "./layers.cjs";

const folders = Object.keys(layers);

/** A folder is imported through its index.ts, and only by those above it in the table of layers. */
function arrows(folder, allowed) {
  const banned = folders.filter((other) => other !== folder && !allowed.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${folders.join("|")})/.+`,
      message: "Import a folder through its index.ts.",
    },
  ];
  if (banned.length > 0) {
    patterns.push({
      regex: `^(\\.\\./)+(${banned.join("|")})(/|$)`,
      message: `src/${folder} may import only: ${allowed.join(", ") || "nothing"} (layers.cjs).`,
    });
  }
  return patterns;
}

const impureGlobals = ["window", "document", "Office", "Excel", "fetch", "localStorage", "process", "setTimeout"].map((name) => ({
  name,
  message: "This folder is pure (layers.cjs): pass the value in.",
}));
const impureCalls = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "No clock in a pure folder." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "No clock in a pure folder." },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: "No chance in a pure folder." },
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".cache/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { files: ["**/*.cjs", "webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "No default exports: a thing has one name." }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  { files: ["src/taskpane/**/*.{ts,tsx}"], plugins: { "react-hooks": reactHooks }, rules: { ...reactHooks.configs.recommended.rules } },
  ...folders.map((folder) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: (layers[folder].wiring ?? []).map((path) => `src/${path}`),
    rules: { "no-restricted-imports": ["error", { patterns: arrows(folder, layers[folder].may) }] },
  })),
  ...folders
    .filter((folder) => layers[folder].pure)
    .map((folder) => ({
      files: [`src/${folder}/**/*.{ts,tsx}`],
      rules: {
        "no-restricted-globals": ["error", ...impureGlobals],
        "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "No default exports." }, ...impureCalls],
      },
    })),
);
