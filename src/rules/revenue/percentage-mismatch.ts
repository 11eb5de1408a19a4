import { identityRule } from "../identity-rule";

export const percentageMismatch = identityRule({
  id: "percentage-mismatch",
  family: "revenue",
  title: "A stated percentage is the variance over the budget",
  meanings: ["percentage"],
  lack: "it states no percentage of a budget",
});
