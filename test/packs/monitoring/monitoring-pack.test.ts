/** The demonstration return is clean: in whatever layout, no rule says anything of it. */
import { check } from "../../../src/checking";
import { rules } from "../../../src/rules";
import { KINDS } from "../kinds/kind-layouts";
import { packLayouts } from "../pack-plan";
import { monitoringPack } from "./monitoring-pack";

describe.each(packLayouts(monitoringPack))("$layout", ({ workbook }) => {
  const { findings, outcomes, pack } = check(workbook, rules);

  it("has nothing to be found", () => {
    const found = findings.filter(({ severity }) => severity !== "note");
    expect(found.map(({ rule, sheet, cell, message }) => `${rule} ${sheet}!${cell}: ${message}`)).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
  });

  it("holds every kind of schedule", () => {
    const kinds = new Set<string>(pack.schedules.map(({ kind }) => kind));
    expect(Object.values(KINDS).flat().filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});
