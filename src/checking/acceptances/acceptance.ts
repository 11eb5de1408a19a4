/** What people decided about exceptions, so that the next check need not ask again. */

/** Accepted was this finding, all that a rule finds in one schedule, or all that a rule finds (which only the policy can say). */
export type AcceptanceOf = "finding" | "schedule" | "rule";

/** Who let an exception stand, when, and why; texts as people typed them, "" where they did not. */
export interface Acceptance {
  readonly of: AcceptanceOf;
  readonly reason: string;
  readonly by: string;
  readonly when: string;
}

/** What stands under By in the row of an exception that nobody accepted by itself: the row then says no more than the schedule's row or the policy. */
export const ACCEPTED_WITH: Readonly<Record<Exclude<AcceptanceOf, "finding">, string>> = {
  schedule: "The row for the whole schedule",
  rule: "The policy",
};

/** The add-in's own words under Status; any other is a person's. "" is open. */
export type RegisterStatus = "Open" | "Accepted" | "Reopened" | "Resolved";

const STATUSES: readonly RegisterStatus[] = ["Open", "Accepted", "Reopened", "Resolved"];

/** The word in whatever case and spacing; null where it is a person's own. A blank is "". */
export function statusOf(text: string): RegisterStatus | "" | null {
  const word = text.trim().toLowerCase();
  return word === "" ? "" : (STATUSES.find((status) => status.toLowerCase() === word) ?? null);
}

/** Ends What to do in the row of an exception that was accepted and then was gone. */
export const HAD_BEEN_ACCEPTED = "It had been accepted.";
