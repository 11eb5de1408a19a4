export * from "./acceptances/acceptance";
export { type AcceptanceTally, tallyOf } from "./acceptances/acceptance-tally";
export {
  type Acceptances,
  type RegisterEntry,
  acceptancesIn,
  isDerived,
  saysFigure,
} from "./acceptances/register-entries";
export * from "./finding";
export { isWholeSchedule, registerKey, scheduleKey, scheduleKeyOf } from "./finding-key";
export { type Held, held } from "./held";
export * from "./rule";
export * from "./run";
export { priorReturnInSteps, priorReturnOf } from "./prior-return";
export { type CheckMemory, createMemory } from "./memory";
export { sayContent, sayEdit } from "./edit-words";
export { SEVERITIES } from "./finding-order";
export { type CellReading, amountAt, isShownInPercent, readCell, shownAmount } from "./cell-reading";
export { type CountAndRate, measureIn, pairsInSentence, perIn, readCountAndRate } from "./count-and-rate";
export { figureOf } from "./figure-of";
export { formAt } from "./formula-forms";
export { cellKey, cellOfKey } from "./statements/rounding-slack";
export { type TestedIdentities, saysAndShould, testedIdentities } from "./statements/tested-identities";
export { type RootCause, rootCauses } from "./statements/root-causes";
export { type TypedAmongFormulas, typedAmongFormulas } from "./statements/typed-among-formulas";
export { headingAt, labelAt, placeName, rowOf } from "./place-words";
export { placeOf } from "./policy-place";
export { type Fact, type Measured, cellOf, factAt, measuresOf, subjectOf } from "./facts/fact";
export { type Restatement, pairsOf, restatements } from "./facts/restatements";
