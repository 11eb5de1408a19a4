/** The kinds of argument a worksheet function may declare: what each accepts, and the sentence that refuses the rest. */
import type { MoneyScale } from "../money";
import { Decimal } from "../money";
import type { CellInput } from "./cell-input";
import type { WorksheetError } from "./worksheet-error";
import { toThousandths } from "./thousandths";
import { canBeGiven, worksheetError } from "./worksheet-error";

/** One argument as its function declares it. `name` is how a sentence speaks of it: "budget". */
export interface ArgumentKind<T> {
  readonly name: string;
  /** What stands in when the argument is left out, and the same in thousandths where it is an amount; a kind without it must be given. */
  readonly whenOmitted?: { readonly value: T; readonly reckoned: unknown };
  read(input: CellInput): T | WorksheetError;
  /** For amounts: the least and the most that this kind accepts, in thousandths, ends included. */
  readonly thousandths?: { readonly least: number; readonly most: number };
}

const ANY_AMOUNT = { least: -Infinity, most: Infinity };

/** An amount of money or a plain number; a blank cell is nil. Text is refused, also "12,011": text where a number should be is a fault in a pack. */
export function amount(name: string): ArgumentKind<Decimal> {
  return {
    name,
    thousandths: ANY_AMOUNT,
    read(input) {
      switch (input.kind) {
        case "number":
          return input.amount;
        case "blank":
          return new Decimal(0);
        case "text":
          return refuse(name, `is text, "${shorten(input.text)}", not a number`);
        case "logical":
          return refuse(name, `is ${input.value ? "TRUE" : "FALSE"}, not a number`);
        case "error":
          return passOn(name, input.code);
        case "other":
          return refuse(name, "is a data type that holds no number");
      }
    },
  };
}

/** A number of people or things: nil or more. */
export function count(name: string): ArgumentKind<Decimal> {
  return narrowed(amount(name), (number) => (number.isNegative() && !number.isZero() ? "is below nil" : null), {
    ...ANY_AMOUNT,
    least: 0,
  });
}

/** A number above nil. */
export function aboveNil(name: string): ArgumentKind<Decimal> {
  return narrowed(amount(name), (number) => (number.greaterThan(0) ? null : "is not above nil"), {
    ...ANY_AMOUNT,
    least: 1,
  });
}

/** Months of a year that have gone or that a cost ran: above nil, at most twelve. */
export function monthsOfAYear(name: string): ArgumentKind<Decimal> {
  return narrowed(
    amount(name),
    (number) => (number.greaterThan(0) && number.lessThanOrEqualTo(12) ? null : "is not above nil and at most 12"),
    { least: 1, most: 12_000 },
  );
}

/** A whole number between two others, ends included. */
export function wholeNumber(name: string, least: number, most: number): ArgumentKind<number> {
  const whole = narrowed(amount(name), (number) =>
    number.isInteger() && number.greaterThanOrEqualTo(least) && number.lessThanOrEqualTo(most)
      ? null
      : `is not a whole number from ${least} to ${most}`,
  );
  return { name, read: (input) => mapped(whole.read(input), (number) => number.toNumber()) };
}

/** Decimal places: a whole number from 0 to 15. */
export function decimalPlaces(name: string): ArgumentKind<number> {
  return wholeNumber(name, 0, 15);
}

/** One of a few words, in capitals or not. */
export function oneOf<Word extends string>(name: string, words: readonly Word[]): ArgumentKind<Word> {
  const choice = `${words.slice(0, -1).map(quote).join(", ")} or ${quote(words.at(-1) ?? "")}`;
  return {
    name,
    read(input) {
      if (input.kind === "error") return passOn(name, input.code);
      const given = input.kind === "text" ? input.text.trim().toLowerCase() : null;
      return words.find((word) => word === given) ?? refuse(name, `must be ${choice}`);
    },
  };
}

const SCALES: readonly MoneyScale[] = ["£", "£000", "£m"];

/** What one of a sheet's figures is worth, as a heading writes it. */
export function moneyScale(name: string): ArgumentKind<MoneyScale> {
  return oneOf(name, SCALES);
}

/** The same argument, but one that may be left out. A blank cell is not left out: it is read as any other. */
export function optional<T, Omitted extends T | null>(
  kind: ArgumentKind<T>,
  value: Omitted,
): ArgumentKind<T | Omitted> {
  return {
    ...kind,
    whenOmitted: { value, reckoned: value instanceof Decimal ? toThousandths(value.toNumber()) : value },
  };
}

function narrowed(
  kind: ArgumentKind<Decimal>,
  fault: (number: Decimal) => string | null,
  thousandths: { least: number; most: number } = ANY_AMOUNT,
): ArgumentKind<Decimal> {
  return {
    name: kind.name,
    thousandths,
    read(input) {
      return mapped(kind.read(input), (number) => {
        const wrong = fault(number);
        return wrong === null ? number : refuse(kind.name, wrong);
      });
    },
  };
}

function mapped<T>(
  reading: Decimal | WorksheetError,
  next: (number: Decimal) => T | WorksheetError,
): T | WorksheetError {
  return reading instanceof Decimal ? next(reading) : reading;
}

function passOn(name: string, code: string): WorksheetError {
  const given = canBeGiven(code) ? code : "#VALUE!";
  return worksheetError(given, `The ${name} holds the error ${code}.`);
}

function refuse(name: string, wrong: string): WorksheetError {
  return worksheetError("#VALUE!", `The ${name} ${wrong}.`);
}

function quote(word: string): string {
  return `"${word}"`;
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
