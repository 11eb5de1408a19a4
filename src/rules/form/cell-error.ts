import type { Description, Rule, Scope } from "../../checking";
import { cellKey, formAt, held } from "../../checking";
import type { Schedule } from "../../packs";
import { isFigureRole } from "../../packs";
import type { CellAddress, Sheet } from "../../workbook";
import { cellName, findSheet, formulaAt, isCellError, qualifiedName, referencesOf } from "../../workbook";
import { figureRows, lacksFigures } from "../figure-cells";
import { namesOf, nameOf } from "../identity-words";
import { EXACT } from "../tolerance-words";

interface ErrorRoot {
  readonly cell: CellAddress;
  readonly error: string;
  /** Other cells where the same formula gives the same error; all of that error, where there are many. */
  readonly alike: readonly CellAddress[];
  readonly carried: readonly CellAddress[];
  /** The cell of another sheet the error comes from; null when it arises here. */
  readonly from: string | null;
}

/** An Excel error in a figure column or from a formula in any other; one that only flows from another cell in error is named there, not reported again. */
export const cellError: Rule<ErrorRoot> = {
  id: "cell-error",
  family: "form",
  title: "Cell in error",
  severity: "error",
  page: {
    finds:
      "No figure shows an Excel error such as #REF!, #VALUE!, #DIV/0! or #N/A. The cell where the error begins is named, with those it is carried into.",
    matters:
      "Everything reckoned from such a cell is in error too, so no total that takes it in can be tested or published.",
    tolerance: EXACT,
    seen: "Not in the five papers.",
    turnOff: "Where errors are left to stand on purpose, for instance #N/A to leave a gap in a chart.",
  },
  lacks: ({ schedule }) => lacksFigures(schedule),
  *test(scope) {
    const { schedule, sheet } = scope;
    const errors: CellAddress[] = [];
    const columns = schedule.columns.map(({ column, role }) => ({ column, isOfFigures: isFigureRole(role) }));
    let silent = 0;
    for (const { row } of figureRows(schedule)) {
      const values = sheet.values[row] ?? [];
      for (const { column, isOfFigures } of columns) {
        const value = values[column] ?? null;
        if (value === null || (!isOfFigures && !sheet.formulas[row]?.[column])) continue;
        if (isCellError(value)) errors.push({ row, column });
        else silent++;
      }
    }
    yield held(silent);
    yield* rootsOf(
      scope,
      errors.sort((a, b) => a.column - b.column || a.row - b.row),
    );
  },
  describe: ({ cell, error, alike, carried, from }, scope): Description => {
    const formula = formulaAt(scope.sheet, cell);
    const what = `${nameOf(scope, cell)} shows ${error}${formula === null ? "" : ` from ${formula}`}: ${MEANS[error] ?? "Excel could not work it out"}`;
    const others = alike.length === 0 ? "" : ` The same stands in ${namesOf(alike)}.`;
    const reach = carried.length === 0 ? "" : ` It is carried into ${namesOf(carried)}.`;
    const advice =
      from === null
        ? ` Mend ${formula === null ? "the cell" : "the formula"}; until then no total that takes it in can be tested.`
        : ` It comes from ${from}: mend it there.`;
    return {
      cell,
      related: [...alike, ...carried].slice(0, 24),
      stated: error,
      expected: "",
      difference: "",
      message: `${what}.${others}${reach}${advice}`,
    };
  },
};

const MEANS: Readonly<Record<string, string>> = {
  "#REF!": "it refers to cells that were deleted",
  "#VALUE!": "it reckons with text where a number belongs",
  "#DIV/0!": "it divides by nil or by an empty cell",
  "#N/A": "a look-up found nothing",
  "#NAME?": "it names something that Excel does not know",
  "#NUM!": "its number is too large or cannot be reckoned",
  "#NULL!": "two ranges in it do not meet",
};

function rootsOf(scope: Scope, errors: readonly CellAddress[]): readonly ErrorRoot[] {
  const inError = new Set(errors.map(({ row, column }) => cellKey(row, column)));
  const groups = new Map<string, CellAddress[]>();
  const carried: CellAddress[] = [];
  for (const cell of errors) {
    if (flowsFromHere(scope, cell, inError) || flowsFromAnotherSchedule(scope, cell)) {
      carried.push(cell);
      continue;
    }
    const form = formAt(scope.sheet, cell);
    const name = `${String(scope.sheet.values[cell.row]?.[cell.column])} ${form === null ? `typed in ${cell.column}` : form}`;
    groups.set(name, [...(groups.get(name) ?? []), cell]);
  }
  const merged = mergeMany([...groups.values()], ({ row, column }) => String(scope.sheet.values[row]?.[column]));
  return merged.map(([cell, ...alike], index): ErrorRoot => ({
    cell: cell!,
    error: String(scope.sheet.values[cell!.row]?.[cell!.column]),
    alike,
    carried: index === 0 ? carried : [],
    from: errorFrom(scope, cell!),
  }));
}

/** So many formulas in the same error have one cause, such as a sheet that was deleted. */
const MANY = 5;

function mergeMany(
  groups: readonly (readonly CellAddress[])[],
  errorAt: (cell: CellAddress) => string,
): readonly (readonly CellAddress[])[] {
  const byError = new Map<string, (readonly CellAddress[])[]>();
  for (const group of groups) byError.set(errorAt(group[0]!), [...(byError.get(errorAt(group[0]!)) ?? []), group]);
  return [...byError.values()].flatMap((alike) => (alike.length >= MANY ? [alike.flat()] : alike));
}

/** The references of a cell that themselves are in error. */
function* errorsNamedBy(
  { sheet, workbook }: Scope,
  cell: CellAddress,
): Generator<{ readonly sheet: Sheet; readonly cell: CellAddress }> {
  const formula = formulaAt(sheet, cell);
  if (formula === null || formula.includes("#REF!")) return;
  for (const { sheet: name, range } of referencesOf(formula)) {
    const at = name === null ? sheet : findSheet(workbook, name);
    if (!at) continue;
    for (let row = range.top; row <= Math.min(range.bottom, at.values.length - 1); row++) {
      const values = at.values[row];
      for (let column = range.left; values && column <= Math.min(range.right, values.length - 1); column++) {
        const isItself = at === sheet && row === cell.row && column === cell.column;
        if (!isItself && isCellError(values[column] ?? null)) yield { sheet: at, cell: { row, column } };
      }
    }
  }
}

function flowsFromHere(scope: Scope, cell: CellAddress, inError: ReadonlySet<number>): boolean {
  for (const found of errorsNamedBy(scope, cell)) {
    if (found.sheet === scope.sheet && inError.has(cellKey(found.cell.row, found.cell.column))) return true;
  }
  return false;
}

function flowsFromAnotherSchedule(scope: Scope, cell: CellAddress): boolean {
  for (const found of errorsNamedBy(scope, cell)) {
    const isReported = scope.pack.schedules.some(
      (other) => other !== scope.schedule && other.sheet === found.sheet.name && isFigureOf(other, found.cell),
    );
    if (isReported) return true;
  }
  return false;
}

function isFigureOf(schedule: Schedule, { row, column }: CellAddress): boolean {
  return (
    schedule.columns.some((candidate) => candidate.column === column) &&
    figureRows(schedule).some((candidate) => candidate.row === row)
  );
}

function errorFrom(scope: Scope, cell: CellAddress): string | null {
  for (const found of errorsNamedBy(scope, cell)) {
    return found.sheet === scope.sheet ? cellName(found.cell) : qualifiedName(found.sheet.name, cellName(found.cell));
  }
  return null;
}
