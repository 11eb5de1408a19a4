/** Days that open and close a period, as councils head balances and numbers: "At 1 October", "31/03/24", "30 Sept". */
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

/** "1 April", "1st of July", "01/04/2024". */
export const FIRST_DAY = new RegExp(`\\b(1st|0?1)( of)?[ -]${MONTH}\\b|\\b0?1[/.-](0?[1-9]|1[0-2])[/.-](20)?\\d\\d\\b`);

/** "31 March", "30th of September", "31/03/24". */
export const LAST_DAY = new RegExp(
  `\\b(28|29|30|31)(st|th)?( of)?[ -]${MONTH}\\b|\\b(28|29|30|31)[/.-](0?[1-9]|1[0-2])[/.-](20)?\\d\\d\\b`,
);

/** Words with days among them. */
export function orDay(words: RegExp, day: RegExp): RegExp {
  return new RegExp(`${words.source}|${day.source}`);
}
