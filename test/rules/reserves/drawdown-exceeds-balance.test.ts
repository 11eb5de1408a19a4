import { drawdownExceedsBalance } from "../../../src/rules/reserves/drawdown-exceeds-balance";
import { RESERVES } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const TURNED = `
  Reserves, £m
   | General fund | Transformation
  Opening balance 1 April 2024 | 12.0 | 4.5
  Use of reserves | 2.5 | 4.0
  Closing balance 31 March 2025 | 9.5 | 0.5`;
const UNCLOSED = `
  Planned drawdowns, £000
  Reserve | Opening balance | Contributions | Planned drawdown
  Academisation | 150 | 0 | 100
  Insurance | 3,200 | 400 | 600
  Highways | 900 | 0 | 250`;

testRule(drawdownExceedsBalance, {
  clean: [
    { name: "no reserve gives more than it holds", grid: RESERVES },
    { name: "on its side", grid: TURNED },
    { name: "all of it drawn, with what was paid in", grid: changed(UNCLOSED, "3,200 | 400 | 600", "3,200 | 400 | 3,600") },
    { name: "the dedicated schools grant, which is in deficit by law", grid: changed(RESERVES, "Highways | 900 | 0 | (250) | 650", "DSG reserve | 900 | 0 | (1,250) | (350)").replace("(5,850) | 11,150", "(6,850) | 10,150") },
  ],
  flagged: [
    { name: "100 drawn from 70", grid: changed(UNCLOSED, "150 | 0 | 100", "70 | 0 | 100"), finds: ["D3: 100 → 70"], says: ["30 more than there is"], page: true },
    { name: "a closing balance below nil", grid: changed(RESERVES, "900 | 0 | (250) | 650", "900 | 0 | (1,250) | (350)").replace("(5,850) | 11,150", "(6,850) | 10,150"), finds: ["D5: 1,250 → 900"] },
    { name: "on its side", grid: changed(TURNED, "2.5 | 4.0", "2.5 | 5.0").replace("9.5 | 0.5", "9.5 | -0.5"), finds: ["C4: 5 → 4.5"] },
  ],
  lacking: [{ name: "tranches only", grid: "Reserve release, £000\nRelease | £000\nAward approved | 11,490\nFirst tranche | 5,000\nSecond tranche | 6,490", reason: "opening balance" }],
});
