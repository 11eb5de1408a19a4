/** Faults of typing put one at a time into the schedules of a workbook: other figures, texts, signs, and formulas that point elsewhere. */
import { check, readCell, testedIdentities } from "../../src/checking";
import { identitiesOf } from "../../src/packs";
import { DEFAULT_POLICY } from "../../src/plan";
import { rules } from "../../src/rules";
import type { CellAddress, Workbook } from "../../src/workbook";
import { cellName, formulaAt } from "../../src/workbook";
import { forEachFormula, withCell } from "../support/altered-workbook";
import type { Seeded } from "../support/seeded-faults";

/** Every typed number that takes part in a statement, altered by ten times what rounding allows of any of its statements. */
export function* numbersAltered(workbook: Workbook): Generator<Seeded> {
  const { pack } = check(workbook, rules);
  for (const schedule of pack.schedules) {
    const sheet = workbook.sheets.find(({ name }) => name === schedule.sheet)!;
    const tested = testedIdentities({ schedule, sheet, workbook, pack, policy: DEFAULT_POLICY, prior: null });
    const slackAt = new Map<string, { cell: CellAddress; slack: number }>();
    [...identitiesOf(schedule)].forEach(({ result, terms }, index) => {
      for (const cell of [result, ...terms.map((term) => term.cell)]) {
        if (readCell(sheet, cell).kind === "unreadable") continue;
        const slack = Math.max(tested.slack(index), slackAt.get(cellName(cell))?.slack ?? 0);
        slackAt.set(cellName(cell), { cell, slack });
      }
    });
    for (const { cell, slack } of slackAt.values()) {
      const reading = readCell(sheet, cell);
      const amount = reading.kind === "unreadable" ? 0 : reading.amount;
      const by = slack > 0 ? 10 * slack : 37;
      const value = Number((amount + by).toPrecision(12));
      yield { what: `${cellName(cell)} ${amount} → ${value}`, sheet: sheet.name, cell, workbook: withCell(workbook, sheet.name, cell, { value }) };
    }
  }
}

/** Every typed figure of a schedule as the text that a person would type for it. */
export function* numbersAsText(workbook: Workbook): Generator<Seeded> {
  for (const { sheet, cell, value } of typedFigures(workbook)) {
    const digits = Math.abs(value).toLocaleString("en-GB", { maximumFractionDigits: 9 });
    const text = value < 0 ? `(${digits})` : digits;
    yield { what: `${cellName(cell)} “${text}”`, sheet, cell, workbook: withCell(workbook, sheet, cell, { value: text }) };
  }
}

/** Every typed figure of a schedule with its sign turned round. */
export function* signsTurned(workbook: Workbook): Generator<Seeded> {
  for (const { sheet, cell, value } of typedFigures(workbook)) {
    yield { what: `${cellName(cell)} ${value} → ${-value}`, sheet, cell, workbook: withCell(workbook, sheet, cell, { value: -value }) };
  }
}

function* typedFigures(workbook: Workbook): Generator<{ readonly sheet: string; readonly cell: CellAddress; readonly value: number }> {
  for (const { sheet: name, rows, columns } of check(workbook, rules).pack.schedules) {
    const sheet = workbook.sheets.find((each) => each.name === name)!;
    for (const { row } of rows) {
      for (const { column } of columns) {
        const value = sheet.values[row]?.[column];
        if (typeof value === "number" && value !== 0 && formulaAt(sheet, { row, column }) === null) yield { sheet: name, cell: { row, column }, value };
      }
    }
  }
}

/** Every difference of two cells taken the other way round. */
export function* differencesTurned(workbook: Workbook): Generator<Seeded> {
  yield* formulasChanged(workbook, (formula) => formula.replace(/^=([A-Z]+\d+)-([A-Z]+\d+)$/, "=$2-$1"));
}

/** Every formula that reckons with its own row, pointing to the next row instead, as one that was moved would. */
export function* formulasMisplaced(workbook: Workbook): Generator<Seeded> {
  yield* formulasChanged(workbook, (formula, { row }) => formula.replaceAll(new RegExp(`(?<=[A-Z])${row + 1}\\b`, "g"), String(row + 2)));
}

function* formulasChanged(workbook: Workbook, change: (formula: string, cell: CellAddress) => string): Generator<Seeded> {
  const seeded: Seeded[] = [];
  for (const sheet of workbook.sheets) {
    forEachFormula(sheet, (cell, formula) => {
      const changed = change(formula, cell);
      if (changed === formula) return;
      seeded.push({ what: `${cellName(cell)} ${formula} → ${changed}`, sheet: sheet.name, cell, workbook: withCell(workbook, sheet.name, cell, { formula: changed }) });
    });
  }
  yield* seeded;
}
