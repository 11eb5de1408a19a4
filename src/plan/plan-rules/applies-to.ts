/** Where a setting applies: written as an accountant names it, "Directorates" or "Adult*; Home to School Transport". */
import type { PolicyLevel } from "../policy/policy";

/** A line, schedule or measure as a rule sees it. */
export interface PolicyPlace {
  /** null where it is not known which it is; what applies to a level is then left aside. */
  readonly level: PolicyLevel | null;
  /** All that it may be named by: its label, its directorate, the schedule's title, the sheet. */
  readonly names: readonly string[];
}

const LEVEL_WORDS: Readonly<Record<string, PolicyLevel>> = {
  service: "service",
  services: "service",
  "service lines": "service",
  directorate: "directorate",
  directorates: "directorate",
  council: "council",
  "whole council": "council",
};

/** Whether a setting for `appliesTo` counts at the place: its level is named, or one of its names fits a pattern with * and ?. */
export function appliesTo(appliesTo: string, { level, names }: PolicyPlace): boolean {
  const plainNames = names.map(plain);
  return appliesTo
    .split(";")
    .map(plain)
    .filter((part) => part !== "")
    .some((part) => {
      const named = Object.hasOwn(LEVEL_WORDS, part) ? LEVEL_WORDS[part] : undefined;
      if (named !== undefined) return named === level;
      const pattern = asRegExp(part);
      return plainNames.some((name) => pattern.test(name));
    });
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

function asRegExp(part: string): RegExp {
  const source = part
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "u");
}
