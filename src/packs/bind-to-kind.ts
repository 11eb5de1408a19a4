/** The columns of a table bound as those of the kind that its headings name. */
import { valueAt, type Sheet } from "../workbook";
import { measureIn } from "./bind-columns";
import type { TableCorrections } from "./corrections/table-corrections";
import { ALL_KINDS } from "./kinds/all-kinds";
import { kindNamed, rolesUnder, type KindReading, type KindVerdict } from "./kinds/bind-kind";
import type { KindData, KindHeading } from "./kinds/kind";
import { periodIn } from "./read-period";
import type { BoundColumn } from "./relations/column-relation";
import type { ScheduleKind } from "./roles";
import type { Heading } from "./tables/headings";
import type { TableBlock } from "./tables/table-block";
import { measureOf } from "./vocabulary";

/** Kinds whose headings say more than that of a revenue schedule, so that they win over it. */
const MORE_TELLING: ReadonlySet<ScheduleKind> = new Set<ScheduleKind>([
  "funding-plan",
  "savings",
  "savings-memo",
  "carry-forward",
  "price-volume",
]);

/** The kind that the headings of a table of figures name, beside what they make of it as revenue or capital. */
export function kindOfTable(
  sheet: Sheet,
  table: TableBlock,
  headings: readonly Heading[],
  labels: readonly string[],
  words: string,
  otherwise: ScheduleKind,
  said: TableCorrections,
): KindVerdict {
  const hasIncome = headings.some(({ text }) => measureOf(text) === "income");
  const mayBe = ({ kind, isFoundByHeadings }: KindData) =>
    !isFoundByHeadings && (otherwise === "table" || (MORE_TELLING.has(kind) && !hasIncome));
  return kindNamed(kindHeadings(sheet, table, headings, said), words, labels, mayBe);
}

/** The headings read as those of a kind that a person named; null for revenue, capital and none, which have their own reading. */
export function readingAs(
  kind: ScheduleKind,
  sheet: Sheet,
  table: TableBlock,
  headings: readonly Heading[],
  said: TableCorrections,
): KindReading | null {
  const data = ALL_KINDS.find((each) => each.kind === kind);
  return data ? { kind: data, roles: rolesUnder(data, kindHeadings(sheet, table, headings, said)), score: 0 } : null;
}

function kindHeadings(
  sheet: Sheet,
  table: TableBlock,
  headings: readonly Heading[],
  { columns }: TableCorrections,
): readonly KindHeading[] {
  return headings.map(({ column, text }): KindHeading => {
    const said = columns.get(column)?.is.role;
    return {
      text,
      isLabel: column === table.labelColumn,
      holdsWords: !table.figureColumns.includes(column) && holdsWords(sheet, table, column),
      ...(said ? { said } : {}),
    };
  });
}

function holdsWords(sheet: Sheet, table: TableBlock, column: number): boolean {
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const value = valueAt(sheet, { row, column });
    if (typeof value === "string" && /\p{L}{2}/u.test(value)) return true;
  }
  return false;
}

export function bindToKind(
  table: TableBlock,
  headings: readonly Heading[],
  { kind, roles }: KindReading,
): BoundColumn[] {
  const hasIncome = headings.some(({ text }) => measureOf(text) === "income");
  const bound = headings.map(({ column, text, parts }, i): BoundColumn => {
    const isFigures = table.figureColumns.includes(column);
    const isLabel = column === table.labelColumn;
    const named = roles[i] ?? null;
    const role = named ?? (isLabel ? "label" : isFigures ? "figure" : "text");
    const reason = isLabel ? "it names the rows" : named ? `the heading says “${text}”` : "";
    const measure = kind.isMoney && isFigures && hasIncome ? measureIn(text, parts) : null;
    return { column, heading: text, role, measure, period: periodIn(text), reason };
  });
  if (kind.kind === "funding-plan") tellYearsApart(bound);
  return bound;
}

/** Plans beyond the year of the variance are plans of later years; spend before it is that of earlier years. */
function tellYearsApart(columns: BoundColumn[]): void {
  const variance = columns.find(({ role }) => role === "variance");
  if (!variance) return;
  const before = (role: BoundColumn["role"]) =>
    columns.filter((column) => column.role === role && column.column < variance.column).at(-1);
  const [planned, spent] = [before("budget"), before("actual")];
  for (const column of columns) {
    if (column.column > variance.column && (column.role === "budget" || column.role === "actual")) {
      column.role = "future-plan";
    } else if (column.role === "actual" && column !== spent) column.role = "prior-spend";
    else if (column.role === "budget" && column !== planned) column.role = "figure";
  }
}
