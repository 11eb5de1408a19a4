/** What a request to carry forward asks for, line by line and in all, whichever way it is laid out. In pounds. */
import type { Scope } from "../../checking";
import type { Figure } from "../../money";
import { minus, negate, sum } from "../../money";
import type { LineCell, Schedule, ScheduleLine } from "../../packs";
import { linesOf } from "../../packs";
import { poundsAt, poundsOf } from "../in-pounds";

export interface RequestLine {
  readonly line: ScheduleLine;
  /** Where it is asked for; the years, where it is asked for by year. */
  readonly cells: readonly LineCell[];
  readonly carried: Figure;
  readonly budget: Figure | null;
  /** Null where the schedule does not state it. */
  readonly underspend: Figure | null;
}

/** Single requests, without totals. */
export function requestLines(scope: Pick<Scope, "workbook">, schedule: Schedule): readonly RequestLine[] {
  const lines = linesOf(schedule).filter(({ role }) => role === "line");
  // Figures of both signs are a balance of something, not requests.
  const signs = new Set(
    lines
      .flatMap((line) => carriedCells(scope, schedule, line))
      .map((cell) => poundsAt(scope, schedule, cell)?.amount ?? null)
      .filter((amount) => amount !== null && !amount.isZero())
      .map((amount) => amount!.isNegative()),
  );
  return signs.size > 1 ? [] : lines.flatMap((line) => requestOf(scope, schedule, line) ?? []);
}

export interface Request {
  readonly schedule: Schedule;
  /** Where its total stands, or else its only line. */
  readonly cells: readonly LineCell[];
  readonly carried: Figure;
  readonly budget: Figure | null;
  readonly underspend: Figure | null;
}

/** The whole request: its total, or what its lines come to. Null where nothing is asked for. */
export function wholeRequest(scope: Pick<Scope, "workbook">, schedule: Schedule): Request | null {
  const total = linesOf(schedule).findLast(({ role }) => role === "total");
  const stated = total && requestOf(scope, schedule, total);
  if (stated) return { schedule, ...stated };
  const lines = requestLines(scope, schedule).filter(({ carried }) => !carried.amount.isZero());
  const [first] = lines;
  if (!first) return null;
  const inAll = (of: (line: RequestLine) => Figure | null) => {
    const figures = lines.flatMap((line) => of(line) ?? []);
    return figures.length === lines.length ? sum(figures) : null;
  };
  return {
    schedule,
    cells: first.cells,
    carried: inAll(({ carried }) => carried)!,
    budget: inAll(({ budget }) => budget),
    underspend: inAll(({ underspend }) => underspend),
  };
}

function requestOf(scope: Pick<Scope, "workbook">, schedule: Schedule, line: ScheduleLine): RequestLine | null {
  const asked = carriedCells(scope, schedule, line);
  const carried = poundsOf(scope, schedule, asked);
  if (!carried) return null;
  const [budgetCell, spendCell] = [line.cell("budget"), line.cell("actual")];
  const budget = budgetCell && poundsAt(scope, schedule, budgetCell);
  const spend = spendCell && poundsAt(scope, schedule, spendCell);
  const underspend = budget && spend ? minus(budget, spend) : statedUnderspend(scope, schedule, line);
  return { line, cells: asked, carried: carried.amount.isNegative() ? negate(carried) : carried, budget, underspend };
}

/** By year they add up; otherwise several columns are stages of one request, of which the last that says something counts. */
function carriedCells(scope: Pick<Scope, "workbook">, schedule: Schedule, line: ScheduleLine): readonly LineCell[] {
  const cells = line.cells("carried");
  const years = new Set(cells.map(({ period }) => period));
  if (cells.length < 2 || (years.size === cells.length && !years.has(null))) return cells;
  const last = cells.findLast((cell) => poundsAt(scope, schedule, cell)?.amount.isZero() === false);
  return [last ?? cells[0]!];
}

function statedUnderspend(scope: Pick<Scope, "workbook">, schedule: Schedule, line: ScheduleLine): Figure | null {
  const cell = line.cell("underspend");
  const figure = cell && poundsAt(scope, schedule, cell);
  return figure && schedule.sign?.name === "over/(under)" ? negate(figure) : figure;
}
