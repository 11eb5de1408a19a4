/** Other workbooks beside this one: an earlier return to compare with, and one whose acceptances are taken over. They are read here and never leave. */
import {
  type Acceptances,
  acceptancesIn,
  type CheckOptions,
  type PriorReturn,
  priorReturnInSteps,
  tallyOf,
} from "../../checking";
import type { Workbook } from "../../workbook";
import { failureOf } from "../failure";
import { isBusy, lastCheck, type Notice } from "../pane-state";
import { nextTurn, runInSlices } from "../run-in-slices";
import type { Session } from "../session";
import { importedWords, noRegister, nothingAccepted } from "./other-return-words";

export type OtherReturn = "prior" | "acceptances";

export interface ReturnsSnapshot {
  /** Names of the files; null where there is none. */
  readonly prior: string | null;
  readonly acceptances: string | null;
  /** The file that is being read. */
  readonly reading: string | null;
  readonly notice: Notice | null;
}

export interface OtherReturns {
  snapshot(): ReturnsSnapshot;
  /** Calls back after every change; returns the way to stop. */
  subscribe(callback: () => void): () => void;
  /** Reads the file and checks the pack by it. */
  take(which: OtherReturn, file: Pick<File, "name" | "arrayBuffer">): Promise<void>;
  /** The next check goes without it. */
  remove(which: OtherReturn): void;
  dismissNotice(): void;
}

export interface OtherReturnsParts {
  readonly session: Pick<Session, "snapshot" | "checkPack">;
  /** Loads the reader of files with the first that is read. */
  readonly read: (bytes: Uint8Array, name: string) => Promise<Workbook>;
  /** What the next checks go by. */
  readonly goBy: (options: Pick<CheckOptions, "prior" | "acceptances">) => void;
}

export function createOtherReturns({ session, read, goBy }: OtherReturnsParts): OtherReturns {
  let snapshot: ReturnsSnapshot = { prior: null, acceptances: null, reading: null, notice: null };
  let prior: PriorReturn | null = null;
  let acceptances: Acceptances = new Map();
  const subscribers = new Set<() => void>();

  function show(change: Partial<ReturnsSnapshot>): void {
    snapshot = { ...snapshot, ...change };
    for (const callback of subscribers) callback();
  }

  async function take(which: OtherReturn, file: Pick<File, "name" | "arrayBuffer">): Promise<void> {
    if (snapshot.reading !== null || isBusy(session.snapshot())) return;
    const { name } = file;
    show({ reading: name, notice: null });
    try {
      const workbook = await read(new Uint8Array(await file.arrayBuffer()), name);
      if (which === "prior") prior = await asPrior(workbook);
      else acceptances = acceptancesOf(workbook, name);
    } catch (error) {
      return show({ reading: null, notice: { intent: "warning", sentence: failureOf(error, name).why } });
    }
    goBy({ prior, acceptances });
    show({ reading: null, [which]: name });
    await session.checkPack();
    const check = session.snapshot().state.status === "checked" ? lastCheck(session.snapshot().state) : null;
    if (which === "acceptances" && check)
      show({
        notice: { intent: "success", sentence: importedWords(name, tallyOf(acceptances, check.report.findings)) },
      });
  }

  return {
    snapshot: () => snapshot,
    subscribe: (callback) => {
      subscribers.add(callback);
      return () => subscribers.delete(callback);
    },
    take,
    remove(which) {
      if (which === "prior") prior = null;
      else acceptances = new Map();
      goBy({ prior, acceptances });
      show({ [which]: null, notice: { intent: "success", sentence: "The next check goes without it." } });
    },
    dismissNotice: () => show({ notice: null }),
  };
}

function asPrior(workbook: Workbook): Promise<PriorReturn> {
  return runInSlices(priorReturnInSteps(workbook), {
    signal: new AbortController().signal,
    onProgress: () => undefined,
    now: () => performance.now(),
    pause: nextTurn,
  });
}

function acceptancesOf({ register }: Workbook, name: string): Acceptances {
  if (!register) throw new Error(noRegister(name));
  const acceptances = acceptancesIn(register);
  if (tallyOf(acceptances, []).read === 0) throw new Error(nothingAccepted(name));
  return acceptances;
}
