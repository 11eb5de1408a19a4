import type { Workbook } from "../../workbook";
import { plainWords, textUnder } from "../heading-rows";
import { added, columnBlocks, nextRow, NO_LOOKS, placePolicy, type Placement, policyTables } from "./place-plan";
import type { Policy, RuleSetting } from "../policy/policy";
import type { PolicyInUse } from "../policy/policy-in-use";
import { POLICY_HEADINGS, policyRows, RULE } from "../policy/policy-rows";

/** How one rule is to run everywhere: into its own row of the policy, or a new one below; without a policy in the workbook, with the one in use. */
export function placeRule(workbook: Workbook, inUse: PolicyInUse, id: string, setting: RuleSetting): Placement {
  const { policy } = inUse;
  const { settings } = policy;
  const { [id]: before, ...others } = settings.rules;
  // The reason goes with what it was the reason of.
  const rule: RuleSetting = { ...(before?.severity ? { severity: before.severity } : {}), ...setting };
  const changed: Policy = { ...policy, settings: { ...settings, rules: { ...others, [id]: rule } } };
  const [table] = policyTables(workbook);
  if (!table) return placePolicy(workbook, changed);
  if (inUse.from !== "workbook") {
    const reason = `The policy on ${table.sheet.name} cannot be read, so nothing was added to it: put it right, then try again.`;
    return { kind: "refused", reason };
  }
  const words = plainWords(`${RULE} ${id}`);
  // Of two rows for one rule the last counts.
  const own = table.rows.findLast(
    (row) => plainWords(textUnder(table, row, "Setting")) === words && textUnder(table, row, "Applies to") === "",
  );
  const row = own ?? nextRow(table);
  const cells = policyRows(changed).filter(
    ([name, place]) => plainWords(name?.value ?? null) === words && place?.value === null,
  );
  const blocks = columnBlocks(table, POLICY_HEADINGS, cells, row);
  const placed = added(table.sheet, { ...NO_LOOKS, blocks }, { row, column: table.columns.Setting! });
  if (own === undefined || placed.kind !== "write") return placed;
  return { ...placed, write: { ...placed.write, mustBeBlank: [] } };
}
