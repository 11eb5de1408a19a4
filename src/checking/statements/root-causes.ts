/**
 * From broken statements to the cells at fault. One wrong cell may break its row, its column and the totals above; the cell is
 * found by supposing each in turn to be wrong and asking whether everything would then tie.
 */
import type { Decimal } from "../../money";
import { fromExcel, roundHalfUp } from "../../money";
import { IDENTITY_MEANINGS, identitiesOf, identityAt } from "../../packs";
import type { Identity, RowRole, Schedule } from "../../packs";
import type { CellAddress, Sheet } from "../../workbook";
import { amountAt } from "../cell-reading";
import { indexIdentities } from "./identity-index";
import { rowOf } from "../place-words";
import { cellOfKey } from "./rounding-slack";
import type { Scope } from "../rule";
import type { Ledger, Supposition } from "./suppose";
import { accept } from "./suppose";
import { bestFor, candidateCells, cellsOf, compareSuppositions, isEquallyGood } from "./suspects";
import { saysAndShould, testedIdentities } from "./tested-identities";
import { typedAmongFormulas } from "./typed-among-formulas";

/** A cell that, put right, makes broken statements hold; or the lowest broken statement itself, where no one cell explains it. */
export interface RootCause {
  readonly cell: CellAddress;
  /** What the cell should show for its statements to hold; a ratio for a percentage. */
  readonly expected: Decimal;
  /** The broken statements that have this cause, by their places in the schedule. */
  readonly statements: readonly number[];
  /** The statement whose working explains it best. */
  readonly statement: number;
  /** Cells that are wrong only because this one is. */
  readonly carried: readonly CellAddress[];
  /** Other cells that would explain it just as well, the first few. */
  readonly alternatives: readonly CellAddress[];
  /** Whether putting the one cell right makes its statements hold; false where several cells must be at fault. */
  readonly isSingleCell: boolean;
}

/** More broken statements than this are no typing error but a table of another make. */
const MOST_TO_EXPLAIN = 2_000;
const MOST_ALTERNATIVES = 12;

const answers = new WeakMap<Schedule, readonly RootCause[]>();

/** The causes of all that is broken in a schedule, found once however many rules ask; the most telling cause first. */
export function rootCauses(scope: Scope): readonly RootCause[] {
  const known = answers.get(scope.schedule);
  if (known) return known;
  const causes = findCauses(scope);
  answers.set(scope.schedule, causes);
  return causes;
}

function findCauses(scope: Scope): readonly RootCause[] {
  const { schedule, sheet } = scope;
  const tested = testedIdentities(scope);
  if (tested.broken.length === 0) return [];
  const identities = [...identitiesOf(schedule)];
  const ledger: Ledger = {
    sheet,
    identities,
    tested,
    index: indexIdentities(identities),
    residuals: tested.residuals.slice(),
    corrections: new Map(),
    broken: new Set(tested.broken),
  };
  const explained = tested.broken.length > MOST_TO_EXPLAIN ? [] : explain(scope, ledger);
  return [...explained, ...unexplained(scope, ledger)];
}

function explain(scope: Scope, ledger: Ledger): readonly RootCause[] {
  const odd = typedAmongFormulas(scope);
  const candidates = candidateCells(scope, ledger);
  const live = new Map<number, Supposition>();
  const tryCell = (cell: number) => {
    const best = bestFor(ledger, cell);
    if (best) live.set(cell, best);
    else live.delete(cell);
  };
  candidates.forEach(tryCell);
  const causes: RootCause[] = [];
  while (live.size > 0) {
    const order = (a: Supposition, b: Supposition) => compareSuppositions(a, b, ledger.identities, odd);
    const best = [...live.values()].reduce((first, next) => (order(next, first) < 0 ? next : first));
    const equals = [...live.values()].filter((other) => other !== best && isEquallyGood(other, best, odd));
    causes.push(
      causeOf(
        scope,
        best,
        equals.map(({ root }) => cellOfKey(root)),
      ),
    );
    accept(ledger, best);
    live.delete(best.root);
    for (const cell of candidates) {
      const isTouched = ledger.index.get(cell)!.some(({ identity }) => best.touched.has(identity));
      const reachesTouched = [...(live.get(cell)?.touched.keys() ?? [])].some((identity) => best.touched.has(identity));
      if (isTouched || reachesTouched) tryCell(cell);
    }
  }
  return causes;
}

