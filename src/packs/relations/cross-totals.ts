/** Columns headed as totals of others in their row. */
import type { ScheduleKind } from "../roles";
import { isBeyondChance, isBorneOut } from "../support";
import { CROSS_TOTAL } from "../vocabulary";
import { isMoneyRole, type BoundColumn, type Candidate, type ColumnRelation, type Evidence } from "./column-relation";
import { best } from "./relation-support";

/** How many columns one that is headed "total" may add: a year of months. */
const TOTAL_REACH = 13;

/** A column headed as a total: of the run of columns beside it, or of the totals before it. */
export function crossTotal(
  result: number,
  columns: readonly BoundColumn[],
  kind: ScheduleKind,
  evidence: Evidence,
): ColumnRelation | null {
  const money = columns.filter(({ role }) => isMoneyRole(role));
  const at = money.findIndex(({ column }) => column === result);
  if (at < 0) return null;
  const candidates: Candidate[] = [];
  for (const side of [-1, 1]) {
    const terms: { column: number; coefficient: 1 }[] = [];
    for (let k = 1; k <= TOTAL_REACH; k++) {
      const next = money[at + side * k];
      if (!next) break;
      terms.push({ column: next.column, coefficient: 1 });
      if (terms.length >= 2) candidates.push({ result, terms: [...terms] });
    }
  }
  const totalsBefore = money.slice(0, at).filter(({ heading }) => CROSS_TOTAL.test(heading.toLowerCase()));
  if (totalsBefore.length >= 2)
    candidates.push({ result, terms: totalsBefore.map(({ column }) => ({ column, coefficient: 1 })) });
  const winner = best(candidates, evidence);
  if (!winner || winner.support.weighty < 2 || winner.support.weighty * 2 < winner.support.held) return null;
  if (!(kind === "table" ? isBeyondChance(winner.support) : isBorneOut(winner.support))) return null;
  const { held, tested } = winner.support;
  return { meaning: "cross-cast", result, terms: winner.terms, basis: "headings", support: { held, tested } };
}
