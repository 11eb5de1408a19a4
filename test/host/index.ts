export { createHost, type FailingPoint, type Host, type HostOptions, type Traffic } from "./host";
export * as byHand from "./by-hand";
export type { HostCell, HostConditionalFormat, HostEdit, HostLook, HostModel, HostName, HostSheet, HostTable, HostValidation } from "./host-model";
export { loadClient, runExcel, type ExcelClient } from "./load-client";
export { memoryModel, modelFromWorkbook, snapshot, type MemoryModel } from "./model";
export type { MemorySheet } from "./memory-sheet";
