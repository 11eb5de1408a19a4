/**
 * Checking as somebody types: a while after the last edit what it can have changed is read and checked again, and the panel's list
 * follows. Nothing is written into the workbook, so neither the place a person works at nor their undo is touched; marks wait for a person.
 */
import type { EditNotice, SheetHost } from "../../marking";
import type { Report, RunProgress } from "../../checking";
import { sheetsTouchedBy, type Workbook } from "../../workbook";
import { failureOf } from "../failure";
import type { Check } from "../check";
import { isBusy, isWorking, lastCheck } from "../pane-state";
import { nextTurn, runInSlices } from "../run-in-slices";
import type { Session } from "../session";

/** How long nobody may have typed before it begins. */
export const PAUSE = 800;
/** A check that takes longer than this, in milliseconds, would be felt while typing: it is off until a person turns it on. */
export const UNFELT = 1_500;

export interface LiveSnapshot {
  readonly on: boolean;
  /** Milliseconds that the last check took, where that is why it is off. */
  readonly tooSlow: number | null;
  readonly work: "resting" | "waiting" | "checking";
  /** What was checked last of its own accord; null where nothing was since the last whole check. */
  readonly last: LastLook | null;
  /** Why the last look failed, in a sentence; the next edit tries again. */
  readonly trouble: string | null;
}

export interface LastLook {
  readonly at: Date;
  /** The sheets that were edited. */
  readonly sheets: readonly string[];
  /** Whether somebody else who has the workbook open edited some of it. */
  readonly byOthers: boolean;
}

export interface LiveCheck {
  snapshot(): LiveSnapshot;
  /** Calls back after every change; returns the way to stop. */
  subscribe(callback: () => void): () => void;
  turn(on: boolean): void;
}

export interface LiveParts {
  readonly host: Pick<SheetHost, "readWorkbook">;
  readonly session: Pick<Session, "snapshot" | "subscribe" | "onEdited" | "takeLook">;
  readonly run: (workbook: Workbook) => Generator<RunProgress, Report>;
  readonly clock: () => Date;
  /** Calls back once after so many milliseconds; returns the way to call it off. */
  readonly later: (milliseconds: number, callback: () => void) => () => void;
}

export function createLiveCheck({ host, session, run, clock, later }: LiveParts): LiveCheck {
  let snapshot: LiveSnapshot = { on: false, tooSlow: null, work: "resting", last: null, trouble: null };
  const subscribers = new Set<() => void>();
  const edited = new Map<string, EditNotice["by"]>();
  let isChosen = false;
  let seen: Check | null = null;
  let callOff = () => undefined as void;
  let looking: AbortController | null = null;

  function show(change: Partial<LiveSnapshot>): void {
    snapshot = { ...snapshot, ...change };
    for (const callback of subscribers) callback();
  }

  session.onEdited(({ sheet, by }) => {
    if (edited.get(sheet) !== "co-author") edited.set(sheet, by);
    if (snapshot.on) wait();
  });

  session.subscribe(() => {
    const { state } = session.snapshot();
    // A person's own check reads everything anew, and must not wait for this one.
    if (isWorking(state)) looking?.abort();
    const check = state.status === "checked" ? state.check : null;
    if (check === null || check.at === seen?.at) return;
    if (check.look === null) begin(check);
    seen = check;
  });

  /** After a whole check: what was edited before it was read is in it. */
  function begin({ took, changed }: Check): void {
    callOff();
    if (!changed) edited.clear();
    const isSlow = took > UNFELT;
    const on = isChosen ? snapshot.on : !isSlow;
    show({ on, tooSlow: isSlow && !on ? took : null, work: "resting", last: null, trouble: null });
    if (on && edited.size > 0) wait();
  }

  function wait(): void {
    if (lastCheck(session.snapshot().state) === null) return;
    callOff();
    callOff = later(PAUSE, () => void look());
    if (snapshot.work !== "checking") show({ work: "waiting" });
  }

  async function look(): Promise<void> {
    const { state } = session.snapshot();
    if (!snapshot.on || edited.size === 0) return;
    // Whatever Excel is at, or what was begun before, goes first.
    if (looking || isBusy(session.snapshot()) || state.status !== "checked") return wait();
    const { check } = state;
    const byOthers = [...edited.values()].includes("co-author");
    const sheets = [...edited.keys()];
    edited.clear();
    looking = new AbortController();
    const { signal } = looking;
    show({ work: "checking" });
    try {
      const touched = sheetsTouchedBy(check.workbook, new Set(sheets));
      const workbook = await host.readWorkbook({
        signal,
        onProgress: () => undefined,
        again: { earlier: check.workbook, sheets: touched },
      });
      const report = await runInSlices(run(workbook), {
        signal,
        onProgress: () => undefined,
        now: () => performance.now(),
        pause: nextTurn,
      });
      const last = { at: clock(), sheets, byOthers };
      signal.throwIfAborted();
      show({ last, trouble: null });
      session.takeLook({ workbook, report, at: last.at, changed: edited.size > 0 });
    } catch (error) {
      // What was called off, or went wrong, is looked at again with the next edit or check.
      for (const sheet of sheets) if (!edited.has(sheet)) edited.set(sheet, byOthers ? "co-author" : "person");
      if (!signal.aborted) show({ trouble: failureOf(error, "Checking as you type").why });
    } finally {
      looking = null;
      show({ work: "resting" });
    }
  }

  return {
    snapshot: () => snapshot,
    subscribe: (callback) => {
      subscribers.add(callback);
      return () => subscribers.delete(callback);
    },
    turn(on) {
      isChosen = true;
      if (!on) {
        callOff();
        looking?.abort();
      }
      show({ on, tooSlow: null, work: "resting", trouble: null });
      if (on && edited.size > 0) wait();
    },
  };
}
