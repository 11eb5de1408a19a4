/** What was recognised, in the panel's words. */
import type { Schedule } from "../packs";
import { rangeName } from "../workbook";

export interface RecognisedSchedule {
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly kind: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly reasons: readonly string[];
}

const KIND_WORDS: Readonly<Record<Schedule["kind"], string>> = {
  revenue: "Revenue schedule",
  capital: "Capital schedule",
  table: "Table of no known kind",
};

const SIGN_WORDS = {
  "(over)/under": "(Over)/under: brackets are an overspend",
  "over/(under)": "Over/(under): brackets are an underspend",
} as const;

export function recognisedSchedule(schedule: Schedule): RecognisedSchedule {
  return {
    id: schedule.id,
    sheet: schedule.sheet,
    range: rangeName(schedule.range),
    title: schedule.title.trim(),
    kind: KIND_WORDS[schedule.kind],
    facts: [
      { name: "Unit", value: schedule.unit?.name ?? "not stated" },
      { name: "Sign", value: schedule.sign ? SIGN_WORDS[schedule.sign.name] : "not stated" },
      { name: "How sure", value: confidenceInWords(schedule.confidence) },
    ],
    reasons: schedule.reasons,
  };
}

/** 0.92 → "very (92%)". */
export function confidenceInWords(confidence: number): string {
  const word = confidence >= 0.9 ? "very" : confidence >= 0.7 ? "fairly" : confidence >= 0.5 ? "not very" : "hardly";
  return `${word} (${Math.round(confidence * 100)}%)`;
}
