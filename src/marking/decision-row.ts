/** The register's row that a decision is written into. */
import { type Finding, type Report, scheduleKey } from "../checking";
import { rangeName } from "../workbook";
import type { RegisterRow } from "./mark";
import { registerRow } from "./marking-for";

/** The exception's own row, or the one row that stands for all that its rule finds in its schedule. `title` is what the rule is called. */
export function decisionRow(
  finding: Finding,
  of: "finding" | "schedule",
  { pack }: Pick<Report, "pack">,
  title: string,
): RegisterRow {
  const row = registerRow(finding);
  const schedule = of === "schedule" ? pack.schedules.find(({ id }) => id === finding.schedule) : undefined;
  if (!schedule) return row;
  return {
    ...row,
    key: scheduleKey(finding.rule, schedule),
    sheet: schedule.sheet,
    cell: rangeName(schedule.range),
    stated: "",
    expected: "",
    difference: "",
    message: `Stands for every exception of “${title}” in ${schedule.title || "this schedule"}.`,
  };
}
