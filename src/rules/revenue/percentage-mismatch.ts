import { identityRule } from "../identity-rule";

export const percentageMismatch = identityRule({
  id: "percentage-mismatch",
  family: "revenue",
  title: "Percentage other than variance over budget",
  meanings: ["percentage"],
  lack: "it states no percentage of a budget",
});
