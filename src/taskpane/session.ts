/** The panel's one piece of work at a time: reading, checking, marking, clearing, and going to a cell. Panel and ribbon share it. */
import type { Finding } from "../checking";
import { parseCellName } from "../workbook";
import type { NameMemory } from "./accepting/accept-state";
import { createAccepting, type Accepting } from "./accepting/accepting";
import { clearedNotice } from "./clearing/clear-words";
import { failureOf } from "./failure";
import { createCorrecting, type Correcting } from "./correcting/correcting";
import { createFixing, type Fixing } from "./fixing/fixing";
import { nextFinding } from "./findings/finding-list";
import { createNameMemory, noStore } from "./accepting/name-memory";
import { makeCheck, markCheck, type CheckParts } from "./make-check";
import type { Check, CheckScope } from "./check";
import { isBusy, isWorking, lastCheck, type PaneSnapshot, type PaneState, type RestingState } from "./pane-state";
import type { RuleNames } from "./rule-words";
import { allAccepted, isOpen, type Standing } from "./findings/standing";
import { reportOfSheet } from "./report-of-sheet";
import type { ClearWhat, EditNotice, RegisterWords } from "../marking";

export interface SessionParts extends CheckParts {
  /** The name that decisions are signed with; kept until the panel is closed unless given. */
  readonly name?: NameMemory;
}

export interface Session extends Fixing, Accepting, Correcting {
  readonly rules: RuleNames;
  snapshot(): PaneSnapshot;
  /** Calls back after every change; returns the way to stop. */
  subscribe(callback: () => void): () => void;
  /** Looks for marks of an earlier check and begins to listen for edits. */
  start(): Promise<void>;
  checkPack(): Promise<void>;
  /** The active sheet, as part of its pack. */
  checkSheet(): Promise<void>;
  /** What the last check looked at; without one, the pack. */
  checkAgain(): Promise<void>;
  cancel(): void;
  /** Asks before words that somebody typed in the register are cleared, unless `words` says what is to become of them. */
  clearMarks(words?: RegisterWords): Promise<void>;
  /** The marks of the active sheet; the register stays. */
  clearSheet(): Promise<void>;
  /** The marks of what was accepted; the register stays. */
  clearAccepted(): Promise<void>;
  /** Takes the question back: nothing is cleared. */
  dismissQuestion(): void;
  goTo(finding: Finding): Promise<void>;
  goToRange(sheet: string, range: string): Promise<void>;
  nextException(): Promise<void>;
  toggleStanding(standing: Standing): void;
  /** Brings marks and register up to date with a list that has gone on without them. */
  markAgain(): Promise<void>;
  /** Tells of cells that the add-in itself wrote and a check goes by, of which Excel does not tell. */
  noteEdit(edit: EditNotice): void;
  /** Calls back when cells were edited, by people or by a fix. */
  onEdited(callback: (edit: EditNotice) => void): void;
  /** Takes over what was found when edits were looked at; `changed` says that more was edited meanwhile. */
  takeLook(look: Pick<Check, "report" | "workbook" | "changed"> & { readonly at: Date }): void;
  dismissNotice(): void;
}

/** Nothing is shown or asked over the list: what work of another kind begins with. */
const NOTHING_ASKED = {
  notice: null,
  question: null,
  fixing: null,
  writing: null,
  accepting: null,
  correcting: null,
} as const;

