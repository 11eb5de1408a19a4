import type { Description, Rule, Scope } from "../../checking";
import { placeOf, readCell, shownAmount } from "../../checking";
import { Decimal, fromExcel, sayAmount } from "../../money";
import { linesOf } from "../../packs";
import { policyFor } from "../../plan";
import type { CellAddress } from "../../workbook";
import { cellName } from "../../workbook";
import { BY_POLICY } from "../tolerance-words";

interface Hidden {
  readonly cell: CellAddress;
  readonly cells: readonly CellAddress[];
  readonly net: Decimal;
  readonly over: Decimal;
  readonly under: Decimal;
}

/** Overspends and underspends, or slippage, that all but cancel out in the total. */
export const netHidesGross: Rule<Hidden> = {
  id: "net-hides-gross",
  family: "capital",
  title: "Small net variance of large opposite ones",
  severity: "query",
  kinds: ["capital"],
  page: {
    finds:
      "The net of the projects' variances is no more than a share of what they come to without their signs, and that is no less than an amount; the policy sets both, by default 50 % and £0.1m. Only variances that do not net to nil are looked at.",
    matters:
      "A small total looks like a programme on course. Projects over and under by much more each need their own explanation, and slippage of one pays for no overspend of another.",
    tolerance: BY_POLICY,
    seen: "East Sussex, Q1 2024/25 monitoring, capital table: a net of (149) is (290) over on one project and 141 slipped on another.",
    turnOff: "Where the narrative always explains every project by itself.",
  },
  lacks: (scope) => {
    if (scope.schedule.unit === null) return "it does not say in what unit its amounts are";
    if (limitsOf(scope) === null) return "the policy does not say when a net hides its parts";
    return varianceCells(scope).length === 0 ? "it has no variances of projects" : null;
  },
  *test(scope) {
    const cells = varianceCells(scope);
    if (cells.length === 0) return;
    const { share, amount } = limitsOf(scope)!;
    const amounts = cells.map((cell) => shownAmount(scope.sheet, cell)!);
    const total = (of: readonly Decimal[]) => of.reduce((sum, one) => sum.plus(one), new Decimal(0));
    const over = total(amounts.filter((one) => one.isNegative()));
    const under = total(amounts.filter((one) => one.isPositive()));
    const net = over.plus(under);
    const gross = under.minus(over);
    const isHidden =
      !over.isZero() &&
      !under.isZero() &&
      !net.isZero() &&
      gross.times(scope.schedule.unit!.pounds).greaterThanOrEqualTo(fromExcel(amount)) &&
      net.abs().lessThanOrEqualTo(gross.times(fromExcel(share)));
    yield isHidden ? { cell: totalCell(scope, cells), cells, net, over, under } : null;
  },
  describe: ({ cell, cells, net, over, under }, { schedule }): Description => {
    const bracketsAreOver = schedule.sign?.name !== "over/(under)";
    return {
      cell,
      related: cells.filter(({ row, column }) => row !== cell.row || column !== cell.column).slice(0, 24),
      stated: sayAmount(net),
      expected: "",
      difference: "",
      message: `The net variance of ${sayAmount(net)} (${cellName(cell)}) is ${sayAmount(over)} ${bracketsAreOver ? "over" : "under"} and ${sayAmount(under)} ${bracketsAreOver ? "under" : "over"}: ${sayAmount(over)} + ${sayAmount(under)} = ${sayAmount(net)}. Report the two sides, and explain each of them.`,
    };
  },
};

function limitsOf({ schedule, policy }: Scope): { readonly share: number; readonly amount: number } | null {
  const { share, amount } = policyFor(policy, placeOf(schedule)).netHidesGross;
  return share === null ? null : { share, amount: amount ?? 0 };
}

/** Of projects, where there is one such column and all of it can be read. */
function varianceCells({ schedule, sheet }: Scope): readonly CellAddress[] {
  const lines = linesOf(schedule).filter(({ role }) => role === "line");
  if (lines.some((line) => line.cells("variance").length > 1)) return [];
  const cells = lines.flatMap((line) => line.cell("variance") ?? []);
  return cells.every((cell) => readCell(sheet, cell).kind !== "unreadable") ? cells : [];
}

function totalCell({ schedule }: Scope, cells: readonly CellAddress[]): CellAddress {
  const total = linesOf(schedule).find(({ role }) => role === "total");
  return total?.cell("variance") ?? cells.at(-1)!;
}
