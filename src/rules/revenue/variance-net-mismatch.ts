import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const varianceNetMismatch = identityRule({
  id: "variance-net-mismatch",
  family: "revenue",
  title: "Net variance other than gross and income together",
  meanings: ["variance-net"],
  lack: "it has no variances of gross, income and net",
  page: {
    finds: "Net variance = gross variance + income variance on every line.",
    matters:
      "Gross overspending and extra income are explained by different people. If the two do not make the net variance, one of the explanations is for the wrong sum.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring, revenue table: all its net variances tie.",
    turnOff: "Where the net variance takes in something the other two do not, such as a drawdown from a reserve.",
  },
});
