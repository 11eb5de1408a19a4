import { identityRule } from "../identity-rule";

export const capitalVarianceMismatch = identityRule({
  id: "capital-variance-mismatch",
  family: "capital",
  title: "Capital variance other than budget against forecast",
  meanings: ["capital-variance"],
  lack: "it has no capital variance beside a budget and a forecast",
});
