import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const underspendMismatch = identityRule({
  id: "underspend-mismatch",
  family: "carry-forward",
  title: "Underspend other than funding less spend",
  meanings: ["underspend"],
  lack: "it has no underspend beside its funding and spend",
  kinds: ["funding-plan", "carry-forward"],
  page: {
    finds:
      "Underspend = funding − spend, on every line of a funding plan and of a request to carry forward; or spend − plan, where the variance is shown that way round.",
    matters:
      "What is carried forward and what is returned are both taken out of this figure. If funding and spend do not give it, money is given out that is not there, or is lost.",
    tolerance: TIES,
    seen: "West Sussex, Children First outturn 2020/21, funding table and paragraph 1: 12.011 − 9.452 = 2.559 ties.",
    turnOff: "Where the underspend is measured against a plan that the pack does not show.",
  },
});
