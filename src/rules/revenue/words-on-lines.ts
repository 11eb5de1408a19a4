/** What a pack says in words of a revenue line's variance: in its own note, in the note that it refers to, in sentences that name it. */
import type { Scope } from "../../checking";
import { subjectOf } from "../../checking";
import type { Pack, ScheduleLine } from "../../packs";
import { hasRole } from "../../packs";
import { findSheet, isBlank, valueAt } from "../../workbook";
import { textsOf } from "../texts-of";

export interface WordsOnLine {
  /** Everything that may explain its variance. */
  readonly texts: readonly string[];
  /** Whether some of it is surely about this line: a note of its own, or a text that begins with its name. */
  readonly isOwn: boolean;
  /** Whether it refers to a note that the pack does not have. */
  readonly isElsewhere: boolean;
}

const REFERENCE = /^(?:see )?(?:note |para(?:graph)? |ref )?\(?([ivxl]+|\d{1,3}(?:\.\d+)*|[a-z]\d?)[).]?$/i;
const FEWEST_WORDS = 3;
const EXPLAINS = /(over|under)spen[dt]|varia(nce|tion)|pressure|shortfall/i;

export function wordsOnLine({ sheet, workbook, pack }: Scope, line: ScheduleLine): WordsOnLine {
  const notes = line.cells("note").flatMap((cell) => {
    const value = valueAt(sheet, cell);
    return value === null || isBlank(value) ? [] : [String(value).trim()];
  });
  const said = sayings(pack, workbook);
  const own = notes.filter((note) => note.split(/\s+/).length >= FEWEST_WORDS);
  const references = notes
    .filter((note) => !own.includes(note))
    .flatMap((note) => note.split(/[,;&]| and /))
    .map((part) => REFERENCE.exec(part.trim())?.[1]?.toLowerCase() ?? null);
  const resolved = references.map((reference) => (reference === null ? [] : (said.byReference.get(reference) ?? [])));
  const subject = subjectOf(line.label);
  const naming = subject.length < 4 ? [] : textsNaming(said, subject);
  return {
    texts: [...new Set([...own, ...resolved.flat(), ...naming])],
    isOwn:
      own.length > 0 ||
      resolved.flat().length > 0 ||
      naming.some((text) => EXPLAINS.test(text) && subjectOf(text).startsWith(`${subject} `)),
    isElsewhere: resolved.some((texts) => texts.length === 0),
  };
}

/** Whether a schedule has notes of its own, or its pack has any words at all. */
export function hasWords({ schedule, workbook, pack }: Scope): boolean {
  return hasRole(schedule, "note") || sayings(pack, workbook).all.length > 0;
}

interface Sayings {
  readonly all: readonly string[];
  readonly byReference: ReadonlyMap<string, readonly string[]>;
  /** Every word of them, for a pack may have a hundred thousand lines. */
  readonly vocabulary: ReadonlySet<string>;
}

function textsNaming({ all, vocabulary }: Sayings, subject: string): readonly string[] {
  if (!subject.split(" ").every((word) => vocabulary.has(word))) return [];
  return all.filter((text) => ` ${subjectOf(text)} `.includes(` ${subject} `));
}

const known = new WeakMap<Pack, Sayings>();
const NUMBERED = /^(?:note )?\(?([ivxl]+|\d{1,3}(?:\.\d+)*|[a-z])[).:]?\s+(?=\S+\s+\S+)/i;

/** The texts of the pack, and those of them that stand beside a reference or begin with one. */
function sayings(pack: Pack, workbook: Scope["workbook"]): Sayings {
  const before = known.get(pack);
  if (before) return before;
  const all: string[] = [];
  const byReference = new Map<string, string[]>();
  const refer = (reference: string, text: string) => {
    const key = reference.toLowerCase();
    byReference.set(key, [...(byReference.get(key) ?? []), text]);
  };
  for (const schedule of pack.schedules) {
    const sheet = findSheet(workbook, schedule.sheet);
    if (!sheet) continue;
    for (const { cell, text } of textsOf({ schedule, sheet })) {
      const left = cell.column === 0 ? null : valueAt(sheet, { ...cell, column: cell.column - 1 });
      const beside = left === null ? null : REFERENCE.exec(String(left).trim())?.[1];
      const numbered = NUMBERED.exec(text);
      all.push(numbered ? text.slice(numbered[0].length) : text);
      if (text.split(/\s+/).length < FEWEST_WORDS) continue;
      if (beside) refer(beside, text);
      else if (numbered) refer(numbered[1]!, text.slice(numbered[0].length));
    }
    // A table of notes may have been read with the notes as labels or as figures' place: look at every cell beside a reference.
    const { left, right } = schedule.range;
    for (const { row } of schedule.rows) {
      const values = sheet.values[row] ?? [];
      for (let column = left; column < right; column++) {
        const text = values[column + 1];
        if (typeof text !== "string" || text.split(/\s+/).length < FEWEST_WORDS) continue;
        const reference = REFERENCE.exec(String(values[column] ?? "").trim())?.[1];
        if (!reference) continue;
        refer(reference, text);
        all.push(text);
      }
    }
  }
  const texts = [...new Set(all)];
  const vocabulary = new Set(texts.flatMap((text) => subjectOf(text).split(" ")));
  const found = { all: texts, byReference, vocabulary };
  known.set(pack, found);
  return found;
}
