import type { KindData } from "./kind";

/** Performance measures: outturn against target, rated quarter by quarter. */
export const performance: KindData = {
  kind: "performance",
  name: "performance measures",
  label: "measure",
  columns: [
    { role: "reference", words: /^(ref\.?|reference|no\.?|id|code|measure (no|ref)\.?)$/ },
    { role: "note", words: /note|comment|narrative|explanation/ },
    { role: "rag", words: /\bb?rag\b|^rating\b|^status\b/ },
    {
      role: "measure",
      words: /\b(measure|indicator|k?pi|description)s?\b|^(performance|priority)\b/,
      unless: /target|outturn|success|\bq ?[1-4]\b|quarter [1-4]/,
    },
    {
      role: "polarity",
      words:
        /polarity|\bgood (is|to be)\b|\bbetter\b|direction of good|(bigger|smaller|high|low) is good|aim to (max|min)|desired direction/,
    },
    {
      role: "change-percentage",
      words: /(%|per ?cent|percentage) (change|difference|movement)|(change|difference|movement).*(%|per ?cent)/,
    },
    { role: "change", words: /\bchange\b|direction of travel|\bdot\b|\btrend\b|movement|difference/ },
    { role: "owner", words: /owner|lead|officer|responsible/ },
    { role: "target", words: /target|standard|threshold|goal/ },
    {
      role: "prior-outturn",
      words:
        /(last|previous|prior) (year|quarter|period|month)|outturn 20\d\d[/-]\d\d(?!.*q\d)|20\d\d[/-]\d\d outturn|outturn \d\d\/\d\d|\d\d\/\d\d outturn|year.?end outturn|baseline|benchmark|england|national|neighbour/,
      unless: /\bq ?[1-4]\b|quarter [1-4]/,
    },
    {
      role: "outturn",
      words:
        /outturn|actual|performance|result|value|current|latest|this (quarter|period|month|year)|\bq ?[1-4]\b|quarter [1-4]|\bytd\b|year to date|january|february|march|april|\bmay\b|june|july|august|september|october|november|december/,
    },
  ],
  needs: [["measure"], ["target"], ["outturn", "rag", "prior-outturn"]],
  statements: [],
  isMoney: false,
  isFoundByHeadings: true,
};
