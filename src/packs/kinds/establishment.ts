import type { KindData } from "./kind";

/** Posts by team: how many there are, how many are filled, how many vacant, and the vacancy rate. */
export const establishment: KindData = {
  kind: "establishment",
  name: "establishment of posts",
  words: /establish|\bposts?\b|\bfte\b|workforce|staff|vacan/,
  unless: /£/,
  columns: [
    { role: "percentage", words: /%|per ?cent|percentage|\brate\b|turnover/ },
    {
      role: "filled",
      words: /\bfilled\b|\bin.post\b|\bactual (staff|fte|posts)|\boccupied\b|\bpermanent staff/,
      unless: /unfilled|not filled/,
    },
    {
      role: "vacant",
      words: /^(current |total |fte )?(vacan(t|cy|cies)|unfilled)( (posts?|fte|\(fte\)))?$|posts? (vacant|unfilled)/,
    },
    {
      role: "establishment",
      words: /establish(ed|ment)|\b(funded|budgeted|approved|total) (posts|fte|staff)|\bposts in (the )?structure/,
      unless: /over.?establish/,
    },
  ],
  needs: [["establishment"], ["vacant", "filled"]],
  once: ["establishment", "filled", "vacant"],
  percentages: { of: ["vacant", "filled"], over: ["establishment"] },
  statements: [
    {
      meaning: "cross-cast",
      result: "establishment",
      terms: [
        { role: "filled", sign: 1 },
        { role: "vacant", sign: 1 },
      ],
    },
  ],
  isMoney: false,
};
