/** Gross, income and net, of the figures and of the variances. */
import type { ColumnRole, Measure } from "../roles";
import type { IncomeSign } from "../conventions";
import type { BoundColumn, Candidate } from "./column-relation";

/** Gross, income and net of one band; net = gross + income where income is typed negative, gross − income where not. */
export function netCandidates(
  columns: readonly BoundColumn[],
  incomeSaid: IncomeSign | null = null,
): readonly (readonly Candidate[])[] {
  const groups = measureGroups(columns.filter(({ role }) => role !== "variance")).map(grossIncomeNet);
  // The first of a group has income typed negative, the second positive.
  return incomeSaid ? groups.map((group) => [group[incomeSaid === "negative" ? 0 : 1]!]) : groups;
}

export function varianceNetCandidates(columns: readonly BoundColumn[]): readonly (readonly Candidate[])[] {
  return measureGroups(columns.filter(({ role }) => role === "variance")).map(grossIncomeNet);
}

interface MeasureGroup {
  readonly gross: number;
  readonly income: number;
  readonly net: number;
}

function grossIncomeNet({ gross, income, net }: MeasureGroup): readonly Candidate[] {
  const withIncome = (coefficient: 1 | -1): Candidate => ({
    result: net,
    terms: [
      { column: gross, coefficient: 1 },
      { column: income, coefficient },
    ],
  });
  return [withIncome(1), withIncome(-1)];
}

/** Neighbouring columns that say gross, income and net once each. */
function measureGroups(columns: readonly BoundColumn[]): readonly MeasureGroup[] {
  const groups: MeasureGroup[] = [];
  let open: Partial<Record<Measure, number>> = {};
  let openRole: ColumnRole | null = null;
  for (const { column, measure, role } of columns) {
    if (measure === null) continue;
    if (open[measure] !== undefined || role !== openRole) open = {};
    openRole = role;
    open[measure] = column;
    const { gross, income, net } = open;
    if (gross !== undefined && income !== undefined && net !== undefined) {
      groups.push({ gross, income, net });
      open = {};
    }
  }
  return groups;
}
