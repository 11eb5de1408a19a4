import type { MoneyScale } from "../money";
import { Decimal, poundsIn } from "../money";
import type { RagPolicy } from "./rag-status";

/**
 * Published keys that can be asked for by name. The first is what is meant where none is named.
 * - "service": a service line is red from 5 % or £0.1m over, whichever is lower; less over is amber; underspend is green.
 * - "directorate": the same for a directorate, from 5 % or £0.25m.
 * A key published with a council's revenue monitoring; it gives all 40 of the ratings published with it.
 */
export type RagPolicyName = "service" | "directorate";

export const RAG_POLICY_NAMES: readonly RagPolicyName[] = ["service", "directorate"];

const RED_POUNDS: Readonly<Record<RagPolicyName, Decimal>> = {
  service: new Decimal(100_000),
  directorate: new Decimal(250_000),
};
const RED_SHARE = new Decimal("0.05");
const NO_THRESHOLD = { share: null, amount: null };

/** A published key with its amounts in the scale of the figures that it is to rate. */
export function ragPolicyNamed(name: RagPolicyName, scale: MoneyScale): RagPolicy {
  return {
    red: { share: RED_SHARE, amount: RED_POUNDS[name].div(poundsIn(scale)) },
    amber: NO_THRESHOLD,
    underspend: "green",
  };
}
