import type { KindData } from "./kind";

/** Budget, forecast and variance, by service: gross, income and net, or net alone. What makes a table one is in `bind-columns.ts`. */
export const revenue: Pick<KindData, "columns" | "statements"> = {
  columns: [
    {
      role: "variance",
      words:
        /varia(nce|tion)|\bvar\b|\(over\)|\(under\)|over ?\/ ?\(?under|under ?\/ ?\(?over|over ?spend|under ?spend|\bunder\b.{0,5}\/.{0,3}\bover\b|\bover\b.{0,5}\/.{0,3}\bunder\b|\bover or under|surplus.*deficit|deficit.*surplus|\bdifference\b/,
      unless: /movement|change (from|since|in)/,
    },
    { role: "movement", words: /\bmovement\b|\bchange (from|since|in)\b/ },
    { role: "virement", words: /\bvirements?\b|budget (transfer|adjustment|movement)s?/ },
    { role: "budget", words: /budget.*(to date|\bytd\b)|(to date|\bytd\b).*budget|profiled? budget/ },
    { role: "actual", words: /\bactuals?\b|to date|\bytd\b|\bspent\b|year.to.date|expenditure to/ },
    {
      role: "forecast",
      words:
        /forecast|project(ed|ion|ions)\b|outturn|expected|anticipated|estimated (out|spend)|year.end (position|spend|estimate)|predicted/,
    },
    {
      role: "budget",
      words: /budget|plan(ned)?\b|approved|allocation|estimates?\b|original|funding available|base\b|cash limit/,
    },
  ],
  statements: [
    {
      meaning: "virement",
      result: "budget",
      terms: [
        { role: "budget", sign: 1 },
        { role: "virement", sign: 1, many: "all" },
      ],
    },
    {
      meaning: "movement",
      result: "movement",
      terms: [
        { role: "forecast", sign: "either" },
        { role: "forecast", sign: "either, usually −" },
      ],
    },
    {
      meaning: "movement",
      result: "movement",
      terms: [
        { role: "variance", sign: "either" },
        { role: "variance", sign: "either, usually −" },
      ],
    },
  ],
};
