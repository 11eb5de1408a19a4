export * from "./policy";
export { type PolicyPlace, appliesTo } from "./applies-to";
export { policyFor, settingOfRule } from "./policy-for";
export { hasThreshold, measureKeyIn, ragPolicyIn, thresholdIn } from "./thresholds";
export { DEFAULT_POLICY } from "./default-policy";
export { EXAMPLE_POLICIES, exampleNamed } from "./example-policies";
export { type PolicyResult, policyFromJson, policyToJson } from "./policy-json";
export { type PlanProblem } from "./policy-from-rows";
export { policyHash } from "./policy-hash";
export { type PolicyInUse, policyInUse, unknownRules } from "./policy-in-use";
export { withoutPolicy } from "./set-aside";
export { type WorkbookPolicy, readPolicy } from "./read-policy";
export { type PlanRuleRow, type PlanRuleSeverity, readPlanRules } from "./plan-rules";
export { type SheetBlock, type SheetCell } from "./sheet-cell";
export { type PlanWrite, newPlanSheet } from "./plan-sheet";
export { type Placement, placePolicy, placeStarterRules } from "./place-plan";
export { placeRule } from "./place-rule";
export { fromSerial, lastDayOf, readDate, sayDate } from "./dates";
export { type CorrectionsInUse, NO_CORRECTIONS, correctionsInUse } from "./corrections-in-use";
export { type CorrectionsRead, readCorrections } from "./read-corrections";
export {
  type CorrectionChanges,
  type CorrectionPlacement,
  type CorrectionRow,
  cellsOf,
  placeCorrections,
} from "./place-corrections";
