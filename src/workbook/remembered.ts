/** Answers about texts, kept by text: packs repeat formulas, labels and headings thousands of times. */

const MOST_ANSWERS = 200_000;

export function remembered<T>(work: (text: string) => T): (text: string) => T {
  let answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size > MOST_ANSWERS) answers = new Map();
    const answer = work(text);
    answers.set(text, answer);
    return answer;
  };
}
