import type { Description, Scope } from "../../checking";
import { figureOf, shownAmount } from "../../checking";
import type { Decimal } from "../../money";
import { minus, exact, sayAmount, sum, ties } from "../../money";
import { linesOf } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName } from "../../workbook";
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
      "The named drivers of an over- or underspend add to it: beside it across the row, or in a table by driver whose last line is the overspend that they make up. What they leave is shown.",
    matters: "The rest has no cause, so nobody acts on it, and it comes back next quarter.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring, narrative: Localities' drivers explain 2.326 of 2.702, those of looked-after children 2.895 of 3.746.",
    turnOff: "Where only the largest drivers are named and the pack says so.",
  },
});

/** What of a variance the drivers named for it leave without a cause. */
export const driversLeaveResidual = besideStatements<Residual>(statements, {
  lacks: (scope) => (blockOf(scope) === null ? "it is no table of drivers" : null),
  *test(scope) {
    const block = blockOf(scope);
    if (block === null) return;
    const [headline, ...parts] = [block.cell, ...block.cells].map((cell) =>
      figureOf(scope.workbook, scope.schedule, cell),
    );
    if (!headline || parts.includes(null)) return;
    const named = sum(parts.flatMap((part) => part ?? []));
    yield ties(minus(headline, named), exact(0)) ? null : { ...block, headline: headline.amount, named: named.amount };
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
      message: `${nameOf(scope, cell)} is ${sayAmount(headline)}, but the drivers from ${cellName(cells[0]!)} to ${cellName(cells.at(-1)!)} explain ${parts} = ${sayAmount(named)}: ${rest} is left. Name what it is due to.`,
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
