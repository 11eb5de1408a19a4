/** Every kind of schedule in at least three layouts; each is clean, so nothing but a query may be said of it. */
import { check } from "../../../src/checking";
import { rules } from "../../../src/rules";
import { kindLayouts } from "./kind-layouts";

it("has three layouts or more of every kind", () => {
  const counts = new Map<string, number>();
  for (const { kind } of kindLayouts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count < 3)).toEqual([]);
  expect(counts.size).toBe(15);
});

describe.each(kindLayouts)("$name", ({ workbook }) => {
  const { findings, outcomes } = check(workbook, rules);

  it("raises no error and no warning", () => {
    const raised = findings.filter(({ severity }) => severity === "error" || severity === "warning");
    expect(raised.map(({ rule, cell, stated, expected }) => `${rule} ${cell}: ${stated}, not ${expected}`)).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
  });
});
