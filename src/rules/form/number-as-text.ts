import type { Description, Rule, Scope } from "../../checking";
import { headingAt, held, labelAt, sayContent } from "../../checking";
import { parseAmount, sayAmount, showPercent } from "../../money";
import type { Schedule, ScheduleColumn, ScheduleRow, TextCell } from "../../packs";
import type { CellAddress, Sheet } from "../../workbook";
import { cellName, formulaAt, isCellError } from "../../workbook";
import { figureColumns, figureRows, lacksFigures } from "../figure-cells";
import { nameOf, namesOf } from "../identity-words";
import { numbersForTexts, worthInUnit } from "../mending/number-for-text";
import { EXACT } from "../tolerance-words";

interface TextInFigures {
  readonly cell: CellAddress;
  /** Further texts of a column that was pasted as text: one fault. */
  readonly alike: readonly CellAddress[];
  readonly text: string;
  /** What is wrong with it as a number; null when it reads as one and is only kept as text. */
  readonly reason: string | null;
  readonly reads: string;
}

const YEAR = /^(19|20)\d\d$/;
/** A column of words may hold a number here and there; one of figures is nearly all figures. */
const FIGURES_SHARE = 0.5;
const FEWEST_FIGURES = 2;
/** From so many texts on, a column was pasted as text and is one fault. */
const PASTED = 5;
/** What is counted on or looked up, not added. */
const NOT_A_FIGURE = /\b(years?|dates?|codes?|refs?|references?|nos?|ids?|periods?|weeks?|months?|numbers?)\b/i;

/** Text typed in a column of figures that reads as a number, or as one gone wrong. Excel's sums pass it over in silence. */
export const numberAsText: Rule<TextInFigures> = {
  id: "number-as-text",
  family: "form",
  title: "Figure typed as text",
  severity: "warning",
  page: {
    finds:
      "Every figure in a column of figures is a number to Excel. Text that reads as a number, or as one gone wrong such as “£1,7m”, is found; dashes, “n/a” and notes are not.",
    matters: "Excel's sums pass over text in silence, so the total is short by that figure and nothing shows it.",
    tolerance: EXACT,
    seen: "Nottinghamshire, 2019/20 budget update, paragraph 51: “£1,7m”.",
    turnOff: "Where figures are kept as text on purpose, such as account codes in a column that looks like amounts.",
  },
  lacks: ({ schedule }) => lacksFigures(schedule),
  *test(scope) {
    const rows = figureRows(scope.schedule);
    for (const column of figureColumns(scope.schedule)) {
      const written = writtenIn(scope.sheet, column.column, rows);
      if (!isFigureColumn(scope.schedule, column, written)) continue;
      const faults = written.texts.flatMap(({ cell, text }) => faultIn(scope, cell, text) ?? []);
      yield held(written.filled - faults.length);
      const [first, ...others] = faults;
      if (first && faults.length >= PASTED) yield { ...first, alike: others.map(({ cell }) => cell) };
      else yield* faults;
    }
  },
  describe: ({ cell, alike, text, reason, reads }, scope): Description => {
    const what = `${nameOf(scope, cell)} holds the text “${text.trim()}”`;
    const why =
      reason === null
        ? `, which reads as ${reads} but is not a number to Excel: a sum passes over it, so a total of this column leaves it out`
        : `, which is no number: it has ${reason}. A sum passes over it`;
    const advice =
      reason === null
        ? `Type ${reads} as a number in ${cellName(cell)}.`
        : `Find out what was meant and type it as a number in ${cellName(cell)}.`;
    const others = alike.length > 0 ? ` So do ${namesOf(alike)}.` : "";
    return {
      cell,
      related: alike.slice(0, 24),
      stated: text.trim(),
      expected: reads,
      difference: "",
      message: `${what}${why}.${others} ${advice}`,
    };
  },
  fix: ({ cell, alike }, scope) => {
    const edits = numbersForTexts(scope, [cell, ...alike]);
    const [first] = edits ?? [];
    if (!edits || !first) return null;
    const sentence =
      alike.length === 0
        ? `Put the number ${sayContent(first.to, first.numberFormat)} in ${cellName(cell)}, in place of the text.`
        : `Put numbers in place of the texts in ${namesOf([cell, ...alike])}.`;
    return { sentence, edits };
  },
};

/** What stands in a column: how many of its cells are filled, how many with numbers, and every text. */
interface Written {
  readonly filled: number;
  readonly figures: number;
  readonly texts: readonly TextCell[];
}

function writtenIn(sheet: Sheet, column: number, rows: readonly ScheduleRow[]): Written {
  const texts: TextCell[] = [];
  let [filled, figures] = [0, 0];
  for (const { row } of rows) {
    const value = sheet.values[row]?.[column] ?? null;
    if (value === null) continue;
    filled++;
    if (typeof value === "number") figures++;
    else if (typeof value === "string") texts.push({ cell: { row, column }, text: value });
  }
  return { filled, figures, texts };
}

function isFigureColumn(schedule: Schedule, { column, role }: ScheduleColumn, { figures, texts }: Written): boolean {
  const words = texts.filter(
    ({ text }) => parseAmount(text).kind === "not-a-number" && text.trim() !== "" && !isCellError(text),
  ).length;
  const isNamed = role !== "figure" && words === 0 && figures > 0;
  const heading = headingAt(schedule, { row: 0, column });
  if (!isNamed && (heading === "" || NOT_A_FIGURE.test(heading))) return false;
  return isNamed || (figures >= FEWEST_FIGURES && figures > FIGURES_SHARE * (figures + words) && words <= figures / 3);
}

function faultIn(scope: Scope, cell: CellAddress, text: string): TextInFigures | null {
  if (isCellError(text) || YEAR.test(text.trim()) || formulaAt(scope.sheet, cell) !== null) return null;
  const parsed = parseAmount(text);
  if (parsed.kind === "malformed") {
    return isPartOfItsLabel(scope, cell) ? null : { cell, alike: [], text, reason: parsed.reason, reads: "" };
  }
  if (parsed.kind !== "amount") return null;
  const worth = worthInUnit(scope.schedule, parsed);
  return { cell, alike: [], text, reason: null, reads: parsed.percent ? showPercent(worth) : sayAmount(worth) };
}

/** A note reference such as "1,2" stands where neither heading nor label speaks of a figure. */
function isPartOfItsLabel({ schedule }: Scope, cell: CellAddress): boolean {
  return headingAt(schedule, cell) === "" && labelAt(schedule, cell) === "";
}
