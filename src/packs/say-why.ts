/** How sure a reading is, and why, in words for the panel. */
import { columnName } from "../workbook";
import type { BoundColumn, ColumnRelation } from "./relations/column-relation";
import type { ScheduleKind } from "./roles";
import type { BodyRow, FootedRow } from "./totals/body-row";

export function confidenceOf(
  kind: ScheduleKind,
  columns: readonly BoundColumn[],
  relations: readonly ColumnRelation[],
  footed: readonly FootedRow[],
): number {
  const named = columns.filter(({ role, heading }) => role !== "figure" && role !== "text" && heading !== "").length;
  const share = columns.length > 0 ? named / columns.length : 0;
  const borneOut = [...relations, ...footed].map(({ support }) =>
    support.tested > 0 ? support.held / support.tested : 0,
  );
  const average = borneOut.length > 0 ? borneOut.reduce((sum, held) => sum + held, 0) / borneOut.length : 0;
  const score = (kind === "table" ? 0.2 : 0.45) + 0.2 * share + (borneOut.length > 0 ? 0.15 + 0.2 * average : 0);
  return Math.round(Math.min(1, score) * 100) / 100;
}

export function reasonsOf(
  columns: readonly BoundColumn[],
  relations: readonly ColumnRelation[],
  footed: readonly FootedRow[],
  body: readonly BodyRow[],
): readonly string[] {
  const reasons = columns
    .filter(({ role, reason }) => reason !== "" && role !== "label")
    .map(({ column, role, reason }) => `${columnName(column)} is ${role.replaceAll("-", " ")}: ${reason}`);
  reasons.push(...relationsInWords(columns, relations, "rows"));
  for (const { row, parts, basis, support } of footed.slice(0, 30)) {
    const { label } = body[row - body[0]!.row]!;
    reasons.push(
      `row ${row + 1}${label ? ` (${label})` : ""} adds ${parts.length} rows: read from ${basis}, holds in ${support.held} of ${support.tested} columns`,
    );
  }
  return reasons;
}

/** "Net = Gross + Income: read from headings, holds on 7 of 7 rows"; of a table on its side, "columns". */
export function relationsInWords(
  bound: readonly BoundColumn[],
  relations: readonly ColumnRelation[],
  where: "rows" | "columns",
): readonly string[] {
  const name = (column: number) =>
    bound.find((one) => one.column === column)?.heading || `column ${columnName(column)}`;
  return relations.map(({ meaning, result, terms, basis, support }) => {
    const sum =
      meaning === "percentage"
        ? `${terms[0]!.coefficient < 0 ? "−" : ""}${name(terms[0]!.column)} ÷ ${name(terms[1]!.column)}`
        : terms
            .map(
              ({ column, coefficient }, i) =>
                `${i === 0 ? (coefficient < 0 ? "−" : "") : coefficient < 0 ? " − " : " + "}${name(column)}`,
            )
            .join("");
    return `${name(result)} = ${sum}: read from ${basis}, holds on ${support.held} of ${support.tested} ${where}`;
  });
}
