import { MONTHS_IN_A_YEAR, fullYear } from "../../budget";
import type { Description, Rule, Scope } from "../../checking";
import { figureOf } from "../../checking";
import type { Figure } from "../../money";
import { fromExcel, sayAmount, ties } from "../../money";
import type { Schedule, TextCell } from "../../packs";
import { financialYearIn, isMoneyKind } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName, valueAt } from "../../workbook";
import { nameOf } from "../identity-words";
import { sentencesOf, statedAmounts } from "../stated-amounts";
import { TIES } from "../tolerance-words";
import { FULL_YEAR, monthsIn, namesPartOfYear, partOfYearIn } from "./part-year-words";

type Evidence =
  | { readonly kind: "sentence"; readonly at: TextCell; readonly said: string }
  | { readonly kind: "heading"; readonly cell: CellAddress; readonly heading: string }
  | {
      readonly kind: "figure";
      readonly cell: CellAddress;
      readonly partYear: CellAddress;
      readonly cost: Figure;
      readonly months: number;
      readonly stated: Figure;
      readonly expected: Figure;
    };

/** A cost that ran for part of a year, with nothing to say what it comes to in a whole one. */
export const fullYearEffectMissing: Rule<Evidence> = {
  id: "full-year-effect-missing",
  family: "revenue",
  title: "Part-year cost without its full-year effect",
  severity: "query",
  page: {
    finds:
      "Where a column or a sentence gives a cost for part of a year, or posts that were approved from a month on, the sheet states the full-year effect in figures. Where it states months as well: full-year effect = part-year cost × 12 ÷ months.",
    matters:
      "A post approved in July costs more next year than it does in this one, and next year’s budget has to have it.",
    tolerance: TIES,
    seen: "Nottinghamshire, 2019/20 budget update, paragraph 42: six posts approved in July, their full-year effect still to be considered.",
    turnOff: "Where full-year effects are kept in the medium-term plan and not in the monitoring.",
  },
  readsText: true,
  lacks: (scope) =>
    statementsOf(scope).length > 0 ? null : "nothing in it is said to be a cost or posts for part of a year",
  *test(scope) {
    const isStated = statesFullYear(scope);
    for (const statement of statementsOf(scope)) yield isStated ? null : statement;
    const wrong = fullYearFigures(scope).filter(({ stated, expected }) => !ties(stated, expected));
    // Where most differ the months are not what the cost ran for.
    if (wrong.length * 3 <= fullYearFigures(scope).length || wrong.length === 1) yield* wrong;
  },
  describe(evidence, scope): Description {
    const blank = { related: [], stated: "", expected: "", difference: "" };
    const advice =
      "State what it comes to in a whole year, part-year cost × 12 ÷ months, so that next year’s budget has it.";
    if (evidence.kind === "sentence") {
      const message = `“${evidence.said}” is for part of the year only, and no full-year effect is stated on the sheet. ${advice}`;
      return { ...blank, cell: evidence.at.cell, message };
    }
    if (evidence.kind === "heading") {
      const message = `“${evidence.heading}” is for part of the year only, and no full-year effect is stated on the sheet. ${advice}`;
      return { ...blank, cell: evidence.cell, message };
    }
    const { cell, partYear, cost, months, stated, expected } = evidence;
    const should = sayAmount(expected.amount, {
      places: expected.amount.decimalPlaces() > 3 ? 3 : expected.amount.decimalPlaces(),
    });
    return {
      cell,
      related: [partYear],
      stated: sayAmount(stated.amount),
      expected: should,
      difference: sayAmount(stated.amount.minus(expected.amount).toDecimalPlaces(3)),
      message: `${nameOf(scope, cell)} is ${sayAmount(stated.amount)}; ${sayAmount(cost.amount)} (${cellName(partYear)}) × ${MONTHS_IN_A_YEAR} ÷ ${months} months = ${should}. Correct the one that is wrong, or say what else the full year has.`,
    };
  },
};

