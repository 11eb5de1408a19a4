import { ringFenceResidual } from "../../../src/rules/reserves/ring-fence-residual";
import { RESERVES } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const RESIDUAL = `
  Ring-fenced funding, £
   | 2022/23
  Ring-fenced allocation | 1,000,000
  Forecast spend to 31 March | 527,000
  Carried forward to 2023/24 | 473,000`;

testRule(ringFenceResidual, {
  clean: [
    { name: "527,000 spent and 473,000 carried forward of £1m", grid: RESIDUAL },
    { name: "some of it returned", grid: changed(RESIDUAL, "2023/24 | 473,000", "2023/24 | 400,000\n  Returned to the reserve | 73,000") },
  ],
  flagged: [
    { name: "a carry-forward that leaves 20,000 unaccounted for", grid: changed(RESIDUAL, "473,000", "453,000"), finds: ["B3: 1,000,000 → 980,000"], says: ["527,000 + 453,000 = 980,000 ≠ 1,000,000"] },
  ],
  lacking: [{ name: "reserves without a ring-fence", grid: RESERVES, reason: "ring-fenced sum" }],
});
