/**
 * A policy: what a council itself decided about its monitoring, as plain data. Amounts are pounds, percentages are shares (0.05 for 5 %),
 * dates are "2024-06-30". null is a threshold or a date that the policy does not have, and what rests on it is then not tested.
 */
import type { Polarity, RagPolicy } from "../../budget";

export type PolicyLevel = "service" | "directorate" | "council";

export const POLICY_LEVELS: readonly PolicyLevel[] = ["service", "directorate", "council"];

/** A size from which something counts. With neither a percentage nor an amount, nothing ever does. */
export interface PolicyThreshold {
  /** Of the size of the budget, the target or last year's figure. */
  readonly percentage: number | null;
  readonly amount: number | null;
  /** Where both are given, the lower of the two bites; or the higher, so that both must be reached. */
  readonly whichever: "lower" | "higher";
}

/** How the policy wants a rule to run. What is left out is as the rule itself says. */
export interface RuleSetting {
  /** "accepted": it runs, and what it finds is accepted for the reason given. */
  readonly on?: boolean | "accepted";
  readonly severity?: "error" | "query" | "warning" | "note";
  readonly reason?: string;
}

export interface PolicySettings {
  /** How a line of money is rated. A key without any threshold rates nothing. */
  readonly rag: {
    readonly red: PolicyThreshold;
    /** Without any threshold, whatever is over the budget and not red is amber. */
    readonly amber: PolicyThreshold;
    /** An underspend is green, or rated by its size as an overspend is. */
    readonly underspend: RagPolicy["underspend"];
  };
  /** How a performance measure is rated: by how far it misses its target, as a share of the target. */
  readonly performance: {
    /** A miss of no more than this is green. */
    readonly greenWithin: number | null;
    /** A miss of no more than this is amber, and beyond it red; null where the policy does not say which. */
    readonly amberWithin: number | null;
    /** Which way the measure is better; null where that must be read from the pack. */
    readonly better: Polarity | null;
  };
  readonly actions: {
    /** An action so many months late, or less, is amber, and beyond it red. */
    readonly amberMonths: number | null;
  };
  /** A variance that needs a comment. */
  readonly materiality: PolicyThreshold & {
    /** How much of the variance the comment must put figures to. */
    readonly explained: number | null;
  };
  /** A change on last year that needs a comment. */
  readonly yearOnYear: PolicyThreshold;
  readonly averages: {
    /** How far a stated average may lie from the one that the figures give. */
    readonly within: number | null;
  };
  /** Variances that hide one another: their net is no more than this share of what they come to without their signs, and that is no less than the amount. */
  readonly netHidesGross: {
    readonly share: number | null;
    readonly amount: number | null;
  };
  /** Counts of people so small that somebody might be known by them. */
  readonly smallNumbers: {
    readonly from: number;
    readonly to: number;
  };
  readonly carryForward: {
    /** Whether contingency that was not spent may be carried forward. */
    readonly contingency: boolean;
    /** The most that may be carried forward. */
    readonly limit: number | null;
    readonly approver: string | null;
    /** Which of them must be underspent too for a carry-forward to be given. */
    readonly headroom: readonly PolicyLevel[];
  };
  readonly dates: {
    /** Nothing in the pack may be dated after it. */
    readonly cutOff: string | null;
    /** When returns are due. */
    readonly deadline: string | null;
    /** The day that lateness is counted to; null where it must be read from the pack. */
    readonly asAt: string | null;
  };
  /** The agreed headings of a schedule, which "applies to" names. */
  readonly template: {
    readonly headings: readonly string[] | null;
  };
  /** How exceptions are marked on cells. */
  readonly marks: {
    /** Fills, as #RRGGBB; the colour of the text follows from them. */
    readonly red: string;
    readonly amber: string;
    readonly green: string;
    readonly accepted: string;
    /** Whether marked cells have notes with the words of their exceptions. */
    readonly notes: boolean;
  };
  /** By the id of the rule. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** Some of the settings: what a document states, or what differs for one service. */
export type PartialSettings = { readonly [Group in keyof PolicySettings]?: PartialGroup<PolicySettings[Group]> };

type PartialGroup<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? string extends keyof T
      ? T
      : { readonly [Key in keyof T]?: PartialGroup<T[Key]> }
    : T;

/** What differs somewhere. See `appliesTo` for how a place is named. */
export interface PolicyOverride {
  /** "Directorates", "Adult Social Care", "Home to School*; SEN transport". */
  readonly appliesTo: string;
  readonly settings: PartialSettings;
  /** Where a setting is published or agreed, by its path: "rag.red.amount". */
  readonly sources: Readonly<Record<string, string>>;
}

export interface Policy {
  readonly name: string;
  readonly version: string;
  /** Where it is published, or who agreed it. */
  readonly source: string;
  readonly settings: PolicySettings;
  readonly sources: Readonly<Record<string, string>>;
  /** Where two apply to a place, the later one wins. */
  readonly overrides: readonly PolicyOverride[];
}
