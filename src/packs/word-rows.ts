/** The rows of a table of words, such as a risk log: which are lines, and which name a section. */
import { isBlank, valueAt, type Sheet } from "../workbook";
import type { TableBlock } from "./tables/table-block";
import type { BodyRow } from "./totals/body-row";
import { wordsOfLabel } from "./vocabulary";

/** One in which a single cell stands names a section. */
export function wordRows(sheet: Sheet, table: TableBlock): readonly BodyRow[] {
  const rows = Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, i): BodyRow => {
    const row = table.firstRow + i;
    const filled: string[] = [];
    for (let column = table.left; column <= table.right; column++) {
      const value = valueAt(sheet, { row, column });
      if (!isBlank(value)) filled.push(String(value));
    }
    const label = valueAt(sheet, { row, column: table.labelColumn ?? table.left });
    const words = (isBlank(label) ? (filled[0] ?? "") : String(label)).replace(/\s+/g, " ").trim();
    return { row, label: words, says: wordsOfLabel(words), isGap: filled.length <= 1, isAside: false };
  });
  return table.right - table.left === 1 ? withLinesLeftBlank(rows) : rows;
}

const FOOTNOTE = /^(\W|notes?\b|source\b|key\b)|:$/i;

/**
 * In a table of two columns a line whose second cell is blank looks like a section's name. It is a line where it is the exception and reads
 * like the lines around it. The first row mostly is a section's name, however long: it has to be the only one, and to say what happens.
 */
function withLinesLeftBlank(rows: readonly BodyRow[]): readonly BodyRow[] {
  const lines = rows.filter(({ isGap }) => !isGap);
  const single = rows.filter(({ isGap, label }) => isGap && label !== "");
  if (single.length === 0 || single.length * 4 > lines.length) return rows;
  if (rows[0]!.isGap && (single.length > 1 || !saysWhatHappens(rows[0]!.label))) return rows;
  const lengthOf = ({ label }: BodyRow) => label.split(" ").length;
  const usual = lines.map(lengthOf).sort((a, b) => a - b)[lines.length >> 1]!;
  const areSentences = lines.filter(({ label }) => label.endsWith(".")).length * 2 > lines.length;
  const isLine = (row: BodyRow) =>
    lengthOf(row) >= Math.max(3, 0.6 * usual) &&
    !FOOTNOTE.test(row.label) &&
    row.label.endsWith(".") === areSentences &&
    row.label !== row.label.toUpperCase();
  return rows.map((row) => (single.includes(row) && isLine(row) ? { ...row, isGap: false } : row));
}

/** "More than", "will be": words of statements; in capitals they may be a month or a name. */
const OF_STATEMENTS = /\b(is|are|was|were|has|have|had|will|would|may|might|could|cannot|must|than|because)\b/;
const OPENS_A_RISK =
  /^(there is|failure (of|to)|inability|unable|insufficient|inadequate|lack of|loss of|shortages? of|delays? (in|to)|(increase[ds]?|reductions?|rise|fall) in)\b/i;
/** "Young people who are not in work", "Risks that may affect all services". */
const OF_NAMES = /\b(who|which|that)\b|\brisks\b/i;

/** Whether it can be no section's name, being a statement: "Placements cost more than budgeted", "Failure to recruit". */
function saysWhatHappens(label: string): boolean {
  return OPENS_A_RISK.test(label) || (OF_STATEMENTS.test(label) && !OF_NAMES.test(label));
}
