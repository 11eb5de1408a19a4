/** The results that stand in for one another: totals side by side in a row, variances and nets under one another in a column. */
import type { Scope } from "../../checking";
import { cellKey, formAt, testedIdentities } from "../../checking";
import { placedRuns, resultIn } from "../../packs";
import type { Identity, Schedule } from "../../packs";
import type { CellAddress } from "../../workbook";

/** In the order of the line. */
export interface ResultLine {
  readonly typed: readonly CellAddress[];
  /** Those by formula whose statement holds, by the number of their form. */
  readonly forms: ReadonlyMap<number, readonly CellAddress[]>;
}

const lines = new WeakMap<Schedule, Map<string, ResultLine>>();

/** The line of a statement's result, with the results of the same meaning on it, found once however many cells ask. */
export function resultLineOf(scope: Scope, { meaning, along, result }: Identity): ResultLine {
  const known = lines.get(scope.schedule) ?? new Map<string, ResultLine>();
  lines.set(scope.schedule, known);
  const line = along === "column" ? result.row : result.column;
  const name = `${meaning} ${along} ${line}`;
  const answer = known.get(name) ?? readLine(scope, meaning, along, line);
  known.set(name, answer);
  return answer;
}

function readLine(scope: Scope, meaning: Identity["meaning"], along: Identity["along"], line: number): ResultLine {
  const { stateOf } = testedIdentities(scope);
  const results = new Map<number, { readonly cell: CellAddress; readonly holds: boolean }>();
  for (const { run, first } of placedRuns(scope.schedule)) {
    if (run.meaning !== meaning || run.along !== along || run.result !== line) continue;
    for (let nth = 0; nth < run.on.length; nth++) {
      const cell = resultIn(run, nth);
      const key = cellKey(cell.row, cell.column);
      const holds = stateOf(first + nth) === "holds" && (results.get(key)?.holds ?? true);
      results.set(key, { cell, holds });
    }
  }
  const typed: CellAddress[] = [];
  const forms = new Map<number, CellAddress[]>();
  for (const [, { cell, holds }] of [...results].sort(([a], [b]) => a - b)) {
    const form = formAt(scope.sheet, cell);
    if (form === null) typed.push(cell);
    else if (holds) {
      const alike = forms.get(form);
      if (alike) alike.push(cell);
      else forms.set(form, [cell]);
    }
  }
  return { typed, forms };
}
