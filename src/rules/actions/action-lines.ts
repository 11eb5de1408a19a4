/** The lines of an action plan or a risk log, with the cells and words of each role; and how what they lack is asked about. */
import type { Description, Scope } from "../../checking";
import { type ColumnRole, type LineCell, type Schedule, type ScheduleLine, hasRole, linesOf } from "../../packs";
import { type CellAddress, type CellValue, type Sheet, cellName, isBlank, valueAt } from "../../workbook";
import { isLeftOpen } from "../left-open";

export interface ActionLine {
  /** "2.7 “Digital Development Programme”". */
  readonly name: string;
  readonly label: string;
  /** The cells of a role; a merged cell speaks for all the rows that it covers. */
  cells(role: ColumnRole): readonly (LineCell & { readonly value: CellValue })[];
  /** What they say, those left open not counted. */
  words(role: ColumnRole): string;
}

/** One line that lacks something, or, where so many do that it is a habit, all of them at the heading. */
export interface Asked {
  readonly cell: CellAddress;
  readonly name: string;
  readonly stated: string;
  readonly lacks: string;
  readonly habit: { readonly lines: number; readonly of: number; readonly heading: string } | null;
}

const LONGEST_TITLE = 80;
/** A row that shows how the form is to be filled in. */
const EXAMPLE =
  /^\W*(e\.?g\.?\W|for example|example\b|insert |enter |click |type |please |select |guidance|note:|add (further )?(rows|lines|actions))/i;
const known = new WeakMap<Schedule, readonly ActionLine[]>();

/** Lines that are filled in: a title and something beside it, no example and no name of a section. */
export function actionLines({ schedule, sheet }: Pick<Scope, "schedule" | "sheet">): readonly ActionLine[] {
  const found = known.get(schedule) ?? readLines(schedule, sheet);
  known.set(schedule, found);
  return found;
}

/** One entry for each line; where more than a third of many lack it, only one, for the column. */
export function* askOf(
  { schedule }: Scope,
  lines: readonly ActionLine[],
  find: (line: ActionLine) => Omit<Asked, "name" | "habit"> | null,
): Generator<Asked | null> {
  const asked = lines.map((line) => {
    const found = find(line);
    return found && { ...found, name: line.name, habit: null };
  });
  const lacking = asked.filter((each) => each !== null);
  const isHabit = lacking.length >= 3 && lacking.length > lines.length / (lines.length > 6 ? 3 : 2);
  if (!isHabit) return yield* asked;
  const { column } = lacking[0]!.cell;
  const heading = schedule.columns.find((each) => each.column === column)?.heading ?? "";
  const cell = { row: schedule.headerRows.at(-1) ?? schedule.range.top, column };
  yield { ...lacking[0]!, cell, stated: heading, habit: { lines: lacking.length, of: lines.length, heading } };
}

/** The sentence for one line or for the habit, ending with what to do. */
export function describeAsked({ cell, name, stated, lacks, habit }: Asked, request: string): Description {
  const { row, column } = cell;
  const subject = habit
    ? `${habit.lines} of ${habit.of} lines under “${habit.heading}” share this; the first is ${name}: it ${lacks}`
    : `${name} ${lacks}`;
  return {
    cell: { row, column },
    related: [],
    stated,
    expected: "",
    difference: "",
    message: `${subject} (${cellName(cell)}). ${request}`,
  };
}

function readLines(schedule: Schedule, sheet: Sheet): readonly ActionLine[] {
  const title: ColumnRole = schedule.kind === "risk-log" ? "risk" : "action";
  const beside = schedule.columns.filter(({ role }) => role !== title && role !== "reference" && role !== "note");
  if (!hasRole(schedule, title)) return [];
  return linesOf(schedule)
    .filter(({ role }) => role === "line")
    .map((line) => actionLine(line, title, sheet))
    .filter((line) => {
      const [name] = line.cells(title);
      if (!name || !/[a-z]{2}/i.test(line.words(title)) || EXAMPLE.test(line.words(title))) return false;
      // Of two columns the second alone may be what is missing: which rows are lines was seen from the table as a whole.
      return (
        schedule.columns.length === 2 ||
        beside.some(({ column }) => isFilled(shownAt(sheet, { row: name.row, column })))
      );
    });
}

function actionLine(line: ScheduleLine, title: ColumnRole, sheet: Sheet): ActionLine {
  const cells = (role: ColumnRole) => line.cells(role).map((cell) => ({ ...cell, value: shownAt(sheet, cell) }));
  const words = (role: ColumnRole) =>
    cells(role)
      .filter(({ value }) => !isLeftOpen(value))
      .map(({ value }) => String(value).replace(/\s+/g, " ").trim())
      .join(" ");
  const reference = words("reference");
  const label = String(cells(title).find(({ value }) => !isLeftOpen(value))?.value ?? "")
    .replace(/\s+/g, " ")
    .trim();
  const short = label.length > LONGEST_TITLE ? `${label.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : label;
  return { name: [reference, `“${short}”`].filter(Boolean).join(" "), label, cells, words };
}

/** A form's score of nought is not filled in. */
function isFilled(value: CellValue): boolean {
  return !isBlank(value) && value !== 0 && value !== false;
}

function shownAt(sheet: Sheet, cell: CellAddress): CellValue {
  const own = valueAt(sheet, cell);
  if (!isBlank(own)) return own;
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) =>
      top <= cell.row && cell.row <= bottom && left <= cell.column && cell.column <= right,
  );
  return merge ? valueAt(sheet, { row: merge.top, column: merge.left }) : own;
}
