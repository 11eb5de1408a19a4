/** Arithmetic and comparison as Excel does them on doubles; an error is its text, "#DIV/0!". */
import { type CellValue, isCellError } from "../sheet";

/** Excel takes a sum for nil when it is smaller than the fifteenth digit of what went in. */
const DUST = 1e-15;

export function add(a: number, b: number): number {
  const sum = a + b;
  return Math.abs(sum) < Math.max(Math.abs(a), Math.abs(b)) * DUST ? 0 : sum;
}

/** The number in a cell or a text that Excel would take for one; blank is 0, TRUE is 1; else an error. */
export function toNumber(value: CellValue): number | string {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return isCellError(value) ? value : (numberInText(value) ?? "#VALUE!");
}

const NUMERAL = /^(\()?([-+]?)£?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[-+]?\d+)?(%)?(\))?$/i;

/** "1,234" → 1234, "5%" → 0.05, "(12)" → −12; null for any other text. */
export function numberInText(text: string): number | null {
  const match = NUMERAL.exec(text.trim());
  if (!match) return null;
  const [, open, sign, whole = "", fraction = "", exponent = "", percent, close] = match;
  if ((open === undefined) !== (close === undefined) || !/\d/.test(whole + fraction)) return null;
  const size = Number(`${whole.replaceAll(",", "") || "0"}${fraction}${exponent}`) / (percent === undefined ? 1 : 100);
  return (sign === "-") !== (open !== undefined) ? -size : size;
}

export function toText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(Number(value.toPrecision(15))).replace("e", "E");
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** TRUE, FALSE, a number other than 0, or the words; else an error. */
export function toTruth(value: CellValue): boolean | string {
  if (typeof value === "string") {
    if (isCellError(value)) return value;
    return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : "#VALUE!";
  }
  return Boolean(value);
}

/** Below nil, nil or above it as `a` comes before, with or after `b`: numbers, then text in any case, then FALSE and TRUE. Blank is like its partner. */
export function compare(a: CellValue, b: CellValue): number {
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "number" && typeof right === "number")
    return Number(left.toPrecision(15)) - Number(right.toPrecision(15));
  if (typeof left === "string" && typeof right === "string")
    return left.localeCompare(right, "en", { sensitivity: "accent" });
  return Number(left) - Number(right);
}

const rank = (value: number | string | boolean): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
const blankLike = (partner: CellValue): number | string | boolean =>
  typeof partner === "string" ? "" : typeof partner === "boolean" ? false : 0;

/** Rounds away from nil at a half ("nearest"), away from it always ("up") or towards it ("down"), on the fifteen digits that Excel shows. */
export function round(value: number, places: number, way: "nearest" | "up" | "down"): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const size = shift(Number(Math.abs(value).toPrecision(15)), places);
  const whole = way === "nearest" ? Math.round(size) : way === "up" ? Math.ceil(size) : Math.floor(size);
  return Math.sign(value) * shift(whole, -places);
}

/** Moves the decimal point without the double's own error: 1.005 two to the right is 100.5. */
function shift(value: number, places: number): number {
  const [digits, exponent] = value.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + Math.trunc(places)}`);
}
