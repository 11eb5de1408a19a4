/** Rule, test, line in the list and page go together, and every page says what the rule and its tests say now. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Rule } from "../../src/checking";
import { rules } from "../../src/rules";
import { FAMILIES, PAGES, PROJECT, rulePages } from "./rule-pages";

const load = createRequire(__filename);
const SOURCES = join(PROJECT, "src/rules");

/** "family/file" of every file in a folder's folders. */
function filesIn(folder: string, ending: string): readonly string[] {
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return families.flatMap(({ name }) => readdirSync(join(folder, name)).filter((file) => file.endsWith(ending)).map((file) => `${name}/${file.slice(0, -ending.length)}`));
}

function isRule(exported: unknown): exported is Rule {
  return typeof exported === "object" && exported !== null && "id" in exported && "family" in exported && "test" in exported;
}

/** What the files of src/rules export, by "family/file"; files without a rule hold what rules share. */
const exported = filesIn(SOURCES, ".ts").flatMap((file) => {
  const found = Object.values(load(join(SOURCES, `${file}.ts`)) as object).filter(isRule);
  return found.map((rule) => ({ file, rule }));
});
const placeOf = ({ family, id }: Rule) => `${family}/${id}`;
const read = (name: string) => readFileSync(join(PROJECT, PAGES, name), "utf8").replaceAll("\r\n", "\n");

describe("every rule", () => {
  it("stands in the folder of its family, in a file that bears its id", () => {
    expect(exported.map(({ rule }) => placeOf(rule))).toEqual(exported.map(({ file }) => file));
  });

  it("has one line in src/rules/index.ts", () => {
    expect(rules.map(placeOf).toSorted()).toEqual(exported.map(({ file }) => file).toSorted());
    expect(rules.filter((rule) => !exported.some((each) => each.rule === rule))).toEqual([]);
  });

  it("has a test that bears its id, and no test in these folders is of anything that is gone", () => {
    const tests = filesIn(__dirname, ".test.ts");
    expect(rules.map(placeOf).filter((place) => !tests.includes(place))).toEqual([]);
    expect(tests.filter((test) => !filesIn(SOURCES, ".ts").includes(test))).toEqual([]);
  });

  it("says in whole sentences what it finds, why that matters and when to turn it off", () => {
    const unsaid = rules.filter(({ page }) => Object.values(page).some((words) => !/^\S.*[.]$/.test(words) || words.includes("|")));
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });
});

describe("docs/rules", () => {
  const names = ["README.md", ...rules.map(({ id }) => `${id}.md`)];
  let pages: ReadonlyMap<string, string>;
  beforeAll(() => {
    pages = rulePages();
  });

  it("holds the index and a page for each rule, and none besides; if not, run: npm run rules", () => {
    expect(readdirSync(join(PROJECT, PAGES)).sort()).toEqual(names.toSorted());
  });

  it("lists every rule once in its index, under a family that is described", () => {
    const listed = [...pages.get("README.md")!.matchAll(/^\| \[[a-z0-9-]+\]\(([a-z0-9-]+)\.md\)/gm)].map((match) => match[1]);
    expect(listed.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
    expect(rules.filter(({ family }) => !(family in FAMILIES))).toEqual([]);
  });

  it.each(names)("is what the rules and their tests give now; if not, run: npm run rules (%s)", (name) => {
    expect(existsSync(join(PROJECT, PAGES, name)) ? read(name) : "").toBe(pages.get(name));
  });
});
