/** A cell as its XML has it, and the value that it shows. */
import type { CellValue } from "../../workbook";
import { isDateFormat } from "./number-formats";
import { attributeOf, decodeControls } from "./xml";

/** What a sheet's cells refer to elsewhere in the workbook. */
export interface SheetSurroundings {
  readonly strings: readonly string[];
  /** Format code by style number. */
  readonly formats: readonly (string | null)[];
  /** Whether the workbook counts days from 1904; its dates are given from 1900 like all others. */
  readonly from1904: boolean;
}

/** Filled piece by piece while its element is read. */
export interface RawCell {
  /** Of its own element. */
  readonly attributes: string;
  /** Of the formula's element; null when it has none. */
  formulaAttributes: string | null;
  formula: string;
  /** The stored result or value; null when there is none, which is not the same as an empty text. */
  stored: string | null;
  /** Text that stands in the cell itself. */
  inline: string;
}

export function rawCell(attributes: string): RawCell {
  return { attributes, formulaAttributes: null, formula: "", stored: null, inline: "" };
}

const DAYS_1900_TO_1904 = 1462;

/** The value of a cell by its type; null when nothing is stored. */
export function valueOfRaw(
  { attributes, stored, inline }: RawCell,
  { strings, formats, from1904 }: SheetSurroundings,
): CellValue {
  const type = attributeOf(attributes, "t");
  if (type === "inlineStr") return decodeControls(inline);
  if (type === "str") return decodeControls(stored ?? "");
  if (stored === null) return null;
  switch (type) {
    case "s":
      return strings[Number(stored)] ?? null;
    case "b":
      return stored.trim() === "1" || stored.trim().toLowerCase() === "true";
    case "e":
      return stored;
    case "d":
      return serialOfDate(stored);
  }
  if (stored.trim() === "") return null;
  const number = Number(stored);
  if (!Number.isFinite(number)) return stored;
  const format = from1904 ? formats[styleOf(attributes)] : null;
  return format != null && isDateFormat(format) ? number + DAYS_1900_TO_1904 : number;
}

/** The number of the cell's style. */
export function styleOf(attributes: string): number {
  return Number(attributeOf(attributes, "s") ?? 0);
}

/** "2024-06-30T12:00:00" → 45473.5; what is no date stays as it is. */
function serialOfDate(iso: string): number | string {
  const time = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  return Number.isNaN(time) ? iso : time / 86_400_000 + 25_569;
}
