import { fingerprint } from "../../workbook";
import type { Policy } from "./policy";

/** What a policy is known by to its last letter: two checks with the same hash went by the same policy, whatever it is called. */
export function policyHash(policy: Policy): string {
  return fingerprint(JSON.stringify(policy, inOneOrder)).slice(0, 8);
}

/** A document and the rows of a sheet state the same settings in another order. */
function inOneOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
