import type { Description, Rule, Scope } from "../../checking";
import type { CellAddress } from "../../workbook";
import { cellName, isBlank, qualifiedName, rangeName, valueAt } from "../../workbook";
import { EXACT } from "../tolerance-words";
import { type AmountWithoutUnit, amountsWithoutUnit } from "./amounts-without-unit";

interface Unstated {
  /** The caption or the first heading, where a unit is usually said. */
  readonly cell: CellAddress;
  /** Of a sentence: the amount that lacks its unit. */
  readonly amount: AmountWithoutUnit | null;
}

/** A schedule of money that says nowhere whether its figures are pounds, thousands or millions; a sentence that leaves it out. */
export const unitMissing: Rule<Unstated> = {
  id: "unit-missing",
  family: "form",
  title: "Unit not stated",
  severity: "warning",
  page: {
    finds:
      "A schedule of money says in its caption, a heading or a number format what its figures count: £, £000 or £m. In sentences, an amount whose very digits stand elsewhere with m or k has it too.",
    matters: "A reader may be out by a thousand, and so may whoever copies the figures into another pack.",
    tolerance: EXACT,
    seen: "Herefordshire, transformation funding 2023, paragraph 15: “£11.49 funding”, without its m.",
    turnOff: "Where the unit is said once for the whole pack, on a sheet of its own.",
  },
  // Short lists, such as a reserve from opening to closing balance, may say the unit line by line.
  kinds: ["revenue", "capital", "savings", "savings-memo", "funding-plan", "virements", "text"],
  lacks: ({ schedule }) => {
    if (schedule.isMoney === false) return "its figures are no money";
    return schedule.kind !== "text" && schedule.rows.length === 0 ? "it has no rows" : null;
  },
  *test(scope) {
    if (scope.schedule.kind === "text") {
      for (const amount of amountsWithoutUnit(scope)) yield amount && { cell: amount.cell, amount };
    } else {
      yield scope.schedule.unit === null ? { cell: captionCell(scope), amount: null } : null;
    }
  },
  describe: ({ cell, amount }, scope) => (amount ? describeAmount(amount) : describeSchedule(cell, scope)),
};

function describeAmount({ cell, text, elsewhere }: AmountWithoutUnit): Description {
  return {
    cell,
    related: [{ ...elsewhere.cell, sheet: elsewhere.sheet }],
    stated: text,
    expected: elsewhere.text,
    difference: "",
    message:
      `The sentence says ${text}, and ${qualifiedName(elsewhere.sheet, cellName(elsewhere.cell))} says ${elsewhere.text}: the unit is missing here. ` +
      `Write ${elsewhere.text}, or say what the ${text} is.`,
  };
}

function describeSchedule(cell: CellAddress, { schedule }: Scope): Description {
  return {
    cell,
    related: [],
    stated: "",
    expected: "",
    difference: "",
    message:
      `No caption, heading or number format of ${schedule.title ? `“${schedule.title}”` : `the table at ${rangeName(schedule.range)}`} says what its figures count (£, £000 or £m), ` +
      `so a reader may be out by a thousand. Say it in ${cellName(cell)}, for instance “£000”.`,
  };
}

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
