export * from "./policy";
export { type PolicyPlace, appliesTo } from "./applies-to";
export { policyFor, ruleSettingFor } from "./policy-for";
export { hasThreshold, performanceRatings, ragPolicyIn, thresholdIn } from "./thresholds";
export { DEFAULT_POLICY } from "./default-policy";
export { EXAMPLE_POLICIES, exampleNamed } from "./example-policies";
export { type PolicyResult, policyFromJson, policyToJson } from "./policy-json";
