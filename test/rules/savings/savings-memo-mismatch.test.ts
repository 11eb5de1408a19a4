import { savingsMemoMismatch } from "../../../src/rules/savings/savings-memo-mismatch";
import { MEMO, SAVINGS } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const both = (savings: string, memo: string) => `${savings}\n  |\n  |${memo}`;
const MILLIONS = `
  Savings not achieved (£m)
  Saving | Temporary funding | Part of reported variance | Total
  Early help review | 0.10 | 0.15 | 0.25
  Placements | 0.30 | 0.20 | 0.50
  Total | 0.40 | 0.35 | 0.75`;

testRule(savingsMemoMismatch, {
  clean: [
    { name: "a memo by itself", grid: MEMO },
    { name: "a memo of what comes later and what cannot be achieved", grid: both(SAVINGS, MEMO) },
    { name: "on another sheet and in £m", grid: `--- Savings\n${SAVINGS}\n--- Memo\n${MILLIONS}` },
  ],
  flagged: [
    { name: "a total typed wrong", grid: changed(MEMO, "300 | 200 | 500", "300 | 200 | 550"), finds: ["D4: 550 → 500"], says: ["300 + 200 = 500 ≠ 550"], page: true },
    { name: "a saving that the memo leaves out", grid: both(SAVINGS, changed(MEMO, "  Placements | 300 | 200 | 500\n", "").replace("400 | 350 | 750", "100 | 150 | 250")), finds: ["B12: 250 → 750"], says: ["750 that come later or cannot be achieved"] },
  ],
  lacking: [{ name: "savings without a memo", grid: SAVINGS, reason: "savings schedule" }],
});
