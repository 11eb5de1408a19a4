import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const percentageMismatch = identityRule({
  id: "percentage-mismatch",
  family: "revenue",
  title: "Percentage other than variance over budget",
  meanings: ["percentage"],
  lack: "it states no percentage of a budget",
  page: {
    finds:
      "Percentage = variance ÷ budget; so a variance of 8.5 on 126.9 is 6.70%. On a budget below nil it may have either sign, as it is divided by the budget or by its size.",
    matters:
      "Readers compare services by the percentage, and many councils rate by it. A wrong one rates a line wrongly.",
    tolerance: TIES,
    seen: "Nottinghamshire, 2019/20 budget update, paragraph 10: £8.5m is said to be 6.65%. Paragraph 58 of the same paper, £8.3m on £126.9m as 6.54%, is right.",
    turnOff: "Where percentages have another base, such as last year's outturn, that the pack does not show.",
  },
});
