export * from "./decimal";
export * from "./figure";
