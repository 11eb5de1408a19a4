/** Ratings and what they rest on, in words and figures. */
import type { MeasureKey, Rag, RatingTurn } from "../budget";
import { hasThreshold, type PolicySettings, type PolicyThreshold } from "../plan";
import { Decimal, fromExcel, sayAmount, showPercent } from "../money";
import { cellName } from "../workbook";
import type { RateableLine } from "./line-ratings";
import type { LineFigures } from "./line-figures";
import type { MeasureFigure } from "./measure-cells";
import type { ComparableMeasure, RatedMeasure } from "./measure-ratings";
import { RAG_NAMES } from "./rating-words";

/** "Amber or Red", the best first. */
export function ratingsInWords(ratings: readonly Rag[]): string {
  const names = (["G", "A", "R"] as const).filter((rag) => ratings.includes(rag)).map((rag) => RAG_NAMES[rag]);
  return names.length < 3 ? names.join(" or ") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** "850 over its budget of 12,690 (B3), 6.7% of it"; "on budget". */
export function overWords({ budget, budgetAt, over }: LineFigures): string {
  const { amount } = over;
  if (amount.isZero()) return "on budget";
  const share = budget.isZero() ? "" : `, ${showPercent(amount.abs().div(budget.abs()), 1)} of it`;
  return `${sayAmount(amount.abs())} ${amount.isNegative() ? "under" : "over"} its budget of ${sayAmount(budget)} (${cellName(budgetAt)})${share}`;
}

/** "850 over its budget of 12,690 (B3), 6.7% of it. Red from 5% or £0.1m over, whichever is lower." */
export function lineArithmetic(line: RateableLine): string {
  const keys = new Map(line.keys.map(({ level, settings }) => [lineKeyWords(settings), level]));
  const key =
    keys.size === 1
      ? [...keys.keys()][0]!
      : [...keys].map(([words, level]) => `As a ${level}: ${lowerFirst(words)}`).join("; ");
  const open =
    line.allowed.length === 1
      ? ""
      : keys.size > 1
        ? ` Which of them the line is, the schedule leaves open, and so whether it is ${ratingsInWords(line.allowed)}.`
        : ` How the figures were rounded leaves open whether it is ${ratingsInWords(line.allowed)}.`;
  const size = overWords(line);
  return `${size.charAt(0).toUpperCase()}${size.slice(1)}. ${key}.${open}`;
}

function lineKeyWords({ red, amber, underspend }: PolicySettings["rag"]): string {
  const parts = [
    hasThreshold(red) ? `Red from ${thresholdWords(red)}` : null,
    hasThreshold(amber) ? `Amber from ${thresholdWords(amber)}` : "Amber with any overspend below that",
    underspend === "green" ? null : "underspends alike",
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** "5% or £0.1m over, whichever is lower". */
function thresholdWords({ percentage, amount, whichever }: PolicyThreshold): string {
  const parts = [
    percentage === null ? null : sayShare(fromExcel(percentage)),
    amount === null ? null : sayPounds(amount),
  ];
  const said = parts.filter((part) => part !== null);
  return said.length < 2 ? `${said[0]} over` : `${said.join(" or ")} over, whichever is ${whichever}`;
}

/** "66.6 (F3) against a target of 61.8 (C3), where lower is better, is 7.8% above it". */
export function missWords({ outturn, outturnAt, target, targetAt, better }: ComparableMeasure): string {
  const off = outturn.amount.minus(target.amount);
  const share = target.amount.isZero() ? null : showPercent(off.abs().div(target.amount.abs()));
  const side = off.isNegative() ? "below" : "above";
  const size = off.isZero() ? "is just that" : share === null ? `is ${side} it` : `is ${share} ${side} it`;
  return `${sayFigure(outturn)} (${cellName(outturnAt)}) against a target of ${sayFigure(target)} (${cellName(targetAt)}), where ${better} is better, ${size}`;
}

/** "66.6 (F3) against a target of 61.8 (C3), where lower is better, is 7.8% above it. Green within 10% of target, Amber within 20%." */
export function measureArithmetic(measure: RatedMeasure): string {
  const open =
    measure.allowed.length === 1 ? "" : ` The policy leaves open whether it is ${ratingsInWords(measure.allowed)}.`;
  return `${missWords(measure)}. ${measureKeyWords(measure.key)}.${open}`;
}

function measureKeyWords({ greenWithin, amberWithin }: MeasureKey): string {
  const within = (share: Decimal) => (share.isZero() ? "with no miss" : `within ${sayShare(share)} of target`);
  if (greenWithin === null) return `Amber ${within(amberWithin!)}, Red beyond`;
  return amberWithin === null
    ? `Green ${within(greenWithin)}`
    : `Green ${within(greenWithin)}, Amber ${within(amberWithin)}, Red beyond`;
}

/** "750 less and it is Amber", with the figures' own places. */
export function lineTurnWords(turn: RatingTurn, { budget, over }: LineFigures): string {
  return turnWords(turn, Math.max(budget.decimalPlaces(), over.amount.decimalPlaces()), (by) => by);
}

/** "1.2 percentage points more and it is Red". */
export function measureTurnWords(turn: RatingTurn, { outturn, target }: RatedMeasure): string {
  if (!outturn.isRatio)
    return turnWords(turn, Math.max(outturn.amount.decimalPlaces(), target.amount.decimalPlaces()), (by) => by);
  const inPoints = { ...turn, by: turn.by.times(100) };
  return turnWords(inPoints, 1, (by) => `${by} percentage point${by === "1" ? "" : "s"}`);
}

const MOST_PLACES = 2;

/** Rounded up, so that what is said is never too little. */
function turnWords({ to, by, way, turns }: RatingTurn, figurePlaces: number, sized: (by: string) => string): string {
  const places = Math.min(MOST_PLACES, figurePlaces);
  const shown = by.toDecimalPlaces(places, Decimal.ROUND_UP);
  const isPast = turns === "beyond" && shown.equals(by);
  const size = shown.isZero() ? "anything" : `${isPast ? "more than " : ""}${sized(sayAmount(shown))}`;
  return `${size} ${way} and it is ${ratingsInWords(to)}`;
}

/** "5%", "7.5%". */
function sayShare(share: Decimal): string {
  return showPercent(share, Math.max(0, share.decimalPlaces() - 2));
}

/** "£0.1m", "£25,000": as published keys have it. */
function sayPounds(amount: number): string {
  const pounds = fromExcel(amount);
  const millions = pounds.div(1_000_000);
  return amount >= 100_000 && millions.decimalPlaces() <= 2
    ? `£${millions.toFixed()}m`
    : sayAmount(pounds, { pounds: true });
}

/** A measure's figure as it is shown. */
export function sayFigure({ amount, isRatio }: MeasureFigure): string {
  return isRatio ? showPercent(amount, Math.min(2, Math.max(0, amount.decimalPlaces() - 2))) : sayAmount(amount);
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
