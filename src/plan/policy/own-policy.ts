import { EXAMPLE_POLICIES } from "./example-policies";
import type { PolicyTable } from "./policy-from-rows";
import { policyFromRows } from "./policy-from-rows";
import { policyRows } from "./policy-rows";

/** Whether the policy on a sheet is anything but an example as it is shipped: then it is somebody's work. */
export function isOwnPolicy(table: PolicyTable): boolean {
  const read = policyFromRows(table);
  if ("problems" in read) return true;
  const rows = JSON.stringify(policyRows(read));
  return !EXAMPLE_POLICIES.some((example) => {
    const its = policyRows(example);
    // A caption, or a row in words between the settings, is somebody's work too.
    return its.length === table.rows.length && JSON.stringify(its) === rows;
  });
}
