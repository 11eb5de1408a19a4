/** Marks and register rows as plain data: what excel/ and files/ are to write, with nothing of either in it. */
import type { Acceptance, Severity } from "../checking";
import { DEFAULT_POLICY } from "../plan";
import type { CellRange } from "../workbook";
import type { MarkColour } from "./mark-colour";
import { type MarkStyles, markStyles } from "./mark-style";

/** Unless a policy says otherwise. */
export const MARK_STYLE: MarkStyles = markStyles(DEFAULT_POLICY.settings.marks);

/** Begins the text inside every mark's own formula, =LEN("outturn:red")>0, by which anybody's copy of the add-in can find and remove it. */
export const MARK_NAME = "outturn:";

/** The formula of a mark: always true, touches no cell, says whose it is. */
export function markFormula(colour: MarkColour): string {
  return `=LEN("${MARK_NAME}${colour}")>0`;
}

/** The colour that a conditional format's formula names, whoever or whatever version wrote it; null where it is no mark. Excel may return it with or without the leading "=". */
export function colourOfFormula(formula: string): string | null {
  return /^=?\s*LEN\("outturn:([a-z-]+)"\)\s*>\s*0$/i.exec(formula.trim())?.[1]?.toLowerCase() ?? null;
}

/** Whether a conditional format's formula is a mark of ours. */
export function isMarkFormula(formula: string): boolean {
  return colourOfFormula(formula) !== null;
}

/** The cells of one sheet and colour, joined to as few rectangles as they go into. */
export interface SheetMarks {
  readonly sheet: string;
  readonly colour: MarkColour;
  readonly ranges: readonly CellRange[];
}

/** A note on a marked cell, signed (see `signedNote`). */
export interface CellNote {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

export interface MarkNotes {
  /** What matters most first, and no more than a workbook bears. */
  readonly cells: readonly CellNote[];
  /** How many cells are marked. */
  readonly of: number;
}

/** One row of the register; texts only, as they are to be seen. `sheet` and `cell` make the link. */
export interface RegisterRow {
  readonly key: string;
  readonly rag: "Red" | "Amber" | "Green";
  readonly severity: Severity;
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly stated: string;
  readonly expected: string;
  readonly difference: string;
  /** What, why and what to do. */
  readonly message: string;
  /** Who let it stand; left out where nobody did. */
  readonly acceptance?: Acceptance;
  /** Why an earlier acceptance no longer counts. */
  readonly lapsed?: string;
}

/** The sheet the register is kept on. If the pack has a sheet of that name that is not ours, "Exceptions (Outturn)" is used. */
export const REGISTER_SHEET = "Exceptions";
export const REGISTER_TABLE = "OutturnExceptions";
/** What the register's table may be called: the second where a table or a defined name of a person's own has the first. */
export const REGISTER_TABLES = [REGISTER_TABLE, `${REGISTER_TABLE}_2`] as const;
export const REGISTER_COLUMNS = [
  "RAG",
  "Severity",
  "Rule",
  "Where",
  "Stated",
  "Expected",
  "Difference",
  "What to do",
  "Status",
  "Reason",
  "By",
  "When",
  "Sheet",
  "Cell",
  "Key",
] as const;

/** All that one check writes into a workbook. */
export interface Marks {
  readonly cells: readonly SheetMarks[];
  /** As the policy has them; the default's where left out. */
  readonly styles?: MarkStyles;
  /** Left out where no notes are wanted; those of an earlier check are then taken away. */
  readonly notes?: MarkNotes;
  readonly register: readonly RegisterRow[];
  /** The lines over the register: product, version, time of check, counts. Given by the caller, who has a clock. */
  readonly heading: readonly string[];
}
