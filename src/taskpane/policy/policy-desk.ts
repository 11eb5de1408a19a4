/** The panel's work on the policy and the plan's rules: which is in use, and writing another, or the starter rules, into the workbook. */
import type { ReadProgress, SheetHost } from "../../marking";
import {
  type Placement,
  type Policy,
  type PolicyInUse,
  placePolicy,
  placeStarterRules,
  policyFromJson,
  policyInUse,
} from "../../plan";
import type { Workbook } from "../../workbook";
import { failureOf } from "../failure";
import { isBusy, isWorking, lastCheck, type Notice } from "../pane-state";
import type { Session } from "../session";

/** A policy of somebody's own stands in the workbook: it is not replaced until a person says so. */
export interface ReplaceQuestion {
  readonly sentence: string;
  readonly policy: Policy;
}

/** Reading may be cancelled; once something is being written it is too late. */
export type PolicyWork =
  { readonly stage: "reading"; readonly progress: ReadProgress | null } | { readonly stage: "writing" };

export interface PolicySnapshot {
  readonly isOpen: boolean;
  /** null until the workbook has been looked at. */
  readonly inUse: PolicyInUse | null;
  /** null when nothing is being done. */
  readonly work: PolicyWork | null;
  readonly question: ReplaceQuestion | null;
  readonly notice: Notice | null;
  /** What is wrong with the document that was given, in sentences. */
  readonly problems: readonly string[];
}

export interface PolicyDesk {
  snapshot(): PolicySnapshot;
  /** Calls back after every change; returns the way to stop. */
  subscribe(callback: () => void): () => void;
  /** Looks at the workbook if no check has done so yet. */
  open(): Promise<void>;
  close(): void;
  writePolicy(policy: Policy, replace?: boolean): Promise<void>;
  /** The same with a document, whose problems are told if it has any. */
  writeDocument(json: string): Promise<void>;
  insertStarterRules(): Promise<void>;
  cancel(): void;
  dismissQuestion(): void;
  dismissNotice(): void;
}

export interface PolicyDeskParts {
  readonly host: SheetHost;
  readonly session: Pick<Session, "snapshot" | "subscribe" | "noteEdit">;
}

export function createPolicyDesk({ host, session }: PolicyDeskParts): PolicyDesk {
  let snapshot: PolicySnapshot = {
    isOpen: false,
    inUse: null,
    work: null,
    question: null,
    notice: null,
    problems: [],
  };
  let cancelling = new AbortController();
  const subscribers = new Set<() => void>();

  function show(change: Partial<PolicySnapshot>): void {
    snapshot = { ...snapshot, ...change };
    for (const callback of subscribers) callback();
  }

  /** A check has read the workbook anew, and its progress wants the panel. */
  let seen: unknown = null;
  session.subscribe(() => {
    const { state } = session.snapshot();
    if (isWorking(state) && snapshot.isOpen) close();
    const check = lastCheck(state);
    if (check === null || check.report === seen) return;
    seen = check.report;
    show({ inUse: check.report.policy });
  });

  function close(): void {
    cancel();
    show({ isOpen: false, question: null, notice: null, problems: [] });
  }

  function cancel(): void {
    if (snapshot.work?.stage !== "reading") return;
    cancelling.abort();
    show({ work: null });
  }

  /** Runs one piece of work at a time; what goes wrong is told, and what was cancelled is forgotten. */
  async function work(doing: string, go: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (snapshot.work || isBusy(session.snapshot())) return;
    cancelling = new AbortController();
    const { signal } = cancelling;
    show({ work: { stage: "reading", progress: null }, notice: null, question: null, problems: [] });
    try {
      await go(signal);
    } catch (error) {
      if (!signal.aborted) {
        const { what: failed, why } = failureOf(error, doing);
        show({ notice: { intent: "warning", sentence: `${failed} ${why}` } });
      }
    }
    if (!signal.aborted) show({ work: null });
  }

  async function read(signal: AbortSignal): Promise<Workbook> {
    const onProgress = (progress: ReadProgress) => {
      if (!signal.aborted) show({ work: { stage: "reading", progress } });
    };
    const workbook = await host.readWorkbook({ signal, onProgress });
    signal.throwIfAborted();
    show({ inUse: policyInUse(workbook) });
    return workbook;
  }

  /** Gives the sheet that was written, or null where nothing was. */
  async function write(placement: Placement, policy: Policy): Promise<string | null> {
    if (placement.kind === "asks") show({ question: { sentence: placement.question, policy } });
    if (placement.kind === "refused") show({ notice: { intent: "warning", sentence: placement.reason } });
    if (placement.kind !== "write") return null;
    show({ work: { stage: "writing" } });
    const { sheet } = await host.writePlan(placement.write);
    // What is listed was found by another policy.
    session.noteEdit({ sheet, address: "", by: "person" });
    await host.goTo(sheet, placement.write.goTo);
    return sheet;
  }

  function writePolicy(policy: Policy, replace = false): Promise<void> {
    return work("Writing the policy", async (signal) => {
      const workbook = await read(signal);
      const sheet = await write(placePolicy(workbook, policy, replace), policy);
      if (sheet === null) return;
      show({
        inUse: { policy, from: "workbook", sheet, problems: [] },
        notice: {
          intent: "success",
          sentence: `“${policy.name}” is on the sheet ${sheet}. The next check goes by it.`,
        },
      });
    });
  }

  return {
    snapshot: () => snapshot,
    subscribe: (callback) => {
      subscribers.add(callback);
      return () => subscribers.delete(callback);
    },
    async open() {
      show({ isOpen: true });
      if (snapshot.inUse === null) await work("Looking for a policy", async (signal) => void (await read(signal)));
    },
    close,
    writePolicy,
    async writeDocument(json) {
      const result = policyFromJson(json);
      if ("problems" in result) show({ problems: result.problems, notice: null, question: null });
      else await writePolicy(result.policy);
    },
    insertStarterRules: () =>
      work("Inserting the starter rules", async (signal) => {
        const workbook = await read(signal);
        const inUse = policyInUse(workbook);
        const placement = placeStarterRules(workbook, inUse.policy);
        const sheet = await write(placement, inUse.policy);
        if (sheet === null) return;
        const isPolicyWritten = placement.kind === "write" && placement.write.isNew && inUse.from === "default";
        show({
          inUse: isPolicyWritten && inUse.problems.length === 0 ? { ...inUse, from: "workbook", sheet } : inUse,
          notice: {
            intent: "success",
            sentence: `The starter rules are on the sheet ${sheet}, with example figures to try them on. Point them at your own schedules, and delete what you do not need.`,
          },
        });
      }),
    cancel,
    dismissQuestion: () => show({ question: null }),
    dismissNotice: () => show({ notice: null }),
  };
}
