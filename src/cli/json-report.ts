/** What the command line says to programs. The shape is a contract: what is added keeps version 1, what is changed or taken away does not. */
import type { Acceptance, Finding, Fix, Outcome } from "../checking";
import { sayIs, subjectOf } from "../packs";
import { type CorrectionsInUse, NO_CORRECTIONS, policyHash, type PolicyInUse } from "../plan";
import type { CellContent } from "../workbook";
import { cellName, qualifiedName, rangeName } from "../workbook";
import type { CheckedFile } from "./check-file";

export const JSON_VERSION = 1;

/** What would be put where; the command line changes no file. A cell is { formula } with its "=", or { value }, null being a blank. */
export interface FixJson {
  readonly sentence: string;
  readonly edits: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly from: CellContent;
    readonly to: CellContent;
  }[];
}

export interface PackJson {
  /** The path as it was given. */
  readonly file: string;
  /** Why the file was not checked, in one sentence; null when it was. */
  readonly error: string | null;
  readonly schedules: readonly {
    readonly sheet: string;
    /** "A5:K13", headings and body together. */
    readonly range: string;
    readonly kind: string;
    readonly unit: string | null;
    readonly sign: string | null;
    readonly confidence: number;
  }[];
  readonly findings: readonly (Omit<Finding, "schedule" | "alsoMarked" | "fix" | "acceptance" | "lapsed"> & {
    /** Cells at fault beside `cell`, such as "Workforce!C4:C9". */
    readonly alsoMarked: readonly string[];
    readonly fix: FixJson | null;
    /** Who let it stand and why; null where nobody did. `of` is "finding", "schedule" or "rule". */
    readonly acceptance: Acceptance | null;
    /** Why an earlier acceptance no longer counts; null where there was none. */
    readonly lapsed: string | null;
  })[];
  /** What the check went by; null where the file was not checked. `from` is "given", "workbook" or "default". */
  readonly policy: {
    readonly name: string;
    readonly version: string;
    readonly source: string;
    /** The same for the same settings, whatever the policy is called. */
    readonly hash: string;
    readonly from: PolicyInUse["from"];
    readonly problems: readonly string[];
  } | null;
  /** What people said of the pack's tables and the check went by; `problems` are sentences on what could not be used. */
  readonly corrections: {
    readonly used: readonly {
      /** The row it is kept in, by its first cell: "Plan rules!T7". */
      readonly cell: string;
      readonly table: string;
      /** The column or row; empty where it is the whole table. */
      readonly of: string;
      readonly is: string;
      readonly by: string;
      readonly when: string;
      /** The schedules it was used on: "Revenue!A5". */
      readonly schedules: readonly string[];
    }[];
    readonly problems: readonly string[];
  };
  readonly outcomes: readonly Omit<Outcome, "isOtherKind">[];
}

export function packJson(checked: CheckedFile): PackJson {
  const { file, error } = checked;
  if (error !== null)
    return { file, error, policy: null, corrections: correctionsJson(), schedules: [], findings: [], outcomes: [] };
  const { pack, findings, outcomes, policy: inUse } = checked.report;
  const { name, version, source } = inUse.policy;
  return {
    file,
    error,
    policy: { name, version, source, hash: policyHash(inUse.policy), from: inUse.from, problems: inUse.problems },
    corrections: correctionsJson(checked.report.corrections),
    schedules: pack.schedules.map(({ sheet, range, kind, unit, sign, confidence }) => ({
      sheet,
      range: rangeName(range),
      kind,
      unit: unit?.name ?? null,
      sign: sign?.name ?? null,
      confidence,
    })),
    findings: findings.map(
      ({
        rule,
        family,
        severity,
        sheet,
        cell,
        related,
        alsoMarked = [],
        stated,
        expected,
        difference,
        message,
        fix,
        key,
        acceptance = null,
        lapsed = null,
      }) => ({
        rule,
        family,
        severity,
        sheet,
        cell,
        related,
        alsoMarked: alsoMarked.map(({ sheet, range }) => qualifiedName(sheet, rangeName(range))),
        stated,
        expected,
        difference,
        message,
        fix: fix && fixJson(fix),
        key,
        acceptance,
        lapsed,
      }),
    ),
    outcomes: outcomes.map(({ rule, schedule, outcome, tested, reason }) => ({
      rule,
      schedule,
      outcome,
      tested,
      reason,
    })),
  };
}

function correctionsJson({ used, problems }: CorrectionsInUse = NO_CORRECTIONS): PackJson["corrections"] {
  return {
    used: used.map(({ correction: { from, table, says, by, when }, schedules }) => ({
      cell: from,
      table: table.text,
      of: subjectOf(says),
      is: sayIs(says),
      by,
      when,
      schedules,
    })),
    problems,
  };
}

function fixJson({ sentence, edits }: Fix): FixJson {
  return {
    sentence,
    edits: edits.map(({ sheet, cell, from, to }) => ({ sheet, cell: cellName(cell), from, to })),
  };
}
