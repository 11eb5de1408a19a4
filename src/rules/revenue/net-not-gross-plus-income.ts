import { identityRule } from "../identity-rule";

export const netNotGrossPlusIncome = identityRule({
  id: "net-not-gross-plus-income",
  family: "revenue",
  title: "Net other than gross and income together",
  meanings: ["net"],
  lack: "it has no gross, income and net columns that belong together",
});
