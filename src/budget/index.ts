export { type VarianceBasis, VARIANCE_BASES, variance } from "./variance";
export { carryForward } from "./carry-forward";
export { LAC_RATE_PER, lacRate } from "./lac-rate";
