import { POLARITIES, UNDERSPEND_RULES, ragStatus } from "../budget";
import { amount, moneyScale, oneOf, optional } from "./argument-kinds";
import { readRagPolicy } from "./rag-policy-argument";
import { readSetting, spill } from "./spill";
import { worksheetError } from "./worksheet-error";

const ARGUMENTS = [amount("budget"), amount("outturn"), optional(oneOf("polarity", POLARITIES), "lower")] as const;

/**
 * "R", "A" or "G" for an outturn against its budget, or for a measure against its target.
 * @customfunction RAGSTATUS
 * @param budget The budget or target: a cell or a range.
 * @param outturn The outturn or forecast, in the same unit: a cell or a range.
 * @param [policy] "service" (if left out), "directorate", or cells: red %, red amount, amber %, amber amount; nil for none.
 * @param [unit] For a named policy, what the figures are in: "£", "£000" (if left out) or "£m".
 * @param [polarity] Which is better: a "lower" outturn (if left out), or a "higher" one, as for income above nil.
 * @param [underspend] Good news is always "green" (if left out), or rated by its size, the "same" as bad news.
 * @returns The rating, one for each line.
 */
export function RAGSTATUS(
  budget: unknown[][],
  outturn: unknown[][],
  policy?: unknown[][],
  unit?: unknown[][],
  polarity?: unknown[][],
  underspend?: unknown[][],
): unknown[][] {
  const scale = readSetting(unit, optional(moneyScale("unit"), "£000"));
  const rule = readSetting(underspend, optional(oneOf("underspend rule", UNDERSPEND_RULES), "green"));
  const key = { ...readRagPolicy(policy, scale), underspend: rule };
  return spill(
    [budget, outturn, polarity],
    ARGUMENTS,
    (planned, actual, better) =>
      ragStatus(planned, actual, key, better) ??
      worksheetError("#N/A", "The budget is nil, so there is no percentage to rate the line by."),
  );
}
