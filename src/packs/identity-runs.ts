/** Single statements out of runs of them. A statement's place is counted through all runs of its schedule, in order. */
import type { CellAddress } from "../workbook";
import type { Identity, IdentityRun } from "./identity";
import type { Schedule } from "./schedule";

type Statements = Pick<Schedule, "identityRuns">;

/** How many statements a schedule makes. */
export function identityCount({ identityRuns }: Statements): number {
  return identityRuns.reduce((count, { on }) => count + on.length, 0);
}

/** The runs, each with the place of its first statement. */
export function* placedRuns({
  identityRuns,
}: Statements): Generator<{ readonly run: IdentityRun; readonly first: number }> {
  let first = 0;
  for (const run of identityRuns) {
    yield { run, first };
    first += run.on.length;
  }
}

/** One statement by its place. */
export function identityAt(schedule: Statements, place: number): Identity {
  for (const { run, first } of placedRuns(schedule)) {
    if (place < first + run.on.length) return identityIn(run, place - first);
  }
  throw new RangeError(`The schedule makes no statement ${place}`);
}

/** All statements in the order of their places, drawn one by one. */
export function* identitiesOf({ identityRuns }: Statements): Generator<Identity> {
  for (const run of identityRuns) for (let nth = 0; nth < run.on.length; nth++) yield identityIn(run, nth);
}

/** The nth statement of a run. */
export function identityIn(run: IdentityRun, nth: number): Identity {
  const { meaning, along, basis, support } = run;
  const terms = run.terms.map(({ line, coefficient }) => ({ cell: cellOn(run, nth, line), coefficient }));
  return { meaning, along, result: resultIn(run, nth), terms, basis, support };
}

/** The cell that the nth statement of a run is about. */
export function resultIn(run: IdentityRun, nth: number): CellAddress {
  return cellOn(run, nth, run.result);
}

function cellOn({ along, on }: IdentityRun, nth: number, line: number): CellAddress {
  const at = on[nth]!;
  return along === "row" ? { row: at, column: line } : { row: line, column: at };
}
