/** An exception that a person is about to let stand. */
import type { AcceptanceOf, Finding } from "../../checking";
import type { Schedule } from "../../packs";

export interface AcceptDraft {
  readonly finding: Finding;
  /** The table that it was found in, which may have been read wrongly; null where that cannot be corrected. */
  readonly schedule: Schedule | null;
  /** What may be accepted at once: the finding, all of its rule in its schedule, the rule everywhere. */
  readonly choices: readonly AcceptChoice[];
  /** Excel is at it. */
  readonly saving: boolean;
}

export interface AcceptChoice {
  readonly of: AcceptanceOf;
  readonly words: string;
  /** What comes of it, where that is not plain. */
  readonly hint: string;
}

/** What a person filled in. */
export interface AcceptForm {
  readonly of: AcceptanceOf;
  readonly reason: string;
  readonly by: string;
}

/** The name that decisions are signed with, kept from one time to the next. */
export interface NameMemory {
  recall(): string;
  keep(name: string): void;
}

/** What became of the marks after a decision. "untouched": there were none to bring up to date. */
export type RegisterOutcome =
  | { readonly kind: "marked" }
  | { readonly kind: "untouched" }
  | { readonly kind: "later" }
  | { readonly kind: "not-marked"; readonly why: string };
