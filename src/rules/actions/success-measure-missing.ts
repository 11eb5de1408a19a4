import type { Rule } from "../../checking";
import { hasRole } from "../../packs";
import { isLeftOpen } from "../left-open";
import { EXACT } from "../tolerance-words";
import { type Asked, actionLines, askOf, describeAsked } from "./action-lines";

/** "Improved morale": a direction, and nothing by which to see it. */
const DIRECTION =
  /^\W*(improve[ds]?|improvement|better|increase[ds]?|reduc(e|ed|es|tion)|enhance[ds]?|greater|more|less|fewer|strengthen(ed)?)\b/i;
const SEEN_BY =
  /\d|%|\b(measured|rating|score|survey|audit|average|rate|number|target|baseline|health check|feedback|percentage|level|one|two|three|four|five|ten|all|every|none|no)\b/i;

/** An action whose success could not be told. */
export const successMeasureMissing: Rule<Asked> = {
  id: "success-measure-missing",
  family: "actions",
  title: "Action without a measure of success",
  severity: "query",
  page: {
    finds:
      "Every action says how its success will be known: something that is there or is not, or a direction together with a number, a date or a way to measure it.",
    matters: "An action that could never be found to have failed cannot be reported on.",
    tolerance: EXACT,
    seen: "Nottinghamshire, 2019/20 budget update, Appendix C, whose measures are mostly events or numbers.",
    turnOff: "Where success is measured for the plan as a whole.",
  },
  kinds: ["action-plan"],
  lacks: ({ schedule }) => (hasRole(schedule, "success-measure") ? null : "it has no column for measures of success"),
  *test(scope) {
    yield* askOf(scope, actionLines(scope), (line) => {
      const [cell] = line.cells("success-measure");
      if (!cell) return null;
      const stated = String(cell.value ?? "");
      if (isLeftOpen(cell.value)) return { cell, stated, lacks: `says nothing under “${cell.heading}”` };
      const isVague = DIRECTION.test(stated) && !SEEN_BY.test(stated);
      return isVague ? { cell, stated, lacks: "names a direction and nothing by which to see it" } : null;
    });
  },
  describe: (asked) => describeAsked(asked, "Say by which number, date or event its success will be known."),
};
