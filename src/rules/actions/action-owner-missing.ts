import type { Rule } from "../../checking";
import { hasRole } from "../../packs";
import { isLeftOpen } from "../left-open";
import { EXACT } from "../tolerance-words";
import { type Asked, actionLines, askOf, describeAsked } from "./action-lines";

const OFFICERS = ["accountable", "lead"] as const;

/** An action for which nobody answers. */
export const actionOwnerMissing: Rule<Asked> = {
  id: "action-owner-missing",
  family: "actions",
  title: "Action without an owner",
  severity: "error",
  page: {
    finds:
      "Every action names its accountable officer and its lead, in whichever of these columns the plan has. “tbc” names nobody; a merged cell speaks for all the actions beside it.",
    matters: "An action that nobody owns is not done, and nobody can be asked why.",
    tolerance: EXACT,
    seen: "Nottinghamshire, 2019/20 budget update, Appendix C names both for every action.",
    turnOff: "Where owners are kept in another document.",
  },
  kinds: ["action-plan"],
  lacks: ({ schedule }) =>
    OFFICERS.some((role) => hasRole(schedule, role)) ? null : "it has no column for an owner or a lead",
  *test(scope) {
    const roles = OFFICERS.filter((role) => hasRole(scope.schedule, role));
    yield* askOf(scope, actionLines(scope), (line) => {
      const open = roles
        .map((role) => line.cells(role))
        .filter((cells) => cells.length > 0 && cells.every(({ value }) => isLeftOpen(value)));
      if (open.length === 0) return null;
      const cell = open[0]![0]!;
      const headings = open.map(([first]) => `“${first!.heading}”`).join(" or ");
      return { cell, stated: String(cell.value ?? ""), lacks: `names nobody under ${headings}` };
    });
  },
  describe: (asked) => describeAsked(asked, "Name the officer who answers for it."),
};
