import type { Rule } from "../checking";
import { actionOverdue } from "./actions/action-overdue";
import { actionOwnerMissing } from "./actions/action-owner-missing";
import { actionDateMissing } from "./actions/action-date-missing";
import { actionDatesConflict } from "./actions/action-dates-conflict";
import { actionProgressMissing } from "./actions/action-progress-missing";
import { actionRebaselined } from "./actions/action-rebaselined";
import { successMeasureMissing } from "./actions/success-measure-missing";
import { mitigationMissing } from "./risks/mitigation-missing";
import { riskOwnerMissing } from "./risks/risk-owner-missing";
import { riskScoreMismatch } from "./risks/risk-score-mismatch";
import { capitalAnalysisMismatch } from "./capital/capital-analysis-mismatch";
import { capitalVarianceMismatch } from "./capital/capital-variance-mismatch";
import { underspendMismatch } from "./carry-forward/underspend-mismatch";
import { carryForwardExceedsUnderspend } from "./carry-forward/carry-forward-exceeds-underspend";
import { carryForwardParts } from "./carry-forward/carry-forward-parts";
import { carryForwardNeed } from "./carry-forward/carry-forward-need";
import { carryForwardNotOneOff } from "./carry-forward/carry-forward-not-one-off";
import { carryForwardYearNil } from "./carry-forward/carry-forward-year-nil";
import { carryForwardHeadroom } from "./carry-forward/carry-forward-headroom";
import { carryForwardUnapproved } from "./carry-forward/carry-forward-unapproved";
import { carryForwardOfContingency } from "./carry-forward/carry-forward-of-contingency";
import { cumulativeColumn } from "./carry-forward/cumulative-column";
import { reserveRollForward } from "./reserves/reserve-roll-forward";
import { drawdownExceedsBalance } from "./reserves/drawdown-exceeds-balance";
import { drawdownCountedTwice } from "./reserves/drawdown-counted-twice";
import { ringFenceSplit } from "./reserves/ring-fence-split";
import { ringFenceResidual } from "./reserves/ring-fence-residual";
import { tranchesDoNotAdd } from "./reserves/tranches-do-not-add";
import { savingsDoNotAdd } from "./savings/savings-do-not-add";
import { savingsMemoMismatch } from "./savings/savings-memo-mismatch";
import { savingNotInTable } from "./savings/saving-not-in-table";
import { savingNotReplaced } from "./savings/saving-not-replaced";
import { savingsBalance } from "./savings/savings-balance";
import { avoidanceAsSaving } from "./savings/avoidance-as-saving";
import { negativeActual } from "./capital/negative-actual";
import { wholeLifeDiffers } from "./capital/whole-life-differs";
import { blankWhereFigureExpected } from "./form/blank-where-figure-expected";
import { cellError } from "./form/cell-error";
import { hardCodedTotal } from "./form/hard-coded-total";
import { hiddenFigures } from "./form/hidden-figures";
import { inconsistentFormula } from "./form/inconsistent-formula";
import { numberAsText } from "./form/number-as-text";
import { scaleMismatch } from "./form/scale-mismatch";
import { templateChanged } from "./form/template-changed";
import { cutOffBreached } from "./form/cut-off-breached";
import { signOffMissing } from "./form/sign-off-missing";
import { signConventionMixed } from "./form/sign-convention-mixed";
import { totalCountsTwice } from "./form/total-counts-twice";
import { totalRangeShort } from "./form/total-range-short";
import { unitMissing } from "./form/unit-missing";
import { ageBand } from "./performance/age-band";
import { changeMismatch } from "./performance/change-mismatch";
import { countDiffers } from "./performance/count-differs";
import { denominatorBreak } from "./performance/denominator-break";
import { directionDisagrees } from "./performance/direction-disagrees";
import { measureOverdue } from "./performance/measure-overdue";
import { percentageNotPossible } from "./performance/percentage-not-possible";
import { performanceRagDisagrees } from "./performance/performance-rag-disagrees";
import { rateMismatch } from "./performance/rate-mismatch";
import { shareMismatch } from "./performance/share-mismatch";
import { sharesNot100 } from "./performance/shares-not-100";
import { smallNumberDisclosed } from "./performance/small-number-disclosed";
import { stockFlowMismatch } from "./performance/stock-flow-mismatch";
import { planRuleBroken } from "./plan/plan-rule-broken";
import { netHidesGross } from "./capital/net-hides-gross";
import { slippageCalledUnderspend } from "./capital/slippage-called-underspend";
import { driversLeaveResidual } from "./revenue/drivers-leave-residual";
import { mitigationExceedsPressure } from "./revenue/mitigation-exceeds-pressure";
import { averageOffPath } from "./revenue/average-off-path";
import { yearOnYearSwing } from "./revenue/year-on-year-swing";
import { incomeSign } from "./revenue/income-sign";
import { netNotGrossPlusIncome } from "./revenue/net-not-gross-plus-income";
import { partExceedsWhole } from "./revenue/part-exceeds-whole";
import { percentageMismatch } from "./revenue/percentage-mismatch";
import { priorReturnChanged } from "./revenue/prior-return-changed";
import { restatedFigureDiffers } from "./revenue/restated-figure-differs";
import { totalDoesNotFoot } from "./revenue/total-does-not-foot";
import { varianceMismatch } from "./revenue/variance-mismatch";
import { varianceNetMismatch } from "./revenue/variance-net-mismatch";
import { reasonsDoNotAdd } from "./workforce/reasons-do-not-add";
import { movementMismatch } from "./revenue/movement-mismatch";
import { underlyingMismatch } from "./revenue/underlying-mismatch";
import { priceVolumeMix } from "./revenue/price-volume-mix";
import { virementsNotNil } from "./revenue/virements-not-nil";
import { percentageOfNilBudget } from "./revenue/percentage-of-nil-budget";
import { ragDisagreesWithPolicy } from "./revenue/rag-disagrees-with-policy";
import { ragMissing } from "./revenue/rag-missing";
import { fullYearEffectMissing } from "./revenue/full-year-effect-missing";
import { dsgVariance } from "./revenue/dsg-variance";
import { varianceUnexplained } from "./revenue/variance-unexplained";

