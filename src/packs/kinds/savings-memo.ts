import type { KindData } from "./kind";

/** How savings that were not achieved are covered: by temporary funding, or inside the reported variance. */
export const savingsMemo: KindData = {
  kind: "savings-memo",
  name: "memo on savings not achieved",
  words: /saving|not achieved|unachieved|slipped/,
  columns: [
    {
      role: "temporary-funding",
      words: /(temporary|one-?off|interim|short-?term|bridging) (funding|mitigation|cover|resources?)/,
    },
    {
      role: "part-of-variance",
      words: /(part of|in|within|includ\w+ in|reported).*(varianc|forecast|overspend)|varianc/,
    },
    { role: "outstanding", words: /total|not (be )?achieved|unachieved|shortfall/ },
  ],
  needs: [["temporary-funding"], ["part-of-variance"]],
  statements: [
    {
      meaning: "savings-memo",
      result: "outstanding",
      terms: [
        { role: "temporary-funding", sign: 1, many: "all" },
        { role: "part-of-variance", sign: 1, many: "all" },
      ],
    },
  ],
  isMoney: true,
  turns: true,
};
