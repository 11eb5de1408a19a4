/**
 * Faults put one at a time into every layout of every kind of schedule: each is to be found in its row or column. A finding elsewhere
 * would be a wrong accusation, and there may be none.
 */
import { check } from "../../src/checking";
import { rules } from "../../src/rules";
import { type Workbook, cellName, formulaAt, numberFormatAt, parseRangeName, valueAt } from "../../src/workbook";
import { kindLayout } from "../packs/kinds/kind-layout";
import { type KindLayout, kindLayouts } from "../packs/kinds/kind-layouts";
import { oneRequest } from "../packs/kinds/money-kinds";
import { withCell } from "../support/altered-workbook";
import { tallies } from "../support/fault-tally";
import { type Seeded, evenly, formulasOvertyped, numbersOfFormulasAltered, sumsShortened, typed } from "../support/seeded-faults";

/** Of each way of making a fault, so many in a layout, spread evenly: the suite stays fast. */
const MOST = 24;

/** What stands in a cell instead, under headings that call for an answer. */
const WORDS: readonly { readonly kind: KindLayout["kind"]; readonly under: RegExp; readonly instead: (word: string) => string | null }[] = [
  { kind: "action plan", under: /^(accountable officer|responsible director|lead officer|lead|due date|timescale|success measure|how we will know|progress|update)$/i, instead: () => null },
  { kind: "risk log", under: /^(mitigating actions|mitigation|examples of mitigating actions|owner|risk owner)$/i, instead: () => null },
  { kind: "sign-off", under: /^(name|officer|date|date cleared)$/i, instead: () => "Click or tap here to enter text." },
  { kind: "performance", under: /^(rag q2|status)$/i, instead: (word) => (word === "G" ? "R" : word === "R" ? "G" : word) },
];

/** Cells of words emptied, put back to a form's placeholder, or rated the other way round; the headings may stand above or to the left. */
function wordsAltered({ kind, workbook, ranges }: KindLayout): readonly Seeded[] {
  const words = WORDS.filter((each) => each.kind === kind);
  const sheet = workbook.sheets[0]!;
  return (words.length > 0 ? ranges : []).flatMap((range) => {
    const { top, left, bottom, right } = parseRangeName(range)!;
    const seeded: Seeded[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const heading = [{ row: top, column }, { row, column: left }].find((at) => (at.row !== row || at.column !== column) && words.some(({ under }) => under.test(String(valueAt(sheet, at) ?? ""))));
        const word = valueAt(sheet, { row, column });
        if (!heading || word === null || (heading.row === row && row === top)) continue;
        const value = words.find(({ under }) => under.test(String(valueAt(sheet, heading))))!.instead(String(word));
        if (value !== word) seeded.push({ what: `${cellName({ row, column })} “${word}” → ${value ?? "blank"}`, sheet: sheet.name, cell: { row, column }, workbook: withCell(workbook, sheet.name, { row, column }, { value }) });
      }
    }
    return seeded;
  });
}

/**
 * Clean workbooks that a fault can make of another clean one, cell by cell: who meant them and who did not, no cell says. Both amounts of a
 * request may be decided and typed; they add up to the underspend, and that is tested.
 */
const MEANT: readonly KindLayout[] = [kindLayout("carry forward", "one request down the page, both amounts decided", oneRequest(55))];

const isMeant = ({ workbook }: Seeded) => MEANT.some((layout) => JSON.stringify(cellsOf(layout.workbook)) === JSON.stringify(cellsOf(workbook)));

/** Everything that a cell says. */
function cellsOf({ sheets }: Workbook): readonly unknown[] {
  return sheets.map((sheet) => sheet.values.map((values, row) => (values ?? []).map((value, column) => [value, formulaAt(sheet, { row, column }), numberFormatAt(sheet, { row, column })])));
}

const counted = tallies();
for (const layout of kindLayouts) {
  const { kind, workbook, withFormulas } = layout;
  counted.count(`${kind}: numbers altered`, typed(withFormulas), numbersOfFormulasAltered(withFormulas, MOST));
  counted.count(`${kind}: words altered`, workbook, evenly(wordsAltered(layout), 2 * MOST));
  if (workbook !== withFormulas) continue;
  counted.count(`${kind}: formulas overtyped by another figure`, workbook, evenly(formulasOvertyped(workbook, 1000), MOST));
  counted.count(`${kind}: formulas overtyped by their own figure`, workbook, evenly(formulasOvertyped(workbook, 0), MOST).filter((fault) => !isMeant(fault)));
  counted.count(`${kind}: sums made shorter`, workbook, evenly(sumsShortened(workbook), MOST));
}
afterAll(() => counted.print());

it.each(counted.all())("%s: found", (_, { missed }) => {
  expect(missed).toEqual([]);
});

it.each(MEANT)("$name: may be meant, so that nothing is said of it, and is what a fault makes of another", ({ workbook, kind }) => {
  expect(check(workbook, rules).findings).toEqual([]);
  const others = kindLayouts.filter((layout) => layout.kind === kind);
  expect(others.flatMap((layout) => formulasOvertyped(layout.workbook, 0)).filter(isMeant)).toHaveLength(1);
});

it.each(counted.all())("%s: nothing is said of cells that have nothing to do with the fault", (_, { elsewhere }) => {
  expect(elsewhere).toEqual([]);
});
