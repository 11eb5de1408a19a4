/** Facts that a sentence states of a line of the pack: "Education has a budget of £9.72m and forecast expenditure of £9.906m." */
import type { Fact, Scope } from "../checking";
import { cellOf, factAt, measuresOf, subjectOf } from "../checking";
import type { Decimal } from "../money";
import type { Figure } from "../money";
import type { Pack, TextCell } from "../packs";
import { findSheet } from "../workbook";
import { sentencesOf, statedAmounts } from "./stated-amounts";

/** What a sentence says of a line, beside what the pack's schedules say of it. */
export interface StatedFact {
  readonly at: TextCell;
  readonly label: string;
  readonly measure: string;
  /** As written: "£9.72m". */
  readonly written: string;
  readonly figure: Figure;
  /** The same line and measure in schedules; at least one. */
  readonly facts: readonly Fact[];
}

/** The words before an amount that say what it is; the nearest to the amount decide. */
const MEASURES: readonly { readonly measure: string; readonly words: RegExp }[] = [
  { measure: "budget", words: /\b(net )?budget (is|of|was|stands at)\s*$|\bbudgeted (at|for)\s*$/i },
  {
    measure: "forecast",
    words:
      /\b(forecast|projected|expected|estimated)( net)? (expenditure|spend|spending|outturn|position|cost)( is| of| to be)?\s*$|\b(forecast|outturn) (of|is)\s*$/i,
  },
  { measure: "variance", words: /\b(over|under)spen[dt](ing)? (is|of|by)\s*$|\bvariance (is|of)\s*$/i },
];
/** Among this many words before it. */
const REACH = 60;
/** A shorter label is too common a word to be told from others in a sentence. */
const SHORTEST = 5;

/** What the sentences of a text say of lines that the pack's schedules have. */
export function statedFacts(scope: Scope, at: TextCell): readonly StatedFact[] {
  const lines = linesByLabel(scope);
  // "An overspend of £5.4m, of a net overspend of £6.3m": the second is of something else.
  const said = new Set<string>();
  return statedAmounts(at.text).flatMap((amount): StatedFact[] => {
    const opening = at.text.slice(Math.max(0, amount.at - REACH), amount.at);
    const measure = MEASURES.find(({ words }) => words.test(opening))?.measure;
    const sentence = sentencesOf(at.text).find(
      (one) => one.at <= amount.at && amount.at < one.at + one.sentence.length,
    );
    if (!measure || !sentence) return [];
    const label = subjectBefore(` ${subjectOf(at.text.slice(sentence.at, amount.at))} `, lines);
    if (label === null || said.has(`${sentence.at} ${label} ${measure}`)) return [];
    said.add(`${sentence.at} ${label} ${measure}`);
    const facts = lines
      .get(label)!
      .filter(
        (line) =>
          line.measure === measure && (amount.year === null || line.period === null || line.period === amount.year),
      )
      .map(({ fact }) => fact);
    return facts.length === 0
      ? []
      : [{ at, label: facts[0]!.label, measure, written: amount.text, figure: amount.figure, facts }];
  });
}

/** Whether one of the schedules' figures is the one that the sentence states, whichever sign it has there. */
export function doesTie({ figure, facts }: StatedFact): boolean {
  return facts.some(({ low, high }) => {
    const meets = (from: Decimal, to: Decimal) =>
      from.lessThanOrEqualTo(figure.high) && figure.low.lessThanOrEqualTo(to);
    return meets(low, high) || meets(high.neg(), low.neg());
  });
}

/** The one label that the words begin with; a sentence that names another first speaks of something inside it. */
function subjectBefore(said: string, lines: ReadonlyMap<string, unknown>): string | null {
  const found = [...lines.keys()].filter((label) => said.startsWith(` ${label} `));
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}

interface NamedLine {
  readonly measure: string;
  readonly period: string | null;
  readonly fact: Fact;
}

const byLabel = new WeakMap<Pack, ReadonlyMap<string, readonly NamedLine[]>>();

/** The money lines of the pack by label, for those measures that sentences speak of. */
function linesByLabel({ pack, workbook }: Scope): ReadonlyMap<string, readonly NamedLine[]> {
  const known = byLabel.get(pack);
  if (known) return known;
  const found = new Map<string, NamedLine[]>();
  for (const schedule of pack.schedules) {
    if (schedule.unit === null || !["revenue", "forecast", "carry-forward", "funding-plan"].includes(schedule.kind))
      continue;
    const sheet = findSheet(workbook, schedule.sheet)!;
    for (const measured of measuresOf(schedule)) {
      const { measure, period, bySubject } = measured;
      if (!MEASURES.some((one) => one.measure === measure)) continue;
      for (const [subject, line] of bySubject) {
        const fact =
          subject.length < SHORTEST ? null : factAt(workbook, schedule, sheet, cellOf(measured, line), line.label);
        if (fact) found.set(subject, [...(found.get(subject) ?? []), { measure, period, fact }]);
      }
    }
  }
  byLabel.set(pack, found);
  return found;
}
