export * from "./schedule";
export * from "./recognise";
export * from "./identity-runs";
export * from "./schedule-lines";
export { isFigureRole } from "./bind-columns";
export { isMoneyKind, kindName } from "./kinds/all-kinds";
export { financialYearIn, periodIn } from "./read-period";
export { roleOf as roleNamed } from "./vocabulary";
