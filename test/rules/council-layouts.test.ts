/**
 * Schedules as councils lay them out, with formulas and typed: nothing is to be said of them as they are but what their makers ought to be
 * asked, and a fault that an accountant would plant is to be found in its row or column.
 */
import { check, type Report } from "../../src/checking";
import { rules } from "../../src/rules";
import { parseCellName, type Workbook } from "../../src/workbook";
import { BALANCE_LAYOUTS } from "../packs/council-layouts/balances";
import { CAPITAL_LAYOUTS } from "../packs/council-layouts/capital";
import { PACK_LAYOUTS } from "../packs/council-layouts/packs";
import { PEOPLE_LAYOUTS } from "../packs/council-layouts/people";
import { REVENUE_LAYOUTS } from "../packs/council-layouts/revenue";
import { cellsOf, type CouncilLayout, withFault, workbookOf, type Written } from "../support/council-layout";
import { drawGrid } from "../support/text-grid";

const LAYOUTS = [...REVENUE_LAYOUTS, ...CAPITAL_LAYOUTS, ...BALANCE_LAYOUTS, ...PEOPLE_LAYOUTS, ...PACK_LAYOUTS];
const WAYS = LAYOUTS.flatMap((layout) =>
  (["formulas", "typed"] as const).flatMap((written) => {
    const cells = cellsOf(layout, written);
    return cells ? [{ name: `${layout.name}, ${written}`, layout, written, cells }] : [];
  }),
);

function checked(workbook: Workbook, { prior }: CouncilLayout): Report {
  const before = prior === undefined ? null : drawGrid(prior);
  return check(workbook, rules, before ? { prior: { workbook: before, pack: check(before, []).pack } } : {});
}

const said = ({ findings }: Report) => new Map(findings.map((finding) => [`${finding.rule} ${finding.sheet}!${finding.cell}`, finding]));

it.each(WAYS)("$name: as it is", ({ layout, cells }) => {
  const report = checked(workbookOf(cells, layout.options), layout);
  const unasked = report.findings.filter(({ rule }) => !layout.asks?.includes(rule));
  expect(unasked.map(({ severity, rule, cell, message }) => `${severity} ${rule} ${cell}: ${message}`)).toEqual([]);
  expect(report.outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
});

it.each(WAYS)("$name: each fault put into it is found", ({ layout, cells, written }) => {
  const clean = said(checked(workbookOf(cells, layout.options), layout));
  expect(missed(layout, written, cells, clean)).toEqual([]);
});

function missed(layout: CouncilLayout, written: Written, cells: ReadonlyMap<string, string[][]>, clean: ReadonlyMap<string, unknown>) {
  return layout.faults.flatMap(([cell, text, only]) => {
    const fault = only === undefined || only === written ? withFault(cells, cell, text, written) : null;
    if (!fault) return [];
    const findings = [...said(checked(workbookOf(fault.cells, layout.options), layout))].filter(([name]) => !clean.has(name));
    const isFound = findings.some(([, { cell: at }]) => {
      const found = parseCellName(String(at));
      return found?.row === fault.row || found?.column === fault.column;
    });
    return isFound ? [] : [`${cell}: ${text}`];
  });
}
