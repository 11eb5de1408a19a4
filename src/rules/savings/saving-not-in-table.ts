import type { Description, Rule, Scope } from "../../checking";
import { readCell } from "../../checking";
import type { Figure } from "../../money";
import { exact, sum, ties } from "../../money";
import type { ColumnRole, Pack, Schedule } from "../../packs";
import { financialYearIn, hasRole, linesOf } from "../../packs";
import type { CellAddress } from "../../workbook";
import { poundsAt, sayIn } from "../in-pounds";
import type { StatedAmount } from "../stated-amounts";
import { statedAmounts } from "../stated-amounts";
import { textsOf } from "../texts-of";
import { TIES } from "../tolerance-words";

interface Claim {
  readonly cell: CellAddress;
  readonly amount: StatedAmount;
  /** What the savings schedules of the year have in all. */
  readonly shown: Figure;
  readonly table: Schedule;
}

/** What a narrative claims as saved in a year has to be in the table of that year's savings. */
export const savingNotInTable: Rule<Claim> = {
  id: "saving-not-in-table",
  family: "savings",
  title: "Saving in the narrative that is not in the table",
  severity: "query",
  page: {
    finds:
      "An amount that a sentence calls a saving of a year is a figure, a total or a part of a total of the pack's savings schedules of that year. Only amounts larger than all that the schedules show are asked about, and only where a schedule names the year.",
    matters:
      "The table is what the savings programme is held to. A saving that stands in the text only is either counted twice or counted nowhere.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring, Valuing Care: £1.4m and £1.2m of savings in 2024/25, and the table of 2024/25 is nil.",
    turnOff: "Where the table shows exceptions only, and the narrative all savings.",
  },
  kinds: ["text", "savings", "savings-memo", "revenue"],
  lacks: (scope) =>
    savingsOfYears(scope).length === 0
      ? "the pack has no savings schedule that names its year"
      : textsOf(scope).length === 0
        ? "it says nothing in sentences"
        : null,
  *test(scope) {
    const tables = savingsOfYears(scope);
    for (const { cell, text } of textsOf(scope)) {
      if (SAVED.test(text)) yield null;
      for (const amount of claimsIn(text)) {
        const ofYear = tables.filter(({ year }) => year === amount.year);
        if (ofYear.length === 0) continue;
        yield isShown(
          scope,
          amount,
          ofYear.map(({ schedule }) => schedule),
        )
          ? null
          : claimOf(scope, cell, amount, ofYear[0]!.schedule);
      }
    }
  },
  describe: ({ cell, amount, shown, table }): Description => {
    const has = sayIn(table, shown.amount);
    const unit = table.unit ? ` ${table.unit.name}` : "";
    return {
      cell,
      name: `${amount.text} ${amount.year!} ${amount.at}`,
      related: totalCells(table).map((related) => ({ ...related, sheet: table.sheet })),
      stated: amount.text,
      expected: "",
      difference: "",
      message: `“${amount.sentence.trim()}” claims ${amount.text} of savings in ${amount.year!}, and “${table.title || table.sheet}” shows ${has === "0" ? "none" : `${has}${unit} in all`}. Put the saving into the table, or say which line has it.`,
    };
  },
};

/** A sentence that speaks of what is saved, and not of a target, a gap or an investment. */
const SAVED = /\bsavings?\b|\bsaved\b/i;
const NOT_SAVED =
  /cost avoid|target|required|need(ed)? to|gap|shortfall|not (be )?(achiev|deliver)|unachiev|undeliver|outstanding|still to be|invest|overspend|pressure|proposal|would|could|propos/i;
const OUTCOMES: readonly ColumnRole[] = ["achieved", "later", "target", "original-target", "cannot"];

interface OfYear {
  readonly year: string;
  readonly schedule: Schedule;
}

/** Savings schedules that say what is achieved, with the years that they name. */
const answers = new WeakMap<Pack, readonly OfYear[]>();

function savingsOfYears({ pack }: Scope): readonly OfYear[] {
  const known = answers.get(pack);
  if (known) return known;
  const found = findSavingsOfYears(pack);
  answers.set(pack, found);
  return found;
}

function findSavingsOfYears({ schedules }: Pack): readonly OfYear[] {
  return schedules.flatMap((schedule) => {
    if (schedule.kind !== "savings" || !hasRole(schedule, "achieved") || schedule.unit === null) return [];
    const named = [schedule.title, ...schedule.columns.map(({ heading }) => heading)].flatMap(
      (words) => financialYearIn(words) ?? [],
    );
    const years = [...new Set(named)];
    // A table of several years may have the amount in a year that its headings do not tell.
    return years.length === 1 ? [{ year: years[0]!, schedule }] : [];
  });
}

function claimsIn(text: string): readonly StatedAmount[] {
  if (!SAVED.test(text)) return [];
  return statedAmounts(text).filter(
    ({ sentence, year }) => year !== null && SAVED.test(sentence) && !NOT_SAVED.test(sentence),
  );
}

/** Whether it is one of the figures, or no more than what they come to: a part of it may be spread over lines. */
function isShown(scope: Scope, { figure }: StatedAmount, tables: readonly Schedule[]): boolean {
  const all = tables.map((table) => mostIn(scope, table));
  if (figure.low.lessThanOrEqualTo(sum(all).high)) return true;
  return tables.some((table) =>
    linesOf(table).some((line) =>
      OUTCOMES.flatMap((role) => line.cells(role)).some((cell) => {
        const shown = poundsAt(scope, table, cell);
        return shown !== null && ties(shown, figure);
      }),
    ),
  );
}

/** The most that any of its columns comes to. */
function mostIn(scope: Scope, table: Schedule): Figure {
  const lines = linesOf(table);
  const total = lines.findLast(({ role }) => role === "total");
  const counted = total ? [total] : lines.filter(({ role }) => role === "line");
  const columns = OUTCOMES.map((role) =>
    sum(counted.flatMap((line) => line.cells(role)).flatMap((cell) => poundsAt(scope, table, cell) ?? [])),
  );
  return columns.reduce((a, b) => (b.high.greaterThan(a.high) ? b : a), exact(0));
}

function claimOf(scope: Scope, cell: CellAddress, amount: StatedAmount, table: Schedule): Claim | null {
  const cells = linesOf(table).flatMap((line) => OUTCOMES.flatMap((role) => line.cells(role)));
  // What cannot be read may be the amount.
  const isRead = cells.every((at) => !isUnreadable(scope, table, at));
  return isRead ? { cell, amount, shown: mostIn(scope, table), table } : null;
}

function isUnreadable({ workbook }: Scope, table: Schedule, cell: CellAddress): boolean {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  return !sheet || readCell(sheet, cell).kind === "unreadable";
}

function totalCells(table: Schedule): readonly CellAddress[] {
  const lines = linesOf(table);
  const total = lines.findLast(({ role }) => role === "total") ?? lines.at(-1);
  return total
    ? [total.cell("achieved"), total.cell("target") ?? total.cell("original-target")].filter((cell) => cell !== null)
    : [];
}
