/** What a schedule says in words: the sentences of a text, the notes beside the figures of a table. */
import type { Scope } from "../checking";
import type { TextCell } from "../packs";
import { isBlank, valueAt } from "../workbook";

export function textsOf({ schedule, sheet }: Pick<Scope, "schedule" | "sheet">): readonly TextCell[] {
  if (schedule.kind === "text") return schedule.texts;
  const notes = schedule.columns.filter(({ role }) => role === "note" || role === "text");
  return notes.flatMap(({ column }) =>
    schedule.rows.flatMap(({ row }) => {
      const value = valueAt(sheet, { row, column });
      return typeof value === "string" && !isBlank(value) ? [{ cell: { row, column }, text: value }] : [];
    }),
  );
}
