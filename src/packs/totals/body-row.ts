/** The rows of a table, and totals among them, as plain data. */
import type { IdentityBasis } from "../identity";
import type { Support } from "../support";
import type { LabelWords } from "../vocabulary";

/** One total row: it is the sum of coefficient × part over its part rows, in the columns that add down the page. */
export interface FootedRow {
  readonly row: number;
  readonly parts: readonly { readonly row: number; readonly coefficient: 1 | -1 }[];
  readonly basis: IdentityBasis;
  readonly support: Support;
}

export interface BodyRow {
  readonly row: number;
  readonly label: string;
  /** What the label's words say the row is. */
  readonly says: LabelWords;
  /** A blank row or a section's name: no figures in it. */
  readonly isGap: boolean;
  /** "of which" and memo lines, by their own words or those over them: they take part in no total. */
  readonly isAside: boolean;
}
