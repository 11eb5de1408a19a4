export { createHost, type FailingPoint, type Host, type HostOptions, type Traffic } from "./host";
export type { HostCell, HostConditionalFormat, HostEdit, HostLook, HostModel, HostSheet, HostTable } from "./host-model";
export { loadClient, runExcel, type ExcelClient } from "./load-client";
export { memoryModel, modelFromWorkbook, snapshot, type MemoryModel } from "./model";
