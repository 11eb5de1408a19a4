import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const carryForwardNeed = identityRule({
  id: "carry-forward-need",
  family: "carry-forward",
  title: "Carry-forward other than plan less funding",
  meanings: ["carry-forward-need"],
  lack: "it has no line of what is to be carried forward under the plan's total and the funding available",
  kinds: ["funding-plan"],
  page: {
    finds: "Carry-forward needed = future plan − funding available, in every year of a funding plan.",
    matters:
      "The request is made to pay for what is planned. If it is not the plan less the funding, later years have a gap, or more is asked for than they need.",
    tolerance: TIES,
    seen: "West Sussex, Children First outturn 2020/21, last lines of the funding table: 9,038 − 6,753 = 2,285 ties.",
    turnOff: "Where other funding than that of the pack pays for a part of the plan.",
  },
});
