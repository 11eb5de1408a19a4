import { savingNotInTable } from "../../../src/rules/savings/saving-not-in-table";
import { GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const NIL = `
  Savings exceptions 2024/25 (£'000)
  Saving | Original target | Target including items c/f | Achieved in-year | Will be achieved in future years | Cannot be achieved
  No exceptions | 0 | 0 | 0 | 0 | 0
  Total Savings | 0 | 0 | 0 | 0 | 0`;
const FULL = `
  Savings 2024/25 (£'000)
  Saving | Savings target | Achieved in-year | Will be achieved in future years | Cannot be achieved
  Valuing Care | 1,200 | 1,200 | 0 | 0
  Placements | 1,400 | 1,400 | 0 | 0
  Total Savings | 2,600 | 2,600 | 0 | 0`;
const said = (table: string, ...sentences: readonly string[]) => `${table}\n${sentences.map((sentence) => `\n  ${sentence}`).join("\n")}`;

testRule(savingNotInTable, {
  clean: [
    { name: "savings that the table has", grid: said(FULL, "Savings of £1.4m in 2024/25 are expected of placements, and a further £1.2m in 2024/25 have been achieved.") },
    { name: "a part of what the table has", grid: said(FULL, "Savings of £0.3m have been made on agency fees in 2024/25.") },
    { name: "savings of another year", grid: said(NIL, "Savings of £0.9m are expected in 2025/26, after £0.3m in 2023/24.") },
    { name: "a target, and what is needed", grid: said(NIL, "A savings target of £1.4m in 2024/25 was set by Cabinet.", "Savings of £2m would be needed in 2024/25 to close the gap.") },
  ],
  flagged: [
    {
      name: "£1.4m and £1.2m in 2024/25, and a table of nil",
      grid: said(NIL, "Savings of £2.3m are estimated (£1.4m in 2024/25 and £0.9m in 2025/26). A further £1.5m of savings has been achieved (£0.3m in 2023/24 and £1.2m in 2024/25)."),
      finds: ["A6", "A6"], says: ["claims £1.4m of savings in 2024/25", "shows none"],
    },
    { name: "more than the table has in all", grid: said(FULL, "The department has achieved savings of £3.5m in 2024/25."), finds: ["A7"], says: ["2,600 £000 in all"] },
    { name: "between two years, the amounts in brackets", grid: said(NIL, "Estimated savings totalling £2.3m have been identified between 2024/25 (£1.4m) and 2025/26 (£0.9m)."), finds: ["A6"] },
  ],
  lacking: [{ name: "no savings schedule", grid: said(GROSS_TO_NET, "Savings of £1.4m have been achieved in 2024/25."), reason: "no savings schedule" }],
});
