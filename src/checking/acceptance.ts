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
