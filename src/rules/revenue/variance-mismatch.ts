import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const varianceMismatch = identityRule({
  id: "variance-mismatch",
  family: "revenue",
  title: "Variance other than budget against forecast",
  meanings: ["variance"],
  lack: "it has no variance beside a budget and a forecast",
  page: {
    finds:
      "Variance = budget − forecast, or forecast − budget where the heading puts underspends in brackets; for gross, income and net, and against the actual at outturn.",
    matters:
      "The variance is the figure members act on. One that budget and forecast do not give hides an overspend or invents one.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring, revenue table, and West Sussex, Children First outturn 2020/21, funding table: all their variances tie.",
    turnOff:
      "Where variances are measured against something the pack does not show, such as a profiled budget to date.",
  },
});