export function createSession(parts: SessionParts): Session {
  const { host, rules } = parts;
  let snapshot: PaneSnapshot = {
    state: { status: "idle" },
    hidden: new Set(["accepted"]),
    marked: false,
    notice: null,
    question: null,
    fixing: null,
    writing: null,
    correcting: null,
    keeping: false,
    changes: [],
    undoing: false,
    accepting: null,
    takingBack: null,
    lacks: host.lacks,
  };
  let cancelling = new AbortController();
  let editedSinceRead = false;
  const subscribers = new Set<() => void>();
  const editListeners = new Set<(edit: EditNotice) => void>();

  function show(change: Partial<PaneSnapshot>): void {
    snapshot = { ...snapshot, ...change };
    for (const callback of subscribers) callback();
  }

  function enter(state: PaneState): void {
    show({ state });
  }

  /** The state that work begun now would go back to; null while other work is under way. */
  function resting(): RestingState | null {
    return isBusy(snapshot) || isWorking(snapshot.state) ? null : snapshot.state;
  }

  /** Back from work, during which a cell may have been edited. */
  function rest(state: RestingState): void {
    enter(state);
    if (editedSinceRead) changeCheck({ changed: true });
  }

  function changeCheck(change: Partial<Check>): void {
    const { state } = snapshot;
    if (state.status === "checked") enter({ ...state, check: { ...state.check, ...change } });
    if (state.status === "failed" && state.earlier) enter({ ...state, earlier: { ...state.earlier, ...change } });
  }

  async function start(): Promise<void> {
    const [marked, listening] = await Promise.all([
      hasMarks(),
      host.onEdited(noteEdit).then(
        () => true,
        () => false,
      ),
    ]);
    const missing = listening ? [] : ["This Excel does not tell when a cell is edited: after an edit, check again."];
    show({ marked: marked || snapshot.marked, lacks: [...snapshot.lacks, ...missing] });
  }

  /** If Excel does not say, Clear marks is offered: it does no harm where there are none. */
  function hasMarks(): Promise<boolean> {
    return host.hasMarks().catch(() => true);
  }

  function noteEdit(edit: EditNotice): void {
    editedSinceRead = true;
    changeCheck({ changed: true });
    for (const callback of editListeners) callback(edit);
  }

  function takeLook({ report, workbook, changed, at }: Parameters<Session["takeLook"]>[0]): void {
    const { state } = snapshot;
    if (state.status !== "checked") return;
    editedSinceRead = changed;
    const { scope } = state.check;
    changeCheck({
      report: scope.kind === "sheet" ? reportOfSheet(report, scope.sheet) : report,
      workbook,
      sheets: workbook.sheets.map(({ name }) => name),
      changed,
      look: at,
      mended: new Set(),
    });
  }

  async function markAgain(): Promise<void> {
    const before = resting();
    if (before?.status !== "checked") return;
    const { check } = before;
    const { scope, report, workbook, look } = check;
    const at = look ?? check.at;
    show({
      ...NOTHING_ASKED,
      state: { status: "marking", scope, cancelled: false, before },
    });
    const marks = await markCheck(parts, { report, workbook, scope, at });
    show({ marked: marks.kind === "written" || snapshot.marked });
    rest({ status: "checked", check: { ...check, at, look: null, marks } });
  }

  async function check(scopeOf: () => Promise<CheckScope>): Promise<void> {
    const before = resting();
    if (!before) return;
    cancelling = new AbortController();
    const { signal } = cancelling;
    editedSinceRead = false;
    show({
      ...NOTHING_ASKED,
      state: { status: "reading", scope: { kind: "pack" }, progress: null, before },
    });
    try {
      const made = await makeCheck(parts, scopeOf, signal, {
        reading: (scope, progress) => enter({ status: "reading", scope, progress, before }),
        checking: (scope, progress) => enter({ status: "checking", scope, progress, before }),
        marking: (scope) => enter({ status: "marking", scope, cancelled: false, before }),
      });
      const marked =
        made.marks.kind === "written" ? made.marks.receipt.marked > 0 || (await hasMarks()) : snapshot.marked;
      const tooLate = snapshot.state.status === "marking" && snapshot.state.cancelled;
      show({
        marked,
        notice: tooLate
          ? {
              intent: "warning",
              sentence: "Excel was already writing the marks when you cancelled. Clear marks takes them off.",
            }
          : null,
        state: { status: "checked", check: { ...made, changed: editedSinceRead } },
      });
    } catch (error) {
      // A cancelled check has already given way, perhaps to the next one.
      if (!signal.aborted)
        rest({ status: "failed", failure: failureOf(error, "The check"), earlier: lastCheck(before) });
    }
  }

  function cancel(): void {
    const { state } = snapshot;
    if (state.status === "reading" || state.status === "checking") {
      cancelling.abort();
      rest(state.before);
    } else if (state.status === "marking") {
      enter({ ...state, cancelled: true });
    }
  }

  async function clear(whatOf: () => Promise<ClearWhat>, words: RegisterWords): Promise<void> {
    const before = resting();
    if (!before) return;
    show({
      ...NOTHING_ASKED,
      state: { status: "clearing", before },
    });
    try {
      const what = await whatOf();
      const receipt = await host.clearMarks({ words, what });
      rest(before);
      if (receipt.kind === "asks") return show({ marked: true, question: { rowsWithWords: receipt.rowsWithWords } });
      noteCleared(what);
      const marked = what.kind === "all" ? words === "keep" || receipt.skipped.length > 0 : await hasMarks();
      show({ marked, notice: clearedNotice(receipt, what, words) });
    } catch (error) {
      const { what, why } = failureOf(error, "Clearing the marks");
      rest(before);
      show({ notice: { intent: "warning", sentence: `${what} ${why}` } });
    }
  }

  function noteCleared(what: ClearWhat): void {
    const marks = lastCheck(snapshot.state)?.marks;
    if (what.kind === "all") changeCheck({ marks: { kind: "cleared" } });
    else if (marks?.kind === "written")
      changeCheck({ marks: { ...marks, takenOff: [...(marks.takenOff ?? []), what] } });
  }

  async function goToRange(sheet: string, range: string): Promise<void> {
    const cell = parseCellName(range.split(":")[0] ?? "");
    if (!cell) return;
    try {
      await host.goTo(sheet, cell);
    } catch (error) {
      show({ notice: { intent: "warning", sentence: failureOf(error, "Going to the cell").why } });
    }
  }

  async function goTo(finding: Finding): Promise<void> {
    changeCheck({ current: finding.key });
    await goToRange(finding.sheet, finding.cell);
  }

  async function nextException(): Promise<void> {
    const made = lastCheck(snapshot.state);
    if (!made)
      return show({
        notice: { intent: "warning", sentence: "Check the pack first: there is no list of exceptions yet." },
      });
    const finding = nextFinding(made, snapshot.hidden);
    if (!finding)
      return show({
        notice: {
          intent: "success",
          sentence: noNextException(made),
        },
      });
    await goTo(finding);
  }

  function toggleStanding(standing: Standing): void {
    const hidden = new Set(snapshot.hidden);
    if (!hidden.delete(standing)) hidden.add(standing);
    show({ hidden });
  }

  const { name = createNameMemory(noStore, undefined) } = parts;
  const common = { host, name, snapshot: () => snapshot, show, changeCheck };
  return {
    ...createFixing({ ...common, noteEdit, goTo }),
    ...createAccepting({ ...parts, ...common }),
    ...createCorrecting({ ...common, clock: parts.clock, noteEdit, goToRange }),
    rules,
    snapshot: () => snapshot,
    subscribe: (callback) => {
      subscribers.add(callback);
      return () => subscribers.delete(callback);
    },
    start,
    checkPack: () => check(async () => ({ kind: "pack" })),
    checkSheet: () => check(async () => ({ kind: "sheet", sheet: await host.activeSheet() })),
    checkAgain: () => check(async () => lastCheck(snapshot.state)?.scope ?? { kind: "pack" }),
    cancel,
    clearMarks: (words = "ask") => clear(async () => ({ kind: "all" }), words),
    clearSheet: () => clear(async () => ({ kind: "sheet", sheet: await host.activeSheet() }), "keep"),
    clearAccepted: () => clear(async () => ({ kind: "accepted" }), "keep"),
    dismissQuestion: () => show({ question: null }),
    goTo,
    goToRange,
    nextException,
    toggleStanding,
    markAgain,
    noteEdit,
    onEdited: (callback) => void editListeners.add(callback),
    takeLook,
    dismissNotice: () => show({ notice: null }),
  };
}

function noNextException({ report: { findings } }: Check): string {
  if (findings.some(isOpen)) return "Every exception is filtered out of the list.";
  return findings.length > 0 ? allAccepted(findings.length) : "The last check found no exceptions.";
}
