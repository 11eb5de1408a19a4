export * from "./schedule";
export * from "./recognise";
export * from "./identity-runs";
