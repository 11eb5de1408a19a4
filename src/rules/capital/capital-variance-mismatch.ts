import { identityRule } from "../identity-rule";

export const capitalVarianceMismatch = identityRule({
  id: "capital-variance-mismatch",
  family: "capital",
  title: "A capital variance is the budget against the forecast",
  meanings: ["capital-variance"],
  lack: "it has no capital variance beside a budget and a forecast",
});
