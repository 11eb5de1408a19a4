import type { Description, Rule, Scope } from "../../checking";
import { headingAt, isShownInPercent, placeOf, readCell } from "../../checking";
import { sayAmount } from "../../money";
import { isFigureRole } from "../../packs";
import { policyFor } from "../../plan";
import type { CellAddress } from "../../workbook";
import { formulaAt, isBlank, valueAt } from "../../workbook";
import { nameOf, namesOf } from "../identity-words";
import { BY_POLICY } from "../tolerance-words";
import { figureAt } from "./stated-figure";

interface Small {
  readonly cells: readonly [CellAddress, ...CellAddress[]];
  readonly from: number;
  readonly to: number;
}

const PEOPLE =
  /\b(child(ren)?|young people|people|persons?|pupils?|students?|adults?|clients?|residents?|patients?|victims?|care leavers?|looked.?after|uasc|asylum seek\w*|siblings?|babies|girls|boys)\b/i;
const NO_PEOPLE =
  /#|\btab\b|\bid\b|\bref\b|code|order|home|bed|place\b|places\b|post|staff|worker|vehicle|site|school|building|unit|hour|day|week|plans? reviewed|inspection|complaint|£|cost|budget|spend|rate|per |%|average|mean|target|planned|needed|forecast|capacity|change|increase|decrease|difference|reduction|growth|movement|score|rank|year|age\b|number of (?!child|young|people|pupil|adult|client|resident|looked)/i;

/** Of a council's own parts: beside "Place" and "Resources", "Adults" is a directorate. */
const DIRECTORATE =
  /^(place|resources|corporate|environment|housing|highways|finance|communities|economy|regeneration|chief executive|public health|education)\b/i;
/** Such a column among those of a table says that its lines count work, not people. */
const WORK =
  /^(no\.? of |number of |total )?(measures|indicators|k?pis|actions|risks|projects|schemes|audits|recommendations|savings|targets|contracts)\b/i;

/** Counts of people so small that somebody might be known by them. */
export const smallNumberDisclosed: Rule<Small> = {
  id: "small-number-disclosed",
  family: "performance",
  title: "Small number of people published",
  severity: "warning",
  page: {
    finds:
      "No count of people is as small as the policy withholds, 1 to 5 unless it says otherwise. Each table is asked about once, with all its small counts; targets, plans, changes, and counts of anything but people are left alone.",
    matters:
      "Among three children in secure care each may be known to a reader of the report. Small numbers are withheld or rounded before a pack is published.",
    tolerance: BY_POLICY,
    seen: "East Sussex, Q1 2024/25 monitoring: four children in a secure home, and three whose placements cost more than £25,000 a week.",
    turnOff: "Where the pack stays inside the service.",
  },
  kinds: ["activity", "performance", "table"],
  lacks: (scope) => (countsIn(scope).length > 0 ? null : "it counts no people"),
  *test(scope) {
    const { from, to } = policyFor(scope.policy, placeOf(scope.schedule)).smallNumbers;
    const counts = countsIn(scope);
    const small = counts.filter(({ amount }) => amount >= from && amount <= to);
    // A list of tallies, such as one line for each person, is no published count.
    const isTally = small.length > 12 && small.length * 2 > counts.length;
    if (small.length === 0 || isTally) yield null;
    else yield { cells: small.map(({ cell }) => cell) as unknown as Small["cells"], from, to };
  },
  describe: ({ cells, from, to }, scope): Description => {
    const [cell, ...rest] = cells;
    const stated = sayAmount(figureAt(scope.sheet, cell)!.amount);
    const others = rest.length === 0 ? "" : ` So ${rest.length === 1 ? "is" : "are"} ${namesOf(rest)}.`;
    return {
      cell,
      related: [],
      alsoMarked: rest.map(({ row, column }) => ({
        sheet: scope.sheet.name,
        range: { top: row, left: column, bottom: row, right: column },
      })),
      stated,
      expected: "",
      difference: "",
      message: `${nameOf(scope, cell)} is ${stated}, a count of people from ${from} to ${to}.${others} Somebody might be known by it: withhold or round it before the pack is published, and any total from which it could be worked out.`,
    };
  },
};

/** Longer tables are stores of statistics, with a disclosure control of their own. */
const MOST_ROWS = 60;

interface Count {
  readonly cell: CellAddress;
  readonly amount: number;
}

const known = new WeakMap<Scope["schedule"], readonly Count[]>();

function countsIn(scope: Scope): readonly Count[] {
  const answer = known.get(scope.schedule) ?? readCounts(scope);
  known.set(scope.schedule, answer);
  return answer;
}

function readCounts({ schedule, sheet }: Scope): readonly Count[] {
  if (isMoney(schedule) || schedule.rows.length > MOST_ROWS) return [];
  const { range } = schedule;
  // The row or the column must name people, and neither anything else.
  const columns = schedule.columns
    .filter(
      ({ role }) =>
        isFigureRole(role) &&
        !["percentage", "rate", "change", "change-percentage", "average", "target"].includes(role),
    )
    .map(({ column }) => ({ column, heading: headingAt(schedule, { row: range.top, column }) }))
    .filter(({ heading }) => !NO_PEOPLE.test(heading))
    .map(({ column, heading }) => ({ column, namesPeople: PEOPLE.test(heading) }));
  const countsWork = schedule.columns.some(({ role, heading }) => isFigureRole(role) && WORK.test(heading));
  const areDirectorates = countsWork || schedule.rows.some(({ label }) => DIRECTORATE.test(label));
  return schedule.rows.flatMap(({ row, role, label }): readonly Count[] => {
    if (role === "blank" || role === "section" || NO_PEOPLE.test(label)) return [];
    const isOfPeople = !areDirectorates && PEOPLE.test(label);
    return columns.flatMap(({ column, namesPeople }): readonly Count[] => {
      if (!isOfPeople && !namesPeople) return [];
      const cell = { row, column };
      if (isBlank(valueAt(sheet, cell)) || formulaAt(sheet, cell) !== null || isShownInPercent(sheet, cell)) return [];
      const reading = readCell(sheet, cell);
      return reading.kind === "number" && Number.isInteger(reading.amount) ? [{ cell, amount: reading.amount }] : [];
    });
  });
}

/** A unit said in its own words or formats; one said further up the sheet is that of another table. */
function isMoney({ unit, range, title }: Scope["schedule"]): boolean {
  return unit !== null && (unit.cell === null || unit.cell.row >= range.top || title.includes("£"));
}
