/** What the command line says to programs. The shape is a contract: version 1. */
import type { Finding, Outcome } from "../checking";
import { rangeName } from "../workbook";
import type { CheckedFile } from "./check-file";

export const JSON_VERSION = 1;

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
  readonly findings: readonly Omit<Finding, "schedule">[];
  readonly outcomes: readonly Outcome[];
}

export function packJson(checked: CheckedFile): PackJson {
  const { file, error } = checked;
  if (error !== null) return { file, error, schedules: [], findings: [], outcomes: [] };
  const { pack, findings, outcomes } = checked.report;
  return {
    file,
    error,
    schedules: pack.schedules.map(({ sheet, range, kind, unit, sign, confidence }) => ({
      sheet,
      range: rangeName(range),
      kind,
      unit: unit?.name ?? null,
      sign: sign?.name ?? null,
      confidence,
    })),
    findings: findings.map(
      ({ rule, family, severity, sheet, cell, related, stated, expected, difference, message, key }) => ({
        rule,
        family,
        severity,
        sheet,
        cell,
        related,
        stated,
        expected,
        difference,
        message,
        key,
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
