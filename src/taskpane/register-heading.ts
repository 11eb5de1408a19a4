/** The lines over the register: who checked, when, what, and what was not checked. */
import type { Report } from "../checking";
import { policyHash } from "../plan";
import type { Workbook } from "../workbook";
import { schedulesOf, statementsTested } from "./findings/check-words";
import { counted } from "./counted";
import type { CheckScope } from "./check";
import { policyName } from "./policy/policy-words";
import { countsInWords } from "./findings/severity-words";

const moment = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

export function registerHeading(
  report: Report,
  { scope, at, notRead }: { readonly scope: CheckScope; readonly at: Date; readonly notRead: Workbook["notRead"] },
  version: string,
): readonly string[] {
  const notApplicable = report.outcomes.filter(
    (outcome) => outcome.outcome === "not-applicable" && !outcome.isOtherKind,
  ).length;
  const crashed = report.outcomes.filter((outcome) => outcome.outcome === "crashed").length;
  const what = scope.kind === "pack" ? "the whole pack" : `the sheet ${scope.sheet}`;
  const lines = [
    `Exceptions found by Outturn ${version}`,
    `Checked ${moment.format(at)}: ${what}, ${counted(schedulesOf(report), "schedule")}, ${counted(statementsTested(report), "statement")} tested, ${countsInWords(report.findings)}.`,
    `By the policy ${policyName(report.policy)}, hash ${policyHash(report.policy.policy)}${report.policy.from === "workbook" ? `, on the sheet ${report.policy.sheet}` : ""}.${report.policy.problems.length > 0 ? " Not all that the workbook says of a policy could be read; the panel says what." : ""}`,
  ];
  const left = [
    ...(notApplicable + crashed > 0
      ? [`in ${counted(notApplicable + crashed, "case")} a rule could not be tried on a schedule`]
      : []),
    ...(notRead.length > 0
      ? [`${counted(notRead.length, "sheet")} could not be read (${notRead.map(({ sheet }) => sheet).join(", ")})`]
      : []),
  ];
  if (left.length > 0) lines.push(`Not checked: ${left.join("; ")}. The panel says which and why.`);
  return lines;
}
