/** Accepting and taking back, in sentences. */
import type { Finding, Report } from "../../checking";
import type { AcceptChoice, RegisterOutcome } from "./accept-state";
import { counted } from "../counted";
import { isOpen } from "../findings/standing";
import type { Skipped } from "../../marking";

const LONGEST_TITLE = 60;

/** What may be accepted with this finding, the least first. */
export function choicesFor({ pack, findings, policy }: Report, finding: Finding): readonly AcceptChoice[] {
  const { rule, schedule: id } = finding;
  const schedule = pack.schedules.find((each) => each.id === id);
  const ofRule = findings.filter((each) => each.rule === rule && isOpen(each));
  const here = ofRule.filter((each) => each.schedule === id);
  const where =
    policy.from === "workbook" ? `on the sheet ${policy.sheet}` : "which is written onto a sheet of its own";
  return [
    { of: "finding", words: "This exception", hint: "Until its figures change." },
    ...(schedule
      ? [
          {
            of: "schedule" as const,
            words: `All of this kind in ${shortened(schedule.title) || `the schedule at ${schedule.id}`}`,
            hint: `${now(here.length)} Lasts whatever the figures become.`,
          },
        ]
      : []),
    { of: "rule", words: "The whole rule, everywhere", hint: `${now(ofRule.length)} By the policy, ${where}.` },
  ];
}

/** "Now 3." */
function now(count: number): string {
  return `Now ${count.toLocaleString("en-GB")}.`;
}

function shortened(title: string): string {
  const words = title.trim();
  return words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE).trimEnd()}…` : words;
}

/** "J9 on Revenue is accepted", "3 exceptions are accepted", and what became of the marks. */
export function acceptedSentence(findings: readonly Finding[], marks: RegisterOutcome): string {
  return `${subject(findings)} accepted${marksWords(findings, marks, "quiet")}`;
}

export function takenBackSentence(findings: readonly Finding[], marks: RegisterOutcome): string {
  return `${subject(findings)} open again${marksWords(findings, marks, "as before")}`;
}

function subject(findings: readonly Finding[]): string {
  const [first] = findings;
  if (findings.length === 1) return `${first!.cell} on ${first!.sheet} is`;
  return `${counted(findings.length, "exception")} are`;
}

function marksWords(findings: readonly Finding[], marks: RegisterOutcome, look: string): string {
  if (marks.kind === "untouched") return ".";
  const [its, is] = findings.length === 1 ? ["its mark", "is"] : ["their marks", "are"];
  if (marks.kind === "marked") return `, and ${its} ${is} ${look}.`;
  const why = marks.kind === "not-marked" ? ` ${marks.why}` : "";
  return `. The next check makes ${its} ${look}.${why}`;
}

/** Nothing was written: "Nothing was accepted. Exceptions: the sheet is protected." */
export function notDecided(done: string, skipped: readonly Skipped[]): string {
  const reasons = skipped.map(({ sheet, reason }) => `${sheet}: ${reason}`);
  return [`Nothing was ${done}.`, ...(reasons.length > 0 ? reasons : ["The register could not be written."])].join(" ");
}
