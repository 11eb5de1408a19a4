import { identityRule } from "../identity-rule";

export const percentageMismatch = identityRule({
  id: "percentage-mismatch",
  family: "revenue",
  title: "The percentage is not variance over budget",
  meanings: ["percentage"],
  lack: "it states no percentage of a budget",
});
