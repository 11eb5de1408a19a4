import type { Rule } from "../../checking";
import { hasRole } from "../../packs";
import { isLeftOpen } from "../left-open";
import { EXACT } from "../tolerance-words";
import { type Asked, actionLines, askOf, describeAsked } from "./action-lines";
import { TIMEFRAMES, datesOf, saysWhen } from "./action-timing";

/** An action of which nobody can say when it is due. */
export const actionDateMissing: Rule<Asked> = {
  id: "action-date-missing",
  family: "actions",
  title: "Action without a date",
  severity: "warning",
  page: {
    finds:
      "The timeframe of every action is a date or a period that can be read, such as “by April 2020” or “Q2 2020/21”, or says how often it is done (“Quarterly”, “Ongoing”).",
    matters: "An action without a date is never late, and so is never chased.",
    tolerance: EXACT,
    seen: "Nottinghamshire, 2019/20 budget update, Appendix C: 2.7 says “Details”, 3.1 “To be determined.”.",
    turnOff: "Where dates are agreed and kept elsewhere.",
  },
  kinds: ["action-plan"],
  lacks: ({ schedule }) =>
    TIMEFRAMES.some((role) => hasRole(schedule, role)) ? null : "it has no column for a date or a timeframe",
  *test(scope) {
    yield* askOf(scope, actionLines(scope), (line) => {
      const cells = TIMEFRAMES.flatMap((role) => line.cells(role));
      const isDated = TIMEFRAMES.some((role) => datesOf(line, role).length > 0 || saysWhen(line.words(role)));
      if (isDated || cells.length === 0) return null;
      const cell = cells.find(({ value }) => !isLeftOpen(value)) ?? cells[0]!;
      const stated = String(cell.value ?? "").trim();
      const lacks = stated === "" ? `has no date under “${cell.heading}”` : `gives “${stated}” for a date`;
      return { cell, stated, lacks };
    });
  },
  describe: (asked) => describeAsked(asked, "Give the date by which it is to be done, or say how often it is done."),
};
