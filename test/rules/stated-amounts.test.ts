import { statedAmounts } from "../../src/rules/stated-amounts";

/** "£1.4m 1400000±50000 2024/25" for each amount of a text. */
function amountsIn(text: string): readonly string[] {
  return statedAmounts(text).map(({ text: written, figure, year }) => {
    const half = figure.high.minus(figure.amount);
    return `${written} ${figure.amount.toFixed()}±${half.toFixed()}${year === null ? "" : ` ${year}`}`;
  });
}

describe("amounts of money in sentences", () => {
  it.each<[text: string, ...amounts: string[]]>([
    ["An underspend of £2.559m.", "£2.559m 2559000±500"],
    ["The reserve holds £12,011k, and £527,000 is spent.", "£12,011k 12011000±500", "£527,000 527000±0.5"],
    ["A cost of £2 million in a full year", "£2 million 2000000±500000"],
    ["Savings of 1.5 million are expected", "1.5 million 1500000±50000"],
    ["Education has £9.72m / £9.906m.", "£9.72m 9720000±5000", "£9.906m 9906000±500"],
    ["£325,409, £1bn and -£0.3m", "£325,409 325409±0.5", "£1bn 1000000000±500000000", "-£0.3m -300000±50000"],
    ["An aside (£0.186m) is no minus", "£0.186m 186000±500"],
  ])("%s", (text, ...amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });

  it.each([
    ["figures that are no money", "684 children at 66.6 per 10,000, 8.5% of 126.9, and 12 m or 14m of road"],
    ["a unit", "All figures are in £000"],
    ["a number gone wrong", "A cost of £1,7m"],
    ["an empty text", ""],
  ])("reads no amount from %s", (_, text) => {
    expect(amountsIn(text)).toEqual([]);
  });
});

describe("the year an amount is stated for", () => {
  it.each<[text: string, ...amounts: string[]]>([
    ["estimated savings totalling £2.3m have been identified between 2024/25 (£1.4m) and 2025/26 (£0.9m).", "£2.3m 2300000±50000", "£1.4m 1400000±50000 2024/25", "£0.9m 900000±50000 2025/26"],
    ["a further £1.5m of savings have been achieved (£0.3m in 2023/24 and £1.2m in 2024/25).", "£1.5m 1500000±50000", "£0.3m 300000±50000 2023/24", "£1.2m 1200000±50000 2024/25"],
    ["The budget for 2024-25 includes £400k.", "£400k 400000±500 2024/25"],
    ["A saving of £3m will be made for the financial year 2025/2026, after £1m in 24/25.", "£3m 3000000±500000 2025/26", "£1m 1000000±500000 2024/25"],
    ["It was £1m in 2023/24. It is £2m now.", "£1m 1000000±500000 2023/24", "£2m 2000000±500000"],
    ["On 31/03/24 £2m was left", "£2m 2000000±500000"],
  ])("%s", (text, ...amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });

  it("names the sentence and where in the text the amount begins", () => {
    const text = "Approx. £2m is new. Of this, £1.5m is planned.";
    expect(statedAmounts(text).map(({ at, sentence }) => [text.slice(at, at + 3), sentence.trim()])).toEqual([
      ["£2m", "Approx. £2m is new."],
      ["£1.", "Of this, £1.5m is planned."],
    ]);
  });
});
