import type { Description, Rule, Scope } from "../../checking";
import { hasRole, linesOf, type LineCell, type ScheduleLine } from "../../packs";
import type { CellAddress } from "../../workbook";
import { isBlank, valueAt } from "../../workbook";
import { nameOf } from "../identity-words";
import { EXACT } from "../tolerance-words";

interface Overdue {
  readonly cell: CellAddress;
  readonly what: "outturn" | "rating";
  readonly others: number;
}

/** Of the measures, so many must have the figure before one that has not is late. */
const MOST_HAVE = 0.6;
const FEWEST = 3;
const NOT_EACH_QUARTER =
  /annual|yearly|once a year|academic year|biennial|termly|in arrears|new measure|not (yet )?available|n\/a|tbc|awaited/i;

/** A measure that says nothing for a quarter that the others have reported on. */
export const measureOverdue: Rule<Overdue> = {
  id: "measure-overdue",
  family: "performance",
  title: "Measure without this quarter's outturn or rating",
  severity: "warning",
  page: {
    finds:
      "In the latest quarter that most measures report on, every measure has its outturn and its rating. Quarters still to come are left alone, and so are measures whose words say that they are annual.",
    matters: "A measure that is late is most often one that has got worse, and nobody asks about a blank.",
    tolerance: EXACT,
    seen: "None of the five papers; East Sussex, Q1 2024/25 monitoring leaves only the quarters to come blank.",
    turnOff: "Where measures are reported in different quarters and nothing in the pack says which.",
  },
  kinds: ["performance"],
  lacks: ({ schedule }) =>
    linesOf(schedule).length >= FEWEST && (hasRole(schedule, "outturn") || hasRole(schedule, "rag"))
      ? null
      : "it has too few measures to tell which quarter is due",
  *test(scope) {
    for (const what of ["outturn", "rating"] as const) yield* blanksIn(scope, what);
  },
  describe: ({ cell, what, others }, scope): Description => ({
    cell,
    related: [],
    stated: "",
    expected: "",
    difference: "",
    message: `${nameOf(scope, cell)} has no ${what}, while ${others} other measures have theirs. Fill it in, or say when it will be known.`,
  }),
};

function* blanksIn(scope: Scope, what: Overdue["what"]): Generator<Overdue | null> {
  const { sheet, schedule } = scope;
  const lines = linesOf(schedule).filter(({ role }) => role === "line");
  const role = what === "outturn" ? "outturn" : "rag";
  const isFilled = (cell: LineCell) => !isBlank(valueAt(sheet, cell));
  const columns = lines[0]?.cells(role) ?? [];
  const latest = latestOf(columns.filter((_, at) => lines.some((line) => isFilled(line.cells(role)[at]!))));
  if (!latest) return;
  const at = columns.indexOf(latest);
  const filled = lines.filter((line) => isFilled(line.cells(role)[at]!)).length;
  if (filled < FEWEST - 1 || filled < MOST_HAVE * lines.length) return;
  for (const line of lines) {
    const cell = line.cells(role)[at]!;
    const { row, column } = cell;
    // A rating waits for its outturn, which is asked about itself.
    const waits = what === "rating" && hasRole(schedule, "outturn") && !line.cells("outturn").some(isFilled);
    if (isFilled(cell)) yield null;
    else if (!waits && !isReportedOtherwise(scope, line)) yield { cell: { row, column }, what, others: filled };
  }
}

/** The last by its period, or by its place where the periods do not tell. */
function latestOf(cells: readonly LineCell[]): LineCell | null {
  return cells.reduce<LineCell | null>((latest, cell) => {
    if (!latest) return cell;
    const areTold = latest.period !== null && cell.period !== null && latest.period.length === cell.period.length;
    return areTold && cell.period! < latest.period! ? latest : cell;
  }, null);
}

/** Words that say when else it is reported, or a line that has nothing but its name. */
function isReportedOtherwise({ sheet, schedule }: Scope, line: ScheduleLine): boolean {
  const words = (["measure", "label", "note", "text", "target"] as const)
    .flatMap((role) => line.cells(role))
    .map((cell) => String(valueAt(sheet, cell) ?? ""));
  if (NOT_EACH_QUARTER.test(`${line.label} ${words.join(" ")}`)) return true;
  const targets = line.cells("target");
  return hasRole(schedule, "target") && targets.every((cell) => isBlank(valueAt(sheet, cell)));
}
