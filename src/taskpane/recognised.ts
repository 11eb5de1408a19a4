/** What was recognised, in the panel's words. */
import { isMoneyKind, kindName, type Schedule } from "../packs";
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
    kind: capitalised(kindName(schedule.kind)),
    facts: [
      ...(isMoneyKind(schedule.kind) || schedule.kind === "table"
        ? [
            { name: "Unit", value: schedule.unit?.name ?? "not stated" },
            { name: "Sign", value: schedule.sign ? SIGN_WORDS[schedule.sign.name] : "not stated" },
          ]
        : []),
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

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
