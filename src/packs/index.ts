export * from "./schedule";
export * from "./recognise";
