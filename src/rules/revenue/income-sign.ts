import type { Description, RootCause, Rule, Scope } from "../../checking";
import { cellKey, held, rootCauses, rowOf, shownAmount } from "../../checking";
import { Decimal, sayAmount } from "../../money";
import { identityAt } from "../../packs";
import type { CellAddress } from "../../workbook";
import { ownerOf } from "../cause-owner";
import { adviceOn, nameOf, relatedCells, workingOf } from "../identity-words";
import { EXACT } from "../tolerance-words";
import { turnedSign } from "../mending/turned-sign";
import { hasPeerOfRightSign, incomeBySign, incomeColumns, isOneSided } from "./turned-income";

interface TurnedIncome {
  readonly cell: CellAddress;
  /** The broken statements it explains; null when the pack reckons with the wrong sign throughout. */
  readonly cause: RootCause | null;
}

/** An income figure typed with the other sign than the schedule's income, whether or not anything else shows it. */
export const incomeSign: Rule<TurnedIncome> = {
  id: "income-sign",
  family: "revenue",
  title: "Income with the wrong sign",
  severity: "error",
  page: {
    finds:
      "Income has one sign throughout a schedule: the sign most of its figures have. A figure with the other one is found when the sums show it, or when the line's other income figure has the right sign.",
    matters:
      "Income with the wrong sign is counted twice over: £10,000 of income taken as £10,000 of cost is £20,000 in the total.",
    tolerance: EXACT,
    seen: "East Sussex, Q1 2024/25 monitoring, revenue table: all its income is in brackets.",
    turnOff: "Where lines of income and lines of refunds stand together in one column.",
  },
  lacks: ({ schedule }) => {
    if (incomeColumns(schedule).length === 0) return "it has no income column";
    return schedule.incomeSign === null ? "it does not show which sign its income has" : null;
  },
  *test(scope) {
    const causes = rootCauses(scope);
    const own = causes.filter((cause) => ownerOf(scope, cause) === "income-sign");
    const elsewhere = new Set(
      causes.flatMap(({ cell, carried }) => [cell, ...carried]).map(({ row, column }) => cellKey(row, column)),
    );
    const signs = incomeBySign(scope);
    const silent = isOneSided(signs)
      ? signs.wrong.filter(
          (cell) =>
            isLine(scope, cell) && hasPeerOfRightSign(scope, cell) && !elsewhere.has(cellKey(cell.row, cell.column)),
        )
      : [];
    yield held(signs.right + signs.wrong.length - own.length - silent.length);
    for (const cause of own) yield { cell: cause.cell, cause };
    for (const cell of silent) yield { cell, cause: null };
  },
  describe({ cell, cause }, scope): Description {
    const says = shownAmount(scope.sheet, cell) ?? new Decimal(0);
    const [stated, expected] = [sayAmount(says), sayAmount(says.neg())];
    const convention =
      scope.schedule.incomeSign === "negative"
        ? "income is shown in brackets here"
        : "income is shown without brackets here";
    const about = `${nameOf(scope, cell)} is ${stated}, but ${convention}`;
    const identity = cause ? identityAt(scope.schedule, cause.statement) : null;
    const why =
      cause && identity
        ? `: ${workingOf(scope, identity)}. ${adviceOn(scope, cause, expected)}`
        : `, and the figures reckoned from it take it the wrong way. Turn it to ${expected}, or say why this line pays income back.`;
    return {
      cell,
      related: identity ? relatedCells(identity, cell) : [],
      stated,
      expected,
      difference: sayAmount(says.times(2)),
      message: about + why,
    };
  },
  fix: ({ cell, cause }, scope) => turnedSign(scope, cell, cause),
};

/** A total with the other sign is the work of its lines. */
function isLine({ schedule }: Scope, { row }: CellAddress): boolean {
  return rowOf(schedule, row)?.role === "line";
}
