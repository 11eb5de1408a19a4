import type { Description, Rule, Scope } from "../../checking";
import { readCell, shownAmount } from "../../checking";
import type { Figure } from "../../money";
import { sayAmount } from "../../money";
import type { LineCell, ScheduleLine } from "../../packs";
import { hasRole, linesOf } from "../../packs";
import type { CellAddress } from "../../workbook";
import { valueAt } from "../../workbook";
import { nameOf } from "../identity-words";
import { poundsAt, sayIn } from "../in-pounds";
import { isUnanswered } from "../left-open";
import { BY_POLICY } from "../tolerance-words";

interface NotReplaced {
  /** What cannot be achieved. */
  readonly lost: LineCell;
  /** What the place for its replacement says; null where there is no such place. */
  readonly replacement: CellAddress | null;
  /** The replacement in figures, where it is one and too small. */
  readonly found: Figure | null;
}

/** A saving that cannot be achieved leaves a gap in every year to come, until another takes its place. */
export const savingNotReplaced: Rule<NotReplaced> = {
  id: "saving-not-replaced",
  family: "savings",
  title: "Lost saving without a replacement",
  severity: "error",
  kinds: ["savings"],
  page: {
    finds:
      "Every saving that cannot be achieved names its replacement, or has one in figures of at least as much. Where the schedule has no place for a replacement, but a note of the pack says that lost savings are to be replaced, a comment on the line is enough, and without one it is asked.",
    matters:
      "The budget was set with the saving in it. Unless another permanent saving is approved in its place, the gap comes back every year.",
    tolerance: BY_POLICY,
    seen: "East Sussex, Q1 2024/25 monitoring, savings exceptions, note 1: other permanent savings are to be identified and approved; the table is nil.",
    turnOff: "Where replacements are approved in another document.",
  },
  lacks: (scope) =>
    !hasRole(scope.schedule, "cannot")
      ? "it does not say which savings cannot be achieved"
      : hasRole(scope.schedule, "replacement") || isAskedFor(scope)
        ? null
        : "it has no place for what replaces a lost saving, and no note of the pack asks for one",
  *test(scope) {
    for (const line of linesOf(scope.schedule)) {
      const [lost] = line.role === "line" ? line.cells("cannot") : [];
      if (lost) yield lackingAt(scope, line, lost);
    }
  },
  severityOf: ({ replacement }) => (replacement === null ? "query" : "error"),
  describe: ({ lost, replacement, found }, scope): Description => {
    const amount = sayAmount(shownAmount(scope.sheet, lost)!);
    const about = `${nameOf(scope, lost)}: ${amount} of savings cannot be achieved`;
    const isShort = found !== null;
    return {
      cell: replacement ?? lost,
      related: replacement ? [lost] : [],
      stated: isShort ? sayIn(scope.schedule, found.amount) : "",
      expected: isShort ? amount : "",
      difference: isShort
        ? sayAmount(shownAmount(scope.sheet, replacement!)!.minus(shownAmount(scope.sheet, lost)!.abs()))
        : "",
      message: isShort
        ? `${about}, and the replacement is ${sayIn(scope.schedule, found.amount)}. Say what makes up the rest.`
        : `${about}, and nothing is said to replace it. Name the permanent saving that takes its place, and who approved it.`,
    };
  },
};

const REPLACED = /replac|substitut|alternative|mitigat|other (permanent )?saving|instead|offset|compensat/i;

/** "Where agreed savings are unable to be achieved other permanent savings are required to be identified and approved." */
function isAskedFor({ pack }: Scope): boolean {
  return pack.schedules.some(({ texts }) =>
    texts.some(
      ({ text }) =>
        /saving/i.test(text) &&
        REPLACED.test(text) &&
        /required|must|should|are to be|need to be|have to be/i.test(text),
    ),
  );
}

function lackingAt(scope: Scope, line: ScheduleLine, lost: LineCell): NotReplaced | null {
  const { schedule, sheet } = scope;
  const amount = poundsAt(scope, schedule, lost);
  if (!amount || amount.amount.isZero()) return null;
  const replacement = line.cell("replacement");
  if (!replacement) {
    const notes = schedule.columns.filter(({ role }) => role === "note" || role === "text");
    const isSaid = notes.some(({ column }) => REPLACED.test(String(valueAt(sheet, { row: lost.row, column }) ?? "")));
    return isSaid ? null : { lost, replacement: null, found: null };
  }
  const reading = readCell(sheet, replacement);
  if (reading.kind === "number") {
    const found = poundsAt(scope, schedule, replacement);
    return found && found.amount.abs().lessThan(amount.low.abs()) && found.high.abs().lessThan(amount.low.abs())
      ? { lost, replacement, found: reading.amount === 0 ? null : found }
      : null;
  }
  const said = valueAt(sheet, replacement);
  const isNone = reading.kind === "nil" || isUnanswered(said);
  return isNone ? { lost, replacement, found: null } : null;
}
