import { identityRule } from "../identity-rule";

export const varianceMismatch = identityRule({
  id: "variance-mismatch",
  family: "revenue",
  title: "A variance is the budget against the forecast",
  meanings: ["variance"],
  lack: "it has no variance beside a budget and a forecast",
});
