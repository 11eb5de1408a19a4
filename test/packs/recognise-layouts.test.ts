/** The same facts in the layouts councils use: each schedule is found where it is, and read for what it says. */
import { recognise, type Schedule } from "../../src/packs";
import { columnName, rangeName } from "../../src/workbook";
import { layouts } from "./layouts";

function read(schedule: Schedule) {
  const roles = schedule.columns.map(({ column, role, measure }) => [columnName(column), measure ? `${role} ${measure}` : role]);
  return {
    sheet: schedule.sheet,
    range: rangeName(schedule.range),
    kind: schedule.kind,
    unit: schedule.unit?.name,
    sign: schedule.sign?.name,
    incomeSign: schedule.incomeSign,
    columns: Object.fromEntries(roles),
    rows: Object.fromEntries(schedule.rows.filter(({ role }) => role !== "blank").map(({ row, role }) => [row + 1, role])),
  };
}

describe.each(layouts)("$name", ({ workbook, schedules }) => {
  const found = recognise(workbook).schedules;

  it.each(schedules)("$kind at $sheet!$range", (expected) => {
    const at = found.find(({ sheet, range }) => sheet === expected.sheet && rangeName(range) === expected.range);
    expect(at).toBeDefined();
    const seen = read(at!);
    const rows = Object.fromEntries(Object.entries(expected.rows).filter(([, role]) => role !== "blank"));
    expect({ ...seen, columns: pick(seen.columns, expected.columns), rows: pick(seen.rows, rows) }).toEqual({ ...expected, rows });
  });
});

function pick<T>(all: Readonly<Record<string, T>>, wanted: Readonly<Record<string, unknown>>): Record<string, T | undefined> {
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key]]));
}
