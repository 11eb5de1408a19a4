/** The policy in use, in sentences. */
import type { PolicyInUse } from "../../plan";

/** "“Cautious”, version 1". */
export function policyName({ policy }: PolicyInUse): string {
  return `“${policy.name}”${policy.version === "" ? "" : `, version ${policy.version}`}`;
}

/** Where it is kept, and so where it can be changed. */
export function policyWhere({ from, sheet }: PolicyInUse): string {
  return from === "workbook"
    ? `It is kept on the sheet ${sheet}, where its values can be changed.`
    : "This workbook keeps no policy that can be used, so the default counts.";
}
