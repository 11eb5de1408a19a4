/** Statements that a schedule makes of itself. */
import type { CellAddress } from "../workbook";

/** How sure an identity is: named by headings, by formulas, or holding so often that chance is out of the question. */
export type IdentityBasis = "headings" | "formulas" | "arithmetic";

/** What an identity means, which is also which rule tests it; what tells most about a wrong cell comes first. */
export const IDENTITY_MEANINGS = [
  "net",
  "variance",
  "capital-variance",
  "variance-net",
  "capital-analysis",
  "underspend",
  "carry-forward-split",
  "carry-forward-parts",
  "carry-forward-need",
  "cumulative",
  "roll-forward",
  "tranches",
  "ring-fence-split",
  "ring-fence-residual",
  "savings",
  "savings-memo",
  "savings-balance",
  "drivers",
  "price-volume",
  "virement",
  "underlying",
  "movement",
  "stock-flow",
  "change",
  "reasons",
  "cross-cast",
  "percentage",
  "foot",
] as const;
export type IdentityMeaning = (typeof IDENTITY_MEANINGS)[number];

export interface Term {
  readonly cell: CellAddress;
  readonly coefficient: 1 | -1;
}

/**
 * One statement a schedule makes: `result` = the sum of coefficient × term. For "percentage", result = terms[0] / |terms[1]|.
 * `along` says whether it runs down a column (a total) or across a row.
 */
export interface Identity {
  readonly meaning: IdentityMeaning;
  readonly along: "column" | "row";
  readonly result: CellAddress;
  readonly terms: readonly Term[];
  readonly basis: IdentityBasis;
  /** Where the basis is arithmetic or divided: on how many of its statements the identity holds. */
  readonly support: { readonly held: number; readonly tested: number } | null;
}

/**
 * One statement made over and over: of a column and its terms on so many rows, or of a total and its lines in so many columns. A
 * pack makes a million statements in some thousand runs; `identity-runs` draws a single one where it is looked at.
 */
export interface IdentityRun extends Omit<Identity, "result" | "terms"> {
  /** Columns where the statement runs across a row, rows where it runs down a column. */
  readonly result: number;
  readonly terms: readonly { readonly line: number; readonly coefficient: 1 | -1 }[];
  /** The rows it is made on, or the columns it is made in, in order. */
  readonly on: readonly number[];
}
