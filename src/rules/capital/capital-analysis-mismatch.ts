import { identityRule } from "../identity-rule";

export const capitalAnalysisMismatch = identityRule({
  id: "capital-analysis-mismatch",
  family: "capital",
  title: "Overspend, slippage and spend in advance add to the variance",
  meanings: ["capital-analysis"],
  lack: "it does not analyse its capital variance",
});
