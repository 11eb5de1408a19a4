import type { Rule } from "../../checking";
import type { ColumnRole } from "../../packs";
import { hasRole } from "../../packs";
import { type Asked, actionLines, askOf, describeAsked } from "../actions/action-lines";
import { isLeftOpen } from "../left-open";
import { EXACT } from "../tolerance-words";

/** Owner and rating: a log that has a column for one of them means it to be filled in. */
const WANTED: readonly ColumnRole[] = ["owner", "score", "likelihood", "impact"];

/** A risk without owner or rating, in a log that has a column for it. */
export const riskOwnerMissing: Rule<Asked> = {
  id: "risk-owner-missing",
  family: "risks",
  title: "Risk without owner or rating",
  severity: "warning",
  page: {
    finds: "Every risk has an owner and a rating, where the log has a column for them.",
    matters: "A risk that nobody owns is watched by nobody, and one without a rating cannot be put in order.",
    tolerance: EXACT,
    seen: "West Sussex, Children First service update 2021, section 9, prints a log without either column.",
    turnOff: "Where owners are kept for the log as a whole.",
  },
  kinds: ["risk-log"],
  lacks: ({ schedule }) =>
    WANTED.some((role) => hasRole(schedule, role)) ? null : "it has no column for an owner or a rating",
  *test(scope) {
    yield* askOf(scope, actionLines(scope), (line) => {
      const open = WANTED.flatMap((role) => line.cells(role)).find(({ value }) => isLeftOpen(value));
      return open
        ? { cell: open, stated: String(open.value ?? ""), lacks: `says nothing under “${open.heading}”` }
        : null;
    });
  },
  describe: (asked) => describeAsked(asked, "Name who owns the risk, and rate it as the others are."),
};
