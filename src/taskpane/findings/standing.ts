/** How an exception stands: by its severity while it is open, apart from those once somebody let it stand. */
import type { Acceptance, Finding, Severity } from "../../checking";
import { counted } from "../counted";

export type Standing = Severity | "accepted";

export function standingOf({ severity, acceptance }: Finding): Standing {
  return acceptance ? "accepted" : severity;
}

export function isOpen({ acceptance }: Finding): boolean {
  return acceptance === undefined;
}

/** "All 12 exceptions are accepted." */
export function allAccepted(count: number): string {
  if (count === 1) return "The one exception is accepted.";
  return count === 2 ? "Both exceptions are accepted." : `All ${counted(count, "exception")} are accepted.`;
}

/** "Accepted for the whole schedule by A. Okafor, 24 November 2026." */
export function acceptedLine({ of, by, when }: Acceptance): string {
  if (of === "rule") return "The whole rule is accepted, by the policy.";
  const what = of === "schedule" ? "Accepted for the whole schedule" : "Accepted";
  const date = when === "" ? "" : by === "" ? ` on ${when}` : `, ${when}`;
  return `${what}${by === "" ? "" : ` by ${by}`}${date}.`.replace(/\.\.$/, ".");
}

/** The reason as it was given; a register that was filled in by hand may hold none. */
export function reasonLine({ reason }: Acceptance): string {
  return reason === "" ? "No reason is given." : reason;
}
