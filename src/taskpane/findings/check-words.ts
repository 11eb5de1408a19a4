/** A check's result in sentences. */
import type { Report } from "../../checking";
import { capitalised } from "../capitalised";
import type { Check } from "../check";
import { counted } from "../counted";
import { inWords } from "../name-list";
import { allAccepted, isOpen } from "./standing";

const timeOfDay = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** "12 exceptions" that are open, "All accepted", "No exceptions", or that nothing was tested: silence is no pass. */
export function headline({ report }: Check): string {
  const open = report.findings.filter(isOpen).length;
  if (open > 0) return counted(open, "exception");
  if (report.findings.length > 0) return "All accepted";
  if (schedulesOf(report) === 0) return "Nothing to check";
  return statementsTested(report) > 0 ? "No exceptions" : "Nothing tested";
}

/** Whether something was tested and all of it held. */
export function isClean({ report }: Check): boolean {
  return report.findings.length === 0 && statementsTested(report) > 0;
}

/** "Whole pack: 2 schedules, 68 statements tested at 08:41". */
export function checkedLine(check: Check): string {
  const { scope, report } = check;
  const where = scope.kind === "pack" ? "Whole pack" : scope.sheet;
  return `${where}: ${counted(schedulesOf(report), "schedule")}, ${counted(statementsTested(report), "statement")} tested at ${timeOf(check)}`;
}

/** Where marked cells have no note, how many have one and why; null where all have, or this Excel has no notes. */
export function notesLine({ marks }: Check): string | null {
  const notes = marks.kind === "written" ? marks.receipt.notes : undefined;
  if (!notes || notes.written >= notes.of) return null;
  const have = `${notes.written.toLocaleString("en-GB")} of ${counted(notes.of, "marked cell")} ${notes.written === 1 ? "has" : "have"} a note`;
  const why = notes.taken > 0 ? `; on ${notes.taken.toLocaleString("en-GB")} somebody’s own stands` : "";
  return `${have}${why}. The register has the words of all.`;
}

/** What of the check the workbook does not show, in a sentence; null where it shows all of it, or a person took the marks off. */
export function notShown({ marks }: Check): string | null {
  if (marks.kind === "cleared") return null;
  if (marks.kind === "not-written") return `The check is finished, but nothing is marked. ${marks.failure.why}`;
  const { unmarked, register } = marks.receipt;
  const missing = [
    ...(unmarked.length > 0 ? [`${inWords(unmarked)} could not be marked`] : []),
    ...(register === "" ? ["the register could not be written"] : []),
  ].join(", and ");
  return missing === "" ? null : `${capitalised(missing)}.`;
}

/** "08:41". */
export function timeOf({ at }: Check): string {
  return timeOfDay.format(at);
}

/** What an empty list means: everything held, or was let stand, or is filtered out; or there was nothing to hold. */
export function nothingListed({ scope, report }: Check): string {
  const { findings } = report;
  const open = findings.filter(isOpen).length;
  if (open > 0) return `${counted(open, "exception")} filtered out above.`;
  if (findings.length > 0) return allAccepted(findings.length);
  if (schedulesOf(report) === 0) {
    const where = scope.kind === "pack" ? "this workbook" : `the sheet ${scope.sheet}`;
    return `No schedule was recognised in ${where}, so nothing was tested. A schedule is a table of figures under headings such as Budget, Outturn and Variance. “Recognised” says what was left aside.`;
  }
  if (statementsTested(report) > 0) return `${counted(statementsTested(report), "statement")} tested, none broken.`;
  const [was, it, them] = schedulesOf(report) === 1 ? ["was", "it", "it"] : ["were", "they", "them"];
  return `${counted(schedulesOf(report), "schedule")} ${was} recognised, but no statement in ${them} could be tested. “Recognised” says how ${it} ${was} read, and lets you correct that.`;
}

/** Tables; what a sheet says in sentences is read too, but is no schedule. */
export function schedulesOf({ pack }: Report): number {
  return pack.schedules.filter(({ kind }) => kind !== "text").length;
}

export function statementsTested(report: Report): number {
  return report.outcomes.reduce((sum, outcome) => sum + outcome.tested, 0);
}
