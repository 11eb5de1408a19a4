export {
  ACCEPTED_WITH,
  HAD_BEEN_ACCEPTED,
  isDerived,
  isWholeSchedule,
  registerKey,
  scheduleKeyOf,
  statusOf,
} from "../checking";
export { decisionRow } from "./decision-row";
export * from "./edit-receipt";
export * from "./mark";
export * from "./mark-colour";
export { contrast, type MarkStyle, type MarkStyles, markStyles, textOn } from "./mark-style";
export { markingFor, type MarkingOptions } from "./marking-for";
export * from "./register-table";
export { ACCEPTED_START, isEditedNote, isOwnNote, signedNote } from "./note-text";
export { MOST_NOTES } from "./notes-for";
export { countCells, coverSame } from "./rectangles";
export * from "./sheet-host";
