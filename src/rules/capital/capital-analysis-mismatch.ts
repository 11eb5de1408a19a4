import { identityRule } from "../identity-rule";

export const capitalAnalysisMismatch = identityRule({
  id: "capital-analysis-mismatch",
  family: "capital",
  title: "Analysis that does not add to the capital variance",
  meanings: ["capital-analysis"],
  lack: "it does not analyse its capital variance",
});
