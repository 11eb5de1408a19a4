import type { KindData } from "./kind";

/** The plan's own rules, which people write as Excel formulas that give TRUE or FALSE. */
export const planRules: KindData = {
  kind: "plan-rules",
  name: "table of plan rules",
  label: "measure",
  columns: [
    { role: "reference", words: /^(ref\.?|reference|no\.?|id)$/ },
    { role: "test", words: /^tests?$/ },
    { role: "applies-to", words: /^applies to$/ },
    { role: "severity", words: /^severity$/ },
    { role: "due", words: /^due( date)?$/ },
    { role: "owner", words: /^owner$/ },
    { role: "source", words: /^source$/ },
    { role: "measure", words: /^(measure|rule|what)$/ },
  ],
  needs: [["test"], ["applies-to"], ["measure", "reference"]],
  statements: [],
  isMoney: false,
  isFoundByHeadings: true,
};
