/** Where the starter rules and a policy go in a workbook as it is: onto their own tables where it has them, else onto a new sheet. */
import type { CellAddress, CellRange, Sheet, Workbook } from "../../workbook";
import type { HeadedTable } from "../heading-rows";
import { headedTables, textUnder } from "../heading-rows";
import { isOwnPolicy } from "../policy/own-policy";
import { planRuleTables } from "./plan-rules";
import type { PlanWrite, Table } from "../plan-sheet";
import { PLAN_SHEET, RULE_COLUMNS, figuresTable, newPlanSheet, policyTable } from "../plan-sheet";
import type { Policy } from "../policy/policy";
import { isPolicy } from "../policy/policy-from-rows";
import { POLICY_HEADINGS, policyRows } from "../policy/policy-rows";
import type { SheetBlock, SheetCell } from "../sheet-cell";
import { BLANK } from "../sheet-cell";
import { FIGURE_HEADINGS, starterRules } from "./starter-rules";

/** What is to be written; or why nothing is, in a sentence; or what must be asked first, since somebody's own work would go. */
export type Placement =
  | { readonly kind: "write"; readonly write: PlanWrite }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "asks"; readonly question: string };

/** The starter rules that are not there yet, below the rules that are. On a new sheet the policy in use stands beside them, unless the workbook keeps one elsewhere. */
export function placeStarterRules(workbook: Workbook, inUse: Policy): Placement {
  const [table] = planRuleTables(workbook);
  if (!table) {
    const policy = policyTables(workbook).length === 0 ? inUse : null;
    return { kind: "write", write: newPlanSheet(freeName(workbook), policy, true) };
  }
  const { sheet } = table;
  const missing = RULE_COLUMNS.filter((heading) => table.columns[heading] === null);
  if (missing.length > 0) {
    const columns = missing.length === 1 ? `column ${missing[0]}` : `columns ${missing.join(", ")}`;
    return {
      kind: "refused",
      reason: `The plan rules on ${sheet.name} lack the ${columns}: give them, then insert the starter rules again.`,
    };
  }
  const [figures] = headedTables({ ...workbook, sheets: [sheet] }, FIGURE_HEADINGS, FIGURE_HEADINGS);
  const place = beside(sheet, table.headingRow);
  const firstFigure = figures
    ? { row: nextRow(figures), column: figures.columns["Example figure"]! }
    : { row: place.row + 2, column: place.column };
  const refs = table.rows.map((row) => textUnder(table, row, "Ref"));
  const starters = starterRules(firstFigure, refs);
  if (starters.rules.length === 0) {
    return { kind: "refused", reason: `The starter rules are all on ${sheet.name} already.` };
  }
  const beneath = figures
    ? { ...NO_LOOKS, blocks: columnBlocks(figures, FIGURE_HEADINGS, starters.figures, nextRow(figures)) }
    : figuresTable(place, starters.figures);
  const rules = columnBlocks(table, RULE_COLUMNS, starters.rules, nextRow(table));
  const goTo = { row: nextRow(table), column: table.columns.Ref! };
  return added(sheet, { ...beneath, blocks: [...beneath.blocks, ...rules] }, goTo);
}

/** The policy in the place of the one that is there. One of somebody's own is not replaced before `replace` says so. */
export function placePolicy(workbook: Workbook, policy: Policy, replace = false): Placement {
  const [table] = policyTables(workbook);
  const [rules] = planRuleTables(workbook);
  if (!table && !rules) return { kind: "write", write: newPlanSheet(freeName(workbook), policy, false) };
  if (!table) {
    const at = beside(rules!.sheet, rules!.headingRow);
    return added(rules!.sheet, policyTable(at, policy), at);
  }
  if (!replace && isOwnPolicy(table)) {
    return {
      kind: "asks",
      question: `The policy on ${table.sheet.name} is not one of the examples, or was changed. Put “${policy.name}” in its place?`,
    };
  }
  const rows = policyRows(policy);
  const first = table.headingRow + 1;
  const old = nextRow(table) - first;
  const blanks = Array.from({ length: Math.max(0, old - rows.length) }, () => POLICY_HEADINGS.map(() => BLANK));
  return {
    kind: "write",
    write: {
      ...NO_LOOKS,
      sheet: table.sheet.name,
      isNew: false,
      blocks: columnBlocks(table, POLICY_HEADINGS, [...rows, ...blanks], first),
      mustBeBlank: columnBlocks(table, POLICY_HEADINGS, rows.slice(old), first + old).map(rangeOf),
      frozenRows: null,
      goTo: { row: table.headingRow, column: table.columns.Setting! },
    },
  };
}

export const NO_LOOKS: Omit<Table, "blocks"> = { bold: [], leftAligned: [], columnWidths: {} };

/** A write onto cells that hold nothing. */
export function added(sheet: Sheet, what: Table, goTo: CellAddress): Placement {
  return { kind: "write", write: onto(sheet, what, goTo) };
}

export function onto(sheet: Sheet, what: Table, goTo: CellAddress): PlanWrite {
  return { ...what, sheet: sheet.name, isNew: false, mustBeBlank: what.blocks.map(rangeOf), frozenRows: null, goTo };
}

export function policyTables(workbook: Workbook) {
  return headedTables(workbook, POLICY_HEADINGS, POLICY_HEADINGS).filter(isPolicy);
}

export function nextRow({ headingRow, rows }: HeadedTable<string>): number {
  return (rows.at(-1) ?? headingRow) + 1;
}

/** To the right of all that the sheet holds, with two columns between; the heading on the same row where there is room for a caption over it. */
export function beside({ values }: Sheet, headingRow: number): CellAddress {
  const widest = values.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return { row: Math.max(0, headingRow - 1), column: widest + 2 };
}

/** Rows under headings that may stand in any order, and with others between: a block for each column. */
export function columnBlocks<Heading extends string>(
  { columns }: HeadedTable<Heading>,
  headings: readonly Heading[],
  rows: readonly (readonly SheetCell[])[],
  row: number,
): readonly SheetBlock[] {
  if (rows.length === 0) return [];
  return headings.map((heading, index) => ({
    at: { row, column: columns[heading]! },
    rows: rows.map((cells) => [cells[index] ?? BLANK]),
  }));
}

export function rangeOf({ at, rows }: SheetBlock): CellRange {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { top: at.row, left: at.column, bottom: at.row + rows.length - 1, right: at.column + widest - 1 };
}

/** A person's own sheet keeps its name. Excel takes names that differ only in case for the same. */
export function freeName({ sheets, notRead }: Workbook): string {
  const taken = new Set(
    [...sheets.map(({ name }) => name), ...notRead.map(({ sheet }) => sheet)].map((name) => name.toLowerCase()),
  );
  if (!taken.has(PLAN_SHEET.toLowerCase())) return PLAN_SHEET;
  let name = `${PLAN_SHEET} (Outturn)`;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${PLAN_SHEET} (Outturn ${number})`;
  return name;
}
