/** Which rule reports a cause: one fault gives one finding, under the rule that says most about it. */
import type { RootCause, Scope } from "../checking";
import { identityAt } from "../packs";
import type { IdentityMeaning } from "../packs";
import { isIncomeTurned } from "./revenue/turned-income";
import { isTextLeftOut } from "./form/text-left-out";
import { isShortTotalBehind } from "./form/short-totals";
import { isVarianceTurned } from "./form/turned-variances";

const BY_MEANING: Readonly<Record<IdentityMeaning, string>> = {
  net: "net-not-gross-plus-income",
  variance: "variance-mismatch",
  "variance-net": "variance-net-mismatch",
  "capital-variance": "capital-variance-mismatch",
  "capital-analysis": "capital-analysis-mismatch",
  percentage: "percentage-mismatch",
  "cross-cast": "total-does-not-foot",
  foot: "total-does-not-foot",
};

/** The id of the rule under which a cause is reported. */
export function ownerOf(scope: Scope, cause: RootCause): string {
  if (isTextLeftOut(scope, cause)) return "number-as-text";
  if (isShortTotalBehind(scope, cause)) return "total-range-short";
  if (isIncomeTurned(scope, cause)) return "income-sign";
  if (isVarianceTurned(scope, cause)) return "sign-convention-mixed";
  return BY_MEANING[identityAt(scope.schedule, cause.statement).meaning];
}
