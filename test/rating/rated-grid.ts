/** The ratings of a drawn pack, in short. */
import type { CellEdit } from "../../src/checking";
import { sayContent } from "../../src/checking";
import { recognise } from "../../src/packs";
import { DEFAULT_POLICY, type PartialSettings, type Policy } from "../../src/plan";
import { mergeSettings } from "../../src/plan/policy/merge-settings";
import { ratingsOf, type Rating, type ScheduleRatings } from "../../src/rating";
import { cellName } from "../../src/workbook";
import type { GridOptions } from "../support/text-grid";
import { drawGrid } from "../support/text-grid";

export interface RatedCase extends GridOptions {
  readonly policy?: PartialSettings;
  readonly policyFor?: Readonly<Record<string, PartialSettings>>;
  readonly prior?: string;
}

/** Red from 5 % or £0.1m over, amber below that, green when underspent. */
export const SERVICE_KEY: PartialSettings = { rag: { red: { percentage: 0.05, amount: 100_000, whichever: "lower" } } };
/** Green within 10 % of target, amber within 20 %. */
export const TEN_TWENTY: PartialSettings = { performance: { greenWithin: 0.1, amberWithin: 0.2 } };

export function ratedSchedules(grid: string, { policy = SERVICE_KEY, policyFor = {}, prior, ...options }: RatedCase = {}): readonly ScheduleRatings[] {
  const workbook = drawGrid(grid, options);
  const earlier = prior === undefined ? null : drawGrid(prior, options);
  const document: Policy = {
    ...DEFAULT_POLICY,
    settings: mergeSettings(DEFAULT_POLICY.settings, policy),
    overrides: Object.entries(policyFor).map(([appliesTo, settings]) => ({ appliesTo, settings, sources: {} })),
  };
  return ratingsOf({ workbook, pack: recognise(workbook), policy: document, prior: earlier && { workbook: earlier, pack: recognise(earlier) } });
}

export function ratingsIn(grid: string, options?: RatedCase): readonly Rating[] {
  return ratedSchedules(grid, options).flatMap(({ ratings }) => ratings);
}

/** "E4 Staffing: A" where the pack agrees, "E4 Staffing: A, is R" where it does not, "E4 Staffing: A, missing". */
export function inShort({ cell, label, period, suggested, stated, agrees, isMissing }: Rating): string {
  const place = `${cell ? `${cellName(cell)} ` : ""}${label}${period ? ` ${period}` : ""}`;
  const now = isMissing ? ", missing" : agrees ? "" : stated === "" ? "" : `, is ${stated}`;
  return `${place}: ${suggested.join("/")}${now}`;
}

/** "E4: nothing → A". */
export function inWords({ cell, from, to }: CellEdit): string {
  return `${cellName(cell)}: ${sayContent(from)} → ${sayContent(to)}`;
}
