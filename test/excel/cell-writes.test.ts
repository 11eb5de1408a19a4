import fc from "fast-check";
import { cellWrites, type CellWrite } from "../../src/excel/cell-writes";
import type { RegisterColumn } from "../../src/excel/register-layout";
import type { RowEntries } from "../../src/excel/register-plan";

const HEADINGS: readonly RegisterColumn[] = ["RAG", "Rule", "Stated", "Sheet", "Cell", "Key"];
const IN_ORDER: readonly RegisterColumn[] = ["Cell", "Key", "Sheet", "RAG", "Rule", "Stated"];
const BLANK = HEADINGS.map(() => "");

/** Rows that hold nothing yet, to be filled. */
const fresh = (rows: readonly (RowEntries | null)[], columns = IN_ORDER) => cellWrites([HEADINGS, ...rows.map(() => BLANK)], rows, columns);

/** "Sheet 0-39": a text for all of the rows; "Cell,Key 0-499 each": texts row by row. */
const say = ({ column, columns, row, rows, entries }: CellWrite) =>
  `${HEADINGS.slice(column, column + columns).join(",")} ${row}-${row + rows - 1}${typeof entries === "string" ? "" : " each"}`;

const rowsOf = (count: number, entries: (row: number) => RowEntries) => Array.from({ length: count }, (_, row) => entries(row));

describe("what is written", () => {
  it.each<[string, readonly (RowEntries | null)[], readonly string[]]>([
    ["neighbours of the same rows go together, whichever comes first", rowsOf(3, (row) => ({ Cell: `B${row}`, Key: `k${row}`, Sheet: `S${row}` })), ["Sheet,Cell,Key 0-2 each"]],
    ["a text that stands in many rows is written once", rowsOf(100, () => ({ RAG: "Amber" })), ["RAG 0-99"]],
    ["a text that stands in few rows is written in each", rowsOf(5, () => ({ RAG: "Amber" })), ["RAG 0-4 each"]],
    ["runs that are worth it are written one by one", rowsOf(120, (row) => ({ Sheet: `Service ${1 + Math.floor(row / 40)}` })), ["Sheet 0-39", "Sheet 40-79", "Sheet 80-119"]],
    ["a run amid others is not worth the two writes on either side of it", rowsOf(120, (row) => ({ Stated: row < 40 || row >= 80 ? `${row}` : "1,000" })), ["Stated 0-119 each"]],
    ["rows that are left alone between others are passed over where they are many", rowsOf(300, (row) => (row < 10 || row >= 290 ? { Stated: `${row}` } : {})), ["Stated 0-9 each", "Stated 290-299 each"]],
    ["no array has more than 1,500 cells", rowsOf(1_100, (row) => ({ Cell: `B${row}`, Key: `k${row}` })), ["Cell,Key 0-749 each", "Cell,Key 750-1099 each"]],
    ["figures go by themselves", rowsOf(3, (row) => ({ Rule: `rule ${row}`, Stated: `${row}`, Sheet: `S${row}` })), ["Sheet 0-2 each", "Rule 0-2 each", "Stated 0-2 each"]],
    ["nothing where nothing is to be said", [null, {}, null], []],
  ])("%s", (_, rows, writes) => {
    expect(fresh(rows).map(say)).toEqual(writes);
  });

  it("has blanks in rows of its own, and leaves the cells of others", () => {
    const [write] = fresh([{ Stated: "1" }, { Stated: "" }, null, {}, { Stated: "5" }]);
    expect(write!.entries).toEqual([["1"], [""], [null], [null], ["5"]]);
  });

  it("is not what stands there already", () => {
    const there = ["Red", "variance-mismatch", "12", "Revenue", "B4", "k"];
    expect(cellWrites([HEADINGS, there], [{ RAG: "Red", Stated: "12", Sheet: "Revenue", Cell: "B4", Key: "k" }], IN_ORDER)).toEqual([]);
  });

  it("leaves every cell as it should be, and others alone", () => {
    const text = fc.constantFrom("", "a", "bb", "a long text that stands in many rows");
    const run = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.option(fc.record({ RAG: text, Stated: text, Sheet: text, Cell: text }, { requiredKeys: [] })), text);
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
        const rows = runs.flatMap(([count, entries]) => Array.from({ length: count }, () => entries as RowEntries | null));
        const before = runs.flatMap(([count, , stands]) => Array.from({ length: count }, () => HEADINGS.map((): string => stands)));
        const body = before.map((cells) => [...cells]);
        for (const { column, columns, row, entries, rows: count } of cellWrites([HEADINGS, ...before], rows, IN_ORDER)) {
          for (let r = 0; r < count; r++) {
            for (let c = 0; c < columns; c++) body[row + r]![column + c] = typeof entries === "string" ? entries : (entries[r]![c] ?? body[row + r]![column + c]!);
          }
        }
        expect(body).toEqual(before.map((cells, index) => HEADINGS.map((heading, column) => rows[index]?.[heading] ?? cells[column]!)));
      }),
    );
  });
});
