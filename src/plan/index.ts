export * from "./policy/policy";
export { type PolicyPlace, appliesTo } from "./plan-rules/applies-to";
export { policyFor, settingOfRule } from "./policy/policy-for";
export { hasThreshold, measureKeyIn, ragPolicyIn, thresholdIn } from "./policy/thresholds";
export { DEFAULT_POLICY } from "./policy/default-policy";
export { EXAMPLE_POLICIES, exampleNamed } from "./policy/example-policies";
export { type PolicyResult, policyFromJson, policyToJson } from "./policy/policy-json";
export { type PlanProblem } from "./policy/policy-from-rows";
export { policyHash } from "./policy/policy-hash";
export { type PolicyInUse, policyInUse, unknownRules } from "./policy/policy-in-use";
export { withoutPolicy } from "./policy/set-aside";
export { type WorkbookPolicy, readPolicy } from "./policy/read-policy";
export { type PlanRuleRow, type PlanRuleSeverity, readPlanRules } from "./plan-rules/plan-rules";
export { type SheetBlock, type SheetCell } from "./sheet-cell";
export { type PlanWrite, newPlanSheet } from "./plan-sheet";
export { type Placement, placePolicy, placeStarterRules } from "./plan-rules/place-plan";
export { placeRule } from "./plan-rules/place-rule";
export { fromSerial, lastDayOf, readDate, sayDate } from "./plan-rules/dates";
export { type CorrectionsInUse, NO_CORRECTIONS, correctionsInUse } from "./corrections/corrections-in-use";
export { type CorrectionsRead, readCorrections } from "./corrections/read-corrections";
export {
  type CorrectionChanges,
  type CorrectionPlacement,
  type CorrectionRow,
  cellsOf,
  placeCorrections,
} from "./corrections/place-corrections";
