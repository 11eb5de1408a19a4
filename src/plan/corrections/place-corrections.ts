/** Where corrections go in a workbook as it is: into rows of the table that is there, else into a new one beside the policy or the rules. */
import type { Correction } from "../../packs";
import { sayIs, subjectOf } from "../../packs";
import type { CellAddress, CellContent, Workbook } from "../../workbook";
import { contentAt, isSameContent } from "../../workbook";
import { CORRECTION_HEADINGS } from "./correction-headings";
import { cellUnder } from "../heading-rows";
import { beside, freeName, onto, policyTables } from "../plan-rules/place-plan";
import { planRuleTables } from "../plan-rules/plan-rules";
import type { PlanWrite } from "../plan-sheet";
import { correctionsTable, firstRowUnder, newCorrectionsSheet } from "../plan-sheet";
import type { CorrectionTable } from "./read-corrections";
import { correctionTables, readCorrections } from "./read-corrections";

type Heading = (typeof CORRECTION_HEADINGS)[number];

/** A row as it is to read. */
export interface CorrectionRow {
  readonly table: string;
  /** The column or row; empty for the table as a whole. */
  readonly of: string;
  readonly is: string;
  readonly by: string;
  readonly when: string;
}

export interface CorrectionChanges {
  readonly added: readonly CorrectionRow[];
  readonly replaced: readonly { readonly before: Correction; readonly row: CorrectionRow }[];
  readonly removed: readonly Correction[];
}

/** One cell: what stands in it now, and what is to. */
export interface PlacedCell {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly from: CellContent;
  readonly to: CellContent;
}

/** `table` makes the headings where there are none yet, before the cells under them are filled. */
export type CorrectionPlacement =
  | { readonly kind: "write"; readonly table: PlanWrite | null; readonly cells: readonly PlacedCell[] }
  | { readonly kind: "refused"; readonly reason: string };

export function placeCorrections(workbook: Workbook, changes: CorrectionChanges): CorrectionPlacement {
  const tables = correctionTables(workbook);
  const known = readCorrections(workbook).corrections;
  const cells: PlacedCell[] = [];
  for (const before of [...changes.replaced.map((each) => each.before), ...changes.removed]) {
    if (known.some((now) => isSame(now, before))) continue;
    return {
      kind: "refused",
      reason: `The correction on ${before.from} was changed since the check. Check again first.`,
    };
  }
  const tableOf = ({ at }: Correction) =>
    tables.find(({ sheet, rows }) => sheet.name === at.sheet && rows.includes(at.cell.row))!;
  for (const { before, row } of changes.replaced) cells.push(...rowCells(tableOf(before), before.at.cell.row, row));
  for (const before of changes.removed) cells.push(...rowCells(tableOf(before), before.at.cell.row, NOTHING));
  if (changes.added.length === 0) return { kind: "write", table: null, cells };
  const [table] = tables;
  if (table) {
    const next = (table.rows.at(-1) ?? table.headingRow) + 1;
    const added = changes.added.flatMap((row, index) => rowCells(table, next + index, row));
    return { kind: "write", table: null, cells: [...cells, ...added] };
  }
  const { write, first } = newTable(workbook);
  const rows = changes.added.flatMap((row, index) => newRow(write.sheet, first, index, row));
  return { kind: "write", table: write, cells: rows };
}

/** Every cell that a table's headings fill, which were blank before. */
export function cellsOf({ sheet, blocks }: PlanWrite): readonly PlacedCell[] {
  return blocks.flatMap(({ at, rows }) =>
    rows.flatMap((row, down) =>
      row.flatMap(({ value, formula }, across): readonly PlacedCell[] => {
        const cell = { row: at.row + down, column: at.column + across };
        const to = formula === null ? { value } : { formula };
        return value === null && formula === null ? [] : [{ sheet, cell, from: { value: null }, to }];
      }),
    ),
  );
}

const NOTHING: CorrectionRow = { table: "", of: "", is: "", by: "", when: "" };

const FIELDS: Readonly<Record<Heading, keyof CorrectionRow>> = {
  Table: "table",
  "Column or row": "of",
  Is: "is",
  By: "by",
  When: "when",
};

function isSame(now: Correction, before: Correction): boolean {
  return (
    now.from === before.from &&
    now.table.text === before.table.text &&
    subjectOf(now.says) === subjectOf(before.says) &&
    sayIs(now.says) === sayIs(before.says)
  );
}

function rowCells(table: CorrectionTable, row: number, to: CorrectionRow): readonly PlacedCell[] {
  return CORRECTION_HEADINGS.flatMap((heading) => {
    const cell = cellUnder(table, row, heading);
    if (cell === null) return [];
    const [from, after] = [contentAt(table.sheet, cell), contentOf(to[FIELDS[heading]])];
    return isSameContent(from, after) ? [] : [{ sheet: table.sheet.name, cell, from, to: after }];
  });
}

function newRow(sheet: string, first: CellAddress, index: number, to: CorrectionRow): readonly PlacedCell[] {
  return CORRECTION_HEADINGS.flatMap((heading, across) => {
    const text = to[FIELDS[heading]];
    const cell = { row: first.row + index, column: first.column + across };
    return text === "" ? [] : [{ sheet, cell, from: { value: null }, to: { value: text } }];
  });
}

function contentOf(text: string): CellContent {
  return { value: text === "" ? null : text };
}

/** Beside the plan's rules or the policy, or on a new sheet of theirs. */
function newTable(workbook: Workbook): { readonly write: PlanWrite; readonly first: CellAddress } {
  const [neighbour] = [...planRuleTables(workbook), ...policyTables(workbook)];
  if (!neighbour) return newCorrectionsSheet(freeName(workbook));
  const at = beside(neighbour.sheet, neighbour.headingRow);
  return { write: onto(neighbour.sheet, correctionsTable(at), at), first: firstRowUnder(at) };
}
