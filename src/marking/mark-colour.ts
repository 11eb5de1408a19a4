/** Which colour a finding is marked in. */
import type { Finding, Severity } from "../checking";

export type MarkColour = "red" | "amber" | "green" | "accepted";

/** Every colour, the one that wins a cell first. */
export const MARK_COLOURS: readonly MarkColour[] = ["red", "amber", "green", "accepted"];

/** error → red; query and warning → amber; note → green. The worst severity wins a cell; what was accepted is told apart and is quiet. */
export const COLOUR_OF: Readonly<Record<Severity, Exclude<MarkColour, "accepted">>> = {
  error: "red",
  query: "amber",
  warning: "amber",
  note: "green",
};

export function markColourOf({ acceptance, severity }: Pick<Finding, "acceptance" | "severity">): MarkColour {
  return acceptance ? "accepted" : COLOUR_OF[severity];
}