function statementsOf(scope: Scope): readonly Evidence[] {
  const { schedule } = scope;
  if (schedule.kind !== "text") return partYearPlaces(scope).slice(0, 1);
  const ofYear = schedule.texts.map(({ text }) => financialYearIn(text)).find((year) => year !== null) ?? null;
  return schedule.texts.flatMap((at) =>
    sentencesOf(at.text).flatMap(({ sentence }): Evidence[] => {
      const said = partOfYearIn(sentence, ofYear);
      return said === null ? [] : [{ kind: "sentence", at, said }];
    }),
  );
}

/** Headings or labels over a part-year cost of which there is some. */
function partYearPlaces(scope: Scope): readonly Extract<Evidence, { kind: "heading" }>[] {
  const { schedule } = scope;
  if (schedule.unit === null && !isMoneyKind(schedule.kind)) return [];
  const headings = schedule.columns
    .filter(({ heading, role }) => role !== "label" && role !== "text" && role !== "note" && namesPartOfYear(heading))
    .map(({ column, heading }) => ({
      heading,
      cell: { row: schedule.headerRows.at(-1) ?? schedule.range.top, column },
      cells: schedule.rows.map(({ row }) => ({ row, column })),
    }));
  const labels = schedule.rows
    .filter(({ label }) => namesPartOfYear(label))
    .map(({ row, label }) => ({
      heading: label,
      cell: { row, column: schedule.range.left },
      cells: schedule.columns.filter(({ role }) => role !== "label").map(({ column }) => ({ row, column })),
    }));
  return [...headings, ...labels]
    .filter(({ cells }) => cells.some((cell) => isSome(scope, cell)))
    .map(({ heading, cell }) => ({ kind: "heading", heading, cell }));
}

function isSome({ sheet }: Scope, cell: CellAddress): boolean {
  const value = valueAt(sheet, cell);
  return typeof value === "number" && value !== 0;
}

/** Whether the sheet says in figures what some cost comes to in a whole year, or another table of the pack has a column of that. */
function statesFullYear({ pack, sheet }: Scope): boolean {
  return pack.schedules.some((schedule) => {
    if (schedule.columns.some(({ heading }) => FULL_YEAR.test(heading))) return true;
    if (schedule.sheet !== sheet.name) return false;
    return (
      FULL_YEAR.test(schedule.title) ||
      schedule.rows.some(({ label }) => FULL_YEAR.test(label)) ||
      schedule.texts.some(({ text }) => statedAmounts(text).some(({ sentence }) => FULL_YEAR.test(sentence)))
    );
  });
}

/** Full-year figures beside a part-year one and the months that it ran. */
function fullYearFigures(scope: Scope): readonly Extract<Evidence, { kind: "figure" }>[] {
  const { schedule, sheet, workbook } = scope;
  const partYear = onlyColumn(schedule, namesPartOfYear);
  const whole = onlyColumn(schedule, (heading) => FULL_YEAR.test(heading) && !/budget|income|saving/i.test(heading));
  if (!partYear || !whole) return [];
  const months = onlyColumn(schedule, (heading) => /^(no\.? of |number of )?months?\b(?! \d)/i.test(heading));
  return schedule.rows
    .filter(({ role }) => role === "line")
    .flatMap(({ row }) => {
      const count = months ? valueAt(sheet, { row, column: months.column }) : monthsIn(partYear.heading);
      const cost = figureOf(workbook, schedule, { row, column: partYear.column });
      const stated = figureOf(workbook, schedule, { row, column: whole.column });
      if (typeof count !== "number" || !(count > 0 && count <= MONTHS_IN_A_YEAR) || !cost || !stated) return [];
      if (cost.amount.isZero() || stated.amount.isZero()) return [];
      const [low, amount, high] = [cost.low, cost.amount, cost.high].map((each) => fullYear(each, fromExcel(count)));
      const expected = { low: low!, amount: amount!, high: high! };
      const at = { row, column: whole.column };
      return [
        { kind: "figure", cell: at, partYear: { row, column: partYear.column }, cost, months: count, stated, expected },
      ];
    });
}

function onlyColumn({ columns }: Schedule, isWanted: (heading: string) => boolean): Schedule["columns"][number] | null {
  const found = columns.filter(({ heading }) => isWanted(heading));
  return found.length === 1 ? found[0]! : null;
}
