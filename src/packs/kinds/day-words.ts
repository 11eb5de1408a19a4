/** Days that open and close a period, as councils head balances and numbers: "At 1 October", "31/03/24", "Balance 30 Sept". */
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
/** What is spent "to 31 March" is no balance of that day. */
const STANDS = "(^\\W*|\\b(at|on|balances?|position|number) (at |on )?)";

/** "1 April", "at 1st of July", "balance 01/04/2024". */
export const FIRST_DAY = new RegExp(
  `${STANDS}((1st|0?1)( of)?[ -]${MONTH}\\b|0?1[/.-](0?[1-9]|1[0-2])[/.-](20)?\\d\\d\\b)`,
);

/** "31 March", "at 30th of September", "balance 31/03/24". */
export const LAST_DAY = new RegExp(
  `${STANDS}((28|29|30|31)(st|th)?( of)?[ -]${MONTH}\\b|(28|29|30|31)[/.-](0?[1-9]|1[0-2])[/.-](20)?\\d\\d\\b)`,
);

/** Words with days among them. */
export function orDay(words: RegExp, day: RegExp): RegExp {
  return new RegExp(`${words.source}|${day.source}`);
}
