/** Every kind of schedule in at least three layouts; each is clean, so nothing but a query may be said of it. */
import { check } from "../../../src/checking";
import { rules } from "../../../src/rules";
import { rangeName } from "../../../src/workbook";
import { KINDS, kindLayouts } from "./kind-layouts";

it("has three layouts or more of every kind", () => {
  const counts = new Map<string, number>();
  for (const { kind } of kindLayouts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count < 3)).toEqual([]);
  expect([...counts.keys()].sort()).toEqual(Object.keys(KINDS).sort());
});

/** Not known for what they are: their headings are those of any table. */
const OPEN: readonly string[] = ["carry forward, on its side"];

describe.each(kindLayouts)("$name", ({ name, kind, workbook, ranges }) => {
  const { findings, outcomes, pack } = check(workbook, rules);

  it("is known for what it is, where it is", () => {
    const found = pack.schedules.filter((schedule) => schedule.kind !== "text" || kind === "sign-off");
    const known = found.filter((schedule) => (KINDS[kind] as readonly string[]).includes(schedule.kind)).map(({ range }) => rangeName(range));
    if (kind === "sign-off") expect(found.map((schedule) => schedule.kind)).toEqual(["text"]);
    else if (!OPEN.includes(name)) expect(known).toEqual(ranges);
  });

  it("raises no error and no warning", () => {
    const raised = findings.filter(({ severity }) => severity === "error" || severity === "warning");
    expect(raised.map(({ rule, cell, stated, expected }) => `${rule} ${cell}: ${stated}, not ${expected}`)).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
  });
});
