/** What a check remembers for the next one of the same workbook, so that after an edit only what it can have changed is tried again. */
import type { Schedule } from "../packs";
import type { Policy } from "../plan";
import type { Sheet } from "../workbook";
import type { Finding, Outcome } from "./finding";
import type { PriorReturn, Rule, Scope } from "./rule";

/** What one rule said of one schedule. */
export interface Tried {
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
}

/** Sheets, and with them schedules, are known again by being the same object: a reader hands on what has not changed. */
export interface CheckMemory {
  /** Forgets everything where the check goes by anything else than the one before. */
  begin(by: { readonly policy: Policy; readonly prior: PriorReturn | null; readonly also?: unknown }): void;
  /** The schedules of the sheets that were recognised. */
  readonly schedules: WeakMap<Sheet, readonly Schedule[]>;
  /** What the rule said of the schedule before, or else what `attempt` says of it now. */
  recall(rule: Rule, scope: Scope, attempt: (rule: Rule, scope: Scope) => Tried): Tried;
}

export function createMemory(): CheckMemory {
  let policy = "";
  let prior: PriorReturn | null = null;
  let schedules = new WeakMap<Sheet, readonly Schedule[]>();
  let tried = new WeakMap<Schedule, Map<Rule, Tried>>();

  return {
    begin(by) {
      const now = JSON.stringify([by.policy, by.also]);
      if (now === policy && by.prior === prior) return;
      policy = now;
      prior = by.prior;
      schedules = new WeakMap();
      tried = new WeakMap();
    },
    get schedules() {
      return schedules;
    },
    recall(rule, scope, attempt) {
      const known = tried.get(scope.schedule) ?? new Map<Rule, Tried>();
      tried.set(scope.schedule, known);
      const before = known.get(rule);
      if (before) return before;
      const { watched, looked } = watch(scope);
      const now = attempt(rule, watched);
      if (!looked() && !rule.readsOtherSheets) known.set(rule, now);
      return now;
    },
  };
}

/** The scope, and whether anybody looked at the other schedules in it: what was said then may be otherwise once one of those has changed. */
function watch(scope: Scope): { readonly watched: Scope; readonly looked: () => boolean } {
  let hasLooked = false;
  const watched: Scope = {
    ...scope,
    get pack() {
      hasLooked = true;
      return scope.pack;
    },
  };
  return { watched, looked: () => hasLooked };
}
