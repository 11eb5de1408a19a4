import type { Description, Rule, Scope } from "../../checking";
import { held, labelAt, shownAmount } from "../../checking";
import { Decimal, sayAmount } from "../../money";
import type { CellAddress } from "../../workbook";
import { cellName, formulaAt } from "../../workbook";
import { countFormulas, isCellOf, lacksFigures } from "../figure-cells";
import { nameOf, namesOf } from "../identity-words";
import { EXACT } from "../tolerance-words";
import type { CountedTwice } from "./patterns/counted-twice";
import { countedTwice } from "./patterns/counted-twice";

interface TwiceCounted extends CountedTwice {
  /** Other totals of the same row that do the same. */
  readonly alike: readonly CellAddress[];
}

/** A SUM over lines and their subtotal at once, so that the lines count twice. */
export const totalCountsTwice: Rule<TwiceCounted> = {
  id: "total-counts-twice",
  family: "form",
  title: "SUM that counts lines twice",
  severity: "error",
  page: {
    finds:
      "A sum adds each line once: no SUM takes in lines and, beside them, the subtotal by formula of the same lines, unless it takes the subtotal away again. SUBTOTALs pass over one another and may.",
    matters:
      "A SUM drawn over a whole column, subtotals and all, comes to twice what the lines add to, and looks like any other total.",
    tolerance: EXACT,
    seen: "Not in the five papers, which are printed.",
    turnOff: "Where such a sum is only a step on the way, halved in the cell that uses it.",
  },
  lacks: (scope) =>
    sumsIn(scope) > 0 ? null : (lacksFigures(scope.schedule) ?? "no figure of it is a sum by formula"),
  *test(scope) {
    const twice = byRow(scope);
    yield held(sumsIn(scope) - twice.length);
    yield* twice;
  },
  severityOf: ({ cell, subtotals, alike }, { sheet }) => {
    const isNil = subtotals.every(({ row }) =>
      [cell, ...alike].every(({ column }) => sheet.values[row]?.[column] === 0),
    );
    return isNil ? "warning" : "error";
  },
  describe: ({ cell, subtotals, alike }, scope): Description => {
    const amount = (at: CellAddress) => shownAmount(scope.sheet, at) ?? new Decimal(0);
    const again = subtotals.reduce((sum, subtotal) => sum.plus(amount(subtotal)), new Decimal(0));
    const [stated, expected] = [amount(cell), amount(cell).minus(again)];
    const first = subtotals[0]!;
    const label = labelAt(scope.schedule, first);
    const names =
      subtotals.length === 1 ? `${cellName(first)}${label === "" ? "" : ` (“${label}”)`}` : namesOf(subtotals);
    const working = again.isZero()
      ? "they are nil today"
      : `${sayAmount(stated)} − ${sayAmount(again)} = ${sayAmount(expected)}`;
    const others = alike.length > 0 ? ` So ${alike.length === 1 ? "does" : "do"} ${namesOf(alike)}.` : "";
    return {
      cell,
      related: [...subtotals, ...alike].slice(0, 24),
      stated: sayAmount(stated),
      expected: sayAmount(expected),
      difference: sayAmount(again),
      message:
        `${nameOf(scope, cell)} is ${formulaAt(scope.sheet, cell) ?? ""}, which takes in ${subtotals.length === 1 ? "the subtotal" : "the subtotals"} ${names} ` +
        `and the lines ${subtotals.length === 1 ? "it adds" : "they add"} as well: ${working}.${others} Add either the subtotals or the lines.`,
    };
  },
};

function byRow(scope: Scope): readonly TwiceCounted[] {
  const rows = new Map<number, CountedTwice[]>();
  for (const twice of countedTwice(scope.sheet).values()) {
    if (!isCellOf(scope.schedule, twice.cell)) continue;
    rows.set(twice.cell.row, [...(rows.get(twice.cell.row) ?? []), twice]);
  }
  return [...rows.values()].map(([first, ...others]) => ({ ...first!, alike: others.map(({ cell }) => cell) }));
}

function sumsIn(scope: Scope): number {
  return countFormulas(scope, (formula) => /SUM\(|SUBTOTAL\(/.test(formula));
}
