/** The money unit of a table: from its headings, the captions over it, the sheet's first lines, or its number formats. */
import { numberFormatAt, valueAt, type CellAddress, type Sheet } from "../workbook";
import type { TableBlock } from "./tables/table-block";
import type { Heading } from "./tables/headings";
import type { ScheduleUnit } from "./conventions";
import type { TableFigures } from "./tables/table-figures";

const UNIT_WORDS: readonly { readonly name: ScheduleUnit["name"]; readonly pounds: number; readonly words: RegExp }[] =
  [
    {
      name: "£000",
      pounds: 1_000,
      words:
        /[£l]\s?['‘’`]?\s?000['‘’`]?\s?s?\b|£\s?k\b|£\s?thousands?\b|\bthousands? of (pounds|£)|\bin thousands\b|['‘’]000s?\b|\(000s\)|£\s?['‘’]?0{3}/i,
    },
    { name: "£m", pounds: 1_000_000, words: /£\s?m(illions?|n)?\b|\bmillions? of (pounds|£)|\bin (£ ?)?millions\b/i },
    { name: "£bn", pounds: 1_000_000_000, words: /£\s?(bn|billions?)\b/i },
    { name: "£", pounds: 1, words: /\(£\)|^£$|\bin pounds\b|\bpounds\b|£(?=\s*($|\)|\]))/i },
  ];

/** A caption's sentence about one amount ("an overspend of £12.482m") states no unit for a table. */
const AN_AMOUNT = /£\s?\d[\d,.]*\s?(m|bn|k|million|billion|thousand)?/gi;

export function unitIn(text: string): Pick<ScheduleUnit, "name" | "pounds"> | null {
  const bare = text.replace(AN_AMOUNT, (amount) => (/^£\s?0{3}\D*$/.test(amount) ? amount : " "));
  const found = UNIT_WORDS.find(({ words }) => words.test(bare));
  return found ? { name: found.name, pounds: found.pounds } : null;
}

export function readUnit(sheet: Sheet, table: TableBlock, headings: readonly Heading[]): ScheduleUnit | null {
  const places: CellAddress[] = [];
  for (const { cell } of headings) if (cell) places.push(cell);
  for (const row of table.headerRows) {
    for (let column = table.left; column <= table.right; column++) places.push({ row, column });
  }
  places.push(...[...table.captions].reverse());
  // "All figures in £000" at the head of a sheet speaks for every table on it.
  for (let row = 0; row < Math.min(6, table.firstRow); row++) {
    for (let column = 0; column < Math.min(12, sheet.values[row]?.length ?? 0); column++) places.push({ row, column });
  }
  for (const cell of places) {
    const value = valueAt(sheet, cell);
    if (typeof value !== "string") continue;
    const unit = unitIn(value);
    if (unit) return { ...unit, cell };
  }
  const fromName = unitIn(sheet.name);
  return fromName ? { ...fromName, cell: null } : unitFromFormats(sheet, table);
}

/** A pound sign in most figures' number formats: they are shown in pounds, or in £000 and £m where the format scales by commas. */
function unitFromFormats(sheet: Sheet, table: TableBlock): ScheduleUnit | null {
  let pounds = 0,
    figures = 0;
  for (let row = table.firstRow; row <= Math.min(table.lastRow, table.firstRow + 40); row++) {
    for (const column of table.figureColumns) {
      if (typeof valueAt(sheet, { row, column }) !== "number") continue;
      figures++;
      if (numberFormatAt(sheet, { row, column })?.includes("£")) pounds++;
    }
  }
  return figures > 0 && pounds * 2 > figures ? { name: "£", pounds: 1, cell: null } : null;
}

/** No figure of a council's is above £200bn. */
const MOST_POUNDS = 2e11;

/** What speaks against the stated unit, in words; null when the figures look like it. */
export function unitDoubt(unit: ScheduleUnit, table: TableBlock, figures: TableFigures): string | null {
  if (figures.largest * unit.pounds <= MOST_POUNDS) return null;
  let possible = 0,
    beyond = 0;
  for (let row = table.firstRow; row <= Math.min(table.lastRow, table.firstRow + 200); row++) {
    for (const column of table.figureColumns) {
      const worth = Math.abs(figures.at(row, column)) * unit.pounds;
      if (worth > MOST_POUNDS) beyond++;
      else if (worth > 0) possible++;
    }
  }
  return beyond > 0 && beyond >= possible
    ? `the headings say ${unit.name}, but half of the figures would then be above £200bn`
    : null;
}
