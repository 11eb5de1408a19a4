import type { Description, Rule, Scope } from "../../checking";
import type { RatedLine } from "../../rating";
import { lacksRatings, MONEY_KINDS, RAG_NAMES, ratedLines } from "../../rating";
import { nameOf } from "../identity-words";
import { BY_POLICY } from "../tolerance-words";

/** Where more of the lines than this have no rating, the schedule rates only some of them on purpose. */
const MOST_BLANK = 1 / 3;

/** A line without a rating among lines that have one, and that the policy rates. */
export const ragMissing: Rule<RatedLine> = {
  id: "rag-missing",
  family: "revenue",
  title: "Line without a rating",
  severity: "warning",
  kinds: MONEY_KINDS,
  page: {
    finds:
      "Every line that the policy rates has a rating. Only lines are looked at, no totals; and where more than a third of them have none, or none but green ones are left blank, the schedule is taken to rate exceptions only.",
    matters: "A line without a rating is in no list of exceptions, whatever it overspends.",
    tolerance: BY_POLICY,
    seen: "In none of the five papers.",
    turnOff: "Where only exceptions are rated.",
  },
  lacks: lacksRatings,
  *test(scope) {
    const lines = linesToRate(scope);
    const blank = lines.filter(({ rating }) => rating === null);
    const isHabit =
      blank.length > MOST_BLANK * lines.length ||
      (!blank.some(({ allowed }) => allowed[0] !== "G") && !lines.some(({ rating }) => rating === "G"));
    yield* lines.map((line) => (line.rating === null && !isHabit ? line : null));
  },
  describe: ({ cell, allowed, budgetAt, sizeAt }, scope): Description => ({
    cell,
    related: [budgetAt, sizeAt],
    stated: "",
    expected: "",
    difference: "",
    message: `${nameOf(scope, cell)} is blank, though other lines are rated: by the policy this one is ${RAG_NAMES[allowed[0]!]}. Rate it.`,
  }),
};

function linesToRate(scope: Scope): readonly RatedLine[] {
  return ratedLines(scope).filter(({ line }) => line.role === "line");
}
