/** The statements a table makes of itself, from its column relations and its totals. */
import type { IdentityRun } from "../identity";
import { roughlyTies } from "../tables/table-figures";
import { acrossRows } from "./across-rows";
import { downColumns, footingColumns } from "./down-columns";
import type { Reading } from "./reading";

/** All statements, and in words those that the headings suggest but the figures do not bear out. */
export function runsOf(reading: Reading): { readonly runs: readonly IdentityRun[]; readonly open: readonly string[] } {
  const open: string[] = [];
  const across = reading.relations.map((relation) => acrossRows(reading, relation, open));
  const columns = footingColumns(reading, open);
  const down = reading.footed.map((footed) => downColumns(reading, footed, columns));
  const runs = [...across, ...down].filter(({ on }) => on.length > 0);
  if (reading.isMoney) return { runs, open };
  const exact = runs.map((run) => ({ ...run, on: run.on.filter((line) => !missesByRounding(reading, run, line)) }));
  const left = runs.reduce((count, { on }, i) => count + on.length - exact[i]!.on.length, 0);
  if (left > 0) {
    open.push(`its figures are rounded: ${left} totals that differ by no more than that explains were not tested`);
  }
  return { runs: exact.filter(({ on }) => on.length > 0), open };
}

/** Whether a statement fails on the figures as typed, but could hold before they were rounded. */
function missesByRounding({ figures }: Reading, { along, result, terms, meaning }: IdentityRun, on: number): boolean {
  if (meaning === "percentage") return false;
  const at = (line: number) => (along === "row" ? figures.at(on, line) : figures.at(line, on)) || 0;
  const slackAt = (line: number) => (along === "row" ? figures.slack(on, line) : figures.slack(line, on));
  const sum = terms.reduce((total, { line, coefficient }) => total + coefficient * at(line), 0);
  const slack = terms.reduce((total, { line }) => total + slackAt(line), slackAt(result));
  if (roughlyTies(at(result), sum, slack)) return false;
  const rounding = figures.roundedTo(along === "row" ? result : on);
  return roughlyTies(at(result), sum, ((terms.length + 1) * rounding) / 2);
}
