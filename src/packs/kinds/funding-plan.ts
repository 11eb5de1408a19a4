import type { KindData } from "./kind";

/** Funding of a programme by line, temporary and permanent, with what was spent and what later years need. */
export const fundingPlan: KindData = {
  kind: "funding-plan",
  name: "funding plan",
  columns: [
    {
      role: "variance",
      words:
        /varia(nce|tion)|\(over\)|\(under\)|over ?\/ ?\(?under|under ?\/ ?\(?over|over ?spend|under ?spend|difference|\bto planned\b/,
    },
    {
      role: "budget",
      words: /plan|budget|approved|allocation|allocated|amount|funding|requested|award/,
      unless: /actual|spent|outturn/,
    },
    { role: "actual", words: /actual|spen[dt]|outturn|expenditure|forecast|project(ed|ion)\b/ },
  ],
  needs: [["budget"], ["actual"], ["variance"]],
  needsParts: [
    ["temporary", "permanent"],
    ["available", "carry-forward"],
    ["temporary", "contingency"],
    ["permanent", "contingency"],
    ["temporary", "carry-forward"],
  ],
  statements: [
    {
      meaning: "underspend",
      result: "variance",
      terms: [
        { role: "actual", sign: "either" },
        { role: "budget", sign: "either, usually −" },
      ],
    },
  ],
  parts: [
    {
      part: "available",
      words:
        /available (funding|budget|resources)|funding available|resources available|total funding\b|approved funding/,
    },
    { part: "carry-forward", words: /carr(y|ied).?forward|\bc\/f(wd)?\b|under.?spend/ },
    { part: "returned", words: /\breturn(ed)?\b/ },
    { part: "contingency", words: /contingenc|unallocated/ },
    { part: "temporary", words: /\btemporary|\bone.?off\b|non.?recurr|time.?limited|fixed.?term/ },
    { part: "permanent", words: /\bpermanent|\brecurr(ing|ent)|base budget|\bongoing\b/ },
  ],
  partStatements: [
    {
      meaning: "carry-forward-need",
      result: "carry-forward",
      terms: [
        { part: "total", sign: 1 },
        { part: "available", sign: -1 },
      ],
    },
  ],
  isMoney: true,
};