function causeOf(
  scope: Scope,
  { root, change, fixed, changes }: Supposition,
  alternatives: readonly CellAddress[],
): RootCause {
  const cell = cellOfKey(root);
  const statement = tellingStatement(scope, cell, fixed);
  return {
    cell,
    expected: correctedAmount(scope, identityAt(scope.schedule, statement), cell, change),
    statements: fixed,
    statement,
    carried: [...changes.keys()]
      .filter((key) => key !== root)
      .sort((a, b) => a - b)
      .map(cellOfKey),
    alternatives: alternatives.slice(0, MOST_ALTERNATIVES),
    isSingleCell: true,
  };
}

/** To as many places as the statement's own figures have, so that no noise of doubles is shown. */
function correctedAmount(scope: Scope, identity: Identity, cell: CellAddress, change: number): Decimal {
  if (identity.meaning === "percentage") return saysAndShould(scope, identity).expected;
  const places = Math.max(
    ...[identity.result, ...identity.terms.map((term) => term.cell)].map((at) => decimalPlaces(scope.sheet, at)),
  );
  return roundHalfUp(fromExcel(amountAt(scope.sheet, cell.row, cell.column)).plus(fromExcel(change)), places);
}

function decimalPlaces(sheet: Sheet, { row, column }: CellAddress): number {
  return fromExcel(amountAt(sheet, row, column)).decimalPlaces();
}

/** The statement that is about the cell itself, if there is one: a total's own column, else the row it stands in. */
function tellingStatement({ schedule }: Scope, cell: CellAddress, statements: readonly number[]): number {
  const role = rowOf(schedule, cell.row)?.role;
  const isTotal = role === "total" || role === "subtotal";
  const rank = (index: number) => {
    const { result, meaning } = identityAt(schedule, index);
    const isItsResult = result.row === cell.row && result.column === cell.column;
    const order = isTotal && meaning === "foot" ? -1 : IDENTITY_MEANINGS.indexOf(meaning);
    return (isItsResult ? 0 : 100) + order;
  };
  return statements.reduce((best, index) => (rank(index) < rank(best) ? index : best));
}

/** What no single cell explains: the lowest of the statements that have figures in common stands for them all. */
function unexplained(scope: Scope, ledger: Ledger): readonly RootCause[] {
  const roles = new Map(scope.schedule.rows.map(({ row, role }) => [row, role]));
  const height = (index: number) => heightOf(ledger.identities[index]!, roles);
  const lowestFirst = [...ledger.broken].sort((a, b) => height(a) - height(b) || a - b);
  const causeAt = new Map<number, number>();
  const causes: { statement: number; statements: number[] }[] = [];
  for (const index of lowestFirst) {
    const cells = cellsOf(ledger.identities[index]!);
    const below = cells.map((cell) => causeAt.get(cell)).find((cause) => cause !== undefined);
    const cause = below ?? causes.push({ statement: index, statements: [] }) - 1;
    causes[cause]!.statements.push(index);
    for (const cell of cells) if (!causeAt.has(cell)) causeAt.set(cell, cause);
  }
  return causes.map(({ statement, statements }) => {
    const identity = ledger.identities[statement]!;
    const { expected } = saysAndShould(scope, identity);
    return {
      cell: identity.result,
      expected,
      statements,
      statement,
      carried: [],
      alternatives: [],
      isSingleCell: false,
    };
  });
}

function heightOf({ along, result }: Identity, roles: ReadonlyMap<number, RowRole>): number {
  const role = roles.get(result.row);
  const level = role === "total" ? 3 : role === "subtotal" ? 1 : 0;
  return along === "column" ? Math.max(level, 1) : level === 0 ? 0 : level + 1;
}
