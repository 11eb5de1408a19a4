/** Numbers of people that a sentence states for a month: "… fell from 744 in January to 643 in June", "There were 643 … at 30 June". */
import { Decimal } from "../../money";
import { periodIn } from "../../packs";
import { sentencesOf } from "./change-in-words";
import { contentWords } from "./count-facts";

export interface CountInWords {
  readonly subject: string;
  /** Who was counted, as the sentence says it. */
  readonly words: string;
  /** "2024-06", or "06" where no year is said. */
  readonly month: string;
  readonly count: Decimal;
  /** The counts of one sentence stand together. */
  readonly sentence: string;
}

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d+)`;
const PEOPLE = "(?: (?:children|young people|people|adults|plans|cases))?";
const MONTHS =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const WHEN = String.raw`(?:as )?(?:at|in|by|on|of) (?:the )?(?:end of )?((?:\d{1,2}(?:st|nd|rd|th)? )?${MONTHS}(?: 20\d\d)?)\b`;
const MOVED =
  "(?:(?:has|have|had) )?(?:fell|fallen|rose|risen|increased|decreased|reduced|dropped|grew|grown|declined|went|gone|moved|changed)(?: [a-z]+ly)?";
const FROM_TO = new RegExp(`^(.+?) ${MOVED} from ${NUMBER}${PEOPLE} ${WHEN},? to ${NUMBER}${PEOPLE} ${WHEN}(.*)$`, "i");
const STOOD = new RegExp(`^(.+?) (?:was|is|stood at|stands at|were) ${NUMBER}${PEOPLE} ${WHEN}(.*)$`, "i");
const THERE_WERE = new RegExp(`^there (?:were|are) ${NUMBER} (.+?) ${WHEN}(.*)$`, "i");
/** What may follow without narrowing who was counted. */
const CLOSES = /^\s*(?:$|[.,;:!?–-]|by \d|\(|and\b|which\b|an? (?:fall|rise|increase|decrease|reduction|drop)\b)/i;
const NUMBER_OF = /^(?:the |our )?(?:total |overall )?number of /i;

/** None where the words do not say with certainty who was counted when. */
export function countsInWords(text: string): readonly CountInWords[] {
  return sentencesOf(text).flatMap(countsIn);
}

function countsIn(sentence: string): readonly CountInWords[] {
  const plain = sentence
    .replace(/\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const clause = plain.slice(plain.indexOf(": ") < 0 ? 0 : plain.lastIndexOf(": ") + 2);
  const moved = FROM_TO.exec(clause);
  if (moved) {
    const [, words = "", first = "", from = "", second = "", to = "", rest = ""] = moved;
    return stated(words, rest, [
      [first, from],
      [second, to],
    ]);
  }
  const were = THERE_WERE.exec(clause);
  if (were) return stated(were[2]!, were[4]!, [[were[1]!, were[3]!]]);
  const stood = STOOD.exec(clause);
  return stood ? stated(stood[1]!, stood[4]!, [[stood[2]!, stood[3]!]]) : [];

  function stated(
    words: string,
    rest: string,
    counts: readonly (readonly [string, string])[],
  ): readonly CountInWords[] {
    const named = words.replace(NUMBER_OF, "");
    if (!CLOSES.test(rest) || /[\d,%]|\b(rate|share|average)\b/i.test(named)) return [];
    const subject = contentWords(named).join(" ");
    return counts.map(([count, when]) => ({
      subject,
      words: named,
      month: periodIn(when)!,
      count: new Decimal(count.replaceAll(",", "")),
      sentence,
    }));
  }
}
