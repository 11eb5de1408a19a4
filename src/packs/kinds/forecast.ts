import type { KindData } from "./kind";

/** The forecast as it was reported period by period, with how it moved. */
export const forecast: KindData = {
  kind: "forecast",
  name: "forecast by period",
  words: /forecast|overspend|projection|outturn|monitoring|period|underspend/,
  columns: [
    {
      role: "movement",
      words: /movement|change|difference (from|to|since)|increase.*decrease|moved/,
      unless: /%|per ?cent/,
    },
    { role: "underlying", words: /underlying/ },
    { role: "one-off", words: /one.?off|temporary|non.?recurr/ },
    { role: "budget", words: /budget|plan(ned)?\b|approved/, unless: /varia|over|under/ },
    { role: "percentage", words: /%|per ?cent|percentage/ },
    { role: "prior-year", words: /(last|previous|prior) year/ },
    {
      role: "forecast",
      words:
        /forecast|project(ed|ion)|outturn|overspend|underspend|varia|\bperiod \d|\bp ?\d{1,2}\b|\bq ?\d\b|quarter|\bmonth \d|(this|last|previous|current|prior|latest) (period|quarter|month|report)|january|february|march|april|\bmay\b|june|july|august|september|october|november|december/,
    },
  ],
  needs: [["forecast"], ["movement", "underlying"]],
  statements: [
    {
      meaning: "movement",
      result: "movement",
      terms: [
        { role: "forecast", sign: "either" },
        { role: "forecast", sign: "either, usually −" },
      ],
    },
    {
      meaning: "underlying",
      result: "underlying",
      terms: [
        { role: "forecast", sign: 1 },
        { role: "one-off", sign: "either", many: "all" },
      ],
    },
  ],
  isMoney: true,
  turns: true,
};
