import { identityRule } from "../identity-rule";

export const varianceNetMismatch = identityRule({
  id: "variance-net-mismatch",
  family: "revenue",
  title: "Net variance other than gross and income together",
  meanings: ["variance-net"],
  lack: "it has no variances of gross, income and net",
});
