export { decisionRow } from "./decision-row";
export * from "./edit-receipt";
export * from "./mark";
export { markingFor } from "./marking-for";
export * from "./register-table";
export { countCells, coverSame } from "./rectangles";
export * from "./sheet-host";
