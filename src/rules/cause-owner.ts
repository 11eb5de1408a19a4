/** Which rule reports a cause: one fault gives one finding, under the rule that says most about it. */
import type { RootCause, Scope } from "../checking";
import { cellKey } from "../checking";
import { identityAt } from "../packs";
import type { IdentityMeaning } from "../packs";
import { isIncomeTurned } from "./revenue/turned-income";
import { countedTwice } from "./form/patterns/counted-twice";
import { isTextLeftOut } from "./form/text-left-out";
import { isShortAcrossBehind } from "./form/short-across";
import { isShortTotalBehind } from "./form/short-totals";
import { isMistakenShareBehind } from "./performance/parts-with-shares";
import { isVarianceTurned } from "./form/turned-variances";

const BY_MEANING: Readonly<Record<IdentityMeaning, string>> = {
  net: "net-not-gross-plus-income",
  variance: "variance-mismatch",
  "variance-net": "variance-net-mismatch",
  "capital-variance": "capital-variance-mismatch",
  "capital-analysis": "capital-analysis-mismatch",
  underspend: "underspend-mismatch",
  "carry-forward-split": "carry-forward-exceeds-underspend",
  "carry-forward-parts": "carry-forward-parts",
  "carry-forward-need": "carry-forward-need",
  cumulative: "cumulative-column",
  "roll-forward": "reserve-roll-forward",
  tranches: "tranches-do-not-add",
  "ring-fence-split": "ring-fence-split",
  "ring-fence-residual": "ring-fence-residual",
  savings: "savings-do-not-add",
  "savings-memo": "savings-memo-mismatch",
  "savings-balance": "savings-balance",
  drivers: "drivers-leave-residual",
  "price-volume": "price-volume-mix",
  virement: "virements-not-nil",
  underlying: "underlying-mismatch",
  movement: "movement-mismatch",
  "stock-flow": "stock-flow-mismatch",
  change: "change-mismatch",
  reasons: "reasons-do-not-add",
  percentage: "percentage-mismatch",
  "cross-cast": "total-does-not-foot",
  foot: "total-does-not-foot",
};

/** Whether a cause is a total whose own formula counts lines twice. */
function isCountedTwice({ sheet }: Scope, { cell }: RootCause): boolean {
  return countedTwice(sheet).has(cellKey(cell.row, cell.column));
}

/** The id of the rule under which a cause is reported. */
export function ownerOf(scope: Scope, cause: RootCause): string {
  if (isTextLeftOut(scope, cause)) return "number-as-text";
  if (isCountedTwice(scope, cause)) return "total-counts-twice";
  if (isShortTotalBehind(scope, cause) || isShortAcrossBehind(scope, cause)) return "total-range-short";
  if (isMistakenShareBehind(scope, cause)) return "share-mismatch";
  if (isIncomeTurned(scope, cause)) return "income-sign";
  if (isVarianceTurned(scope, cause)) return "sign-convention-mixed";
  return BY_MEANING[identityAt(scope.schedule, cause.statement).meaning];
}
