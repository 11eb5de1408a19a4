import type { Rule } from "../../checking";
import { hasRole } from "../../packs";
import { isLeftOpen } from "../left-open";
import { EXACT } from "../tolerance-words";
import { type ActionLine, type Asked, actionLines, askOf, describeAsked } from "./action-lines";

/** Words over a start still to come: no progress can be told of it. */
const BEGINS = /\b(start(s|ing)?|commenc(es|ing)|begin(s|ning)?|not (yet )?(started|due))\b/i;

/** An action of which nothing is reported. */
export const actionProgressMissing: Rule<Asked> = {
  id: "action-progress-missing",
  family: "actions",
  title: "Action without progress",
  severity: "warning",
  page: {
    finds:
      "Every action of a plan with a progress column says how far it is. Actions whose timeframe says when they start are left alone.",
    matters: "A blank may hide that nothing has been done, and nobody asks about it.",
    tolerance: EXACT,
    seen: "Nottinghamshire, 2019/20 budget update, Appendix C: 1.4 and 3.3 report no progress.",
    turnOff: "Where progress is reported by exception and the plan says so.",
  },
  kinds: ["action-plan"],
  lacks: ({ schedule }) => (hasRole(schedule, "progress") ? null : "it has no column for progress"),
  *test(scope) {
    yield* askOf(scope, actionLines(scope), (line) => {
      const cells = line.cells("progress");
      if (isToCome(line) || cells.some(({ value }) => !isLeftOpen(value))) return null;
      const cell = cells[0]!;
      return { cell, stated: String(cell.value ?? ""), lacks: `says nothing under “${cell.heading}”` };
    });
  },
  describe: (asked) => describeAsked(asked, "Say what has been done so far, or why nothing has."),
};

function isToCome(line: ActionLine): boolean {
  return BEGINS.test(`${line.words("timeframe")} ${line.words("rag")}`);
}
