import type { Description, Scope } from "../../checking";
import { figureOf, shownAmount } from "../../checking";
import type { Decimal } from "../../money";
import { minus, exact, sayAmount, sum, ties } from "../../money";
import { linesOf } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName, isBlank, valueAt } from "../../workbook";
import { besideStatements } from "../beside-statements";
import { identityRule } from "../identity-rule";
import { nameOf } from "../identity-words";
import { TIES } from "../tolerance-words";

interface Residual {
  readonly cell: CellAddress;
  readonly cells: readonly CellAddress[];
  readonly headline: Decimal;
  readonly named: Decimal;
}

const statements = identityRule({
  id: "drivers-leave-residual",
  family: "revenue",
  title: "Drivers that do not explain the whole variance",
  meanings: ["drivers"],
  lack: "it does not list the drivers of a variance",
  severity: "query",
  kinds: ["drivers", "table"],
  page: {
    finds:
      "The named drivers of an over- or underspend add to it: beside it across the row, or beneath it line by line, or in a table by driver whose last line is the overspend that they make up. What they leave is shown.",
    matters: "The rest has no cause, so nobody acts on it, and it comes back next quarter.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring, narrative: Localities' drivers explain 2.326 of 2.702, those of looked-after children 2.895 of 3.746.",
    turnOff: "Where only the largest drivers are named and the pack says so.",
  },
});

/** What of a variance the drivers named for it leave without a cause. */
export const driversLeaveResidual = besideStatements<Residual>(statements, {
  lacks: (scope) => (blocksOf(scope).length === 0 ? "it is no table of drivers" : null),
  *test(scope) {
    const tried = blocksOf(scope).flatMap((block) => {
      const [headline, ...parts] = [block.cell, ...block.cells].map((cell) =>
        figureOf(scope.workbook, scope.schedule, cell),
      );
      if (!headline || parts.includes(null)) return [];
      const named = sum(parts.flatMap((part) => part ?? []));
      const isWhole = ties(minus(headline, named), exact(0));
      return [isWhole ? null : { ...block, headline: headline.amount, named: named.amount }];
    });
    const residuals = tried.filter((residual) => residual !== null).length;
    // Where most leave something, only the main drivers are meant to be named.
    if (tried.length === 1 || residuals * 2 <= tried.length) yield* tried;
  },
  describe: ({ cell, cells, headline, named }, scope): Description => {
    const rest = sayAmount(headline.minus(named));
    const parts = cells.map((part) => sayAmount(shownAmount(scope.sheet, part)!)).join(" + ");
    return {
      cell,
      related: cells.slice(0, 24),
      stated: sayAmount(headline),
      expected: sayAmount(named),
      difference: rest,
      message: `${nameOf(scope, cell)} is ${sayAmount(headline)}, but the ${cells.length === 1 ? `driver in ${cellName(cells[0]!)} explains` : `drivers from ${cellName(cells[0]!)} to ${cellName(cells.at(-1)!)} explain`} ${parts} = ${sayAmount(named)}: ${rest} is left. Name what it is due to.`,
    };
  },
});

interface Block {
  readonly cell: CellAddress;
  readonly cells: readonly CellAddress[];
}

const BY_DRIVER = /^\W*(main |key )?(drivers?|causes?|reasons?)\b|by (driver|cause|reason)\b|drivers of/i;
const HEADLINE = /over-?\s?spend|under-?\s?spend|\bvariance\b|\bpressure\b/i;
/** Says that not all drivers are there. */
const ONLY_SOME = /\b(main|key|largest|significant|major|top|includ(es|ing)|selected)\b/i;

function blocksOf(scope: Scope): readonly Block[] {
  const block = blockOf(scope);
  return block ? [block] : blocksBeneath(scope);
}

/** Headlines with one driver a line beneath them, the headline typed beside the first or beside all of them. */
function blocksBeneath({ schedule, sheet }: Scope): readonly Block[] {
  const of = (role: string) => schedule.columns.filter((column) => column.role === role);
  const [[headline, ...headlines], [driver, ...drivers]] = [of("headline"), of("driver")];
  if (!headline || !driver || headlines.length > 0 || drivers.length > 0 || of("rest").length > 0) return [];
  if (ONLY_SOME.test(`${schedule.title} ${headline.heading} ${driver.heading}`)) return [];
  const valueIn = (row: number, { column }: typeof headline) => valueAt(sheet, { row, column });
  const blocks: { readonly cell: CellAddress; readonly label: string; readonly cells: CellAddress[] }[] = [];
  let open: (typeof blocks)[number] | null = null;
  for (const { row, role, label } of schedule.rows) {
    const stated = valueIn(row, headline);
    const isSame = open && label === open.label && stated === valueAt(sheet, open.cell);
    if (role !== "line") open = null;
    else if (!isBlank(stated) && !isSame)
      blocks.push((open = { cell: { row, column: headline.column }, label, cells: [] }));
    if (open && !isBlank(valueIn(row, driver))) open.cells.push({ row, column: driver.column });
  }
  const isLong = blocks.some(({ cells }) => cells.length >= 2);
  return isLong ? blocks.filter(({ cells }) => cells.length > 0) : [];
}

/** A table by driver with one column of figures, whose last line states the over- or underspend that the others make up. */
function blockOf({ schedule }: Scope): Block | null {
  const labels = schedule.columns.filter(({ role }) => role === "label");
  const figures = schedule.columns.filter(({ role }) => role === "figure");
  const heading = labels[0]?.heading ?? "";
  if (schedule.kind !== "table" || labels.length !== 1 || figures.length !== 1) return null;
  if (!BY_DRIVER.test(heading) && !BY_DRIVER.test(schedule.title)) return null;
  if (ONLY_SOME.test(heading) || ONLY_SOME.test(schedule.title)) return null;
  // Where the column has a total of its own, that is tested as one.
  if (schedule.identityRuns.length > 0) return null;
  const lines = linesOf(schedule);
  const last = lines.at(-1);
  if (!last || lines.length < 3 || !HEADLINE.test(last.label)) return null;
  const cells = lines.flatMap((line) => line.cell("figure") ?? []);
  if (cells.length !== lines.length || lines.slice(0, -1).some(({ role }) => role !== "line")) return null;
  return { cell: cells.at(-1)!, cells: cells.slice(0, -1) };
}
