import type { Report } from "../checking";

/**
 * The part of a report that speaks of one sheet. A sheet is checked as part of its pack, because its formulas may reach
 * into other sheets, so the two checks cannot disagree.
 */
export function reportOfSheet(report: Report, sheet: string): Report {
  const schedules = report.pack.schedules.filter((schedule) => schedule.sheet === sheet);
  const ids = new Set(schedules.map((schedule) => schedule.id));
  return {
    pack: { schedules, leftAside: report.pack.leftAside.filter((aside) => aside.sheet === sheet) },
    findings: report.findings
      .filter((finding) => finding.sheet === sheet)
      .map((finding) =>
        finding.alsoMarked
          ? { ...finding, alsoMarked: finding.alsoMarked.filter((area) => area.sheet === sheet) }
          : finding,
      ),
    policy: report.policy,
    ...(report.prior && { prior: report.prior }),
    ...(report.corrections && { corrections: report.corrections }),
    outcomes: report.outcomes.filter((outcome) => ids.has(outcome.schedule)),
  };
}
