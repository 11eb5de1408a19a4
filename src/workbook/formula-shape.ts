/** What a formula is made of, taken from its relative form ("=RC[-2]-RC[-1]"): its build, and the cells it names as seen from its own. */
import type { CellAddress, CellRange } from "./address";
import { linearTermsOf } from "./formula";

/** One edge of a reference: a distance from the formula's cell, or a fixed row or column. */
export interface Edge {
  readonly fixed: boolean;
  readonly at: number;
}

/** A cell or range as a formula names it. `sheet` is the text before the "!", null for the formula's own sheet. */
export interface RelativeReference {
  readonly sheet: string | null;
  readonly top: Edge;
  readonly left: Edge;
  readonly bottom: Edge;
  readonly right: Edge;
}

export interface FormulaShape {
  /** The form with "@" for a cell, "#" for a range and "n" for a constant: "=@-@", "=SUM(#)*n". */
  readonly build: string;
  readonly references: readonly RelativeReference[];
  readonly constants: readonly string[];
}

const PART = String.raw`R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?`;
const PIECES = new RegExp(
  String.raw`("(?:[^"]|"")*")|(?<![A-Za-z0-9_.\]])((?:'(?:[^']|'')*'|[A-Za-z0-9_.\[\]]+)!)?${PART}(?::${PART})?(?![A-Za-z0-9_.(\[])|(?<![A-Za-z0-9_.\]])(\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?)`,
  "g",
);

/** The build, references and constants of a relative form. */
export function shapeOf(form: string): FormulaShape {
  const references: RelativeReference[] = [];
  const constants: string[] = [];
  const build = withoutNeedlessSigns(form).replace(
    PIECES,
    (
      whole: string,
      text: string | undefined,
      sheet: string | undefined,
      ...parts: readonly (string | undefined)[]
    ): string => {
      const [row, column, lastRow, lastColumn, constant] = parts;
      if (text !== undefined) return text;
      if (constant !== undefined) {
        constants.push(constant);
        return "n";
      }
      const isRange = whole.slice(sheet?.length ?? 0).includes(":");
      const [top, left] = [edge(row), edge(column)];
      const [bottom, right] = isRange ? [edge(lastRow), edge(lastColumn)] : [top, left];
      references.push({ sheet: sheet?.slice(0, -1) ?? null, top, left, bottom, right });
      return isRange ? "#" : "@";
    },
  );
  return { build, references, constants };
}

/** "=+B5" and "=(A5/B5)" are "=B5" and "=A5/B5". */
function withoutNeedlessSigns(form: string): string {
  let body = form.slice(1).replace(/ /g, "");
  for (;;) {
    const shorter = body.startsWith("+") ? body.slice(1) : isWrapped(body) ? body.slice(1, -1) : body;
    if (shorter === body) return `=${body}`;
    body = shorter;
  }
}

/** Whether the first bracket closes with the last. */
function isWrapped(text: string): boolean {
  if (!text.startsWith("(") || !text.endsWith(")")) return false;
  let depth = 0;
  for (let i = 0; i < text.length - 1; i++) {
    if (text[i] === "(") depth++;
    else if (text[i] === ")") depth--;
    if (depth === 0) return false;
  }
  return true;
}

function edge(part: string | undefined): Edge {
  if (part === undefined || part === "") return { fixed: false, at: 0 };
  return part.startsWith("[") ? { fixed: false, at: Number(part.slice(1, -1)) } : { fixed: true, at: Number(part) - 1 };
}

/** The cells a reference names once its formula stands in a cell; null when they would lie off the sheet. */
export function resolve(reference: RelativeReference, { row, column }: CellAddress): CellRange | null {
  const { top, left, bottom, right } = reference;
  const range = {
    top: top.at + (top.fixed ? 0 : row),
    left: left.at + (left.fixed ? 0 : column),
    bottom: bottom.at + (bottom.fixed ? 0 : row),
    right: right.at + (right.fixed ? 0 : column),
  };
  return range.top < 0 || range.left < 0 ? null : range;
}

/** Beyond so many cells a sum is not taken apart. */
const MOST_CELLS = 64;

/**
 * The same text for formulas that reckon the same in another way of writing: =B4+C4 and =SUM(B4:C4), =B4*C4 and =C4*B4, =(B4/12)
 * and =+B4/12. A constant counts as any other: one typed into a formula is an entry, as in a cell of its own.
 */
export function meaningOf(formula: string, at: CellAddress, form: string): string {
  const sum = formula.includes("$") ? null : relativeSum(formula, at);
  if (sum !== null) return sum;
  const shape = shapeOf(form);
  const named = shape.references.map(referenceText);
  if (PRODUCT.test(shape.build)) return `${[...shape.build].sort().join("")} ${named.sort().join(" ")}`;
  return `${shape.build} ${named.join(" ")}`;
}

const PRODUCT = /^=[@n](\*[@n])+$/;

function referenceText({ sheet, top, left, bottom, right }: RelativeReference): string {
  return `${sheet ?? ""}!${[top, left, bottom, right].map(({ fixed, at }) => `${fixed ? "$" : ""}${at}`).join(",")}`;
}

/** The cells a formula adds, each by its distance, in order; null for any other formula. */
function relativeSum(formula: string, at: CellAddress): string | null {
  const terms = linearTermsOf(formula);
  if (!terms) return null;
  const parts: string[] = [];
  for (const { sheet, range, coefficient } of terms) {
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_CELLS) return null;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++)
        parts.push(`${coefficient} ${sheet ?? ""} ${row - at.row} ${column - at.column}`);
    }
  }
  return parts.sort().join(";");
}
