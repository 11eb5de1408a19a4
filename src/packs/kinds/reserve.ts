import { FIRST_DAY, LAST_DAY, orDay } from "./day-words";
import type { KindData, StatementTerm } from "./kind";

const MOVEMENTS: readonly StatementTerm[] = [
  { role: "addition", sign: "either", many: "some", optional: true },
  { role: "use", sign: "either, usually −", many: "some", optional: true },
  { role: "returned", sign: "either, usually −", optional: true },
];

/** A reserve: what it held, what came in, what was used, and how an award from it was released and fenced. */
export const reserve: KindData = {
  kind: "reserve",
  name: "reserve schedule",
  words: /reserve|balance|ring.?fenc|tranche|draw.?down|award|provision|fund|capital financing requirement|\bcfr\b/,
  // Balances of directorates, "Children's Services", are of money where £ stands beside them.
  unless: /\bnumber of\b|headcount|\bfte\b|^(?!.*£).*(children|placements?\b)/s,
  columns: [
    {
      role: "opening",
      words: orDay(
        /opening|brought.?forward|\bb\/f(wd)?\b|(balance|position).*(start|april)|at start|start of (the )?year/,
        FIRST_DAY,
      ),
    },
    {
      role: "closing",
      words: orDay(
        /closing|\bc\/f(wd)?\b|balances? (to be )?carried.?forward|(balance|position).*(end|march)|end of (the )?year|year.?end|remaining balance|balance remaining|estimated balance|projected balance/,
        LAST_DAY,
      ),
    },
    { role: "tranche", words: /tranche|instalment/ },
    { role: "fence", words: /ring.?fenc/, unless: /not ring|non.?ring|outside/ },
    {
      role: "award",
      words:
        /award|total (reserve )?(funding|release|approved)|approved (reserve|funding|release|draw)|reserve funding|total release|funding approved/,
    },
    {
      role: "rest",
      words: /\brest\b|remaind|remaining funds?|other funding|not ring|non.?ring|unfenced|outside the fence/,
    },
    { role: "returned", words: /\breturn|hand(ed)? back|released? back|back to/ },
    { role: "carried", words: /carr(y|ied).?(ing )?forward|carry.?over/ },
    {
      role: "addition",
      words:
        /contribut|transfers? (in|to|between)|between reserves|net (movement|transfer)|^((net|planned|in.?year|forecast) )*movements?\b|^(net )?change\b|reclassif|realloc|added|addition|receiv|top.?up|increase|paid in|income|into reserve/,
    },
    {
      role: "use",
      words:
        /\buse\b|\bused\b|usage|drawn|draw.?down|draw from|transfers? (out|from)|applied|spen[dt]|withdraw|released|expenditure|commitment|call on|out of reserve|planned/,
    },
  ],
  needs: [
    ["opening", "award", "fence"],
    ["closing", "tranche", "fence", "rest", "use"],
    ["use", "addition", "tranche", "carried", "rest"],
  ],
  // Of several closing balances the first is what the others roll forward from.
  firstOf: { role: "closing", first: "opening" },
  // What is carried forward beside what was brought forward is the closing balance.
  elseIs: { role: "closing", given: "carried", beside: "opening" },
  statements: [
    {
      meaning: "roll-forward",
      result: "closing",
      terms: [{ role: "opening", sign: 1 }, ...MOVEMENTS],
    },
    // Of a second year, which opens with the first one's closing balance.
    { meaning: "roll-forward", result: "closing", terms: [{ role: "closing", sign: 1, before: true }, ...MOVEMENTS] },
    { meaning: "tranches", result: "award", terms: [{ role: "tranche", sign: 1, many: "all" }] },
    {
      meaning: "ring-fence-split",
      result: "award",
      terms: [
        { role: "fence", sign: 1 },
        { role: "rest", sign: 1 },
      ],
    },
    {
      meaning: "ring-fence-residual",
      result: "fence",
      terms: [
        { role: "use", sign: 1 },
        { role: "carried", sign: 1 },
        { role: "returned", sign: 1, optional: true },
      ],
    },
  ],
  isMoney: true,
  turns: true,
};