/** Every rule of the catalogue that is built, family by family. */
export const rules: readonly Rule[] = [
  numberAsText,
  cellError,
  hardCodedTotal,
  inconsistentFormula,
  totalRangeShort,
  totalCountsTwice,
  hiddenFigures,
  unitMissing,
  blankWhereFigureExpected,
  scaleMismatch,
  signConventionMixed,
  templateChanged,
  signOffMissing,
  cutOffBreached,
  netNotGrossPlusIncome,
  varianceMismatch,
  varianceNetMismatch,
  totalDoesNotFoot,
  partExceedsWhole,
  percentageMismatch,
  movementMismatch,
  underlyingMismatch,
  priceVolumeMix,
  virementsNotNil,
  percentageOfNilBudget,
  ragDisagreesWithPolicy,
  ragMissing,
  incomeSign,
  mitigationExceedsPressure,
  driversLeaveResidual,
  restatedFigureDiffers,
  priorReturnChanged,
  averageOffPath,
  yearOnYearSwing,
  fullYearEffectMissing,
  dsgVariance,
  varianceUnexplained,
  underspendMismatch,
  carryForwardExceedsUnderspend,
  carryForwardParts,
  carryForwardNeed,
  cumulativeColumn,
  carryForwardNotOneOff,
  carryForwardYearNil,
  carryForwardHeadroom,
  carryForwardUnapproved,
  carryForwardOfContingency,
  reserveRollForward,
  drawdownExceedsBalance,
  drawdownCountedTwice,
  ringFenceSplit,
  ringFenceResidual,
  tranchesDoNotAdd,
  savingsDoNotAdd,
  savingsMemoMismatch,
  savingNotInTable,
  savingNotReplaced,
  savingsBalance,
  avoidanceAsSaving,
  capitalVarianceMismatch,
  capitalAnalysisMismatch,
  wholeLifeDiffers,
  negativeActual,
  slippageCalledUnderspend,
  netHidesGross,
  rateMismatch,
  denominatorBreak,
  directionDisagrees,
  changeMismatch,
  stockFlowMismatch,
  countDiffers,
  percentageNotPossible,
  shareMismatch,
  sharesNot100,
  ageBand,
  performanceRagDisagrees,
  smallNumberDisclosed,
  measureOverdue,
  actionOwnerMissing,
  actionDateMissing,
  actionDatesConflict,
  actionProgressMissing,
  actionRebaselined,
  actionOverdue,
  successMeasureMissing,
  mitigationMissing,
  riskOwnerMissing,
  riskScoreMismatch,
  reasonsDoNotAdd,
  planRuleBroken,
];
