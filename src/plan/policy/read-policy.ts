import type { CellRange, Workbook } from "../../workbook";
import { headedTables } from "../heading-rows";
import type { Policy } from "./policy";
import type { PlanProblem } from "./policy-from-rows";
import { isPolicy, policyFromRows } from "./policy-from-rows";
import { POLICY_HEADINGS } from "./policy-rows";

/** The policy kept in a workbook. null where there is none, or where it cannot be read whole: half of a policy would rate wrongly. */
export interface WorkbookPolicy {
  readonly policy: Policy | null;
  /** Where it is kept, headings and rows together; null where there is none. */
  readonly at: { readonly sheet: string; readonly range: CellRange } | null;
  readonly problems: readonly PlanProblem[];
}

/** Finds the policy on any sheet by the headings of its table. A second one is reported, and the first is used. */
export function readPolicy(workbook: Workbook): WorkbookPolicy {
  const [table, ...others] = headedTables(workbook, POLICY_HEADINGS, POLICY_HEADINGS).filter(isPolicy);
  if (!table) return { policy: null, at: null, problems: [] };
  const columns = Object.values(table.columns).filter((column) => column !== null);
  const at = {
    sheet: table.sheet.name,
    range: {
      top: table.headingRow,
      bottom: table.rows.at(-1) ?? table.headingRow,
      left: Math.min(...columns),
      right: Math.max(...columns),
    },
  };
  const seconds = others.map(({ sheet, headingRow, columns }): PlanProblem => {
    const cell = { row: headingRow, column: columns.Setting! };
    const text = `There is a second policy on ${sheet.name}; the one on ${table.sheet.name} is used.`;
    return { sheet: sheet.name, cell, text };
  });
  const read = policyFromRows(table);
  if ("problems" in read) return { policy: null, at, problems: [...read.problems, ...seconds] };
  return { policy: read, at, problems: seconds };
}
