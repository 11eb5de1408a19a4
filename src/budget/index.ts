export { type VarianceBasis, VARIANCE_BASES, variance } from "./variance";
export { variancePercentage } from "./variance-percentage";
export { carryForward } from "./carry-forward";
export { returned } from "./returned";
export { LAC_RATE_PER, lacRate } from "./lac-rate";
export { type PopulationBounds, impliedPopulation } from "./implied-population";
export {
  type Polarity,
  type Rag,
  type RagPolicy,
  type Threshold,
  POLARITIES,
  UNDERSPEND_RULES,
  ragStatus,
  reaches,
} from "./rag-status";
export { type MeasureKey, measureRatings, missOf } from "./measure-rating";
export { type RatingTurn, type RatingTurns, measureTurns, ragTurns } from "./rating-turns";
export { type RagPolicyName, RAG_POLICY_NAMES, ragPolicyNamed } from "./rag-policies";
export { statementsTie } from "./statements-tie";
export { foot } from "./foot";
export { MONTHS_IN_A_YEAR, fullYear } from "./full-year";
export { forecast } from "./forecast";
export { placementCost } from "./placement-cost";
export {
  type ActivityLine,
  type ActivityTotals,
  type PriceVolumeMix,
  priceVolume,
  priceVolumeOf,
} from "./price-volume";
export { type Drawdown, drawdown } from "./drawdown";
export { movement } from "./movement";
