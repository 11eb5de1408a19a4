import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const savingsDoNotAdd = identityRule({
  id: "savings-do-not-add",
  family: "savings",
  title: "Outcomes that do not add to the savings target",
  meanings: ["savings"],
  lack: "it does not say what of a savings target is achieved, comes later or cannot be achieved",
  kinds: ["savings"],
  page: {
    finds:
      "Achieved + achieved in later years + cannot be achieved = the target, including what was brought forward where the schedule states that.",
    matters:
      "A saving that is in none of the three is in nobody's forecast. A target that is exceeded without a word was set or typed wrong.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring, savings exceptions: the table is nil and ties.",
    turnOff: "Where savings may be over-achieved.",
  },
});
