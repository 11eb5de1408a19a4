import { varianceNetMismatch } from "../../../src/rules/revenue/variance-net-mismatch";
import { changed, GROSS_TO_NET, GROSS_TO_NET_FORMULAS, WITH_PERCENTAGE } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const VARIANCES_ONLY = `
  Variances 2024/25, £000 (over)/under
  Service | Budget net | Variance gross | Variance income | Variance net
  Central resources | 1,045 | (43) | (35) | (78)
  Early help | 107,420 | (10,257) | 2,873 | (7,384)
  Education | 125,603 | (970) | 784 | (186)
  Planning | 28,323 | (6,809) | 1,975 | (4,834)
  Total | 262,391 | (18,079) | 5,597 | (12,482)`;

testRule(varianceNetMismatch, {
  clean: [
    { name: "typed", grid: GROSS_TO_NET },
    { name: "by formulas", grid: GROSS_TO_NET_FORMULAS },
    { name: "without the forecasts the variances come from", grid: VARIANCES_ONLY },
  ],
  flagged: [
    {
      name: "a net variance that its gross and income do not make",
      grid: changed(VARIANCES_ONLY, "(7,384)", "(7,348)"),
      finds: ["E4: (7,348) → (7,384)"],
      says: ["(10,257) + 2,873 = (7,384) ≠ (7,348)"],
    },
  ],
  lacking: [{ name: "net variances alone", grid: WITH_PERCENTAGE, reason: "no variances of gross, income and net" }],
});
