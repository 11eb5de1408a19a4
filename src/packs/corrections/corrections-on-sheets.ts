/** Which corrections speak of which sheet or table. */
import type { Workbook } from "../../workbook";
import type { LaidTable, Layout } from "../tables/lay-out";
import type { Correction } from "./correction";
import { fittingTables, type TableInSight } from "./name-table";
import type { Refusal } from "./table-corrections";

/** The corrections of one sheet. */
export interface SheetCorrections {
  /** Of a sheet that is left aside as a whole, the one that says so. */
  readonly ignored: Correction | null;
  /** By the place of the table on its sheet, from the top. */
  readonly ofTable: ReadonlyMap<number, readonly Correction[]>;
}

export interface SortedCorrections {
  readonly bySheet: ReadonlyMap<string, SheetCorrections>;
  /** Those that fit no table. */
  readonly unfit: readonly Refusal[];
}

/** Looks at the sheets that corrections name, and at all of them where one names a sheet that is not there. */
export function correctionsOnSheets(
  workbook: Workbook,
  corrections: readonly Correction[],
  layoutOf: (sheet: Workbook["sheets"][number]) => Layout,
): SortedCorrections {
  if (corrections.length === 0) return { bySheet: new Map(), unfit: [] };
  const names = workbook.sheets.map(({ name }) => name);
  const wanted = new Set(corrections.map(({ table }) => table.sheet?.toLowerCase()));
  const isEveryOneThere = [...wanted].every((name) => names.some((each) => each.toLowerCase() === name));
  const looked = workbook.sheets.filter(({ name }) => !isEveryOneThere || wanted.has(name.toLowerCase()));
  const tables = looked.flatMap((sheet) => layoutOf(sheet).tables.map(inSight));
  const bySheet = new Map<string, { ignored: Correction | null; ofTable: Map<number, Correction[]> }>();
  const on = (sheet: string) => {
    const known = bySheet.get(sheet) ?? { ignored: null, ofTable: new Map<number, Correction[]>() };
    bySheet.set(sheet, known);
    return known;
  };
  const unfit: Refusal[] = [];
  for (const correction of corrections) {
    const fit = fittingTables(correction.table, tables, names, correction.says.what === "ignored");
    const isIgnoredSheet = "tables" in fit && fit.isSheet && correction.says.what === "ignored";
    if ("problem" in fit) unfit.push({ correction, problem: `${fit.problem}.` });
    else if (isIgnoredSheet) on(sheetNamed(names, correction.table.sheet!)).ignored = correction;
    else if (fit.tables.length === 0)
      unfit.push({ correction, problem: `no table of figures stands on ${correction.table.sheet}.` });
    else {
      for (const { sheet, place } of fit.tables) {
        const { ofTable } = on(sheet);
        ofTable.set(place, [...(ofTable.get(place) ?? []), correction]);
      }
    }
  }
  return { bySheet, unfit };
}

function sheetNamed(names: readonly string[], name: string): string {
  return names.find((each) => each.toLowerCase() === name.toLowerCase())!;
}

interface PlacedTable extends TableInSight {
  /** On its sheet, from the top. */
  readonly place: number;
}

function inSight({ sheet, range, title, headings }: LaidTable, place: number): PlacedTable {
  return { sheet: sheet.name, range, title, headings: headings.map(({ text }) => text), place };
}
