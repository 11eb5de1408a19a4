/** The sheet *Plan rules* as it is begun: the rules, the policy beside them, and the example figures beside that, so that each can grow downward. */
import type { CellAddress, CellRange } from "../workbook";
import { CORRECTION_HEADINGS } from "./corrections/correction-headings";
import type { Policy } from "./policy/policy";
import { POLICY_HEADINGS, policyRows } from "./policy/policy-rows";
import type { SheetBlock, SheetCell } from "./sheet-cell";
import { typed } from "./sheet-cell";
import { FIGURE_HEADINGS, starterRules } from "./plan-rules/starter-rules";

export const PLAN_SHEET = "Plan rules";

/** In the order in which the sheet has them. */
export const RULE_COLUMNS = ["Ref", "Measure", "Test", "Applies to", "Severity", "Due", "Owner", "Source"] as const;

/** What is to be written on one sheet. */
export interface PlanWrite {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly blocks: readonly SheetBlock[];
  /** Cells that held nothing when this was planned: should anything stand there by now, nothing is written. */
  readonly mustBeBlank: readonly CellRange[];
  readonly bold: readonly CellRange[];
  /** Figures and words one below another, which are to begin at one edge. */
  readonly leftAligned: readonly CellRange[];
  /** In points, by column. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** How many rows at the top stay in view; null leaves it as it is. */
  readonly frozenRows: number | null;
  /** What a person wants to see of it first. */
  readonly goTo: CellAddress;
}

const CAPTIONS_ROW = 3;
const HEADINGS_ROW = 4;
/** Two blank columns, so that no reader takes neighbours for one table. */
const GAP = 2;
const POLICY_COLUMN = RULE_COLUMNS.length + GAP;
const FIGURES_COLUMN = POLICY_COLUMN + POLICY_HEADINGS.length + GAP;

const RULE_WIDTHS = [44, 260, 190, 90, 60, 75, 150, 260];
const POLICY_WIDTHS = [250, 150, 150, 420];
const CORRECTION_WIDTHS = [320, 150, 130, 110, 120];
const FIGURE_WIDTHS = [280, 70, 80, 220];

const TITLE = "Plan rules";
const LINES = [
  "A rule is a row. Test is an Excel formula that gives TRUE or FALSE; where it gives FALSE, the cells in Applies to are marked in the colour of Severity: Red, Amber or Green.",
  "The policy beside the rules says from what size on a line is rated and what needs a comment. Change a value, and the next check goes by it.",
];

/** A new sheet with the policy, if it is to hold one, and the starter rules, if they are wanted; their headings are there in any case. */
export function newPlanSheet(sheet: string, policy: Policy | null, withStarters: boolean): PlanWrite {
  const at = { row: HEADINGS_ROW + 1, column: FIGURES_COLUMN };
  const { rules, figures } = withStarters ? starterRules(at) : { rules: [], figures: [] };
  const caption = (column: number) => ({ row: CAPTIONS_ROW, column });
  const tables = [
    ...(withStarters ? [figuresTable(caption(FIGURES_COLUMN), figures)] : []),
    ...(policy ? [policyTable(caption(POLICY_COLUMN), policy)] : []),
    captioned(caption(0), "Rules of the plan", RULE_COLUMNS, rules, RULE_WIDTHS),
  ];
  return {
    sheet,
    isNew: true,
    blocks: [
      { at: { row: 0, column: 0 }, rows: [TITLE, ...LINES].map((line) => [typed(line)]) },
      ...tables.flatMap(({ blocks }) => blocks),
    ],
    mustBeBlank: [],
    bold: [rowOf({ row: 0, column: 0 }, 1), ...tables.flatMap(({ bold }) => bold)],
    leftAligned: tables.flatMap(({ leftAligned }) => leftAligned),
    columnWidths: Object.assign({}, ...tables.map(({ columnWidths }) => columnWidths)) as PlanWrite["columnWidths"],
    frozenRows: HEADINGS_ROW + 1,
    goTo: { row: 0, column: 0 },
  };
}

/** A new sheet with the headings of corrections beside those of rules, and the cell under the first of them. */
export function newCorrectionsSheet(sheet: string): { readonly write: PlanWrite; readonly first: CellAddress } {
  const at = { row: CAPTIONS_ROW, column: POLICY_COLUMN };
  const write = newPlanSheet(sheet, null, false);
  const { blocks, bold, columnWidths } = correctionsTable(at);
  return {
    write: {
      ...write,
      blocks: [...write.blocks, ...blocks],
      bold: [...write.bold, ...bold],
      columnWidths: { ...write.columnWidths, ...columnWidths },
      goTo: { row: HEADINGS_ROW, column: POLICY_COLUMN },
    },
    first: firstRowUnder(at),
  };
}

/** The first cell under the headings of a table whose caption stands there. */
export function firstRowUnder({ row, column }: CellAddress): CellAddress {
  return { row: row + 2, column };
}

/** A caption, the headings below it, and the rows below them. */
function captioned(
  at: CellAddress,
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly SheetCell[])[],
  widths: readonly number[],
): Table {
  const under = { row: at.row + 1, column: at.column };
  return {
    blocks: [
      { at, rows: [[typed(caption)]] },
      { at: under, rows: [headings.map((heading) => typed(heading)), ...rows] },
    ],
    bold: [rowOf(at, 1), rowOf(under, headings.length)],
    leftAligned: [],
    columnWidths: Object.fromEntries(widths.map((width, index) => [at.column + index, width])),
  };
}

function rowOf({ row, column }: CellAddress, cells: number): CellRange {
  return { top: row, bottom: row, left: column, right: column + cells - 1 };
}

export type Table = Pick<PlanWrite, "blocks" | "bold" | "leftAligned" | "columnWidths">;

export function policyTable(at: CellAddress, policy: Policy): Table {
  const rows = policyRows(policy);
  const value = at.column + POLICY_HEADINGS.indexOf("Value");
  const values = { top: at.row + 2, bottom: at.row + 1 + rows.length, left: value, right: value };
  return { ...captioned(at, "Policy", POLICY_HEADINGS, rows, POLICY_WIDTHS), leftAligned: [values] };
}

export function correctionsTable(at: CellAddress): Table {
  return captioned(at, "Corrections of what was recognised", CORRECTION_HEADINGS, [], CORRECTION_WIDTHS);
}

export function figuresTable(at: CellAddress, figures: readonly (readonly SheetCell[])[]): Table {
  return captioned(at, "Figures of the starter rules", FIGURE_HEADINGS, figures, FIGURE_WIDTHS);
}
