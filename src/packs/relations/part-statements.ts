/** Statements between rows that play a part of their own: "to be carried forward = total − available funding". */
import { partOf } from "../kinds/bind-kind";
import type { KindData } from "../kinds/kind";
import type { IdentityRun } from "../identity";
import type { RowPart } from "../roles";
import type { TableFigures } from "../tables/table-figures";
import type { BodyRow, FootedRow } from "../totals/body-row";
import { ROW_WORDS } from "../vocabulary";

/** The part each row plays: by its own label, else that of the section it stands in. */
export function partsOfRows(kind: KindData | null, body: readonly BodyRow[]): ReadonlyMap<number, RowPart> {
  const parts = new Map<number, RowPart>();
  if (!kind?.parts) return parts;
  let section: RowPart | null = null;
  for (const { row, label, isGap } of body) {
    const own = label === "" ? null : partOf(kind, label);
    if (isGap && label !== "") section = own;
    // A grand total ends the sections; what follows stands for itself.
    if (!isGap && ROW_WORDS.total.test(label) && own === null) section = null;
    const part = own ?? section;
    if (part !== null) parts.set(row, part);
    // The subtotal of a section is its last line.
    if (!isGap && own !== null && own === section && /\b(total|requirement|sub-?total)\b/i.test(label)) section = null;
  }
  return parts;
}

export function partRuns(
  kind: KindData | null,
  body: readonly BodyRow[],
  parts: ReadonlyMap<number, RowPart>,
  footed: readonly FootedRow[],
  columns: readonly number[],
  figures: TableFigures,
): readonly IdentityRun[] {
  return (kind?.partStatements ?? []).flatMap(({ meaning, result, terms }) => {
    const row = body.find((line) => !line.isGap && parts.get(line.row) === result && isLast(line, body))?.row;
    const others = terms.map(({ part, sign }) => ({
      sign,
      row: part === "total" ? grandTotal(body, parts, footed) : ownRow(body, parts, part),
    }));
    if (row === undefined || others.some((other) => other.row === undefined || other.row >= row)) return [];
    const stated = columns.filter(
      (column) =>
        !Number.isNaN(figures.at(row, column)) && others.some((other) => !Number.isNaN(figures.at(other.row!, column))),
    );
    if (stated.length === 0) return [];
    const run: IdentityRun = {
      meaning,
      along: "column",
      result: row,
      terms: others.map((other) => ({ line: other.row!, coefficient: other.sign })),
      on: stated,
      basis: "headings",
      support: null,
    };
    return [run];
  });
}

/** Among the closing rows of the table: lines inside it may speak of carrying forward too. */
function isLast({ row }: BodyRow, body: readonly BodyRow[]): boolean {
  const last = body.filter((line) => !line.isGap).at(-1);
  return last !== undefined && last.row - row <= 3;
}

function ownRow(body: readonly BodyRow[], parts: ReadonlyMap<number, RowPart>, part: RowPart): number | undefined {
  return body.filter((line) => !line.isGap && parts.get(line.row) === part).at(-1)?.row;
}

/** The last total that is no section's. */
function grandTotal(
  body: readonly BodyRow[],
  parts: ReadonlyMap<number, RowPart>,
  footed: readonly FootedRow[],
): number | undefined {
  const totals = new Set(footed.map(({ row }) => row));
  return body
    .filter((line) => !line.isGap && !parts.has(line.row) && (totals.has(line.row) || ROW_WORDS.total.test(line.label)))
    .at(-1)?.row;
}
