/** Addresses: zero-based rows and columns in the code, A1 text at its edges. */

/** One cell of a sheet; row 0 and column 0 are A1. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four edges included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26. The letters may be in either case. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** { row: 4, column: 2 } → "C5". */
export function cellName({ row, column }: CellAddress): string {
  return `${columnName(column)}${row + 1}`;
}

/** A rectangle as "B2:D9", or as "B2" when it is one cell. */
export function rangeName(range: CellRange): string {
  const first = cellName({ row: range.top, column: range.left });
  const last = cellName({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

const A1 = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]*)$/;

/** "C5" or "$C$5" → { row: 4, column: 2 }; null when the text is not a cell's address. */
export function parseCellName(text: string): CellAddress | null {
  const match = A1.exec(text);
  if (!match) return null;
  return { row: Number(match[2]) - 1, column: columnNumber(match[1]!) };
}

/** "B2:D9" or "B2" → the rectangle, corners in either order; null when the text is neither. */
export function parseRangeName(text: string): CellRange | null {
  const [first, last = first] = text.split(":");
  const a = parseCellName(first ?? "");
  const b = parseCellName(last ?? "");
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** 'It''s a sheet'!B2 as Excel writes it: quoted only where a plain name would not do. */
export function qualifiedName(sheet: string, local: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !parseCellName(sheet);
  return plain ? `${sheet}!${local}` : `'${sheet.replaceAll("'", "''")}'!${local}`;
}
