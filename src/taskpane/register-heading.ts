/** The lines over the register: who checked, when, what, and what was not checked. */
import type { Report } from "../checking";
import { statementsTested } from "./check-words";
import { counted } from "./counted";
import type { CheckScope } from "./pane-state";
import { policyName } from "./policy-words";
import { countsInWords } from "./severity-words";

const moment = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

export function registerHeading(report: Report, scope: CheckScope, at: Date, version: string): readonly string[] {
  const notApplicable = report.outcomes.filter(
    (outcome) => outcome.outcome === "not-applicable" && !outcome.isOtherKind,
  ).length;
  const crashed = report.outcomes.filter((outcome) => outcome.outcome === "crashed").length;
  const what = scope.kind === "pack" ? "the whole pack" : `the sheet ${scope.sheet}`;
  const lines = [
    `Exceptions found by Outturn ${version}`,
    `Checked ${moment.format(at)}: ${what}, ${counted(report.pack.schedules.length, "schedule")}, ${counted(statementsTested(report), "statement")} tested, ${countsInWords(report.findings)}.`,
    `By the policy ${policyName(report.policy)}${report.policy.from === "workbook" ? `, on the sheet ${report.policy.sheet}` : ""}.${report.policy.problems.length > 0 ? " Not all that the workbook says of a policy could be read; the panel says what." : ""}`,
  ];
  if (notApplicable + crashed > 0) {
    lines.push(
      `Not checked: in ${counted(notApplicable + crashed, "case")} a rule could not be tried on a schedule; the panel says which and why.`,
    );
  }
  return lines;
}
