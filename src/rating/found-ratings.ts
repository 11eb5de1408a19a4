/** Lines and measures that the policy rates, brought to one form. */
import type { Scope } from "../checking";
import type { Rag, RatingTurns } from "../budget";
import { measureTurns, ragTurns } from "../budget";
import type { LineCell, Schedule, ScheduleLine } from "../packs";
import type { CellAddress } from "../workbook";
import type { Direction } from "./direction";
import { lineDirection, measureDirection } from "./direction";
import { lacksFigures, MONEY_KINDS, rateableLines } from "./line-ratings";
import { comparableMeasures, ratedMeasures } from "./measure-ratings";
import { lineArithmetic, lineTurnWords, measureArithmetic, measureTurnWords } from "./rating-sentences";

export function isRateable({ kind }: Schedule): boolean {
  return kind === "performance" || MONEY_KINDS.includes(kind);
}

/** A line or measure alike. */
export interface Found {
  readonly line: ScheduleLine;
  readonly cell: LineCell | null;
  readonly figureAt: CellAddress;
  readonly rating: Rag | null | undefined;
  readonly allowed: readonly [Rag, ...Rag[]];
  readonly arithmetic: string;
  readonly distances: readonly string[];
  readonly direction: Direction | null;
}

export interface FoundIn {
  readonly found: readonly Found[];
  readonly notRated: string;
}

const NONE: FoundIn = { found: [], notRated: "" };

export function ofLines(scope: Scope): FoundIn {
  if (lacksFigures(scope) !== null) return NONE;
  const found = rateableLines(scope).map((rated): Found => {
    const { line, cell, rating, allowed, budget, over, keys, sizeAt } = rated;
    const turns = ragTurns(budget, budget.plus(over.amount), keys[0]!.key);
    return {
      line,
      cell,
      rating,
      allowed: allowed as Found["allowed"],
      figureAt: sizeAt,
      arithmetic: lineArithmetic(rated),
      distances: distancesIn(turns, (turn) => lineTurnWords(turn, rated)),
      direction: lineDirection(scope, rated),
    };
  });
  return { found, notRated: "" };
}

export function ofMeasures(scope: Scope): FoundIn {
  const measures = comparableMeasures(scope);
  const found = ratedMeasures(measures).map((rated): Found => {
    const { line, cell, rating, allowed, outturn, target, key, better, outturnAt } = rated;
    const turns = measureTurns(target.amount, outturn.amount, key, better);
    return {
      line,
      cell,
      rating,
      allowed: allowed as Found["allowed"],
      figureAt: outturnAt,
      arithmetic: measureArithmetic(rated),
      distances: distancesIn(turns, (turn) => measureTurnWords(turn, rated)),
      direction: measureDirection(scope, rated),
    };
  });
  const unknown = new Set(
    measures.filter(({ key, better }) => key !== null && better === null).map(({ line }) => line),
  );
  const notRated =
    unknown.size === 0
      ? ""
      : `${unknown.size} ${unknown.size === 1 ? "measure is" : "measures are"} not rated: neither the policy nor the pack says which way ${unknown.size === 1 ? "it is" : "they are"} better.`;
  return { found, notRated };
}

function distancesIn(
  { worse, better }: RatingTurns,
  inWords: (turn: NonNullable<RatingTurns["worse"]>) => string,
): readonly string[] {
  return [worse, better].flatMap((turn) => (turn ? [inWords(turn)] : []));
}
