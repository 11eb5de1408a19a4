/** Letting exceptions stand for a reason, and taking that back: the part of the session's work that writes what people decide. */
import type { Acceptance, AcceptanceOf, Finding, Report } from "../../checking";
import { type Decision, decisionRow, type SheetHost } from "../../marking";
import { acceptedSentence, choicesFor, notDecided, takenBackSentence } from "./accept-words";
import type { AcceptForm, NameMemory, RegisterOutcome } from "./accept-state";
import { failureOf } from "../failure";
import { markCheck } from "../make-check";
import type { Check } from "../check";
import { isCorrectable } from "../correcting/correction-choices";
import { isBusy, lastCheck, type PaneSnapshot } from "../pane-state";
import { type RuleNames, titleOf } from "../rule-words";
import { setRule } from "../set-rule";

export interface Accepting {
  /** Asks for what and why; writes nothing. */
  showAccept(finding: Finding): void;
  cancelAccept(): void;
  /** Writes the decision that the dialog asks for. */
  accept(form: AcceptForm): Promise<void>;
  /** Opens again what was accepted with this finding: itself, its schedule's, or its rule's. */
  takeBack(finding: Finding): Promise<void>;
  /** The name that decisions were signed with last; "" at first. */
  signedAs(): string;
}

export interface AcceptingParts {
  readonly host: Pick<SheetHost, "applyMarks" | "readWorkbook" | "writePlan" | "decide">;
  readonly name: NameMemory;
  readonly rules: RuleNames;
  readonly version: string;
  readonly clock: () => Date;
  snapshot(): PaneSnapshot;
  show(change: Partial<PaneSnapshot>): void;
  changeCheck(change: Partial<Check>): void;
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

export function createAccepting(parts: AcceptingParts): Accepting {
  const { host, name, rules, version, clock, snapshot, show, changeCheck } = parts;

  function showAccept(finding: Finding): void {
    const check = lastCheck(snapshot().state);
    if (isBusy(snapshot()) || !check || finding.acceptance) return;
    const table = check.report.pack.schedules.find(({ id }) => id === finding.schedule);
    const schedule = table && isCorrectable(table) ? table : null;
    const choices = choicesFor(check.report, finding);
    show({ accepting: { finding, schedule, choices, saving: false }, notice: null });
  }

  function cancelAccept(): void {
    if (!snapshot().accepting?.saving) show({ accepting: null });
  }

  async function accept({ of, reason, by }: AcceptForm): Promise<void> {
    const { accepting } = snapshot();
    const check = lastCheck(snapshot().state);
    if (!accepting || !check || isBusy(snapshot())) return;
    const { finding } = accepting;
    const acceptance: Acceptance = { of, reason: reason.trim(), by: by.trim(), when: day.format(clock()) };
    name.keep(acceptance.by);
    show({ accepting: { ...accepting, saving: true } });
    try {
      const told = await decide(check, finding, acceptance, "Accepted");
      show({ accepting: null, ...told });
    } catch (error) {
      const { what, why } = failureOf(error, "Accepting");
      show({ accepting: null, notice: { intent: "warning", sentence: `${what} ${why}` } });
    }
  }

  async function takeBack(finding: Finding): Promise<void> {
    const check = lastCheck(snapshot().state);
    if (!check || !finding.acceptance || isBusy(snapshot())) return;
    show({ takingBack: finding.key, notice: null });
    try {
      const told = await decide(check, finding, finding.acceptance, "Open");
      show({ takingBack: null, ...told });
    } catch (error) {
      const { what, why } = failureOf(error, "Taking it back");
      show({ takingBack: null, notice: { intent: "warning", sentence: `${what} ${why}` } });
    }
  }

  async function decide(
    check: Check,
    finding: Finding,
    acceptance: Acceptance,
    status: Decision["status"],
  ): Promise<Partial<PaneSnapshot>> {
    const { of, reason, by, when } = acceptance;
    const isAccepted = status === "Accepted";
    let { policy } = check.report;
    if (of === "rule") {
      const written = await setRule(
        host,
        finding.rule,
        isAccepted ? { on: "accepted", reason: signed(acceptance) } : { on: true },
      );
      if ("refusal" in written) return { notice: { intent: "warning", sentence: written.refusal } };
      policy = written.inUse;
    } else {
      const row = decisionRow(finding, of, check.report, titleOf(rules, finding.rule));
      const receipt = await host.decide([{ row, status, reason, by, when }]);
      if (receipt.written === 0)
        return {
          notice: { intent: "warning", sentence: notDecided(isAccepted ? "accepted" : "taken back", receipt.skipped) },
        };
    }
    const kept: Acceptance = of === "rule" ? { of, reason: signed(acceptance), by: "", when: "" } : acceptance;
    const touched = check.report.findings.filter((each) => isMeant(each, finding, of, isAccepted));
    const keys = new Set(touched.map(({ key }) => key));
    const report: Report = {
      ...check.report,
      policy,
      findings: check.report.findings.map((each) =>
        keys.has(each.key) ? (isAccepted ? withAcceptance(each, kept) : without(each, "acceptance")) : each,
      ),
    };
    changeCheck({ report });
    const marks = await remark({ ...check, report }, touched);
    const sentence = isAccepted ? acceptedSentence(touched, marks) : takenBackSentence(touched, marks);
    return { notice: { intent: marks.kind === "not-marked" ? "warning" : "success", sentence } };
  }

  /** Only where the marks stand as the check wrote them: after an edit its addresses may be others. */
  async function remark(check: Check, touched: readonly Finding[]): Promise<RegisterOutcome> {
    const { marks } = check;
    if (marks.kind !== "written") return { kind: "untouched" };
    const sheets = new Set(
      touched.flatMap(({ sheet, alsoMarked = [] }) => [sheet, ...alsoMarked.map((area) => area.sheet)]),
    );
    const takenOff = marks.takenOff ?? [];
    if (takenOff.some((what) => what.kind === "accepted" || (what.kind === "sheet" && sheets.has(what.sheet))))
      return { kind: "untouched" };
    const [only] = sheets;
    if (check.changed || (sheets.size > 1 && takenOff.length > 0)) return { kind: "later" };
    const outcome = await markCheck(
      { host, version, rules },
      { ...check, at: check.look ?? check.at },
      sheets.size === 1 ? only : undefined,
    );
    return outcome.kind === "not-written" ? { kind: "not-marked", why: outcome.failure.why } : { kind: "marked" };
  }

  return {
    showAccept,
    cancelAccept,
    accept,
    takeBack,
    signedAs: name.recall,
  };
}

/** Which findings a decision about one of them is about. */
function isMeant(each: Finding, finding: Finding, of: AcceptanceOf, isAccepted: boolean): boolean {
  if (of === "finding") return each.key === finding.key;
  // What was accepted by itself stays so.
  const isOf = isAccepted ? each.acceptance === undefined : each.acceptance?.of === of;
  return isOf && each.rule === finding.rule && (of === "rule" || each.schedule === finding.schedule);
}

function withAcceptance(finding: Finding, acceptance: Acceptance): Finding {
  return { ...without(finding, "lapsed"), acceptance };
}

function without(finding: Finding, which: "lapsed" | "acceptance"): Finding {
  const left: { -readonly [Key in keyof Finding]: Finding[Key] } = { ...finding };
  delete left[which];
  return left;
}

/** A policy has one cell for the reason: who and when stand with it. */
function signed({ reason, by, when }: Acceptance): string {
  return `${reason} (${by}, ${when})`;
}
