import type { Description, Rule, Scope } from "../../checking";
import { headingAt, labelAt, shownAmount } from "../../checking";
import { fromExcel, sayAmount } from "../../money";
import type { CellAddress } from "../../workbook";
import { isCellOf, lacksFigures } from "../figure-cells";
import { nameOf, namesOf } from "../identity-words";
import type { HiddenPart } from "./hidden-in-total";
import { hasHidden, hiddenPartOf, isTotal } from "./hidden-in-total";

interface HiddenFigures extends HiddenPart {
  readonly cell: CellAddress;
  /** Other totals that take in the same rows, columns or sheets. */
  readonly alike: readonly CellAddress[];
}

/** Totals that take in figures nobody sees: of hidden rows, hidden columns or a hidden sheet. */
export const hiddenFigures: Rule<HiddenFigures> = {
  id: "hidden-figures",
  family: "form",
  title: "Hidden figures in a total",
  severity: "note",
  page: {
    finds:
      "What a sum takes in is shown: it adds no figures of hidden rows or columns, nor of a hidden sheet. SUBTOTAL, which may leave hidden rows out, is not tried.",
    matters:
      "A reader who adds up what is on the page comes to another total, and nobody reviews a figure that nobody sees.",
    tolerance: "A hidden figure of nil is not told of.",
    seen: "Not in the five papers, which are printed.",
    turnOff: "Where workings are kept on hidden sheets by agreement.",
  },
  lacks: (scope) => {
    if (!hasHidden(scope)) return "no row or column of its sheet is hidden, and no sheet";
    const { schedule, sheet } = scope;
    const hasTotal = schedule.rows.some(({ row }) =>
      sheet.formulas[row]?.some((formula) => formula && isTotal(formula)),
    );
    return lacksFigures(schedule) ?? (hasTotal ? null : "no figure of it is a sum by formula");
  },
  *test(scope) {
    const byPlace = new Map<string, HiddenFigures>();
    for (const { cell, formula } of totalsIn(scope)) {
      const part = hiddenPartOf(scope, formula);
      if (part === null) yield null;
      else {
        const first = byPlace.get(part.where);
        byPlace.set(part.where, first ? { ...first, alike: [...first.alike, cell] } : { ...part, cell, alike: [] });
      }
    }
    yield* byPlace.values();
  },
  describe: ({ cell, where, amount, figures, alike }, scope): Description => {
    const shown = shownAmount(scope.sheet, cell);
    const hidden = fromExcel(amount);
    const [first, ...rest] = figures;
    const label = first && rest.length === 0 ? lineName(scope, first) : "";
    const named = label === "" ? where : `${where} (“${label}”)`;
    const others = alike.length > 0 ? ` So ${alike.length === 1 ? "does" : "do"} ${namesOf(alike)}.` : "";
    const visible =
      shown === null || figures.length === 0
        ? ""
        : ` A reader who adds up what is shown comes to ${sayAmount(shown.minus(hidden))}.`;
    return {
      cell,
      related: [...figures, ...alike].slice(0, 24),
      stated: shown === null ? "" : sayAmount(shown),
      expected: "",
      difference: sayAmount(hidden),
      message: `${nameOf(scope, cell)} takes in ${sayAmount(hidden)} of ${named}.${others}${visible} Show what is hidden, or say beside the total what it is.`,
    };
  },
};

/** What the hidden row or column of a figure is called. */
function lineName({ schedule, sheet }: Scope, cell: CellAddress): string {
  return sheet.hiddenRows.has(cell.row) ? labelAt(schedule, cell) : headingAt(schedule, cell);
}

/** The sums among the figures that are shown themselves. */
function* totalsIn({ schedule, sheet }: Scope): Generator<{ readonly cell: CellAddress; readonly formula: string }> {
  for (const { row } of schedule.rows) {
    const formulas = sheet.formulas[row];
    if (!formulas || sheet.hiddenRows.has(row)) continue;
    for (const { column } of schedule.columns) {
      const formula = formulas[column];
      if (!formula || sheet.hiddenColumns.has(column) || !isTotal(formula)) continue;
      if (isCellOf(schedule, { row, column })) yield { cell: { row, column }, formula };
    }
  }
}
