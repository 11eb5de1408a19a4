import type { Description, RootCause, Rule, Scope } from "../../checking";
import { cellKey, readCell, rootCauses, shownAmount } from "../../checking";
import type { Decimal } from "../../money";
import { sayAmount, stated, ties } from "../../money";
import type { ColumnRole, Schedule } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName } from "../../workbook";
import { nameOf } from "../identity-words";
import { TIES } from "../tolerance-words";

interface Differing {
  /** The projection over all years. */
  readonly cell: CellAddress;
  readonly budget: CellAddress;
  readonly inYear: CellAddress;
  readonly wholeLife: Decimal;
  readonly thisYear: Decimal;
}

/** Of the variance's analysis only the over- or underspend lasts; slippage evens out over the years. */
const IN_YEAR_ROLES: readonly ColumnRole[] = ["over-under", "variance"];

/** A project whose over- or underspend over all years is not the one forecast in the year: where is the rest? */
export const wholeLifeDiffers: Rule<Differing> = {
  id: "whole-life-differs",
  family: "capital",
  title: "Whole-life variance other than the year's",
  severity: "query",
  page: {
    finds:
      "Budget − projection over all years = the over- or underspend of the year. Slippage and spend in advance even out over the years and are left aside.",
    matters:
      "What a project overspends beyond this year has no budget yet. The difference should have a year and a source of funding.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring, capital table: Housing Adaptations is 290 over in the year and 353 over all years.",
    turnOff: "Where budgets for all years are restated at another time than the year's.",
  },
  kinds: ["capital"],
  lacks: ({ schedule }) =>
    columnsOf(schedule) ? null : "it has no budget and projection for all years beside a variance in the year",
  *test(scope) {
    const columns = columnsOf(scope.schedule)!;
    const causes = rootCauses(scope);
    for (const { row, role } of scope.schedule.rows) {
      if (role !== "line") continue;
      const differing = differingAt(scope, row, columns);
      if (differing === undefined) continue;
      yield differing && !isReported(scope, differing, causes) ? differing : null;
    }
  },
  describe: ({ cell, budget, inYear, wholeLife, thisYear }, scope): Description => {
    const [whole, year] = [sayAmount(wholeLife), sayAmount(thisYear)];
    const figure = (at: CellAddress) => sayAmount(shownAmount(scope.sheet, at)!);
    return {
      cell,
      related: [budget, inYear],
      stated: whole,
      expected: year,
      difference: sayAmount(wholeLife.minus(thisYear)),
      message:
        `${nameOf(scope, cell)} is ${figure(cell)} against a budget of ${figure(budget)} (${cellName(budget)}): a variance over all years of ${whole}, while ${nameOf(scope, inYear)} is ${year}. ` +
        `${sayAmount(wholeLife.minus(thisYear).abs())} falls outside the year. Say in which year it arises and what pays for it, or correct the projection.`,
    };
  },
};

/** A figure that breaks a total, or may well be the one that does, is reported there and not asked about here as well. */
function isReported(
  scope: Scope,
  { cell, budget, inYear, wholeLife, thisYear }: Differing,
  causes: readonly RootCause[],
): boolean {
  const keys = [cell, budget, inYear].map(({ row, column }) => cellKey(row, column));
  const isOneOf = ({ row, column }: CellAddress) => keys.includes(cellKey(row, column));
  const gap = wholeLife.minus(thisYear).abs();
  return causes.some((cause) => {
    if (isOneOf(cause.cell)) return true;
    const by = shownAmount(scope.sheet, cause.cell)?.minus(cause.expected).abs();
    return cause.alternatives.some(isOneOf) && by?.equals(gap);
  });
}

interface Columns {
  readonly budget: number;
  readonly forecast: number;
  readonly inYear: number;
  readonly inYearRole: ColumnRole;
}

function columnsOf({ columns }: Schedule): Columns | null {
  const find = (role: ColumnRole) => columns.find((column) => column.role === role)?.column;
  const [budget, forecast] = [find("whole-life-budget"), find("whole-life-forecast")];
  const inYearRole = IN_YEAR_ROLES.find((role) => find(role) !== undefined);
  if (budget === undefined || forecast === undefined || inYearRole === undefined) return null;
  return { budget, forecast, inYear: find(inYearRole)!, inYearRole };
}

/** Null where the two agree; undefined where a line has no whole-life figures or only slippage could part the two. */
function differingAt({ schedule, sheet }: Scope, row: number, columns: Columns): Differing | null | undefined {
  const [budget, cell, inYear] = [columns.budget, columns.forecast, columns.inYear].map((column) => ({
    row,
    column,
  })) as [CellAddress, CellAddress, CellAddress];
  const isStated =
    readCell(sheet, budget).kind === "number" &&
    readCell(sheet, cell).kind === "number" &&
    readCell(sheet, inYear).kind !== "unreadable";
  if (!isStated) return undefined;
  const underspend = shownAmount(sheet, budget)!.minus(shownAmount(sheet, cell)!);
  const wholeLife = schedule.sign?.name === "over/(under)" ? underspend.neg() : underspend;
  const thisYear = shownAmount(sheet, inYear)!;
  if (columns.inYearRole === "variance" && (wholeLife.isZero() || thisYear.isZero())) return undefined;
  const place = 10 ** -Math.max(wholeLife.decimalPlaces(), thisYear.decimalPlaces());
  // The whole-life variance is the difference of two rounded figures, hence twice as wide.
  return ties(stated(wholeLife, 2 * place), stated(thisYear, place))
    ? null
    : { cell, budget, inYear, wholeLife, thisYear };
}
