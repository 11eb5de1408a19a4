import type { CellAddress } from "../../workbook";
import type { Description, Rule, Scope } from "../../checking";
import { placeOf } from "../../checking";
import type { Pack } from "../../packs";
import { hasRole } from "../../packs";
import { policyFor, sayDate } from "../../plan";
import { datesIn, latestOf } from "../named-dates";
import { BY_POLICY } from "../tolerance-words";
import { type ActionLine, actionLines } from "./action-lines";
import { datesOf, isRecurring } from "./action-timing";

interface Overdue {
  readonly cell: CellAddress;
  readonly name: string;
  readonly words: string;
  readonly due: string;
  readonly asAt: string;
  readonly monthsLate: number;
}

/** An action that was due and is not said to be complete, rated by the policy. */
export const actionOverdue: Rule<Overdue> = {
  id: "action-overdue",
  family: "actions",
  title: "Action past its date",
  severity: "error",
  page: {
    finds:
      "An action whose last date has come by the day of the pack is complete. That day is the policy’s, or the one that the sheet gives (“position at 31 July 2019”).",
    matters: "An action that is late and still shown as under way is a delay that nobody has decided on.",
    tolerance: BY_POLICY,
    seen: "Nottinghamshire, 2019/20 budget update, Appendix C: 1.5 was due in July 2019 and its report is still a draft.",
    turnOff: "Where lateness is followed in a system of its own.",
  },
  kinds: ["action-plan"],
  lacks: (scope) => {
    if (!hasRole(scope.schedule, "timeframe") && !hasRole(scope.schedule, "revised-date")) return "it says no dates";
    return asAtOf(scope) === null ? "neither the policy nor the sheet says which day lateness is counted to" : null;
  },
  *test(scope) {
    const asAt = asAtOf(scope)!;
    for (const line of actionLines(scope)) {
      const due = dueOf(line);
      if (due !== null) yield due.day <= asAt && !isComplete(line) ? overdue(line, due, asAt) : null;
    }
  },
  severityOf: ({ monthsLate }, { policy, schedule }) => {
    const amber = policyFor(policy, placeOf(schedule)).actions.amberMonths;
    return amber !== null && monthsLate <= amber ? "query" : "error";
  },
  describe: ({ cell, name, words, due, asAt }): Description => ({
    cell,
    related: [],
    stated: words,
    expected: "",
    difference: "",
    message: `${name} was due by ${sayDate(due)} and is not said to be complete at ${sayDate(asAt)}. Say that it is done, or agree a new date and keep the first one beside it.`,
  }),
};

function overdue(line: ActionLine, { day, cell, words }: NonNullable<ReturnType<typeof dueOf>>, asAt: string): Overdue {
  const [late, due] = [asAt, day].map((iso) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)));
  return { cell, name: line.name, words, due: day, asAt, monthsLate: late! - due! };
}

/** The last date that the timeframe names, a revised one before the first; null where it recurs or names none. */
function dueOf(line: ActionLine): { readonly day: string; readonly cell: CellAddress; readonly words: string } | null {
  const role = datesOf(line, "revised-date").length > 0 ? "revised-date" : "timeframe";
  const words = line.words(role);
  const day = latestOf(datesOf(line, role));
  const [cell] = line.cells(role);
  return day === null || !cell || isRecurring(words) ? null : { day, cell, words };
}

const COMPLETE =
  /\b(complete[d]?|done|closed|finished|implemented|delivered|in place|operational|went live|achieved)\b/i;
const NOT_YET =
  /\b(not|draft|in progress|partly|partially|under ?way|to be|will be|being|on track|delayed|awaiting|pending)\b/i;

/** By its rating (blue is complete) or its words; "draft report completed" is not complete. */
function isComplete(line: ActionLine): boolean {
  const status = line.words("rag").trim();
  if (/^(b|blue|complete[d]?|done|closed|delivered)$/i.test(status)) return true;
  const said = `${status} ${line.words("progress")}`;
  return COMPLETE.test(said) && !NOT_YET.test(said);
}

const AS_AT = /\b(as at|position at|as of|status at|updated? (at|to)|at period \d+)\b/i;
const known = new WeakMap<Pack, Map<string, string | null>>();

/** The policy's day, else the only day that the sheet's own lines over its tables give as that of the position. */
function asAtOf({ policy, schedule, pack }: Scope): string | null {
  const set = policyFor(policy, placeOf(schedule)).dates.asAt;
  if (set !== null) return set;
  const sheets = known.get(pack) ?? new Map<string, string | null>();
  known.set(pack, sheets);
  if (!sheets.has(schedule.sheet)) sheets.set(schedule.sheet, readAsAt(pack, schedule.sheet));
  return sheets.get(schedule.sheet)!;
}

function readAsAt(pack: Pack, sheet: string): string | null {
  const lines = pack.schedules
    .filter((schedule) => schedule.sheet === sheet)
    .flatMap(({ texts, title }) => [...texts.map(({ text }) => text), title])
    .filter(
      (text) =>
        text.length <= 80 &&
        AS_AT.test(text) &&
        /\d{1,2}(st|nd|rd|th)? [a-z]+ 20\d\d|\d{1,2}\/\d{1,2}\/20\d\d/i.test(text),
    );
  const days = new Set(lines.flatMap((text) => latestOf(datesIn(text)) ?? []));
  return days.size === 1 ? [...days][0]! : null;
}
