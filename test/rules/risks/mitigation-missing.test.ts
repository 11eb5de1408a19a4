import { mitigationMissing } from "../../../src/rules/risks/mitigation-missing";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const LOG = `
  Risk log
  Ref | Risk | Likelihood | Impact | Mitigating actions | Owner
  R1 | Placements cost more than budgeted | High | High | Block contracts | A Reid
  R2 | Social workers leave | Medium | High | Retention payments | A Reid
  R3 | Home care providers fail | Low | High | Financial checks | D Hughes`;

testRule(mitigationMissing, {
  clean: [
    { name: "every risk has one", grid: LOG },
    { name: "a row of the form that nobody has filled in", grid: `${LOG}\n  R4 | | | | |` },
  ],
  flagged: [
    { name: "a blank", grid: changed(LOG, "Retention payments", ""), finds: ["E4"], says: ["R2 “Social workers leave” has no mitigating action"] },
    { name: "none", grid: changed(LOG, "Financial checks", "None identified"), finds: ["E5"] },
  ],
  lacking: [{ name: "no column for mitigations", grid: changed(LOG, "Mitigating actions", "Group"), reason: "no column for mitigating actions" }],
});
