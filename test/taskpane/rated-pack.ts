/** A pack with ratings as the panel gets it: some missing, some other than the policy's, one kept for a reason. */
import { check, type Report } from "../../src/checking";
import { DEFAULT_POLICY, exampleNamed, type Policy } from "../../src/plan";
import { mergeSettings } from "../../src/plan/policy/merge-settings";
import { rules } from "../../src/rules";
import { drawGrid } from "../support/text-grid";

export const ratedPack = drawGrid(`
  --- Revenue
  Children's services Q2 2024/25, £000
  Service | Revised budget | Previous forecast | Forecast outturn | Variance (over)/under | RAG
  Placements | 12,690 | 13,400 | 13,540 | (850) | Amber
  Staffing | 18,841 | 18,920 | 18,900 | (59) | Amber
  Home to school transport for children with special educational needs | 9,000 | 8,950 | 8,950 | 50 | Green
  Youth justice | 1,000 | 1,040 | 1,060 | (60) | Amber
  Early help | 4,000 | 4,000 | 4,010 | (10) |
  Adoption | 2,400 | 2,390 | 2,390 | 10 |
  Total CSD | 47,931 | 48,700 | 48,850 | (919) | Red
  --- Performance
  Performance measures, quarter 2
  Performance measure | Better is | Target 2024/25 | Q1 2024/25 outturn | Q2 2024/25 outturn | RAG Q2
  Assessments within 45 days | Higher | 85 | 80 | 87 | G
  Re-referrals within 12 months | Lower | 22 | 21 | 25 | A
  Calls answered in a minute | | 80 | 60 | 55 | R`);

const ofCouncil: Policy = {
  ...exampleNamed("Service and directorate key")!,
  settings: mergeSettings(exampleNamed("Service and directorate key")!.settings, { performance: { greenWithin: 0.1, amberWithin: 0.2 } }),
};

const found = check(ratedPack, rules, { policy: ofCouncil });

export const ratedReport: Report = {
  ...found,
  findings: found.findings.map((finding) =>
    finding.cell === "F6"
      ? { ...finding, acceptance: { of: "finding", reason: "A recovery plan was agreed on 3 June.", by: "A. Okafor", when: "14 June 2024" } }
      : finding,
  ),
};

/** The same pack by a policy that rates nothing. */
export const unratedReport: Report = check(ratedPack, rules, { policy: DEFAULT_POLICY });

/** A pack without a column for ratings, which the policy rates all the same. */
export const plainPack = drawGrid(`
  --- Revenue
  Children's services Q2 2024/25, £000
  Service | Revised budget | Forecast outturn | Variance (over)/under
  Placements | 12,690 | 13,540 | (850)
  Staffing | 18,841 | 18,900 | (59)
  Youth justice | 1,000 | 1,060 | (60)
  Total | 32,531 | 33,500 | (969)`);
export const plainReport: Report = check(plainPack, rules, { policy: ofCouncil });
