import type { Description, Rule, Scope } from "../../checking";
import { shownAmount } from "../../checking";
import { sayAmount } from "../../money";
import type { ColumnRole } from "../../packs";
import { linesOf } from "../../packs";
import type { CellAddress } from "../../workbook";
import { nameOf } from "../identity-words";
import { statedAmounts } from "../stated-amounts";
import { BY_POLICY } from "../tolerance-words";

interface Avoidance {
  readonly cell: CellAddress;
  /** The amount as it stands, or is written. */
  readonly amount: string;
  /** The words that say that a cost is avoided. */
  readonly words: string;
}

const AVOIDED =
  /cost[- ]avoid(ance|ed|ing)?|avoid(ed|ance of|ing)? (the )?(\w+ )?(costs?|spend|expenditure|placements?|growth)|costs? (were |was |being |are )?avoided|demand avoid(ance|ed)|stepp(ing|ed)[ -]down (\w+ )?(cases|children)|from (stepping|closing) cases/i;
/** What tells the two apart already. */
const TOLD_APART =
  /non[- ]?cashable|not cashable|not (a )?(cashable )?savings?|rather than (a )?savings?|savings? (and|or|\/|&) cost avoidance|cost avoidance (and|or|\/|&) (cashable )?savings?|savings?\/cost avoidance/i;
const CASHED: readonly ColumnRole[] = ["achieved"];

/** Costs that were never in the budget leave no money behind when they do not come. */
export const avoidanceAsSaving: Rule<Avoidance> = {
  id: "avoidance-as-saving",
  family: "savings",
  title: "Cost avoidance counted as a saving",
  severity: "warning",
  kinds: ["savings", "text"],
  page: {
    finds:
      "No line of a savings schedule that is called cost avoidance has an amount achieved, and no sentence calls an amount of money a saving that comes from avoided costs, such as cases closed or stepped down. Words that tell the two apart, such as “non-cashable”, are enough.",
    matters:
      "A saving takes money out of the budget; a cost that was avoided was never in it. Counted together, they promise money that is not there.",
    tolerance: BY_POLICY,
    seen: "East Sussex, Q1 2024/25 monitoring, Connected Families: savings of £325,409 “from stepping cases down and closing cases”.",
    turnOff: "Where the council counts avoided costs against its savings targets by decision.",
  },
  lacks: ({ schedule }) =>
    schedule.kind === "text" || linesOf(schedule).some((line) => CASHED.some((role) => line.cell(role)))
      ? null
      : "it shows no savings achieved",
  test: (scope) => (scope.schedule.kind === "text" ? inSentences(scope) : onLines(scope)),
  describe: ({ cell, amount, words }, scope): Description => {
    const isText = scope.schedule.kind === "text";
    return {
      cell,
      related: [],
      stated: amount,
      expected: "",
      difference: "",
      message: isText
        ? `${amount} is called a saving, and “${words}” says that it is a cost avoided. Say how much of it comes out of the budget, and call the rest cost avoidance.`
        : `${nameOf(scope, cell)}: ${amount} is counted as a saving achieved, and “${words}” says that it is a cost avoided. Show it apart from cashable savings.`,
    };
  },
};

function* onLines(scope: Scope): Generator<Avoidance | null> {
  const { schedule, sheet } = scope;
  const isTold = TOLD_APART.test(schedule.title);
  for (const line of linesOf(schedule)) {
    const cell = line.role === "line" ? line.cell("achieved") : null;
    if (!cell) continue;
    const amount = shownAmount(sheet, cell);
    const words = AVOIDED.exec(line.label)?.[0];
    const isCounted = words !== undefined && !isTold && !TOLD_APART.test(line.label) && amount && !amount.isZero();
    yield isCounted ? { cell, amount: sayAmount(amount), words } : null;
  }
}

function* inSentences({ schedule }: Scope): Generator<Avoidance | null> {
  for (const { cell, text } of schedule.texts) {
    if (!/saving/i.test(text)) continue;
    const claimed = statedAmounts(text).find(
      ({ sentence }) => /\bsavings?\b/i.test(sentence) && AVOIDED.test(sentence),
    );
    const isTold = TOLD_APART.test(text);
    yield claimed && !isTold ? { cell, amount: claimed.text, words: AVOIDED.exec(claimed.sentence)![0] } : null;
  }
}
