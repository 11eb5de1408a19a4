/** Broken statements that only say that a text which reads as a number was left out of a sum: the text is the fault, not the total. */
import type { RootCause, Scope } from "../../checking";
import { readCell, saysAndShould } from "../../checking";
import { Decimal } from "../../money";
import { identityAt } from "../../packs";
import type { Identity } from "../../packs";
import type { CellAddress } from "../../workbook";

/** Whether a cause is a number kept as text: the cell itself, or one that a formula passed over. */
export function isTextLeftOut(scope: Scope, cause: RootCause): boolean {
  if (readCell(scope.sheet, cause.cell).kind === "text-number") return true;
  return cause.statements.some((index) => textsLeftOut(scope, identityAt(scope.schedule, index)).length > 0);
}

/** The texts among the terms that make up the whole difference, all of them together or one alone; none otherwise. */
function textsLeftOut(scope: Scope, identity: Identity): readonly CellAddress[] {
  if (identity.meaning === "percentage") return [];
  const texts = identity.terms.flatMap(({ cell, coefficient }) => {
    const reading = readCell(scope.sheet, cell);
    return reading.kind === "text-number" ? [{ cell, amount: new Decimal(reading.amount).times(coefficient) }] : [];
  });
  if (texts.length === 0) return [];
  const { stated, expected } = saysAndShould(scope, identity);
  const missing = expected.minus(stated);
  const all = texts.reduce((total, { amount }) => total.plus(amount), new Decimal(0));
  if (all.equals(missing)) return texts.map(({ cell }) => cell);
  return texts.filter(({ amount }) => amount.equals(missing)).map(({ cell }) => cell);
}
