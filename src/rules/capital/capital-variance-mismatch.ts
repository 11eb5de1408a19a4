import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const capitalVarianceMismatch = identityRule({
  id: "capital-variance-mismatch",
  family: "capital",
  title: "Capital variance other than budget against forecast",
  meanings: ["capital-variance"],
  kinds: ["capital"],
  lack: "it has no capital variance beside a budget and a forecast",
  page: {
    finds:
      "Variance = budget − forecast of the year, or the other way round where the heading says so; likewise for the whole life of a project.",
    matters:
      "Funding is re-profiled by this figure. A variance that budget and forecast do not give moves money that is needed, or leaves money where it is not.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring, capital table: all its variances tie.",
    turnOff:
      "Where variances are measured against something the pack does not show, such as the budget before slippage was approved.",
  },
});
