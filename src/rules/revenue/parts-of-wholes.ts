/** Lines and columns "of which …", each beside the line or column that it is part of. */
import type { Schedule, ScheduleColumn, ScheduleRow } from "../../packs";
import { isMoneyKind } from "../../packs";
import type { CellAddress } from "../../workbook";

export interface PartOfWhole {
  readonly part: CellAddress;
  readonly whole: CellAddress;
}

/** One part, wherever it is stated: in every column of its row, or on every row of its column. */
export interface Part {
  readonly places: readonly PartOfWhole[];
  /** The other parts of the same wholes: where one of them is below nil, the whole is net. */
  readonly others: readonly CellAddress[];
  /** Cells that a part of a single place must exceed as well, for it may belong to one of them; null where one place tells nothing. */
  readonly orOf: readonly CellAddress[] | null;
}

const OF_WHICH = /\bof which\b|\bo\/w\b/i;
/** Net of what goes the other way, or no amount at all: a part may be larger. */
const NET =
  /varia|\bover|\bunder(?!\s*\d)|\bchange|movement|\bnet\b|balance|surplus|deficit|differ|%|per ?cent|\brates?\b|average|median|\bper\b|ratio|\bunit\b/i;

export function partsOfWholes(schedule: Schedule): readonly Part[] {
  return [...rowsOfWhich(schedule), ...columnsOfWhich(schedule)];
}

function rowsOfWhich({ rows, columns, kind, unit }: Schedule): readonly Part[] {
  const figures = columns.filter(isAmount);
  const isMoney = unit !== null || isMoneyKind(kind);
  return rows.flatMap((row, at): readonly Part[] => {
    if (row.role !== "of-which" || NET.test(row.label)) return [];
    const above = wholesAbove(rows, at);
    const whole = above[0];
    if (!whole || NET.test(whole.label)) return [];
    const places = figures.map(({ column }) => ({
      part: { row: row.row, column },
      whole: { row: whole.row, column },
    }));
    const isSure = OF_WHICH.test(row.label) && !isMoney && figures.length === 1;
    const others = besides(rows, at).flatMap((other) => figures.map(({ column }) => ({ row: other.row, column })));
    return [
      { places, others, orOf: isSure ? above.map((line) => ({ row: line.row, column: figures[0]!.column })) : null },
    ];
  });
}

/** The parts next to a part, of the same whole. */
function besides(rows: readonly ScheduleRow[], at: number): readonly ScheduleRow[] {
  const isPart = (row: ScheduleRow | undefined) => row?.role === "of-which";
  let [from, to] = [at, at];
  while (isPart(rows[from - 1])) from--;
  while (isPart(rows[to + 1])) to++;
  return rows.slice(from, to + 1).filter((row) => row !== rows[at]);
}

/** The lines over a part, nearest first, up to the section's name. */
function wholesAbove(rows: readonly ScheduleRow[], at: number): readonly ScheduleRow[] {
  const above: ScheduleRow[] = [];
  for (const row of rows.slice(0, at).reverse()) {
    if (row.role === "of-which" || (row.role === "section" && OF_WHICH.test(row.label))) continue;
    if (row.role === "section" || row.role === "blank" || row.role === "memo") break;
    above.push(row);
  }
  return above;
}

function columnsOfWhich({ columns, rows, headingRows, identityRuns }: Schedule): readonly Part[] {
  if (headingRows.length > 0) return [];
  // What the table adds up across the row is tested there.
  const added = new Set(
    identityRuns.flatMap(({ along, result, terms }) =>
      along === "row" ? [result, ...terms.map(({ line }) => line)] : [],
    ),
  );
  return columns.flatMap((column, at): readonly Part[] => {
    if (!OF_WHICH.test(column.heading) || !isAmount(column) || added.has(column.column)) return [];
    const whole = columns.slice(0, at).findLast((other) => isFigures(other) && !OF_WHICH.test(other.heading));
    if (!whole || !isAmount(whole)) return [];
    const lines = rows.filter(({ role, label }) => role === "line" && !NET.test(label));
    return [
      {
        places: lines.map(({ row }) => ({
          part: { row, column: column.column },
          whole: { row, column: whole.column },
        })),
        others: [],
        orOf: null,
      },
    ];
  });
}

const NO_FIGURES = ["label", "note", "code", "rag", "text"];
const NO_AMOUNTS = ["percentage", "rate", "share", "change", "change-percentage", "average", "movement", "variance"];

function isFigures({ role }: ScheduleColumn): boolean {
  return !NO_FIGURES.includes(role);
}

function isAmount(column: ScheduleColumn): boolean {
  return isFigures(column) && !NO_AMOUNTS.includes(column.role) && !NET.test(column.heading);
}
