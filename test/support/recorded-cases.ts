/** The cases of rules' tests, gathered for their pages by loading the test files while none of their tests is registered. */
import { createRequire } from "node:module";
import type { RuleCases } from "./rule-tester";

const recorded = new Map<string, RuleCases[]>();

export function recordCases(rule: string, cases: RuleCases): void {
  recorded.set(rule, [...(recorded.get(rule) ?? []), cases]);
}

/** What the test files give `testRule`, by the rule's id. */
export function casesOf(testFiles: readonly string[]): ReadonlyMap<string, readonly RuleCases[]> {
  withoutTests(() => testFiles.forEach(createRequire(__filename)));
  return recorded;
}

const REGISTERS = ["describe", "it", "test", "beforeAll", "beforeEach", "afterAll", "afterEach"];

/** Under the test runner these words would register the tests of the file loaded; elsewhere they do not exist. */
function withoutTests(load: () => void): void {
  const kept = REGISTERS.map((word) => [word, Reflect.get(globalThis, word)] as const);
  const ignored = Object.assign(() => ignored, { each: () => ignored });
  for (const word of REGISTERS) Object.assign(globalThis, { [word]: ignored });
  try {
    load();
  } finally {
    for (const [word, meaning] of kept) Object.assign(globalThis, { [word]: meaning });
  }
}
