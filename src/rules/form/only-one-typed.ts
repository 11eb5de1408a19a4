/** The one result that is typed where all others of its table, or of its sheet, are reckoned: tables of a line or two have no pattern to break. */
import type { Scope } from "../../checking";
import { cellKey, testedIdentities } from "../../checking";
import type { Identity, Schedule } from "../../packs";
import { identitiesOf, identityCount } from "../../packs";
import type { CellAddress, Sheet } from "../../workbook";
import { formulaAt, referencesOf, valueAt } from "../../workbook";

export interface OnlyOneTyped {
  readonly cell: CellAddress;
  readonly of: "table" | "sheet";
  /** How many cells reckon the other statements, and one of them. */
  readonly formulas: number;
  readonly example: CellAddress;
}

/** Longer tables show by their patterns what is typed. */
const MOST_STATEMENTS = 60;
/** So many other tables' statements on the sheet speak for a table that makes but one. */
const FEWEST_ON_SHEET = 4;

const answers = new WeakMap<Schedule, OnlyOneTyped | null>();

/** A result that ties, is typed, and is the only one that no formula gives. */
export function onlyOneTyped(scope: Scope): OnlyOneTyped | null {
  const known = answers.get(scope.schedule);
  if (known !== undefined) return known;
  const found = find(scope);
  answers.set(scope.schedule, found);
  return found;
}

function find(scope: Scope): OnlyOneTyped | null {
  const { schedule, sheet, pack } = scope;
  const own = reckoning(schedule, sheet);
  const [first] = own?.typed ?? [];
  if (!own || !first) return null;
  const { result, terms } = first.identity;
  const { stateOf } = testedIdentities(scope);
  const isIt = ({ identity, place }: TypedStatement) =>
    isSameCell(identity.result, result) && stateOf(place) === "holds";
  if (!own.typed.every(isIt)) return null;
  const isFigure = (cell: CellAddress) => typeof valueAt(sheet, cell) === "number" && valueAt(sheet, cell) !== 0;
  if (!isFigure(result) || terms.filter(({ cell }) => isFigure(cell)).length < 2) return null;
  if (own.reckoned.length > 0)
    return { cell: result, of: "table", formulas: own.reckoned.length, example: own.reckoned[0]! };
  const others = pack.schedules
    .filter((other) => other !== schedule && other.sheet === schedule.sheet)
    .map((other) => reckoning(other, sheet));
  if (others.some((other) => other === null || other.typed.length > 0)) return null;
  const reckoned = others.flatMap((other) => other!.reckoned);
  return reckoned.length < FEWEST_ON_SHEET
    ? null
    : { cell: result, of: "sheet", formulas: reckoned.length, example: reckoned[0]! };
}

interface TypedStatement {
  readonly identity: Identity;
  readonly place: number;
}

interface Reckoning {
  /** Those whose result is typed and that no formula reckons the other way round. */
  readonly typed: readonly TypedStatement[];
  /** The cells whose formulas reckon the others. */
  readonly reckoned: readonly CellAddress[];
}

const reckonings = new WeakMap<Schedule, Reckoning>();

/** Null for a table of many statements. */
function reckoning(schedule: Schedule, sheet: Sheet): Reckoning | null {
  if (identityCount(schedule) > MOST_STATEMENTS) return null;
  const known = reckonings.get(schedule);
  if (known) return known;
  const typed: TypedStatement[] = [];
  const reckoned = new Map<number, CellAddress>();
  let place = 0;
  for (const identity of identitiesOf(schedule)) {
    const by = reckonedIn(sheet, identity);
    if (by) reckoned.set(cellKey(by.row, by.column), by);
    else if (formulaAt(sheet, identity.result) === null) typed.push({ identity, place });
    place++;
  }
  const found = { typed, reckoned: [...reckoned.values()] };
  reckonings.set(schedule, found);
  return found;
}

/** The cell of a statement that a formula reckons from others of it: its result, or a part that is what the result leaves. */
function reckonedIn(sheet: Sheet, { result, terms }: Identity): CellAddress | null {
  const parts = terms.map(({ cell }) => cell);
  const takes = (cell: CellAddress, others: readonly CellAddress[]) => {
    const formula = formulaAt(sheet, cell);
    return (
      formula !== null &&
      referencesOf(formula).some(({ range }) =>
        others.some(
          ({ row, column }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
        ),
      )
    );
  };
  if (takes(result, parts)) return result;
  return parts.find((part) => takes(part, [result])) ?? null;
}

function isSameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}
