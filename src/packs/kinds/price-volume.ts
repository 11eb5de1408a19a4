import type { KindData } from "./kind";

/** A variance parted into what price, volume and mix make of it. */
export const priceVolume: KindData = {
  kind: "price-volume",
  name: "analysis by price and volume",
  columns: [
    {
      role: "price",
      words:
        /\bprices?\b|unit costs?\b|(due to|from) (the )?(cost|rate)s?\b|\brate\b (effect|varian)|cost effect|inflation/,
      unless: /budget|actual|average/,
    },
    {
      role: "volume",
      words:
        /\bvolumes?\b|activity (effect|varian)|numbers? (effect|varian)|(increase|decrease|change) in (the )?(number|volume|activity)|(due to|from) (the )?(numbers?|volumes?|activity)\b|demand|growth/,
      unless: /budget|actual/,
    },
    { role: "mix", words: /\bmix\b|complexity/ },
    { role: "variance", words: /varia(nce|tion)|over ?spend|under ?spend|total|\(over\)|\(under\)/ },
    { role: "budget", words: /budget|plan/ },
    { role: "actual", words: /actual|forecast|outturn/ },
  ],
  needs: [["price"], ["volume"], ["variance"]],
  statements: [
    {
      meaning: "price-volume",
      result: "variance",
      terms: [
        { role: "price", sign: "either" },
        { role: "volume", sign: "either" },
        { role: "mix", sign: "either", optional: true },
      ],
    },
    {
      meaning: "variance",
      result: "variance",
      terms: [
        { role: "actual", sign: "either" },
        { role: "budget", sign: "either, usually −" },
      ],
    },
  ],
  isMoney: true,
  turns: true,
};
