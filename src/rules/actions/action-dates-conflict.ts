import type { Description, Rule } from "../../checking";
import { hasRole } from "../../packs";
import { sayDate } from "../../plan";
import { type CellAddress, cellName } from "../../workbook";
import { type NamedDate, datesIn, earliestOf, latestOf } from "../named-dates";
import { EXACT } from "../tolerance-words";
import { actionLines, type ActionLine } from "./action-lines";
import { datesOf } from "./action-timing";

interface Conflict {
  readonly cell: CellAddress;
  readonly timeframe: CellAddress;
  readonly name: string;
  readonly measured: NamedDate;
  readonly planned: { readonly words: string; readonly first: string };
}

/** Before a date, words that make it a deadline: a baseline's date is none. */
const DEADLINE = /\b(by|before|until|(no|not) later than)( the)?( end of| start of| beginning of| mid)?[ -]*$/i;
const INTERIM = /\b(interim|initial(ly)?|first|milestone|baseline|pilot|phase|stage|half|part)\b/i;

/** Success that is to show before the action has begun. */
export const actionDatesConflict: Rule<Conflict> = {
  id: "action-dates-conflict",
  family: "actions",
  title: "Timeframe and success measure name different dates",
  severity: "error",
  page: {
    finds:
      "Where the success measure names a date by which it is to be met, that date does not lie wholly before the earliest day of the timeframe. Baselines and interim steps are left alone.",
    matters: "One of the two dates is wrong, and the action will be held against either.",
    tolerance: EXACT,
    seen: "Nottinghamshire, 2019/20 budget update, Appendix C, 2.2: June to September 2020, and four placements by May 2020.",
    turnOff: "Where success is measured on part of the action before the rest begins.",
  },
  kinds: ["action-plan"],
  lacks: ({ schedule }) =>
    hasRole(schedule, "timeframe") && hasRole(schedule, "success-measure")
      ? null
      : "it has no timeframe with a success measure",
  *test(scope) {
    for (const line of actionLines(scope)) yield conflictOf(line);
  },
  describe: ({ cell, timeframe, name, measured, planned }): Description => ({
    cell,
    related: [timeframe],
    stated: measured.words,
    expected: "",
    difference: "",
    message: `The success measure of ${name} is to be met by ${measured.words} (${cellName(cell)}), before the earliest day of its timeframe, ${sayDate(planned.first)} (“${planned.words}”, ${cellName(timeframe)}). Put right the one that is wrong.`,
  }),
};

function conflictOf(line: ActionLine): Conflict | null {
  const planned = datesOf(line, "timeframe");
  const first = earliestOf(planned);
  const timeframe = line.cells("timeframe").find(({ value }) => datesIn(value).length > 0);
  if (first === null || !timeframe) return null;
  for (const { value, row, column } of line.cells("success-measure")) {
    if (typeof value !== "string" || INTERIM.test(value)) continue;
    const dates = datesIn(value).filter((date) => DEADLINE.test(value.slice(0, date.at)));
    const last = latestOf(dates);
    const measured = dates.find((date) => date.last === last);
    if (measured && measured.last < first) {
      const words = planned.find((date) => date.first === first)!.words;
      const at = { row: timeframe.row, column: timeframe.column };
      return { cell: { row, column }, timeframe: at, name: line.name, measured, planned: { words, first } };
    }
  }
  return null;
}
