import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const savingsBalance = identityRule({
  id: "savings-balance",
  family: "savings",
  title: "Outstanding savings other than target less saved",
  meanings: ["savings-balance"],
  lack: "it has no outstanding savings beside what was allocated and saved",
  kinds: ["savings"],
  page: {
    finds: "Outstanding = allocated − saved.",
    matters:
      "What is outstanding is the gap that next year's budget has to close. If it is not the rest of the target, the gap is larger or smaller than planned for.",
    tolerance: TIES,
    seen: "Nottinghamshire, 2019/20 budget update, paragraph 47: 1.4 − 0.9 = 0.5 ties.",
    turnOff: "Where savings dropped by a decision are taken out of the balance without being shown.",
  },
});
