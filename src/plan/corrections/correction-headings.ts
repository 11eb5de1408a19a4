/** The headings of the table of corrections, in the order in which a new one has them. */
export const CORRECTION_HEADINGS = ["Table", "Column or row", "Is", "By", "When"] as const;
