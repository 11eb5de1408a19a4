import type { KindData } from "./kind";

/** What a variance is made of: named drivers under or beside the headline that they explain. */
export const drivers: KindData = {
  kind: "drivers",
  name: "explanation of variances",
  words: /driver|explain|explanation|reason|due to|cause|analysis of (the )?(over|under|varia)|made up of|pressure/,
  columns: [
    {
      role: "headline",
      words:
        /headline|total variance|reported (variance|overspend|pressure)|(total|net) (overspend|underspend|pressure)/,
    },
    { role: "driver", words: /driver|amount|of which|explained|pressure|variance|over.?spend|under.?spend|£/ },
    { role: "rest", words: /unexplained|residual|not explained|balance/ },
  ],
  needs: [["headline"], ["driver"]],
  once: ["headline"],
  statements: [
    {
      meaning: "drivers",
      result: "headline",
      terms: [
        // One driver a line, and the next one beneath it: that is no statement across the line.
        { role: "driver", sign: 1, many: "all", least: 2 },
        { role: "rest", sign: 1, optional: true },
      ],
    },
    {
      meaning: "drivers",
      result: "headline",
      terms: [
        { role: "driver", sign: 1, many: "all" },
        { role: "rest", sign: 1 },
      ],
    },
  ],
  isMoney: true,
};
