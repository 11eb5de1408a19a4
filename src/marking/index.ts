export * from "./mark";
export { markingFor } from "./marking-for";
