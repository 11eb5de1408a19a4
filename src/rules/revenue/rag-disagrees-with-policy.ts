import type { Description, Rule } from "../../checking";
import type { RatedLine } from "../../rating";
import { lacksRatings, MONEY_KINDS, overWords, RAG_NAMES, ratedLines } from "../../rating";
import { valueAt } from "../../workbook";
import { nameOf } from "../identity-words";
import { BY_POLICY } from "../tolerance-words";

/** A rating typed in the pack that the policy does not give for the line's own figures. */
export const ragDisagreesWithPolicy: Rule<RatedLine> = {
  id: "rag-disagrees-with-policy",
  family: "revenue",
  title: "Rating other than the policy's",
  severity: "error",
  kinds: MONEY_KINDS,
  page: {
    finds:
      "The rating of a line = the one that the policy's thresholds give for its overspend, in pounds and as a share of its budget. A line near a threshold may have either rating, as far as rounding leaves open on which side it is.",
    matters: "Attention goes where a line is red. One rated better than it is, is not looked at.",
    tolerance: BY_POLICY,
    seen: "East Sussex, Q1 2024/25 monitoring rates by a key of its own; keys differ, so nothing is tested until the policy has one.",
    turnOff: "Where ratings also weigh other things, such as whether a recovery plan has been agreed.",
  },
  lacks: lacksRatings,
  *test(scope) {
    for (const rated of ratedLines(scope)) {
      if (!rated.rating) continue;
      yield rated.allowed.includes(rated.rating) ? null : rated;
    }
  },
  describe(rated, scope): Description {
    const { cell, allowed, budgetAt, sizeAt } = rated;
    const expected = RAG_NAMES[allowed[0]!];
    const stated = String(valueAt(scope.sheet, cell));
    return {
      cell,
      related: [budgetAt, sizeAt],
      stated,
      expected,
      difference: "",
      message: `${nameOf(scope, cell)} is ${stated}, but the line is ${overWords(rated)}: by the policy that is ${expected}. Change the rating, or note why this line is rated otherwise.`,
    };
  },
  remark: (scope) => {
    const unread = ratedLines(scope).filter(({ rating }) => rating === undefined).length;
    return unread === 0
      ? null
      : {
          text: `${unread} ${unread === 1 ? "rating was" : "ratings were"} not tested: not red, amber or green in words or letters.`,
          isBroken: false,
        };
  },
};
