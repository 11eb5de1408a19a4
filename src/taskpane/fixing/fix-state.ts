/** A fix under a person's eyes, and changes that were made and can be undone. */
import type { Finding } from "../../checking";
import type { MadeEdit } from "../../marking";

/** What is shown before anything is changed. */
export interface FixPreview {
  /** The finding whose fix was asked for. */
  readonly finding: Finding;
  /** All findings of its rule that offer a fix, itself among them. */
  readonly alike: readonly Finding[];
  /** Whether all of them are to be fixed. */
  readonly all: boolean;
  /** Excel is at it. */
  readonly making: boolean;
}

/** A change that was made at one go. */
export interface MadeChange {
  readonly made: readonly MadeEdit[];
  /** Keys of the findings that it mends, and places of the ratings that it writes. */
  readonly mends: readonly string[];
  /** A sheet that was added for it; left out where none was. */
  readonly sheetAdded?: string;
  readonly intent: "success" | "warning";
  readonly sentence: string;
}

/** The findings whose fixes a preview shows. */
export function shownIn({ finding, alike, all }: FixPreview): readonly Finding[] {
  return all ? alike : [finding];
}
