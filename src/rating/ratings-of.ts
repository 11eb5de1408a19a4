/** The ratings that the policy gives the lines and measures of a pack, beside those that stand in it. */
import type { PriorReturn, Scope } from "../checking";
import type { LineCell, Pack } from "../packs";
import { hasRole } from "../packs";
import type { PartialSettings, Policy } from "../plan";
import type { Sheet, Workbook } from "../workbook";
import { contentAt, findSheet, valueAt } from "../workbook";
import { type Found, isRateable, ofLines, ofMeasures } from "./found-ratings";
import type { Rating, ScheduleRatings } from "./rating";
import { otherWays } from "./rating-style";
import { stylesIn, type Styles } from "./styles-in";

export interface RatingsInput {
  readonly workbook: Workbook;
  readonly pack: Pack;
  readonly policy: Policy;
  readonly prior?: PriorReturn | null;
}

/** Schedule by schedule, those without a rating left out. */
export function ratingsOf({ workbook, pack, policy, prior = null }: RatingsInput): readonly ScheduleRatings[] {
  return pack.schedules.flatMap((schedule): readonly ScheduleRatings[] => {
    const sheet = findSheet(workbook, schedule.sheet);
    if (!sheet || !isRateable(schedule)) return [];
    const scope: Scope = { schedule, sheet, workbook, pack, policy, prior };
    const { found, notRated } = schedule.kind === "performance" ? ofMeasures(scope) : ofLines(scope);
    if (found.length === 0) return [];
    const usual = inHabit(scope, found);
    const styles = stylesIn(scope);
    const ratings = usual.map((each, index) => toRating(scope, each, styles, index));
    return [{ schedule: schedule.id, sheet: sheet.name, title: schedule.title, ratings, notRated }];
  });
}

/** Whether a pack has lines or measures to be rated: a column for ratings, or a policy with a key for any. */
export function mayRate({ schedules }: Pack, policy: Policy): boolean {
  return schedules.some((schedule) => isRateable(schedule) && (hasRole(schedule, "rag") || hasKey(policy)));
}

/** Whether a policy has any threshold to rate lines or measures by, anywhere. */
export function hasKey({ settings, overrides }: Policy): boolean {
  return [settings, ...overrides.map((override) => override.settings)].some(({ rag, performance }: PartialSettings) =>
    [
      rag?.red?.percentage,
      rag?.red?.amount,
      rag?.amber?.percentage,
      rag?.amber?.amount,
      performance?.greenWithin,
      performance?.amberWithin,
    ].some((threshold) => threshold !== undefined && threshold !== null),
  );
}

type Usual = Found & { readonly isMissing: boolean };

/** Leaves out lines of a kind that the schedule never rates: totals without a rating among rated lines, memo lines. */
function inHabit({ schedule }: Scope, found: readonly Found[]): readonly Usual[] {
  const rated = found.filter(({ rating }) => rating);
  const ratedRoles = new Set(rated.map(({ line }) => line.role));
  const isOfExceptions = rated.length > 0 && !rated.some(({ rating }) => rating === "G");
  const hasColumn = hasRole(schedule, "rag");
  return found
    .filter(({ line, rating }) => {
      if (rating !== null) return true;
      if (line.role === "of-which" || line.role === "memo") return false;
      return line.role === "line" || rated.length === 0 || ratedRoles.has(line.role) || !hasColumn;
    })
    .map((each) => ({
      ...each,
      isMissing: each.cell !== null && each.rating === null && !(isOfExceptions && each.allowed[0] === "G"),
    }));
}

function toRating({ sheet, schedule }: Scope, usual: Usual, styles: Styles, index: number): Rating {
  const { line, cell, figureAt, rating, allowed, isMissing, arithmetic, distances, direction } = usual;
  const value = cell ? valueAt(sheet, cell) : null;
  const agrees = rating ? allowed.includes(rating) : null;
  const { edit, note } = cell && agrees !== true ? writing(sheet, usual, cell, styles) : { edit: null, note: "" };
  return {
    id: `${schedule.id} ${index}`,
    sheet: sheet.name,
    cell: cell && { row: cell.row, column: cell.column },
    at: cell ?? { row: figureAt.row, column: figureAt.column },
    label: line.label,
    period: line.cells("rag").length > 1 ? (cell?.period ?? null) : null,
    suggested: allowed,
    stated: value === null ? "" : String(value).trim(),
    agrees,
    isMissing,
    arithmetic,
    distances,
    direction,
    edit,
    note,
  };
}

/** The edit that writes the rating, or why none does. */
function writing(
  sheet: Sheet,
  { allowed: [first], rating: now }: Usual,
  at: LineCell,
  styles: Styles,
): Pick<Rating, "edit" | "note"> {
  const from = contentAt(sheet, at);
  if ("formula" in from) return { edit: null, note: "The rating is the result of a formula: look at that." };
  if (now === undefined) return { edit: null, note: "What stands there is no rating that is known here, and is left." };
  const { entries, note: how } = styles(at);
  if (entries === null) return { edit: null, note: how };
  const to = entries[first];
  const place = { row: at.row, column: at.column };
  const orElse = otherWays(first, to);
  return { edit: { sheet: sheet.name, cell: place, from, to: { value: to }, orElse }, note: how };
}
