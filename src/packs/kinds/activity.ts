import { FIRST_DAY, LAST_DAY, orDay } from "./day-words";
import type { KindData } from "./kind";

/** Activity: how many there were, how many came and went, and at which rate; counts, not money. */
export const activity: KindData = {
  kind: "activity",
  name: "activity schedule",
  words:
    /child|looked after|\blac\b|\bcla\b|placement|plan\b|plans\b|case|referral|assessment|contact|pupil|famil|people|client|service user|resident|admission|home|number|count|rate|population|staff|worker|carer|household|volume|activity|demand|starter|leaver/,
  unless: /£|reserve|balance b|budget/,
  columns: [
    {
      role: "change-percentage",
      words:
        /(%|per ?cent|percentage) (change|increase|decrease|reduction|difference|movement|growth|rise|fall)|(change|increase|decrease|reduction|difference|movement|growth|\brise|\bfall).*(%|per ?cent)/,
    },
    {
      role: "change",
      words: /\bchange\b|\bincrease\b|\bdecrease\b|\breduction\b|(net|projected) (growth|movement|change)|difference/,
    },
    {
      role: "share",
      words:
        /\bshare\b|\bproportion\b|(%|per ?cent|percentage) of (the )?(total|all|whole|children|people|cases|placements|clients)/,
    },
    {
      role: "opening",
      words: orDay(/opening|at (the )?start|start of|beginning|brought forward|\bb\/f\b/, FIRST_DAY),
    },
    {
      role: "closing",
      words: orDay(
        /closing|at (the )?end|end of|carried forward|\bc\/f\b|at 3[01]st|\bat (march|june|september|december) 20\d\d/,
        LAST_DAY,
      ),
    },
    {
      role: "addition",
      words:
        /admitted|admission|start(ed|ers|ing|s)\b|\bnew\b|joined|joiners|came in|entering|entered|entrants|opened|registered|added|additions?|\bin\b$|\bins\b|received into|into care|recruited/,
    },
    {
      role: "use",
      words:
        /discharg|ceas|\bleft\b|leav(ers|ing)|closed|ended|\bout\b$|\bouts\b|exit|removed|deregister|stepped down|\boff\b/,
    },
    { role: "average", words: /average|mean\b/ },
    { role: "rate", words: /^rate\b|\brate per\b|\brate \(|per 10,?000|per 1,?000|\blac rate/ },
    { role: "population", words: /population|0.?[-–—to ]+.?1[79]|\bons\b/ },
    { role: "prior", words: /last (year|quarter|month|period)|previous|prior/ },
    { role: "current", words: /this (year|quarter|month|period)|current|latest/ },
    {
      role: "count",
      words:
        /\bnumbers?\b|\bcount\b|^(children|people|clients|adults|pupils|households|cases|placements|referrals)\b|\bno\.? of/,
    },
  ],
  needs: [],
  needsOneOf: [
    ["opening", "closing", "addition"],
    ["opening", "closing", "use"],
    ["count", "rate"],
    ["count", "share"],
    ["population", "rate"],
    ["prior", "current", "change"],
    ["prior", "current", "change-percentage"],
    ["opening", "closing", "change"],
    ["opening", "closing", "change-percentage"],
  ],
  twoOf: [
    { role: "closing", first: "opening", second: "closing" },
    { role: "count", first: "prior", second: "current", beside: ["change", "change-percentage"] },
  ],
  twoPeriods: { earlier: "prior", later: "current", beside: ["change", "change-percentage"] },
  statements: [
    {
      meaning: "stock-flow",
      result: "closing",
      terms: [
        { role: "opening", sign: 1 },
        { role: "addition", sign: 1, many: "all" },
        { role: "use", sign: "either, usually −", many: "all" },
      ],
    },
    {
      meaning: "change",
      result: "change",
      terms: [
        { role: "closing", sign: 1 },
        { role: "opening", sign: -1 },
      ],
    },
    {
      meaning: "change",
      result: "change",
      terms: [
        { role: "current", sign: 1 },
        { role: "prior", sign: -1 },
      ],
    },
  ],
  isMoney: false,
  turns: true,
};
