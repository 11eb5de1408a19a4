import type { Description, Rule, Scope } from "../../checking";
import { readCell } from "../../checking";
import type { Schedule } from "../../packs";
import { financialYearIn, hasRole, linesOf } from "../../packs";
import type { CellAddress } from "../../workbook";
import { nameOf } from "../identity-words";
import { EXACT } from "../tolerance-words";
import { fundingPlanIn } from "./funding-plan-figures";

interface Year {
  readonly year: string;
  /** Its amounts; all of them are nil where it is reported. */
  readonly cells: readonly CellAddress[];
}

/** A year that is named as one the money is carried into, and carries nothing. */
export const carryForwardYearNil: Rule<Year> = {
  id: "carry-forward-year-nil",
  family: "carry-forward",
  title: "Year named in a carry-forward with nothing in it",
  severity: "query",
  kinds: ["carry-forward", "table", "funding-plan"],
  page: {
    finds:
      "Where a carry-forward is shown by year, every year has an amount; likewise every year of a funding plan that a sentence of the pack says money is carried forward into.",
    matters:
      "A year that is named promises money to it. With nothing there, either the promise is wrong or the profile of the spending is not finished.",
    tolerance: EXACT,
    seen: "West Sussex, Children First outturn 2020/21, note 2 and funding table: 2,285 is carried forward for “2021/22 and 2022/23”, and 2022/23 has nil.",
    turnOff: "Where years are listed by habit.",
  },
  lacks: (scope) => (yearsIn(scope).length > 1 ? null : "it shows no carry-forward by year"),
  *test(scope) {
    const years = yearsIn(scope);
    const isNil = ({ cells }: Year) => cells.every((cell) => isNilAt(scope, cell));
    // Where nothing is carried forward at all, no year is missing.
    const isNone = years.every(isNil);
    for (const year of years) yield !isNone && isNil(year) ? year : null;
  },
  describe: ({ year, cells }, scope): Description => ({
    cell: cells[0]!,
    related: cells.slice(1),
    stated: "0",
    expected: "",
    difference: "",
    message: `${nameOf(scope, cells[0]!)}: ${year} is named as a year that money is carried forward into, and nothing is carried into it. Put its amount there, or leave the year out.`,
  }),
};

const CARRIED = /carr(y|ied|ying)[ -]?(forward|over)|\bc\/f\b|roll(ed)? forward/i;

function yearsIn(scope: Scope): readonly Year[] {
  const { schedule } = scope;
  if (schedule.kind === "funding-plan") return yearsOfPlan(scope);
  const across = yearsAcross(schedule);
  return across.length > 0 ? across : yearsDown(schedule);
}

/** "Carried forward to 2024/25 | Carried forward to 2025/26": what all lines have in the year. */
function yearsAcross(schedule: Schedule): readonly Year[] {
  if (!hasRole(schedule, "carried")) return [];
  const cells = linesOf(schedule).flatMap((line) => (line.role === "line" ? line.cells("carried") : []));
  return byYear(cells.flatMap((cell) => (cell.period === null ? [] : [{ year: cell.period, cell }])));
}

/** A list of years beneath a caption that speaks of carrying forward. */
function yearsDown({ title, rows, columns }: Schedule): readonly Year[] {
  if (!CARRIED.test(title)) return [];
  const [figures, more] = columns.filter(({ role }) => role !== "label" && role !== "note" && role !== "text");
  const lines = rows.filter(({ role }) => role === "line");
  if (!figures || more || lines.some(({ label }) => !YEAR_ONLY.test(label))) return [];
  return byYear(
    lines.flatMap(({ row, label }) => {
      const year = financialYearIn(label);
      return year === null ? [] : [{ year, cell: { row, column: figures.column } }];
    }),
  );
}

const YEAR_ONLY = /^\W*(in|for|to|into|financial year|year)?\W*(20)?\d\d\s?[/–-]\s?(20)?\d\d\W*$/i;

/** The line of a plan that says what later years need, where the pack does not show the same by year elsewhere. */
function yearsOfPlan(scope: Scope): readonly Year[] {
  const plan = fundingPlanIn(scope, scope.schedule);
  if (!plan?.carried) return [];
  const isShownElsewhere = scope.pack.schedules.some(
    (other) => other.kind !== "funding-plan" && (yearsAcross(other).length > 1 || yearsDown(other).length > 1),
  );
  if (isShownElsewhere) return [];
  const named = yearsNamed(scope);
  const years = byYear(
    plan.carried.cells.flatMap((cell) => (cell.period === null ? [] : [{ year: cell.period, cell }])),
  );
  return years.every(({ year }) => named.has(year)) ? years : [];
}

/** Of sentences that speak of carrying forward, the years named after it. */
function yearsNamed({ pack }: Scope): ReadonlySet<string> {
  const years = new Set<string>();
  for (const { texts } of pack.schedules) {
    for (const { text } of texts) {
      const from = text.search(CARRIED);
      if (from < 0) continue;
      for (const [written] of text.slice(from).matchAll(/(?:20)?\d\d\s?[/–-]\s?(?:20)?\d\d/g)) {
        const year = financialYearIn(written);
        if (year !== null) years.add(year);
      }
    }
  }
  return years;
}

function byYear(stated: readonly { readonly year: string; readonly cell: CellAddress }[]): readonly Year[] {
  const years = new Map<string, CellAddress[]>();
  for (const { year, cell } of stated) years.set(year, [...(years.get(year) ?? []), cell]);
  return [...years].map(([year, cells]) => ({ year, cells }));
}

/** A nought, a dash or a blank; not what cannot be read. */
function isNilAt({ sheet }: Scope, cell: CellAddress): boolean {
  const reading = readCell(sheet, cell);
  return reading.kind !== "unreadable" && reading.amount === 0;
}
