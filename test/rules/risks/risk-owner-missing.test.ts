import { riskOwnerMissing } from "../../../src/rules/risks/risk-owner-missing";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const LOG = `
  Risk log
  Ref | Risk | Likelihood | Impact | Mitigating actions | Owner
  R1 | Placement costs exceed the budget | 4 | 5 | Commissioning board | Director
  R2 | Social workers cannot be recruited | 3 | 4 | Recruitment campaign | Head of service
  R3 | Data cannot be moved to the new system | 2 | 4 | Test runs | Programme manager`;

testRule(riskOwnerMissing, {
  clean: [{ name: "owned and rated", grid: LOG }],
  flagged: [
    { name: "no owner", grid: changed(LOG, "Head of service", "tbc"), finds: ["F4"], says: ["R2 “Social workers cannot be recruited” says nothing under “Owner”"] },
    { name: "no likelihood", grid: changed(LOG, "| 2 | 4 |", "| | 4 |"), finds: ["C5"] },
  ],
  lacking: [{ name: "risks and mitigation only", grid: "Risk log\nRisk | Mitigation\nPlacement costs rise | Commissioning board\nStaff leave | Campaign", reason: "no column for an owner" }],
});
