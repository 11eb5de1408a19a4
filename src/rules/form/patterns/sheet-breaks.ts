/** Every cell of a sheet that breaks the pattern around it, found once however many rules and schedules ask. */
import { cellKey } from "../../../checking";
import type { Sheet } from "../../../workbook";
import { interruptionsOf } from "./interruptions";
import type { PatternBreak } from "./pattern-break";
import { oddPeersOf } from "./peers";
import { formulasOf } from "./sheet-formulas";
import type { ShortOfSibling } from "./short-of-siblings";
import { shortOfSiblings } from "./short-of-siblings";

export interface SheetBreaks {
  /** By `cellKey`. */
  readonly odd: ReadonlyMap<number, PatternBreak>;
  /** Totals that a total beside them shows to be short. */
  readonly short: readonly ShortOfSibling[];
}

const answers = new WeakMap<Sheet, SheetBreaks>();

export function breaksOf(sheet: Sheet): SheetBreaks {
  const known = answers.get(sheet);
  if (known) return known;
  const found = findBreaks(sheet);
  answers.set(sheet, found);
  return found;
}

function findBreaks(sheet: Sheet): SheetBreaks {
  const formulas = formulasOf(sheet);
  const odd = new Map<number, PatternBreak>();
  const short: ShortOfSibling[] = [];
  const taken = new Set<number>();
  const add = (broken: PatternBreak) => {
    const keys = [broken.cell, ...broken.twins].map(({ row, column }) => cellKey(row, column));
    if (keys.some((key) => taken.has(key))) return;
    keys.forEach((key) => taken.add(key));
    odd.set(keys[0]!, broken);
  };
  for (const [row, line] of formulas.rows) {
    for (const total of shortOfSiblings(formulas, row, line)) {
      short.push(total);
      [total.cell, ...total.alike].forEach((cell) => taken.add(cellKey(cell.row, cell.column)));
    }
  }
  for (const [column, line] of formulas.columns)
    interruptionsOf(formulas, line, "column", (row) => ({ row, column })).forEach(add);
  for (const [row, line] of formulas.rows) {
    oddPeersOf(formulas, row, line).forEach(add);
    interruptionsOf(formulas, line, "row", (column) => ({ row, column })).forEach(add);
  }
  return { odd, short };
}
