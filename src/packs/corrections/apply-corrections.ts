/** What a person said put in the place of what was recognised. */
import { kindName } from "../kinds/all-kinds";
import type { BoundColumn } from "../relations/column-relation";
import type { IncomeSign, ScheduleUnit, SignConvention } from "../conventions";
import type { BodyRow, FootedRow } from "../totals/body-row";
import type { Said, TableCorrections } from "./table-corrections";
import { byCorrection } from "./table-corrections";

/** The columns with the roles, measures and periods that were said. */
export function correctColumns(columns: BoundColumn[], { columns: said }: TableCorrections): BoundColumn[] {
  if (said.size === 0) return columns;
  return columns.map((column) => {
    const correction = said.get(column.column);
    if (!correction) return column;
    const { role, measure, period } = correction.is;
    return {
      ...column,
      role: role ?? column.role,
      measure: measure ?? column.measure,
      period: period ?? column.period,
      reason: byCorrection(correction.from),
      isCorrected: true,
    };
  });
}

/** The rows as totals, lines, sections and memo lines as was said. */
export function correctRows(body: readonly BodyRow[], { rows }: TableCorrections): readonly BodyRow[] {
  if (rows.size === 0) return body;
  return body.map((line) => {
    const role = rows.get(line.row)?.is;
    if (role === undefined) return line;
    const says = { ...line.says, total: false, subtotal: false, ofWhich: false, memo: false };
    if (role === "section") return { ...line, says, isGap: true, isAside: false };
    if (role === "memo") return { ...line, says: { ...says, memo: true }, isAside: true };
    return {
      ...line,
      says: { ...says, total: role === "total", subtotal: role === "subtotal" },
      isAside: false,
    };
  });
}

/** Without totals that were said to be none. */
export function correctTotals(footed: readonly FootedRow[], { rows }: TableCorrections): readonly FootedRow[] {
  if (rows.size === 0) return footed;
  const isTotal = (row: number) => ["total", "subtotal"].includes(rows.get(row)?.is ?? "total");
  const takesPart = (row: number) => !["memo", "section"].includes(rows.get(row)?.is ?? "line");
  return footed.filter(({ row, parts }) => isTotal(row) && parts.every((part) => takesPart(part.row)));
}

const POUNDS: Readonly<Record<ScheduleUnit["name"], number>> = {
  "£": 1,
  "£000": 1_000,
  "£m": 1_000_000,
  "£bn": 1_000_000_000,
};

/** Null where its figures are no money. */
export function unitSaid({ is }: Said<ScheduleUnit["name"] | null>): ScheduleUnit | null {
  return is === null ? null : { name: is, pounds: POUNDS[is], cell: null };
}

export function signSaid({ is }: Said<SignConvention["name"]>): SignConvention {
  return { name: is, basis: "correction", cell: null };
}

/** What was said of the table as a whole, in words for the panel; columns say it by themselves. */
export function correctionsInWords({ kind, unit, sign, income, rows }: TableCorrections): readonly string[] {
  const say = <T>(said: Said<T> | null, words: (is: T) => string) =>
    said ? [`${words(said.is)}: ${byCorrection(said.from)}`] : [];
  return [
    ...say(kind, (is) => `it is a ${kindName(is)}`),
    ...say(unit, (is) => (is === null ? "its figures are no money" : `its unit is ${is}`)),
    ...say(sign, (is) => `its sign is ${is}`),
    ...say<IncomeSign>(income, (is) => `its income is ${is}`),
    ...[...rows].flatMap(([row, said]) => say(said, (is) => `row ${row + 1} is a ${is}`)),
  ];
}
