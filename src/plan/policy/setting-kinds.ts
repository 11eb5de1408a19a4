/** The kinds of values that settings have: how each is read from a document or a cell, and what is advised where it cannot be. */
import type { GenericSchema } from "valibot";
import * as v from "valibot";
import { fromExcel, parseAmount, toExcel, worthOf } from "../../money";
import { POLICY_LEVELS } from "./policy";
import { readDate } from "../plan-rules/dates";

export interface SettingKind {
  readonly schema: GenericSchema<unknown, unknown>;
  /** Whether "none" may stand in its place. */
  readonly nullable: boolean;
  /** How Excel shows it; null for General. */
  readonly numberFormat: string | null;
  /** What stands between the parts of a list in one cell. */
  readonly listMark: string;
}

/** A schema that reads one value; undefined is what it cannot read, and `advice` ends the sentence that says so: "give a number such as …". */
export function reads<T>(read: (input: unknown) => T | undefined, advice: string): GenericSchema<unknown, T> {
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, T>(({ dataset, addIssue, NEVER }) => {
      const value = read(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message: advice });
      return NEVER;
    }),
  );
}

function kind<T>(
  read: (input: unknown) => T | undefined,
  advice: string,
  { nullable = true, numberFormat = null, listMark = ", " }: Partial<Omit<SettingKind, "schema">> = {},
): SettingKind {
  const facts = { nullable, numberFormat, listMark };
  if (!nullable) return { schema: reads(read, advice), ...facts };
  const orNone = (input: unknown) => (isNone(input) ? null : read(input));
  return { schema: reads(orNone, `${advice}, or “none”`), ...facts };
}

/** "none" is what people write; null is what a document holds. */
function isNone(input: unknown): boolean {
  return input === null || (typeof input === "string" && /^none$/i.test(input.trim()));
}

function isEmptyList(input: unknown): boolean {
  return Array.isArray(input) && input.length === 0;
}

function readPercentage(input: unknown): number | undefined {
  if (typeof input === "number") return input >= 0 && input <= 1 ? input : undefined;
  const written = typeof input === "string" ? parseAmount(input) : null;
  if (written?.kind !== "amount" || written.scale !== null || written.amount.isNegative()) return undefined;
  const share = toExcel(worthOf(written));
  return written.percent || share <= 1 ? share : undefined;
}

/** 1.5 → "150 %": a bare number over 1 is not taken for a percentage. */
export function toPercent(share: number): string {
  return `${fromExcel(share).times(100).toFixed()} %`;
}

function readPounds(input: unknown): number | undefined {
  if (typeof input === "number") return input >= 0 && Number.isFinite(input) ? input : undefined;
  const written = typeof input === "string" ? parseAmount(input) : null;
  if (written?.kind !== "amount" || written.percent || written.amount.isNegative()) return undefined;
  return toExcel(worthOf(written));
}

function readCount(input: unknown): number | undefined {
  const number = typeof input === "string" && /^\d+$/.test(input.trim()) ? Number(input) : input;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function readText(input: unknown): string | undefined {
  const text = typeof input === "string" || typeof input === "number" ? String(input).trim() : "";
  return text === "" ? undefined : text;
}

function readYesNo(input: unknown): boolean | undefined {
  if (typeof input === "boolean") return input;
  const word = typeof input === "string" ? input.trim().toLowerCase() : "";
  return word === "yes" ? true : word === "no" ? false : undefined;
}

function readColour(input: unknown): string | undefined {
  return typeof input === "string" && /^#[0-9a-f]{6}$/i.test(input.trim()) ? input.trim().toUpperCase() : undefined;
}

export function choice<T extends string>(...words: readonly T[]): (input: unknown) => T | undefined {
  return (input) => {
    const word = typeof input === "string" ? input.trim().toLowerCase() : "";
    return words.find((known) => known === word);
  };
}

/** A list, or its parts in one text with `mark` between them. */
function listOf<T>(
  read: (input: unknown) => T | undefined,
  mark: string,
): (input: unknown) => readonly T[] | undefined {
  return (input) => {
    const parts: readonly unknown[] = Array.isArray(input) ? input : typeof input === "string" ? input.split(mark) : [];
    const values = parts.map(read).filter((value) => value !== undefined);
    return parts.length > 0 && values.length === parts.length ? values : undefined;
  };
}

export const PERCENTAGE = kind(readPercentage, "give a number such as 0.05 or “5 %”", { numberFormat: "0.0##%" });
export const POUNDS = kind(readPounds, "give an amount in pounds such as 250000 or “£0.25m”", {
  numberFormat: "£#,##0",
});
export const COUNT = kind(readCount, "give a whole number such as 5", { nullable: false });
export const MONTHS = kind(readCount, "give a number of whole months such as 1");
export const DATE = kind(readDate, "give a date such as “2024-06-30” or “30 June 2024”", {
  numberFormat: "d mmm yyyy",
});
export const WORDS = kind(readText, "give a text");
export const YES_NO = kind(readYesNo, "give “yes” or “no”", { nullable: false });
export const COLOUR = kind(readColour, "give a colour such as “#FFC7CE”", { nullable: false });
export const WHICHEVER = kind(choice("lower", "higher"), "give “lower” or “higher”", { nullable: false });
export const BETTER = kind(choice("lower", "higher"), "give “lower” or “higher”");
export const UNDERSPEND = kind(choice("green", "same"), "give “green” or “same”", { nullable: false });
export const LEVELS = kind(
  (input) => (isNone(input) || isEmptyList(input) ? [] : listOf(choice(...POLICY_LEVELS), ",")(input)),
  "give some of “service, directorate, council”, or “none”",
  { nullable: false },
);
export const HEADINGS = kind(listOf(readText, "|"), "give the headings with | between them", { listMark: " | " });
