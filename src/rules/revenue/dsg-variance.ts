import type { Description, Rule, Scope } from "../../checking";
import { minus, sayAmount, sum } from "../../money";
import type { Pack, ScheduleLine } from "../../packs";
import { linesOf } from "../../packs";
import { findSheet } from "../../workbook";
import { nameOf } from "../identity-words";
import { isReported } from "../restated-facts";
import { sentencesOf } from "../stated-amounts";
import { textsOf } from "../texts-of";
import { TIES } from "../tolerance-words";
import type { LineVariance } from "./line-variance";
import { lineVariance } from "./line-variance";

interface Varying extends LineVariance {
  readonly line: ScheduleLine;
}

/** A variance on a line that the Dedicated Schools Grant pays for, where the pack does not say that its reserve meets it. */
export const dsgVariance: Rule<Varying> = {
  id: "dsg-variance",
  family: "revenue",
  title: "Variance on a line of the schools’ grant",
  severity: "query",
  kinds: ["revenue"],
  page: {
    finds:
      "Forecast = budget on lines of schools’ budgets and of the Dedicated Schools Grant, or on all of them together, unless a sentence, a note or a reserve of the pack says that the difference goes to the grant’s reserve or is carried forward.",
    matters:
      "The grant is ring-fenced: what is over or under it belongs to its own reserve and neither burdens nor helps the council’s outturn.",
    tolerance: TIES,
    seen: "In none of the five papers: East Sussex, Q1 2024/25 monitoring has nil on “Schools” and “DSG Non Schools”.",
    turnOff: "Where a council shows its schools’ grant with the variance and takes it to the reserve outside the pack.",
  },
  lacks: (scope) => (grantLines(scope).length > 0 ? null : "no line of it is of schools’ budgets or their grant"),
  *test(scope) {
    const lines = grantLines(scope);
    const isMet = areNilTogether(lines) || namesReserve(scope.pack, scope);
    for (const varying of lines) yield isMet || isNil(varying) || isReported(scope, varying.cell) ? null : varying;
  },
  describe({ cell, size, line }, scope): Description {
    return {
      cell,
      related: [],
      stated: sayAmount(size.amount),
      expected: "0",
      difference: sayAmount(size.amount),
      message: `${nameOf(scope, cell)}: “${line.label}” is ${sayAmount(size.amount)} from its budget. The Dedicated Schools Grant pays for it and is ring-fenced, so this belongs in the grant’s reserve, and nothing in the pack says that it goes there. Take it there, or say what else meets it.`,
    };
  },
};

/** The whole of a label: "Schools improvement", "School transport" and "Net of DSG" are the council's own money. */
const SCHOOLS =
  /^(total )?((delegated |maintained |individual )?schools?( delegated)?( budgets?| block)?|isb|(high needs|early years|central (school|schools) services?) block)$/;
const GRANT =
  /^(total |net )?(dsg|dedicated schools? grant)( (non schools?|schools?|expenditure|spend|services|funded( services)?|funding|central|(high needs|early years|schools?|central schools? services?)( block)?))?$/;

/** One of these is in every such label, and in few others. */
const LIKELY = /school|dsg|isb|block/i;

function isOfGrant(label: string): boolean {
  if (!LIKELY.test(label)) return false;
  const plain = label
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/\(dsg\)|[^a-z]+/g, " ")
    .trim();
  return SCHOOLS.test(plain) || GRANT.test(plain);
}

/** A figure that breaks a statement is reported there; what follows from it is not asked about as well. */
const FIGURES = ["budget", "forecast", "actual", "variance"] as const;

function grantLines(scope: Scope): readonly Varying[] {
  const { schedule } = scope;
  const isLikely = schedule.rows.some(({ label }) => LIKELY.test(label)) || schedule.headingRows.length > 0;
  if (schedule.unit === null || !isLikely) return [];
  return linesOf(schedule)
    .filter(({ role, label }) => role === "line" && isOfGrant(label))
    .filter((line) => !FIGURES.some((role) => line.cells(role).some((cell) => isReported(scope, cell))))
    .flatMap((line) => {
      const found = lineVariance(scope, line);
      return found ? [{ ...found, line }] : [];
    });
}

function isNil({ size }: Pick<LineVariance, "size">): boolean {
  return !size.low.isPositive() || size.low.isZero();
}

/** Blocks of the grant that are over and under by the same are met within it. */
function areNilTogether(lines: readonly Varying[]): boolean {
  if (lines.length < 2 || lines.some(({ budget, forecast }) => !budget || !forecast)) return false;
  const { low, high } = sum(lines.map(({ budget, forecast }) => minus(forecast!, budget!)));
  return low.lessThanOrEqualTo(0) && high.greaterThanOrEqualTo(0);
}

const OF_SCHOOLS = /\bdsg\b|dedicated schools|\bschools?\b|high needs/i;
const TO_RESERVE =
  /\breserves?\b|carr(y|ied|ying)[ -]?forward|\bc\/f(wd)?\b|adjustment account|unusable|\bbalances?\b|ring-?fenced|deficit/i;
const met = new WeakMap<Pack, boolean>();

function namesReserve(pack: Pack, { workbook }: Scope): boolean {
  let known = met.get(pack);
  if (known === undefined) {
    known = pack.schedules.some((schedule) => {
      const isOfReserves = schedule.kind === "reserve" || TO_RESERVE.test(schedule.title);
      if (schedule.rows.some(({ label }) => OF_SCHOOLS.test(label) && (isOfReserves || TO_RESERVE.test(label))))
        return true;
      const sheet = findSheet(workbook, schedule.sheet);
      if (!sheet) return false;
      return textsOf({ schedule, sheet }).some(({ text }) =>
        sentencesOf(text).some(({ sentence }) => OF_SCHOOLS.test(sentence) && TO_RESERVE.test(sentence)),
      );
    });
    met.set(pack, known);
  }
  return known;
}
