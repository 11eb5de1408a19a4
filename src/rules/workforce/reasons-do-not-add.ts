import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const reasonsDoNotAdd = identityRule({
  id: "reasons-do-not-add",
  family: "workforce",
  title: "Reasons that do not add to the total",
  kinds: ["workforce"],
  meanings: ["reasons"],
  lack: "it has no total beside several reasons",
  page: {
    finds:
      "Total = sum of the reasons, such as vacancy, maternity and sickness, in every line of a table of agency staff, vacancies or absence.",
    matters:
      "A plan to need fewer agency workers is made by reason. A worker without a reason is in nobody's plan, and one with two is in both.",
    tolerance: TIES,
    seen: "Nottinghamshire, 2019/20 budget update, appendix B: the reasons of 2014/15 add to 67.31 and the total says 67.33, inside the rounding of seven figures.",
    turnOff:
      "Where a worker may be counted under several reasons, so that the total is meant to be less than their sum.",
  },
});
