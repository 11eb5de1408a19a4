/** Ratings on their way into the pack, and which of them a person wants to see. */
import type { CellEdit, Finding, Report } from "../../checking";
import { type Rating, ratingsOf, type ScheduleRatings } from "../../rating";
import { parseCellName } from "../../workbook";
import { placeOf } from "../fixing/fix-edits";
import type { Check } from "../check";

export interface RatingsToWrite {
  readonly edits: readonly CellEdit[];
  /** What is rated, where the edits are shown before they are made; null where one is written at a press. */
  readonly shownFor: string | null;
  /** Excel is at it. */
  readonly making: boolean;
}

/** The ratings of a check, schedule by schedule. */
export function ratingsIn({ report, workbook }: Pick<Check, "report" | "workbook">): readonly ScheduleRatings[] {
  return ratingsOf({ workbook, pack: report.pack, policy: report.policy.policy, prior: report.prior ?? null });
}

/** Whether a person may want to do something about it: it differs from the policy, or is missing. */
export function isToLookAt({ agrees, isMissing }: Rating): boolean {
  return agrees === false || isMissing;
}

const RATING_RULES = ["rag-disagrees-with-policy", "performance-rag-disagrees"];

/** The finding that says that a rating differs from the policy's; where it was accepted the rating is kept on purpose. */
export function findingOf({ findings }: Pick<Report, "findings">, { sheet, cell }: Rating): Finding | undefined {
  if (!cell) return undefined;
  return findings.find((finding) => {
    const at = parseCellName(finding.cell);
    return (
      RATING_RULES.includes(finding.rule) &&
      finding.sheet === sheet &&
      at?.row === cell.row &&
      at.column === cell.column
    );
  });
}

/** The findings that ratings put right once they are written, and the places of the ratings themselves. */
export function mendedByRatings({ findings }: Pick<Report, "findings">, edits: readonly CellEdit[]): readonly string[] {
  const places = new Set(edits.map(placeOf));
  const mended = findings.filter(
    ({ rule, sheet, cell }) =>
      (RATING_RULES.includes(rule) || rule === "rag-missing") && places.has(`${sheet}!${cell}`),
  );
  return [...places, ...mended.map(({ key }) => key)];
}
