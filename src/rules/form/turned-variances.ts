/** Variances that have the right size and the wrong sign. */
import type { RootCause, Scope } from "../../checking";
import { amountAt, shownAmount, testedIdentities } from "../../checking";
import { placedRuns, resultIn } from "../../packs";
import type { IdentityRun, Schedule, SignConvention } from "../../packs";

/** A column of variances whose every figure says the other convention than the schedule's heading, or than its other columns. */
export interface TurnedColumn {
  readonly column: number;
  /** On how many lines, of how many with a variance. */
  readonly turned: number;
  readonly of: number;
  readonly convention: SignConvention["name"];
}

const FEWEST = 3;
/** Stated − expected is twice the stated figure where the sign alone is wrong; as a share of it. */
const OPPOSITE = 1e-6;

const OF_VARIANCES: ReadonlySet<IdentityRun["meaning"]> = new Set(["variance", "capital-variance", "underspend"]);

export function isVarianceRun({ meaning, terms }: IdentityRun): boolean {
  return OF_VARIANCES.has(meaning) && terms.length === 2;
}

/** Whether a cause is one variance with its sign turned round; income may be turned too. */
export function isVarianceTurned(scope: Scope, cause: RootCause): boolean {
  const { schedule, sheet } = scope;
  const isVariance = schedule.columns.some(
    ({ column, role }) => column === cause.cell.column && (role === "variance" || role === "whole-life-variance"),
  );
  if (!isVariance || schedule.sign === null || !schedule.identityRuns.some(isVarianceRun)) return false;
  if (turnedColumns(scope).some(({ column }) => column === cause.cell.column)) return true;
  const stated = shownAmount(sheet, cause.cell);
  return (
    cause.isSingleCell &&
    cause.alternatives.length === 0 &&
    stated !== null &&
    !stated.isZero() &&
    stated.neg().equals(cause.expected)
  );
}

/** Columns whose variances run against the schedule's convention as a whole. */
export function turnedColumns(scope: Scope): readonly TurnedColumn[] {
  const { schedule } = scope;
  if (schedule.sign === null) return [];
  return varianceColumns(schedule).flatMap((column) => turnedColumn(scope, schedule.sign!, column) ?? []);
}

function varianceColumns({ identityRuns }: Schedule): readonly number[] {
  return [
    ...new Set(
      identityRuns.filter(isVarianceRun).flatMap(({ along, result, on }) => (along === "row" ? [result] : on)),
    ),
  ];
}

function turnedColumn(scope: Scope, sign: SignConvention, column: number): TurnedColumn | null {
  const { schedule, sheet } = scope;
  if (schedule.columns.find((candidate) => candidate.column === column)?.measure === "income") return null;
  const { stateOf, residuals, broken } = testedIdentities(scope);
  const runs = [...placedRuns(schedule)]
    .filter(({ run }) => isVarianceRun(run) && (run.along === "column" || run.result === column))
    .map((placed) => ({ ...placed, isOther: conventionOf(schedule, placed.run, column) !== sign.name }));
  if (broken.length === 0 && !runs.some(({ isOther }) => isOther)) return null;
  const rows = new Set<number>();
  let turned = 0;
  for (const { run, first, isOther } of runs) {
    for (let nth = 0; nth < run.on.length; nth++) {
      const { row, column: own } = resultIn(run, nth);
      if (own !== column || stateOf(first + nth) === "untestable") continue;
      const says = amountAt(sheet, row, column);
      if (rows.has(row) || says === 0) continue;
      rows.add(row);
      const isOpposite = Math.abs(2 * says - residuals[first + nth]!) <= OPPOSITE * Math.abs(says);
      if (stateOf(first + nth) === "holds" ? isOther : !isOther && isOpposite) turned++;
    }
  }
  const isWhole = turned >= FEWEST && turned * 4 >= rows.size * 3;
  const other = sign.name === "(over)/under" ? "over/(under)" : "(over)/under";
  return isWhole ? { column, turned, of: rows.size, convention: other } : null;
}

/** The convention the variances of a column follow: budget − forecast shows an overspend in brackets. */
function conventionOf({ columns }: Schedule, { along, terms }: IdentityRun, of: number): SignConvention["name"] | null {
  const isBudget = (at: number) =>
    columns.some(({ column, role }) => column === at && (role === "budget" || role === "whole-life-budget"));
  const budget = terms.find(({ line }) => isBudget(along === "row" ? line : of));
  if (!budget) return null;
  return budget.coefficient === 1 ? "(over)/under" : "over/(under)";
}
