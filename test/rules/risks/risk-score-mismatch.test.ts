import { riskScoreMismatch } from "../../../src/rules/risks/risk-score-mismatch";
import { testRule } from "../../support/rule-tester";

const LOG = `
  Risk log
  Ref | Risk | Likelihood | Impact | Score | Mitigating actions | Owner
  1 | Placement costs rise | 4 | 5 | 20 | Weekly panel | Director of Children's Services
  2 | Agency staff stay | 3 | 4 | 12 | Retention payments | Head of HR
  3 | Provider fails | 2 | 5 | 10 | Quarterly checks | Head of Commissioning
  4 | Energy prices | 3 | 3 | 9 | Prices fixed to March | Head of Property`;

testRule(riskScoreMismatch, {
  clean: [
    { name: "every score is the product", grid: LOG, page: true },
    {
      name: "before and after mitigation, one not yet scored",
      grid: `
        Risk register
        Risk | Inherent likelihood | Inherent impact | Inherent score | Controls | Residual likelihood | Residual impact | Residual score
        Placement costs rise | 4 | 5 | =B3*C3 | Weekly panel | 3 | 4 | =F3*G3
        Agency staff stay | 3 | 4 | =B4*C4 | Retention payments | 2 | 4 | =F4*G4
        Provider fails | 2 | 5 | =B5*C5 | Quarterly checks | tbc | 5 | tbc`,
    },
  ],
  flagged: [
    {
      name: "a score left as it was when the likelihood was raised",
      grid: LOG.replace("| 2 | 5 | 10 |", "| 4 | 5 | 10 |"),
      finds: ["E5: 10 → 20"],
      says: ["likelihood 4 (C5) × impact 5 (D5) = 20, as the score is on 3 other lines"],
      page: true,
    },
    {
      name: "a score after mitigation",
      grid: `
        Risk register
        Risk | Likelihood | Impact | Score | Mitigation | Likelihood after | Impact after | Score after
        Placement costs rise | 4 | 5 | 20 | Weekly panel | 3 | 4 | 12
        Agency staff stay | 3 | 4 | 12 | Retention payments | 2 | 4 | 12`,
      finds: ["H4: 12 → 8"],
    },
  ],
  lacking: [
    { name: "scores by a matrix that weighs impact", reason: "not likelihood times impact", grid: LOG.replace("| 20 |", "| 23 |").replace("| 12 |", "| 16 |").replace("| 10 |", "| 17 |") },
    { name: "ratings in words", reason: "no score beside a likelihood", grid: "Risk log\nRisk | Rating | Mitigation\nCosts rise | High | Weekly panel\nStaff leave | Medium | Payments\nProvider fails | Low | Checks" },
  ],
});
