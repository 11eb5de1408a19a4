/** Writes what a person decided about exceptions into the register, and nothing else. */
import { registerKey, REGISTER_SHEET, type Decision, type DecisionReceipt, type Marks } from "../marking";
import { findMarks } from "./find-marks";
import type { Unfinished } from "./left-over-sheet";
import { written, type RegisterPlan, type RowEntries } from "./register-plan";
import { writeRegister } from "./write-register";

/** What stands over a register that a decision makes, before any check has written one. */
const HEADING = ["Exceptions decided upon in Outturn", "Check the pack to have all its exceptions here."];

/** Rows are found by Key, whatever their order; a row that is not there yet is added, and so is the register itself. Four round trips. */
export async function decide(
  context: Excel.RequestContext,
  decisions: readonly Decision[],
  unfinished: Unfinished = { sheet: null },
): Promise<DecisionReceipt> {
  const found = await findMarks(context, { register: "all", unfinished: unfinished.sheet });
  const marks: Marks = { cells: [], register: decisions.map(({ row }) => row), heading: found.register ? [] : HEADING };
  const plan = (values: readonly (readonly unknown[])[]) => planDecisions(values, decisions);
  const receipt = writeRegister(context, found, marks, undefined, unfinished, plan, "try again");
  const { sheet, reason, remark } = await receipt;
  if (reason === null)
    return { written: decisions.length, register: sheet, skipped: remark === null ? [] : [{ sheet, reason: remark }] };
  return { written: 0, register: "", skipped: [{ sheet: sheet || REGISTER_SHEET, reason }] };
}

/** Taking back leaves the reason that was given, with who gave it and when. */
export function planDecisions(
  [headings = [], ...body]: readonly (readonly unknown[])[],
  decisions: readonly Decision[],
): RegisterPlan {
  const key = headings.indexOf("Key");
  const waiting = new Map(decisions.map((decision) => [registerKey(decision.row.key), decision]));
  const blank: number[] = [];
  const rows = body.map((cells, index): RowEntries | null => {
    if (cells.every((cell) => String(cell ?? "") === "")) blank.push(index);
    const name = registerKey(String(cells[key] ?? ""));
    const decision = waiting.get(name);
    waiting.delete(name);
    return decision ? entriesOf(decision) : null;
  });
  const fresh = [...waiting.values()].map((decision): RowEntries => ({
    ...written(decision.row),
    "What to do": decision.row.message,
    ...entriesOf(decision),
  }));
  for (const index of blank) rows[index] = fresh.shift() ?? null;
  return { added: fresh.length, rows: [...rows, ...fresh] };
}

function entriesOf({ status, reason, by, when }: Decision): RowEntries {
  return status === "Open" ? { Status: status } : { Status: status, Reason: reason, By: by, When: when };
}
