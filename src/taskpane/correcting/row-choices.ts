/** What a person may say of the rows of a schedule: which is a total, a line, or none of them. */
import { isFigureRole, ordinal, sameWords, type Schedule, type ScheduleRow } from "../../packs";
import type { Choice, ChoiceOption } from "./choice";

const ROWS: readonly ChoiceOption[] = [
  { is: "line", label: "a line" },
  { is: "section", label: "a heading, or to be left alone" },
];
const ROWS_OF_FIGURES: readonly ChoiceOption[] = [
  { is: "total", label: "a total" },
  { is: "subtotal", label: "a subtotal" },
  ...ROWS,
  { is: "memo", label: "a memo line, outside the totals" },
];

const RECOGNISED: Readonly<Record<ScheduleRow["role"], string>> = {
  line: "a line",
  subtotal: "a subtotal",
  total: "a total",
  section: "a heading",
  "of-which": "an “of which” line",
  memo: "a memo line",
  blank: "blank",
};

/** A choice for each row that has a label to name it by; none of a schedule on its side, whose rows are what columns are elsewhere. */
export function rowChoices(schedule: Schedule): readonly Choice[] {
  if (schedule.headingRows.length > 0) return [];
  const names = rowNames(schedule);
  const options = schedule.columns.some(({ role }) => isFigureRole(role)) ? ROWS_OF_FIGURES : ROWS;
  return schedule.rows.flatMap(({ row, label, role }, index) =>
    label === ""
      ? []
      : {
          subject: rowSubject(names[index]!),
          label: `${row + 1}: ${label}`,
          recognised: schedule.corrected?.rows.includes(row) ? "" : RECOGNISED[role],
          options,
        },
  );
}

export function rowSubject(name: string): string {
  return `row ${name}`;
}

/** "Total (2nd)": as a correction names a row. */
export function rowNames({ rows }: Pick<Schedule, "rows">): readonly string[] {
  const places = new Map<string, number[]>();
  rows.forEach(({ label }, index) => {
    const words = sameWords(label);
    const same = places.get(words);
    if (same) same.push(index);
    else places.set(words, [index]);
  });
  return rows.map(({ label }, index) => {
    const same = places.get(sameWords(label))!;
    return same.length === 1 ? label : `${label} (${ordinal(same.indexOf(index) + 1)})`;
  });
}
