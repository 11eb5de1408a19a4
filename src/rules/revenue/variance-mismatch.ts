import { identityRule } from "../identity-rule";

export const varianceMismatch = identityRule({
  id: "variance-mismatch",
  family: "revenue",
  title: "The variance is not budget against forecast",
  meanings: ["variance"],
  lack: "it has no variance beside a budget and a forecast",
});
