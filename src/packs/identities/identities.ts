/** The statements a table makes of itself, cell by cell, from its column relations and its totals. */
import type { CellAddress } from "../../workbook";
import type { Identity } from "../schedule";
import { roughlyTies } from "../tables/table-figures";
import { acrossRows } from "./across-rows";
import { downColumns, footingColumns } from "./down-columns";
import type { Reading } from "./reading";

/** All identities, and in words those that the headings suggest but the figures do not bear out. */
export function identitiesOf(reading: Reading): {
  readonly identities: readonly Identity[];
  readonly open: readonly string[];
} {
  const identities: Identity[] = [];
  const open: string[] = [];
  for (const relation of reading.relations) acrossRows(reading, relation, identities, open);
  const columns = footingColumns(reading, open);
  for (const footed of reading.footed) downColumns(reading, footed, columns, identities);
  if (!reading.isMoney) {
    const exact = identities.filter((identity) => !missesByRounding(reading, identity));
    if (exact.length < identities.length) {
      open.push(
        `its figures are rounded: ${identities.length - exact.length} totals that differ by no more than that explains were not tested`,
      );
    }
    return { identities: exact, open };
  }
  return { identities, open };
}

/** Whether a statement fails on the figures as typed, but could hold before they were rounded. */
function missesByRounding({ figures }: Reading, { result, terms, meaning }: Identity): boolean {
  if (meaning === "percentage") return false;
  const at = ({ row, column }: CellAddress) => figures.at(row, column) || 0;
  const sum = terms.reduce((total, { cell, coefficient }) => total + coefficient * at(cell), 0);
  const slack = terms.reduce(
    (total, { cell }) => total + figures.slack(cell.row, cell.column),
    figures.slack(result.row, result.column),
  );
  if (roughlyTies(at(result), sum, slack)) return false;
  return roughlyTies(at(result), sum, ((terms.length + 1) * figures.roundedTo(result.column)) / 2);
}
