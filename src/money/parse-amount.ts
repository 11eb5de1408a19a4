/** Reads an amount that stands as text: in a narrative, or in a cell where a number should be. */
import { Decimal } from "./decimal";
import { placeOf } from "./last-place";
import type { MoneyScale } from "./money-scale";
import { poundsIn } from "./money-scale";

/** An amount as written: "£1.2m" is 1.2 to the nearest 0.1 in £m, "6.5%" is 6.5 with `percent`. See `worthOf`. */
export interface WrittenAmount {
  readonly kind: "amount";
  readonly amount: Decimal;
  /** One in its last written place; "7.40" is stated to 0.01. */
  readonly unit: Decimal;
  /** "£" for a bare pound sign; null when nothing said what it counts. */
  readonly scale: MoneyScale | null;
  readonly percent: boolean;
}

/**
 * nil: a dash or the word. not-available: "n/a", or a mark for a figure that is withheld or not collected.
 * not-a-number: a label, date, code or sentence. malformed: a number gone wrong, `reason` completes "because it has …".
 */
export type ParsedAmount =
  | WrittenAmount
  | { readonly kind: "nil" }
  | { readonly kind: "not-available" }
  | { readonly kind: "not-a-number" }
  | { readonly kind: "malformed"; readonly reason: string };

const NOT_A_NUMBER: ParsedAmount = { kind: "not-a-number" };

/** Single letters are marks only in lower case: "C" may be a grade or a column. */
const NOT_AVAILABLE = /^(?:[nN][/.]?[aA]\.?|\.\.\.?|:|\*|[xcz]|\[(?:x|c|z|u|low)\])$/;
const NIL = /^(?:£ ?)?(?:-+|\( ?-+ ?\)|nil)$/i;
/** "£000" and its spellings head a column; they are not nil pounds. */
const UNIT_HEADING = /^£ ?['‘’]?000['‘’]?s?$/i;

const TELEPHONE = /^\+\d{10,}$/;

/** In the order in which people write them; a space may stand between any two. */
const AMOUNT = new RegExp(
  `^${[
    String.raw`(?<opening>\()?`,
    "(?<sign>[+-]*)",
    "(?<pound>£)?",
    "(?<innerSign>[+-]*)",
    String.raw`(?<innerOpening>\()?`,
    String.raw`(?<digits>[\d.](?:[\d., ]*[\d.])?)`,
    String.raw`(?<closing>\))?`,
    "(?<suffix>k|thousand|m|mn|million|bn|billion|%|per ?cent|pc)?",
    "(?<trailing>-)?",
    String.raw`(?<outerClosing>\))?`,
  ].join(" ?")}$`,
  "i",
);

/** Reads one text. Never throws; what is not an amount says what it is instead. */
export function parseAmount(text: string): ParsedAmount {
  const plain = text
    .replace(/[−‐‑‒–—]/g, "-")
    .replace(/[\s\u200B]+/g, " ")
    .trim();
  if (NIL.test(plain)) return { kind: "nil" };
  if (NOT_AVAILABLE.test(plain)) return { kind: "not-available" };
  if (UNIT_HEADING.test(plain) || TELEPHONE.test(plain)) return NOT_A_NUMBER;
  const parts = AMOUNT.exec(plain)?.groups;
  if (!parts) return isMistyped(plain) ? { kind: "malformed", reason: "a letter among its digits" } : NOT_A_NUMBER;

  const size = readDigits(parts.digits!, parts.pound !== undefined);
  if (size.kind !== "size") return size;
  const sign = readSign(parts, size.isBare);
  if (sign.kind !== "sign") return sign;
  const measure = readMeasure(parts.suffix, parts.pound !== undefined);
  if (measure.kind !== "measure") return measure;

  const amount = new Decimal(size.digits);
  return {
    kind: "amount",
    amount: sign.isNegative && !amount.isZero() ? amount.neg() : amount,
    unit: placeOf(size.digits.split(".")[1]?.length ?? 0),
    scale: measure.scale,
    percent: measure.percent,
  };
}

/** "61,30O": letters that look like digits, in a number whose commas leave no doubt that it is one. */
function isMistyped(plain: string): boolean {
  const looksLikeDigits = /^£?\(?[+-]?£?[\dOolI]{1,3}(?:,[\dOolI]{3})+(?:\.[\dOolI]+)?\)?$/;
  return looksLikeDigits.test(plain) && (plain.match(/\d/g)?.length ?? 0) >= 2;
}

