import type { Description, Rule, Scope } from "../../checking";
import type { CellAddress } from "../../workbook";
import { cellName, isBlank, rangeName, valueAt } from "../../workbook";
import { EXACT } from "../tolerance-words";

interface Unstated {
  /** The caption or the first heading, where a unit is usually said. */
  readonly cell: CellAddress;
}

/** A revenue or capital schedule that says nowhere whether its figures are pounds, thousands or millions. */
export const unitMissing: Rule<Unstated> = {
  id: "unit-missing",
  family: "form",
  title: "Unit not stated",
  severity: "warning",
  page: {
    finds:
      "A revenue or capital schedule says in its caption, a heading or a number format what its figures count: £, £000 or £m.",
    matters: "A reader may be out by a thousand, and so may whoever copies the figures into another pack.",
    tolerance: EXACT,
    seen: "Herefordshire, transformation funding 2023, paragraph 15: “£11.49 funding”, without its m.",
    turnOff: "Where the unit is said once for the whole pack, on a sheet of its own.",
  },
  // Short lists, such as a reserve from opening to closing balance, may say the unit line by line.
  kinds: ["revenue", "capital", "savings", "savings-memo", "funding-plan", "virements"],
  lacks: ({ schedule }) => (schedule.rows.length === 0 ? "it has no rows" : null),
  *test(scope) {
    yield scope.schedule.unit === null ? { cell: captionCell(scope) } : null;
  },
  describe: ({ cell }, { schedule }): Description => ({
    cell,
    related: [],
    stated: "",
    expected: "",
    difference: "",
    message:
      `No caption, heading or number format of ${schedule.title ? `“${schedule.title}”` : `the table at ${rangeName(schedule.range)}`} says what its figures count (£, £000 or £m), ` +
      `so a reader may be out by a thousand. Say it in ${cellName(cell)}, for instance “£000”.`,
  }),
};

function captionCell({ schedule, sheet }: Scope): CellAddress {
  const { range } = schedule;
  const HIGHEST = 12;
  if (schedule.title !== "") {
    for (let row = range.top; row >= Math.max(0, range.top - HIGHEST); row--) {
      const column =
        sheet.values[row]?.findIndex(
          (value) => typeof value === "string" && value.replace(/\s+/g, " ").trim() === schedule.title,
        ) ?? -1;
      if (column >= 0) return { row, column };
    }
  }
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++)
      if (!isBlank(valueAt(sheet, { row, column }))) return { row, column };
  }
  return { row: range.top, column: range.left };
}
