/** How severities are told apart on screen: a letter, a word and a colour, never a colour alone. */
import type { Finding, Severity } from "../../checking";
import { counted } from "../counted";
import { isOpen } from "./standing";

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "query", "warning", "note"];

export const SEVERITY_WORDS: Readonly<
  Record<Severity, { readonly letter: string; readonly one: string; readonly many: string; readonly meaning: string }>
> = {
  error: { letter: "E", one: "Error", many: "Errors", meaning: "The pack contradicts itself." },
  query: { letter: "Q", one: "Query", many: "Queries", meaning: "Needs an explanation." },
  warning: { letter: "W", one: "Warning", many: "Warnings", meaning: "The form of the pack." },
  note: { letter: "N", one: "Note", many: "Notes", meaning: "For information." },
};

/** Those that nobody let stand. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, query: 0, warning: 0, note: 0 };
  for (const { severity } of findings.filter(isOpen)) counts[severity]++;
  return counts;
}

/** "3 errors, 1 query and 2 notes; 4 accepted"; "no exceptions" when there are none. */
export function countsInWords(findings: readonly Finding[]): string {
  const counts = countBySeverity(findings);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const { one, many } = SEVERITY_WORDS[severity];
    return counted(counts[severity], one.toLowerCase(), many.toLowerCase());
  });
  const accepted = findings.length - findings.filter(isOpen).length;
  const apart = accepted === 0 ? "" : `; ${accepted.toLocaleString("en-GB")} accepted`;
  if (parts.length === 0) return accepted === 0 ? "no exceptions" : `no open exceptions${apart}`;
  return `${parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`}${apart}`;
}
