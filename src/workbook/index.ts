export * from "./address";
export * from "./sheet";
export * from "./formula";
