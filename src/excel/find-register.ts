/** Reads the register's table as it stands: all of it, or no more than tells whether people wrote in it. */
import { isWritten } from "./register-plan";

/** The register's table as it stands. */
export interface FoundRegister {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  /** The table's corner: its heading row, and its first column. */
  readonly top: number;
  readonly left: number;
  /** Heading row first, and only that unless rows were asked for; "" in the columns that were not. */
  readonly values: readonly (readonly unknown[])[];
  /** Whether anything stands on its sheet that the add-in did not put there. */
  readonly hasCompany: boolean;
}

/** "words": the columns that people fill, and Key, which only the add-in's rows have. */
export type RegisterRows = "none" | "words" | "all";

/** Rows of all columns read at once: some 2 MB. */
const ROWS_AT_ONCE = 5_000;
/** Rows read at once of the columns for words: 3 MB if every one held a sentence. */
const ROWS_OF_WORDS_AT_ONCE = 15_000;
/** Up to here all columns cost less than asking again about rows that nobody can tell the owner of. */
const FEW_ROWS = 1_000;

/** What is known of the register once the table has been found: queued with whatever else goes with it. */
export interface RegisterPlace {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  /** Not the table's own heading row, which Excel has not got where somebody switched it off. */
  readonly headings: Excel.Range;
  readonly used: Excel.Range;
}

export function loadPlace(sheet: Excel.Worksheet, table: Excel.Table): RegisterPlace {
  const range = table.getRange().untrack().load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const headings = table.getRange().untrack().getRow(0).untrack().load("values");
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  return { sheet, table, range, headings, used: used.load("rowIndex,rowCount,columnIndex,columnCount") };
}

export interface RegisterReading {
  /** Queues what is to be read next; false when there is no more. */
  next(): boolean;
  /** For after all of it. */
  found(): FoundRegister;
}

export function readRegister(place: RegisterPlace, wanted: RegisterRows): RegisterReading {
  const { sheet, table, range } = place;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  const headings = place.headings.values[0] as unknown[];
  const rows = wanted === "none" ? 0 : rowCount - 1;
  const isWhole = wanted === "all" || rows <= FEW_ROWS;
  const columns = isWhole ? [{ first: 0, count: columnCount }] : columnsOfWords(headings);
  const body = Array.from({ length: rows }, () => Array.from({ length: columnCount }, (): unknown => ""));
  const waiting: Stretch[] = [];
  const above =
    top > 0
      ? sheet
          .getRangeByIndexes(0, 0, top, left + columnCount)
          .untrack()
          .load("values")
      : null;
  let nextRow = 0;
  let isAsked = false;

  function queue(row: number, count: number, { first, count: width }: Columns): void {
    const cells = sheet
      .getRangeByIndexes(top + 1 + row, left + first, count, width)
      .untrack()
      .load("values");
    waiting.push({ row, first, cells });
  }

  function takeIn(): void {
    for (const { row, first, cells } of waiting.splice(0)) {
      cells.values.forEach((entries, index) =>
        body[row + index]!.splice(first, entries.length, ...(entries as unknown[])),
      );
    }
  }

  return {
    next() {
      const isFirst = !isAsked;
      isAsked = true;
      if (!isFirst) takeIn();
      if (nextRow < rows) {
        const count = Math.min(isWhole ? ROWS_AT_ONCE : ROWS_OF_WORDS_AT_ONCE, rows - nextRow);
        for (const stretch of columns) queue(nextRow, count, stretch);
        nextRow += count;
        return true;
      }
      if (isFirst) return above !== null;
      if (isWhole || nextRow === Infinity) return false;
      // A row without a key and without a word may still be one that somebody typed over the add-in's own columns.
      nextRow = Infinity;
      for (const [row, count] of runsOf(body.map((cells) => cells.every((cell) => cell === ""))))
        queue(row, count, { first: 0, count: columnCount });
      return waiting.length > 0;
    },
    found() {
      takeIn();
      return {
        sheet,
        table,
        top,
        left,
        values: [headings, ...body],
        hasCompany: hasCompany(place, above?.values ?? []),
      };
    },
  };
}

interface Columns {
  readonly first: number;
  readonly count: number;
}

interface Stretch {
  readonly row: number;
  readonly first: number;
  readonly cells: Excel.Range;
}

function columnsOfWords(headings: readonly unknown[]): Columns[] {
  return runsOf(headings.map((heading) => heading === "Key" || !isWritten(String(heading)))).map(([first, count]) => ({
    first,
    count,
  }));
}

/** The stretches of what is so: where each begins, and how long it is. */
function runsOf(isSo: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  isSo.forEach((yes, index) => {
    const last = runs.at(-1);
    if (yes && last && last[0] + last[1] === index) last[1]++;
    else if (yes) runs.push([index, 1]);
  });
  return runs;
}

/** The add-in's own lines over the table are all in its first column, with a blank row below them. */
function hasCompany({ range, used }: RegisterPlace, above: readonly (readonly unknown[])[]): boolean {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  const isAbove = above.some((row, index) =>
    row.some((entry, column) => entry !== "" && (column !== left || index === top - 1)),
  );
  const isBeside =
    !used.isNullObject &&
    (used.columnIndex < left ||
      used.columnIndex + used.columnCount > left + columnCount ||
      used.rowIndex + used.rowCount > top + rowCount);
  return isAbove || isBeside;
}
