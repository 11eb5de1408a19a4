/** Tables that stand side by side. */
import { CellKind, isFigure } from "./cell-kinds";
import type { Kinds, Strip } from "./table-block";

/**
 * Cuts an area at blank columns where what follows begins with labels of its own and has figures after them: tables side by
 * side. A blank column inside one table (a spacer) has figures, not labels, at its right, and is no cut.
 */
export function stripsOf(kinds: Kinds, area: Strip, top: number, bottom: number): readonly Strip[] {
  const texts = new Array<number>(area.right + 2).fill(0);
  const figures = new Array<number>(area.right + 2).fill(0);
  for (let r = top; r <= bottom; r++) {
    const row = kinds[r];
    if (!row) continue;
    for (let c = area.left; c <= Math.min(area.right, row.length - 1); c++) {
      const kind = row[c]!;
      if (kind === CellKind.text) texts[c]!++;
      else if (isFigure(kind) || kind === CellKind.mark) figures[c]!++;
    }
  }
  const strips: Strip[] = [];
  let left = area.left;
  let hasFigures = false;
  for (let c = area.left; c <= area.right; c++) {
    const isGap = texts[c] === 0 && figures[c] === 0;
    if (!isGap) {
      hasFigures ||= figures[c]! > 0;
      continue;
    }
    let next = c + 1;
    while (next <= area.right && texts[next] === 0 && figures[next] === 0) next++;
    const figureAfter = figures.findIndex((count, column) => column > next && column <= area.right && count >= 2);
    const startsWithLabels =
      next < area.right &&
      texts[next]! >= 3 &&
      texts[next]! > figures[next]! &&
      figureAfter > next &&
      figureAfter - next <= 3;
    if (hasFigures && startsWithLabels) {
      strips.push({ left, right: c - 1 });
      left = next;
      hasFigures = false;
    }
    c = next - 1;
  }
  strips.push({ left, right: area.right });
  return strips;
}
