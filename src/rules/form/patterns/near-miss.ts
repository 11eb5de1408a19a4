/** Whether two formulas were meant to be one: built alike and a step apart, or of the same cells put together otherwise. */
import type { CellAddress, CellRange, FormulaShape, RelativeReference } from "../../../workbook";
import { resolve } from "../../../workbook";

/** How far a reference may have slipped. */
const SLIP = 2;

/** Whether the formula of a cell is the pattern but for references that slipped, stop short or go to another sheet. */
export function isSlip(own: FormulaShape, pattern: FormulaShape, cell: CellAddress): boolean {
  if (own.build !== pattern.build || own.references.length !== pattern.references.length) return false;
  return own.references.every((reference, index) => isNear(reference, pattern.references[index]!, cell));
}

/** Whether both name the very same cells from where they stand and put them together in other ways. */
export function isOtherReckoning(own: FormulaShape, pattern: FormulaShape): boolean {
  if (own.build === pattern.build || own.references.length === 0) return false;
  if (own.references.length !== pattern.references.length) return false;
  return own.references.every((reference, index) => isEqual(reference, pattern.references[index]!));
}

/** Whether a formula names some of the cells that the pattern names and no others: =C31 where =C30-F30 is filled. */
export function isPartOf(own: FormulaShape, pattern: FormulaShape): boolean {
  if (own.references.length === 0 || own.references.length >= pattern.references.length) return false;
  return own.references.every((reference) => pattern.references.some((other) => isEqual(reference, other)));
}

/** Whether a formula takes a figure from another sheet than the pattern does. */
export function isOfOtherSheet(own: FormulaShape, pattern: FormulaShape): boolean {
  return own.references.some(({ sheet }, index) => sheet !== pattern.references[index]?.sheet);
}

function isEqual(a: RelativeReference, b: RelativeReference): boolean {
  return (["top", "left", "bottom", "right"] as const).every(
    (side) => a[side].at === b[side].at && a[side].fixed === b[side].fixed && a.sheet === b.sheet,
  );
}

function isNear(a: RelativeReference, b: RelativeReference, cell: CellAddress): boolean {
  const [own, other] = [resolve(a, cell), resolve(b, cell)];
  if (!own || !other) return false;
  if (own.left === other.left && own.right === other.right)
    return isStep([own.top, own.bottom], [other.top, other.bottom]);
  return (
    own.top === other.top && own.bottom === other.bottom && isStep([own.left, own.right], [other.left, other.right])
  );
}

type Span = readonly [first: number, last: number];

/** Single cells a step or two apart; ranges that share a part. */
function isStep([first, last]: Span, [otherFirst, otherLast]: Span): boolean {
  if (first === last && otherFirst === otherLast) return Math.abs(first - otherFirst) <= SLIP;
  return first <= otherLast && otherFirst <= last;
}

export function isInside({ row, column }: CellAddress, { top, left, bottom, right }: CellRange): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
