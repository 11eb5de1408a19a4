import type { Rule } from "../../checking";
import { hasRole } from "../../packs";
import { EXACT } from "../tolerance-words";
import { type Asked, actionLines, askOf, describeAsked } from "./action-lines";
import { TIMEFRAMES, datesOf } from "./action-timing";

/** Words that mark the date itself as moved; “Revised offer by April” revises something else. */
const MOVED =
  /\((date )?revised\b[^)]*\)|\brevised (date|deadline|time.?(frame|scale))|\b(date|deadline|time.?(frame|scale)) revised|\bre-?baselined\b|\b(date|deadline) (extended|moved)/i;
const KEPT = /\b(original(ly)?|previous(ly)?|was|first set)\b/i;

/** A date that was revised, without the one it replaced. */
export const actionRebaselined: Rule<Asked> = {
  id: "action-rebaselined",
  family: "actions",
  title: "Revised date without the original",
  severity: "query",
  page: {
    finds:
      "Where a timeframe is marked as revised, or a revised date is given, the original date is kept beside it or in the same words.",
    matters: "Without the first date nobody sees how late an action is.",
    tolerance: EXACT,
    seen: "Nottinghamshire, 2019/20 budget update, Appendix C, 2.6: “by Feb 2020 (revised)”, and no earlier date.",
    turnOff: "Where earlier versions of the plan are kept and referred to.",
  },
  kinds: ["action-plan"],
  lacks: ({ schedule }) =>
    TIMEFRAMES.some((role) => hasRole(schedule, role)) ? null : "it has no column for a date or a timeframe",
  *test(scope) {
    yield* askOf(scope, actionLines(scope), (line) => {
      const [timeframe] = line.cells("timeframe");
      const [revised] = line.cells("revised-date");
      const isMarked = MOVED.test(line.words("timeframe"));
      const isRevised = datesOf(line, "revised-date").length > 0;
      const cell = isMarked ? timeframe : isRevised ? revised : undefined;
      const first = isMarked ? ["original-date" as const] : (["original-date", "timeframe"] as const);
      const isKept =
        first.some((role) => line.words(role) !== "") ||
        datesOf(line, "timeframe").length > 1 ||
        KEPT.test(`${line.words("timeframe")} ${line.words("revised-date")} ${line.words("progress")}`);
      if (!cell || isKept) return null;
      return {
        cell,
        stated: typeof cell.value === "string" ? cell.value : "",
        lacks: "has a revised date, and the original is not kept",
      };
    });
  },
  describe: (asked) => describeAsked(asked, "Give the original date beside it."),
};
