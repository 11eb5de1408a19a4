import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const capitalAnalysisMismatch = identityRule({
  id: "capital-analysis-mismatch",
  family: "capital",
  title: "Analysis that does not add to the capital variance",
  meanings: ["capital-analysis"],
  kinds: ["capital"],
  lack: "it does not analyse its capital variance",
  page: {
    finds: "Over- or underspend + slippage to later years + spend in advance = the variance of the year.",
    matters:
      "Only an over- or underspend needs funding or frees it; slippage moves with its funding to another year. If the parts do not make the variance, some of it has no explanation.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring, capital table: the analysis of all its projects adds up.",
    turnOff: "Where a part of the analysis is kept in a column the pack does not show.",
  },
});
