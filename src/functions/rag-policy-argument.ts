/** The policy that a rating is made by: the name of a published key, or a range of thresholds. */
import type { RagPolicy } from "../budget";
import { RAG_POLICY_NAMES, ragPolicyNamed } from "../budget";
import type { Decimal, MoneyScale } from "../money";
import { count, oneOf } from "./argument-kinds";
import { readCell } from "./cell-input";
import { readLines, readSetting } from "./spill";
import { worksheetError } from "./worksheet-error";

const MOST_THRESHOLDS = 4;

/**
 * Left out, it is the key of a service line. A range holds one to four thresholds, in this order: red from a share, red from
 * an amount, amber from a share, amber from an amount. Excel does not always tell a blank from nil, so either stands for
 * none. Throws a worksheet error.
 */
export function readRagPolicy(given: unknown, scale: MoneyScale): RagPolicy {
  if (given === null || given === undefined) return ragPolicyNamed("service", scale);
  if (isText(given)) return ragPolicyNamed(readSetting(given, oneOf("policy", RAG_POLICY_NAMES)), scale);
  const thresholds = readLines([given], [count("threshold")]).map(([threshold]) =>
    threshold.isZero() ? null : threshold,
  );
  if (thresholds.length > MOST_THRESHOLDS) {
    throw worksheetError(
      "#VALUE!",
      `The policy has ${thresholds.length} cells; give at most four: red share, red amount, amber share, amber amount.`,
    );
  }
  const at = (position: number): Decimal | null => thresholds[position] ?? null;
  return { red: { share: at(0), amount: at(1) }, amber: { share: at(2), amount: at(3) }, underspend: "green" };
}

function isText(given: unknown): boolean {
  const first: unknown = Array.isArray(given) ? (given as unknown[][])[0]?.[0] : given;
  return readCell(first).kind === "text";
}
