import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const netNotGrossPlusIncome = identityRule({
  id: "net-not-gross-plus-income",
  family: "revenue",
  title: "Net other than gross and income together",
  meanings: ["net"],
  lack: "it has no gross, income and net columns that belong together",
  page: {
    finds:
      "Net = gross + income on every line, for the budget, the forecast and the actual; net = gross − income where income is shown without brackets.",
    matters:
      "The net is what the council must find. A net that its gross and income do not make misstates the budget, the forecast and every variance reckoned from it.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring, revenue table: all its nets tie.",
    turnOff:
      "Where net holds something besides gross and income, such as a transfer from a reserve, in a column the pack does not show.",
  },
});
