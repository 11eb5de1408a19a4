import { fullYearEffectMissing } from "../../../src/rules/revenue/full-year-effect-missing";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

/** Nottinghamshire, 2019/20 budget update, paragraph 42; the full-year figures are made up. */
const POSTS = `
  Budget update 2019/20, position at 31 July 2019
  Care leavers: 6 FTE posts were approved in July 2019, to be funded by a request from contingency. Their full-year effect is £0.27m.`;

const TABLE = `
  Growth in posts 2024/25, £000
  Post | Months | Part-year cost | Full-year effect
  Social workers | 8 | 120 | 180
  Personal advisers | 6 | 45 | 90
  Contact officers | 9 | 60 | 80
  Reviewing officer | 7 | 35 | 60`;

testRule(fullYearEffectMissing, {
  clean: [
    { name: "posts approved in July, with their full-year effect", grid: POSTS },
    { name: "a full-year effect in another sentence", grid: changed(POSTS, "Their full-year effect is £0.27m.", "In a full year they will cost £0.27m.") },
    { name: "each part-year cost beside its full-year effect", grid: TABLE },
    { name: "months in the heading", grid: changed(changed(TABLE, "Part-year cost", "Cost for 8 months"), "Post | Months", "Post | FTE").replace("45 | 90", "60 | 90").replace("60 | 80", "60 | 90").replace("35 | 60", "40 | 60") },
    { name: "rounded to a whole thousand", grid: changed(TABLE, "7 | 35 | 60", "7 | 35 | 61") },
  ],
  flagged: [
    {
      name: "posts approved in July without a full-year effect",
      grid: changed(POSTS, " Their full-year effect is £0.27m.", " Their full-year effect is to be considered in next year's budget."),
      finds: ["A2"],
      says: ["“6 FTE posts were approved in July 2019” is for part of the year only", "× 12 ÷ months"],
      page: true,
    },
    {
      name: "a part-year effect in money",
      grid: changed(POSTS, "6 FTE posts were approved in July 2019, to be funded by a request from contingency. Their full-year effect is £0.27m.", "The part-year effect of the new team is £0.18m, to be funded from contingency."),
      finds: ["A2"],
    },
    {
      name: "a table of part-year costs only",
      grid: `
        Growth in posts 2024/25, £000
        Post | FTE | Cost from September
        Social workers | 4 | 120
        Personal advisers | 2 | 45`,
      finds: ["C2"],
      says: ["“Cost from September”"],
    },
    {
      name: "a full-year effect that the months do not give",
      grid: changed(TABLE, "9 | 60 | 80", "9 | 60 | 90"),
      finds: ["D5: 90 → 80"],
      says: ["60 (C5) × 12 ÷ 9 months = 80"],
    },
  ],
  lacking: [
    { name: "posts approved the year before", reason: "nothing in it is said to be", grid: changed(POSTS, "July 2019, to", "July 2018, to") },
    { name: "posts approved from April", reason: "nothing in it is said to be", grid: changed(POSTS, "in July 2019, to", "from April 2019, to") },
    { name: "temporary posts", reason: "nothing in it is said to be", grid: changed(POSTS, "6 FTE posts", "6 FTE temporary posts") },
    { name: "spending so far", reason: "nothing in it is said to be", grid: changed(changed(TABLE, "Part-year cost", "Actual cost to 6 months"), "Full-year effect", "Budget") },
  ],
});
