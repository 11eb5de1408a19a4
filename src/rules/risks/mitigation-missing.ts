import type { Rule } from "../../checking";
import { hasRole } from "../../packs";
import { type Asked, actionLines, askOf, describeAsked } from "../actions/action-lines";
import { isLeftOpen } from "../left-open";
import { EXACT } from "../tolerance-words";

const NONE = /^(none|no mitigation|nil)( (identified|in place))?( yet)?\.?$/i;

/** A risk against which nothing is done. */
export const mitigationMissing: Rule<Asked> = {
  id: "mitigation-missing",
  family: "risks",
  title: "Risk without a mitigating action",
  severity: "error",
  page: {
    finds:
      "Every risk that is filled in names what is done about it. Closed risks and rows not filled in are left alone.",
    matters: "A risk that is only named is not managed.",
    tolerance: EXACT,
    seen: "West Sussex, Children First service update 2021 gives a mitigation for each of its risks.",
    turnOff: "Where mitigations are kept in another register.",
  },
  kinds: ["risk-log"],
  lacks: ({ schedule }) => (hasRole(schedule, "mitigation") ? null : "it has no column for mitigating actions"),
  *test(scope) {
    yield* askOf(scope, actionLines(scope), (line) => {
      const cells = line.cells("mitigation");
      const isGiven = cells.some(({ value }) => !isLeftOpen(value) && !NONE.test(String(value).trim()));
      if (cells.length === 0 || isGiven || /\bclosed\b/i.test(line.words("progress"))) return null;
      const cell = cells[0]!;
      return { cell, stated: String(cell.value ?? ""), lacks: `has no mitigating action under “${cell.heading}”` };
    });
  },
  describe: (asked) => describeAsked(asked, "Say what is done about it, or close the risk."),
};
