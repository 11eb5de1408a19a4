/** What was recognised, in the panel's words. */
import { isMoneyKind, kindName, type Corrected, type Pack, type Schedule } from "../../packs";
import { rangeName } from "../../workbook";
import { capitalised } from "../capitalised";
import { counted } from "../counted";

export interface RecognisedSchedule {
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly kind: string;
  readonly isKindCorrected: boolean;
  readonly facts: readonly { readonly name: string; readonly value: string; readonly isCorrected?: boolean }[];
  /** "2 columns, 1 row" that are as a person said; empty where none is. */
  readonly correctedParts: string;
  readonly reasons: readonly string[];
}

/** What was recognised on a sheet: tables, places of sentences, and what was left aside. */
export interface RecognisedSheet {
  readonly sheet: string;
  readonly tables: readonly Schedule[];
  readonly texts: readonly Schedule[];
  readonly leftAside: Pack["leftAside"];
}

/** In the order in which the pack has them; sheets of which all was left aside come last. */
export function bySheet({ schedules, leftAside }: Pick<Pack, "schedules" | "leftAside">): readonly RecognisedSheet[] {
  const names = new Set([...schedules, ...leftAside].map(({ sheet }) => sheet));
  return [...names].map((sheet) => {
    const onIt = schedules.filter((schedule) => schedule.sheet === sheet);
    return {
      sheet,
      tables: onIt.filter(({ kind }) => kind !== "text"),
      texts: onIt.filter(({ kind }) => kind === "text"),
      leftAside: leftAside.filter((aside) => aside.sheet === sheet),
    };
  });
}

const SIGN_WORDS = {
  "(over)/under": "(Over)/under: brackets are an overspend",
  "over/(under)": "Over/(under): brackets are an underspend",
} as const;

export function recognisedSchedule(schedule: Schedule): RecognisedSchedule {
  const { corrected } = schedule;
  const isSaid = (fact: Corrected["facts"][number]) => corrected?.facts.includes(fact) ?? false;
  return {
    id: schedule.id,
    sheet: schedule.sheet,
    range: rangeName(schedule.range),
    title: schedule.title.trim(),
    kind: capitalised(kindName(schedule.kind)),
    isKindCorrected: isSaid("kind"),
    facts: [
      ...(isMoneyKind(schedule.kind) || schedule.kind === "table"
        ? [
            { name: "Unit", value: unitWords(schedule), isCorrected: isSaid("unit") },
            {
              name: "Sign",
              value: schedule.sign ? SIGN_WORDS[schedule.sign.name] : "not stated",
              isCorrected: isSaid("sign"),
            },
          ]
        : []),
      { name: "How sure", value: confidenceInWords(schedule.confidence) },
    ],
    correctedParts: [
      ...(corrected?.columns.length ? [counted(corrected.columns.length, "column")] : []),
      ...(corrected?.rows.length ? [counted(corrected.rows.length, "row")] : []),
    ].join(", "),
    reasons: schedule.reasons,
  };
}

function unitWords({ unit, isMoney }: Schedule): string {
  return isMoney === false ? "no money" : (unit?.name ?? "not stated");
}

/** 0.92 → "very (92%)". */
export function confidenceInWords(confidence: number): string {
  const word = confidence >= 0.9 ? "very" : confidence >= 0.7 ? "fairly" : confidence >= 0.5 ? "not very" : "hardly";
  return `${word} (${Math.round(confidence * 100)}%)`;
}
