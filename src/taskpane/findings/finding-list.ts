/** The findings as the panel lists them: by sheet in the workbook's order, as the check ordered them within a sheet. */
import type { Finding } from "../../checking";
import type { Check } from "../check";
import { isOpen, type Standing, standingOf } from "./standing";

export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

export function findingsBySheet(check: Check, hidden: ReadonlySet<Standing>): readonly SheetFindings[] {
  const groups = new Map<string, Finding[]>(check.sheets.map((sheet) => [sheet, []]));
  for (const finding of check.report.findings) {
    if (hidden.has(standingOf(finding))) continue;
    const group = groups.get(finding.sheet);
    if (group) group.push(finding);
    else groups.set(finding.sheet, [finding]);
  }
  return [...groups].filter(([, findings]) => findings.length > 0).map(([sheet, findings]) => ({ sheet, findings }));
}

/** The open finding after the current one, in the order of the list; after the last comes the first. Null when none is shown. */
export function nextFinding(check: Check, hidden: ReadonlySet<Standing>): Finding | null {
  const list = findingsBySheet(check, hidden).flatMap((group) => group.findings);
  const at = list.findIndex((finding) => finding.key === check.current);
  return [...list.slice(at + 1), ...list.slice(0, at + 1)].find(isOpen) ?? null;
}
