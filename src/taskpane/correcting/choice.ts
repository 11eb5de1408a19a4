/** One thing that may be corrected of what was recognised, and what a person chose. */

/** What may be corrected: "ignored", "kind", "unit", "sign", "income", or a column or row by its name. */
export interface Choice {
  readonly subject: string;
  readonly label: string;
  /** What stands there without a correction, in words. */
  readonly recognised: string;
  readonly options: readonly ChoiceOption[];
}

export interface ChoiceOption {
  /** As it is kept under "Is". */
  readonly is: string;
  readonly label: string;
  /** Options of one group stand together. */
  readonly group?: string;
}

/** By subject, what is said; "" for as it was recognised. */
export type Chosen = Readonly<Record<string, string>>;
