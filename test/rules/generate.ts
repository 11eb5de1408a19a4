/** Writes the rules' pages, and takes away those of rules that are gone: npm run rules */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PAGES, PROJECT, rulePages } from "./rule-pages";

const pages = rulePages();
rmSync(join(PROJECT, PAGES), { recursive: true, force: true });
mkdirSync(join(PROJECT, PAGES));
for (const [name, text] of pages) writeFileSync(join(PROJECT, PAGES, name), text);
