import { held, readCell, type Description, type Rule, type Scope } from "../../checking";
import { sayAmount, fromExcel } from "../../money";
import { linesOf, type Schedule, type ScheduleLine } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName, formulaAt } from "../../workbook";
import { nameOf } from "../identity-words";
import { EXACT } from "../tolerance-words";

interface Scored {
  readonly score: CellAddress;
  readonly likelihood: CellAddress;
  readonly impact: CellAddress;
}

interface Mistaken extends Scored {
  readonly says: number;
  readonly factors: readonly [number, number];
  readonly alike: number;
}

/** A log whose scores are products says so on so many lines, and on nearly all; others score by a matrix of their own. */
const FEWEST_ALIKE = 3;
const MOST_MISTAKEN = 1 / 4;

/** A risk's score other than its likelihood times its impact, in a log that scores so. */
export const riskScoreMismatch: Rule<Mistaken> = {
  id: "risk-score-mismatch",
  family: "risks",
  title: "Score other than likelihood times impact",
  severity: "error",
  page: {
    finds:
      "Score = likelihood × impact, before and after mitigation, in a log where three risks in four or more are scored so.",
    matters: "Risks are put in order by their scores, and the highest are the ones that are reported upwards.",
    tolerance: EXACT,
    seen: "West Sussex, Children First service update 2021, section 9, prints its risks without scores; most councils' registers have them.",
    turnOff: "Where some risks are scored by another scale.",
  },
  kinds: ["risk-log"],
  lacks: (scope) => {
    if (scoredIn(scope.schedule).length === 0) return "it has no score beside a likelihood and an impact";
    return tryAll(scope).tested > 0 ? null : "its scores are not likelihood times impact";
  },
  *test(scope) {
    const { tested, mistaken } = tryAll(scope);
    yield held(tested - mistaken.length);
    yield* mistaken;
  },
  describe: ({ score, likelihood, impact, says, factors, alike }, scope): Description => {
    const [stated, expected] = [says, factors[0] * factors[1]].map((amount) => sayAmount(fromExcel(amount)));
    const [one, other] = factors.map((amount) => sayAmount(fromExcel(amount)));
    const formula = formulaAt(scope.sheet, score);
    return {
      cell: score,
      related: [likelihood, impact],
      stated: stated!,
      expected: expected!,
      difference: sayAmount(fromExcel(says - factors[0] * factors[1])),
      message:
        `${nameOf(scope, score)} is ${stated}, but likelihood ${one} (${cellName(likelihood)}) × impact ${other} (${cellName(impact)}) = ${expected}, as the score is on ${alike} other lines. ` +
        (formula === null
          ? "Correct whichever of the three is wrong."
          : `Look at the formula of ${cellName(score)}, ${formula}.`),
    };
  },
};

/** Each score with its likelihood and impact: the first with the first, those after mitigation with one another. */
function scoredIn(schedule: Schedule): readonly Scored[] {
  return linesOf(schedule).flatMap(scoredOf);
}

function scoredOf(line: ScheduleLine): readonly Scored[] {
  const [scores, likelihoods, impacts] = [line.cells("score"), line.cells("likelihood"), line.cells("impact")];
  if (scores.length !== likelihoods.length || scores.length !== impacts.length) return [];
  return scores.map((score, at) => ({ score, likelihood: likelihoods[at]!, impact: impacts[at]! }));
}

function tryAll({ schedule, sheet }: Scope): { readonly tested: number; readonly mistaken: readonly Mistaken[] } {
  const numberAt = (cell: CellAddress) => {
    const reading = readCell(sheet, cell);
    return reading.kind === "number" ? reading.amount : null;
  };
  let tested = 0;
  const misses: Omit<Mistaken, "alike">[] = [];
  for (const scored of scoredIn(schedule)) {
    const [says, likelihood, impact] = [scored.score, scored.likelihood, scored.impact].map(numberAt);
    if (says == null || likelihood == null || impact == null) continue;
    tested++;
    if (Math.abs(says - likelihood * impact) > 1e-9) misses.push({ ...scored, says, factors: [likelihood, impact] });
  }
  const alike = tested - misses.length;
  const isProduct = alike >= FEWEST_ALIKE && misses.length <= Math.max(1, MOST_MISTAKEN * tested);
  return { tested: isProduct ? tested : 0, mistaken: isProduct ? misses.map((miss) => ({ ...miss, alike })) : [] };
}
