/** Whether a formula is the one above it filled down a row, seen from the two texts alone: far quicker than reading either. */

/** True only where it is so beyond doubt; false leaves it open, as for tables and whole rows. */
export function isFilledDown(above: string, below: string): boolean {
  let i = 0;
  let j = 0;
  let quote = 0;
  while (i < above.length && j < below.length) {
    const code = above.charCodeAt(i);
    if (quote === 0 && isDigit(code)) {
      const from = i;
      const to = j;
      let own = 0;
      let next = 0;
      for (let digit = code; isDigit(digit); digit = above.charCodeAt(++i)) own = 10 * own + digit - ZERO;
      for (let digit = below.charCodeAt(j); isDigit(digit); digit = below.charCodeAt(++j))
        next = 10 * next + digit - ZERO;
      if (isRow(above, from, i) ? next !== own + 1 : j - to !== i - from || next !== own) return false;
      if (isWholeRow(above, from, i)) return false;
      continue;
    }
    // Braces hold arrays and brackets the columns of tables, where B4 is a name; "[2]" is another workbook.
    const isOpen = quote === 0 && (code === BRACE || (code === BRACKET && !isDigit(above.charCodeAt(i + 1))));
    if (isOpen || code !== below.charCodeAt(j)) return false;
    if (code === quote) quote = 0;
    else if (quote === 0 && (code === QUOTE || code === APOSTROPHE)) quote = code;
    i++;
    j++;
  }
  return i === above.length && j === below.length;
}

const ZERO = 48;
const EXCLAMATION = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const OPEN = 40;
const BRACKET = 91;
const BRACE = 123;
const DOLLAR = 36;
const COLON = 58;
const MOST_LETTERS = 3;

/** Whether digits are the row of a cell: one to three letters before them and no name, function or sheet around them. */
function isRow(text: string, from: number, to: number): boolean {
  let first = from;
  while (isLetter(text.charCodeAt(first - 1))) first--;
  const letters = from - first;
  if (letters === 0 || letters > MOST_LETTERS || text.charCodeAt(from) === ZERO) return false;
  const after = text.charCodeAt(to);
  return !isOfName(text.charCodeAt(first - 1)) && !isOfName(after) && after !== OPEN && after !== EXCLAMATION;
}

function isWholeRow(text: string, from: number, to: number): boolean {
  const before = text.charCodeAt(from - 1);
  return before === COLON || (text.charCodeAt(to) === COLON && before !== DOLLAR && !isLetter(before));
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 57;
}

function isLetter(code: number): boolean {
  const capital = code & ~32;
  return capital >= 65 && capital <= 90;
}

/** Letters, digits, "_", "." and whatever is not ASCII. */
function isOfName(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 95 || code === 46 || code > 127;
}
