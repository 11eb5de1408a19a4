export * from "./address";
export * from "./sheet";
export * from "./formula";
export * from "./fill-formula";
export * from "./formula-forms";
export * from "./formula-shape";
export { sheetsTouchedBy } from "./sheet-links";
