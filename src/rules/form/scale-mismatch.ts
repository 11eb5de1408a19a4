import type { Description, Restatement, Rule } from "../../checking";
import { held } from "../../checking";
import { sayAmount } from "../../money";
import { comparedOf, figureOf, inUnitOf, measureInWords, placeOfFact, relatedTo, restatedIn } from "../restated-facts";
import { TIES } from "../tolerance-words";

/** Two statements of one figure that differ by a factor of a thousand or a million: a unit said wrongly, or a figure typed in another. */
export const scaleMismatch: Rule<Restatement> = {
  id: "scale-mismatch",
  family: "form",
  title: "Figures a thousand or a million times apart",
  severity: "error",
  page: {
    finds:
      "A figure that two schedules state for the same label, measure and period is not a thousand or a million times larger in one of them, after both are turned into pounds.",
    matters:
      "A unit said wrongly, or one figure typed in pounds among thousands, puts a pack out by a factor of a thousand.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring, which states its figures in £m in the text and in £000 in its tables: all but Education’s agree.",
    turnOff: "Where two schedules of the pack use one label for things of very different size.",
  },
  lacks: (scope) =>
    comparedOf(scope) > 0 ? null : "no other schedule has enough lines of the same names, measure and period",
  *test(scope) {
    const found = restatedIn(scope).filter(({ factor }) => factor !== null);
    yield held(comparedOf(scope) - found.length);
    yield* found;
  },
  describe(restatement): Description {
    const { fact, other, factor, isWhole, of } = restatement;
    const times = factor!.toLocaleString("en-GB");
    const expected = inUnitOf(fact, other);
    const reach = isWhole
      ? `So are all ${of} lines that both schedules have: one of the two says a wrong unit. Correct the unit where it is said.`
      : "The other lines that both schedules have agree: this figure was typed in another unit. Type it in the unit of its schedule.";
    return {
      cell: fact.cell,
      related: [relatedTo(other)],
      stated: sayAmount(fact.amount),
      expected: sayAmount(expected),
      difference: sayAmount(fact.amount.minus(expected)),
      message: `The ${measureInWords(restatement)} of “${fact.label}” is ${figureOf(fact)} here and ${figureOf(other)} in ${placeOfFact(other)}: in pounds the two are ${times} times apart. ${reach}`,
    };
  },
};
