/** How the lines of a schedule are rated in it, beside the ratings that the policy allows for them. */
import type { Scope } from "../../checking";
import { figureOf, placeOf } from "../../checking";
import type { Rag } from "../../budget";
import { ragStatus } from "../../budget";
import type { Decimal, Figure } from "../../money";
import { minus, negate } from "../../money";
import type { Measure, ScheduleLine } from "../../packs";
import { hasRole, linesOf } from "../../packs";
import type { PolicyLevel } from "../../plan";
import { policyFor, ragPolicyIn } from "../../plan";
import type { CellAddress } from "../../workbook";
import { isBlank, valueAt } from "../../workbook";

export interface RatedLine {
  readonly line: ScheduleLine;
  readonly cell: CellAddress;
  /** Null where the cell is blank; undefined where it holds something that is no rating. */
  readonly rating: Rag | null | undefined;
  /** As the policy has it for the figures as they may have been before rounding; the first is that of the figures as shown. */
  readonly allowed: readonly Rag[];
  readonly budget: CellAddress;
  readonly overspend: Decimal;
  readonly related: readonly CellAddress[];
}

const RATINGS: Readonly<Record<string, Rag>> = { r: "R", red: "R", a: "A", amber: "A", g: "G", green: "G" };
const NAMES_DIRECTORATES = /directorate|department|division|portfolio/i;

/** What is missing for lines to be rated, as the end of "Not tested: …". */
export function lacksRatings(scope: Scope): string | null {
  const { schedule, policy } = scope;
  if (!hasRole(schedule, "rag")) return "it has no column of ratings";
  if (schedule.unit === null) return "it does not say in what unit its amounts are";
  const isKeyed = [null, ...LEVELS].some((level) =>
    linesOf(schedule).some(({ label }) => ragPolicyIn(policyFor(policy, placeOf(schedule, label, level)), 1) !== null),
  );
  if (!isKeyed) return "the policy has no thresholds for ratings";
  const isSizable =
    hasRole(schedule, "budget") &&
    (hasRole(schedule, "forecast") || (hasRole(schedule, "variance") && schedule.sign !== null));
  if (!isSizable) return "it has no budget beside a forecast";
  return linesOf(schedule).some((line) => ratingCell(line) !== null) ? null : "it has several columns of ratings";
}

const LEVELS: readonly PolicyLevel[] = ["service", "directorate", "council"];

/** Lines that the policy rates and whose figures can be read. */
export function ratedLines(scope: Scope): readonly RatedLine[] {
  return linesOf(scope.schedule).flatMap((line) => {
    const cell = ratingCell(line);
    const amounts = cell && overspendOf(scope, line);
    if (!cell || !amounts) return [];
    const allowed = levelsOf(scope, line).flatMap((level) => allowedAt(scope, line, level, amounts));
    if (allowed.length === 0) return [];
    return [
      {
        line,
        cell,
        rating: ratingOf(valueAt(scope.sheet, cell)),
        allowed: [...new Set(allowed)],
        budget: amounts.at,
        overspend: amounts.shown,
        related: amounts.related,
      },
    ];
  });
}

function ratingOf(value: unknown): Rag | null | undefined {
  if (value === null || value === undefined || isBlank(value as string)) return null;
  return typeof value === "string" ? RATINGS[value.trim().toLowerCase()] : undefined;
}

function ratingCell(line: ScheduleLine): CellAddress | null {
  const cells = line.cells("rag");
  return cells.length === 1 ? cells[0]! : null;
}

/** Which level a line is of; several where the schedule leaves that open, and then the ratings of all of them are allowed. */
function levelsOf({ schedule }: Scope, { role }: ScheduleLine): readonly PolicyLevel[] {
  if (role === "total") return LEVELS;
  if (role === "subtotal") return ["directorate", "service"];
  const heading = schedule.columns.find((column) => column.role === "label")?.heading ?? "";
  return NAMES_DIRECTORATES.test(heading) ? ["directorate", "service"] : ["service"];
}

interface Overspend {
  readonly at: CellAddress;
  readonly budget: Decimal;
  readonly over: Figure;
  readonly shown: Decimal;
  readonly related: readonly CellAddress[];
}

function overspendOf({ workbook, schedule }: Scope, line: ScheduleLine): Overspend | null {
  const read = (cell: CellAddress) => figureOf(workbook, schedule, cell);
  for (const measure of ["net", null] as readonly (Measure | null)[]) {
    const [at, outturn, variance] = [
      only(line.cells("budget", { measure })),
      only(line.cells("forecast", { measure })),
      only(line.cells("variance", { measure })),
    ];
    const budget = at && read(at);
    if (!at || !budget) continue;
    const forecast = outturn && read(outturn);
    if (forecast) return measured(at, budget.amount, minus(forecast, budget), [at, outturn]);
    const stated = variance && schedule.sign && read(variance);
    if (!stated) continue;
    const over = schedule.sign.name === "(over)/under" ? negate(stated) : stated;
    return measured(at, budget.amount, over, [at, variance]);
  }
  return null;
}

function measured(at: CellAddress, budget: Decimal, over: Figure, related: readonly CellAddress[]): Overspend {
  return { at, budget, over, shown: over.amount, related };
}

function only<T>(cells: readonly T[]): T | null {
  return cells.length === 1 ? cells[0]! : null;
}

function allowedAt({ schedule, policy }: Scope, { label }: ScheduleLine, level: PolicyLevel, sizes: Overspend): Rag[] {
  const key = ragPolicyIn(policyFor(policy, placeOf(schedule, label, level)), schedule.unit!.pounds);
  if (key === null) return [];
  const { budget, over, shown } = sizes;
  const ratings = [shown, over.low, over.high].flatMap((size) => ragStatus(budget, budget.plus(size), key) ?? []);
  return ratings.includes("R") && ratings.includes("G") ? [...ratings, "A"] : ratings;
}
