import type { KindData } from "./kind";

/** A request to carry unspent funding forward: what was left, what of it is carried, in which parts, and what goes back. */
export const carryForward: KindData = {
  kind: "carry-forward",
  name: "carry-forward request",
  words:
    /carr(y|ied|ying).?forward|\bc\/?f(wd)?\b|c\/forward|roll(ed|ing|-)? ?(forward|over)|carr(y|ied).?over|re-?provision/,
  columns: [
    { role: "fence", words: /ring.?fenc/ },
    {
      role: "approver",
      words:
        /approv(ed|er|al)( by)?$|(approv|agreed|authori[sz]|sign(ed)?.?off).*\b(by|date|officer|body)\b|authoris|decision/,
      unless: /carr(y|ied)|c\/?f|roll|amount|£|fund|budget|request/,
    },
    { role: "cumulative", words: /cumulative|to date/ },
    {
      role: "returned",
      words:
        /\breturn|hand(ed)? back|given (back|up)|surrender|released? (back )?to|(to|back to) (the )?(contingency|reserves?|corporate|balances|general (fund|balances?|reserves?)|working balances?|centre)/,
    },
    {
      role: "part",
      words:
        /of which|\bo\/w\b|planned (for )?(in|during|at) (the )?(budget|setting|preparation)|identified|agreed in|balance of (the )?request|already|included in the budget/,
    },
    {
      role: "carried",
      words:
        /carr(y|ied|ying).?forward|\bc\/?f(wd)?\b|c\/forward|roll(ed|ing|-)? ?(forward|over)|carry.?over|carried over|re-?provision/,
      unless:
        /brought|b\/?f\b|(forward|over) from|\b(after|before|net of|excluding|excl\.?|including|incl\.?|without)\b|variance|position|outturn/,
    },
    // Under a title that says what is asked for.
    { role: "carried", words: /^(amounts? |sums? )?(request(ed)?|bids?|proposed|recommended)\b(?!.*(by|reason|for))/ },
    { role: "committed", words: /commit/ },
    { role: "underspend", words: /under.?spen[dt]|unspent|not spent|unused|surplus|variance|slippage/ },
    { role: "budget", words: /fund(s|ing|ed)?\b|budget|allocat|award|grant|resources|planned|^approved\b(?! by)/ },
    { role: "actual", words: /spen[dt]|expenditure|outturn|actual/ },
  ],
  needs: [["carried"], ["underspend", "budget", "part"], ["underspend", "actual", "returned", "part"]],
  never: ["opening", "closing", "fence"],
  statements: [
    {
      meaning: "underspend",
      result: "underspend",
      terms: [
        { role: "budget", sign: "either" },
        { role: "actual", sign: "either, usually −" },
      ],
    },
    {
      meaning: "carry-forward-split",
      result: "underspend",
      terms: [
        { role: "carried", sign: "either", many: "some" },
        { role: "returned", sign: "either", many: "some" },
      ],
    },
    { meaning: "carry-forward-parts", result: "carried", terms: [{ role: "part", sign: 1, many: "all", least: 2 }] },
    {
      meaning: "cumulative",
      result: "cumulative",
      terms: [
        { role: "budget", sign: 1 },
        { role: "underspend", sign: "either, usually −" },
      ],
    },
  ],
  isMoney: true,
  turns: true,
};
