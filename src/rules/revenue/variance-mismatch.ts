import { identityRule } from "../identity-rule";

export const varianceMismatch = identityRule({
  id: "variance-mismatch",
  family: "revenue",
  title: "Variance other than budget against forecast",
  meanings: ["variance"],
  lack: "it has no variance beside a budget and a forecast",
});