/** What a cell would hold for an amount as written: £1.2m is 1,200,000, 6.5% is 0.065. */
export function worthOf(written: WrittenAmount): Decimal {
  if (written.percent) return written.amount.div(100);
  return written.scale === null ? written.amount : written.amount.times(poundsIn(written.scale));
}

type Size = { readonly kind: "size"; readonly digits: string; readonly isBare: boolean } | ParsedAmount;

/** The digits without their commas or spaces, if those part thousands. `isBare` tells a plain short integer, which may be a label. */
function readDigits(written: string, isMoney: boolean): Size {
  const parted = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,3}(?: \d{3})+(?:\.\d+)?$/;
  if (/^(?:\d+|\d*\.\d+)$/.test(written)) {
    const isCode = /^0\d/.test(written);
    return isCode ? NOT_A_NUMBER : { kind: "size", digits: written, isBare: /^\d{1,3}$/.test(written) && !isMoney };
  }
  if (parted.test(written)) return { kind: "size", digits: written.replace(/[, ]/g, ""), isBare: false };
  return whatIsWrong(written, isMoney);
}

function whatIsWrong(written: string, isMoney: boolean): ParsedAmount {
  if (isReference(written) && !isMoney) return NOT_A_NUMBER;
  if (written.includes(" ")) {
    const isOneNumber = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d+$/.test(written.replaceAll(" ", ""));
    return isOneNumber ? { kind: "malformed", reason: "a space inside the number" } : NOT_A_NUMBER;
  }
  if (!/\d/.test(written)) return NOT_A_NUMBER;
  if (written.split(".").length > 2) return { kind: "malformed", reason: "more than one decimal point" };
  if (written.endsWith(".")) return { kind: "malformed", reason: "a decimal point with nothing after it" };
  if (/[.].*,/.test(written)) return { kind: "malformed", reason: "a comma after its decimal point" };
  return { kind: "malformed", reason: "a comma that does not part thousands" };
}

/** "1.", "6.01.100" and "31.03.2024" number a paragraph, a line or a day; "1.234.567" is an amount with points for commas. */
function isReference(written: string): boolean {
  const parts = written.replace(/\.$/, "").split(".");
  const partsThousands = parts.length > 2 && parts.slice(1, -1).every((part) => part.length === 3);
  const isShort = parts.every((part) => part.length <= 2);
  return parts.every((part) => /^\d+$/.test(part)) && !partsThousands && (parts.length > 2 || isShort);
}

type Sign = { readonly kind: "sign"; readonly isNegative: boolean } | ParsedAmount;

function readSign(parts: Readonly<Record<string, string | undefined>>, isBare: boolean): Sign {
  const signs = `${parts.sign ?? ""}${parts.innerSign ?? ""}${parts.trailing ?? ""}`;
  const opened = [parts.opening, parts.innerOpening].filter((mark) => mark !== undefined).length;
  const closed = [parts.closing, parts.outerClosing].filter((mark) => mark !== undefined).length;
  if (opened !== closed) {
    const isListLabel = opened < closed && isBare && signs === "";
    return isListLabel ? NOT_A_NUMBER : { kind: "malformed", reason: "a bracket without its partner" };
  }
  if (opened + signs.length > 1) return { kind: "malformed", reason: "more than one sign" };
  return { kind: "sign", isNegative: opened === 1 || signs === "-" };
}

type Measured =
  { readonly kind: "measure"; readonly scale: MoneyScale | null; readonly percent: boolean } | ParsedAmount;

function readMeasure(suffix: string | undefined, hasPound: boolean): Measured {
  const word = suffix?.toLowerCase();
  if (word === undefined) return { kind: "measure", scale: hasPound ? "£" : null, percent: false };
  if (word === "%" || word.startsWith("p")) {
    return hasPound
      ? { kind: "malformed", reason: "both a pound sign and per cent" }
      : { kind: "measure", scale: null, percent: true };
  }
  return {
    kind: "measure",
    scale: word.startsWith("b") ? "£bn" : word.startsWith("m") ? "£m" : "£000",
    percent: false,
  };
}
