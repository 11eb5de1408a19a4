/** Where things are once rows or columns were put in or taken out, as Excel moves them. Plain ranges, no model. */
import { isRange, stringifyTokens, tokenize } from "@borgar/fx";
import { columnName, parseCellName, type CellRange } from "../../src/workbook";
import { LAST_COLUMN, LAST_ROW } from "./addresses";

/** `count` lines put in before line `at`, or taken out from it on where negative; only in the lines of `band` across, where given. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly band?: { readonly first: number; readonly last: number };
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where a line is afterwards; null where it was taken out. */
export function shiftedLine(line: number, { at, count }: Shift): number | null {
  if (line < at) return line;
  if (count < 0 && line < at - count) return null;
  return line + count;
}

/** A stretch grows with lines put in between its first and last, and shrinks with those taken out; null where none is left. */
function shiftedSpan({ first, last }: Span, shift: Shift): Span | null {
  const { at, count } = shift;
  if (count >= 0) return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  const from = shiftedLine(first, shift) ?? at;
  const to = shiftedLine(last, shift) ?? at - 1;
  return from <= to ? { first: from, last: to } : null;
}

/** How much of a range is moved: all that lies in the band, or nothing of it, or a part. */
export function reachOf(range: CellRange, shift: Shift): "all" | "nothing" | "part" {
  const along = alongOf(range, shift);
  const across = acrossOf(range, shift);
  if (along.last < shift.at) return "nothing";
  if (!shift.band || (across.first >= shift.band.first && across.last <= shift.band.last)) return "all";
  return across.last < shift.band.first || across.first > shift.band.last ? "nothing" : "part";
}

/** A range that lies across the edge of the band comes apart, as a conditional format's does. */
export function shiftedRanges(range: CellRange, shift: Shift): CellRange[] {
  const reach = reachOf(range, shift);
  if (reach === "nothing") return [range];
  if (reach === "part") {
    const across = acrossOf(range, shift);
    const band = shift.band!;
    const within = { first: Math.max(across.first, band.first), last: Math.min(across.last, band.last) };
    const outside = [
      { first: across.first, last: within.first - 1 },
      { first: within.last + 1, last: across.last },
    ].filter(({ first, last }) => first <= last);
    const along = alongOf(range, shift);
    return [...outside.map((part) => rangeFrom(along, part, shift)), ...shiftedRanges(rangeFrom(along, within, shift), shift)];
  }
  const along = shiftedSpan(alongOf(range, shift), shift);
  return along ? [rangeFrom(along, acrossOf(range, shift), shift)] : [];
}

function alongOf(range: CellRange, { axis }: Shift): Span {
  return axis === "row" ? { first: range.top, last: range.bottom } : { first: range.left, last: range.right };
}

function acrossOf(range: CellRange, { axis }: Shift): Span {
  return axis === "row" ? { first: range.left, last: range.right } : { first: range.top, last: range.bottom };
}

function rangeFrom(along: Span, across: Span, { axis }: Shift): CellRange {
  return axis === "row"
    ? { top: along.first, bottom: along.last, left: across.first, right: across.last }
    : { left: along.first, right: along.last, top: across.first, bottom: across.last };
}

/** A formula that names cells of the sheet on which lines were moved, with the names they have now; #REF! where all went. `on` is the formula's own sheet. */
export function shiftedFormula(formula: string, on: string, moved: string, shift: Shift): string {
  const tokens = tokenize(formula, { mergeRefs: true }) as { type: string; value: string }[];
  return stringifyTokens(tokens.map((token) => (isRange(token as never) ? { ...token, value: shiftedReference(token.value, on, moved, shift) } : token)) as never);
}

function shiftedReference(text: string, on: string, moved: string, shift: Shift): string {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? on : text.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
  if (sheet !== moved) return text;
  const prefix = text.slice(0, bang + 1);
  const local = text.slice(bang + 1);
  const match = /^(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?$/i.exec(local);
  if (!match) return text;
  const [, c1 = "", , r1 = "", , c2 = c1, , r2 = r1] = match;
  const [from = "", to = from] = local.replaceAll("$", "").split(":");
  const [a, b] = [parseCellName(from)!, parseCellName(to)!];
  const before = { top: a.row, left: a.column, bottom: b.row, right: b.column };
  // Excel leaves a reference alone of which only a part was moved.
  if (reachOf(before, shift) === "part") return text;
  const [range] = shiftedRanges(before, shift);
  if (!range || range.bottom > LAST_ROW || range.right > LAST_COLUMN) return `${prefix}#REF!`;
  const first = `${c1}${columnName(range.left)}${r1}${range.top + 1}`;
  return match[8] === undefined ? `${prefix}${first}` : `${prefix}${first}:${c2}${columnName(range.right)}${r2}${range.bottom + 1}`;
}
