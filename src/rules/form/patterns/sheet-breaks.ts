/** Every cell of a sheet that breaks the pattern around it, found once however many rules and schedules ask. */
import { cellKey } from "../../../checking";
import type { Sheet } from "../../../workbook";
import { interruptionsAcross, interruptionsDown, runsAcross } from "./interruptions";
import type { PatternBreak } from "./pattern-break";
import { oddPeersOf, peersOf } from "./peers";
import { formulasOf, oncePerLine } from "./sheet-formulas";
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
  for (const band of formulas.bands) {
    for (const total of shortOfSiblings(formulas, band)) {
      short.push(total);
      [total.cell, ...total.alike].forEach((cell) => taken.add(cellKey(cell.row, cell.column)));
    }
  }
  for (const [column, stretches] of formulas.columns) interruptionsDown(formulas, column, stretches).forEach(add);
  const peersIn = oncePerLine((line) => peersOf(formulas, line));
  for (const band of formulas.bands) {
    const peers = peersIn(band.line);
    const runs = runsAcross(formulas, band);
    if (peers.length === 0 && runs === null) continue;
    for (let row = band.top; row <= band.bottom; row++) {
      oddPeersOf(formulas, row, peers).forEach(add);
      if (runs) interruptionsAcross(formulas, row, runs).forEach(add);
    }
  }
  return { odd, short };
}
