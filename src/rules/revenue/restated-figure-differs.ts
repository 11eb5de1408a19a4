import type { Description, Restatement, Rule } from "../../checking";
import { held } from "../../checking";
import { sayAmount } from "../../money";
import { comparedOf, figureOf, inUnitOf, measureInWords, placeOfFact, relatedTo, restatedIn } from "../restated-facts";
import { doesTie, statedFacts, type StatedFact } from "../stated-facts";
import { TIES } from "../tolerance-words";

type Evidence =
  | { readonly kind: "schedules"; readonly restatement: Restatement }
  | { readonly kind: "sentence"; readonly stated: StatedFact };

/** The same fact stated twice with two figures: in two schedules, or in a sentence and a schedule. */
export const restatedFigureDiffers: Rule<Evidence> = {
  id: "restated-figure-differs",
  family: "revenue",
  title: "Figure stated differently elsewhere in the pack",
  severity: "error",
  page: {
    finds:
      "A line’s figure in one schedule is the one that another schedule states for the same label, measure and period, in pounds and as far as both are rounded. Two schedules are compared once at least two of their lines agree and no more than a quarter do not.",
    matters: "A committee that reads 9.72 in the text and 125.603 in the table cannot know which of them it approves.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring: the narrative gives Education a budget of £9.72m and a forecast of £9.906m, its table 125,603 and 125,789.",
    turnOff:
      "Where a pack shows the same services on different bases on purpose, for instance with and without schools’ grant.",
  },
  readsText: true,
  lacks: (scope) => {
    if (scope.schedule.kind === "text") {
      return scope.schedule.texts.some((text) => statedFacts(scope, text).length > 0)
        ? null
        : "no sentence states the budget, forecast or variance of a line that a schedule has";
    }
    return comparedOf(scope) > 0 ? null : "no other schedule has enough lines of the same names, measure and period";
  },
  *test(scope) {
    for (const text of scope.schedule.texts) {
      for (const stated of statedFacts(scope, text)) yield doesTie(stated) ? null : { kind: "sentence", stated };
    }
    const found = restatedIn(scope).filter(({ factor }) => factor === null);
    const compared = scope.schedule.kind === "text" ? 0 : comparedOf(scope);
    yield held(compared - found.length);
    for (const restatement of found) yield { kind: "schedules", restatement };
  },
  // A sentence may speak of a narrower or wider basis than the table of the same name: that needs a word, not a correction.
  severityOf: ({ kind }) => (kind === "sentence" ? "query" : "error"),
  describe: (evidence) =>
    evidence.kind === "sentence" ? describeSentence(evidence.stated) : describePair(evidence.restatement),
};

function describePair(restatement: Restatement): Description {
  const { fact, other, agree, of } = restatement;
  const expected = inUnitOf(fact, other);
  return {
    cell: fact.cell,
    related: [relatedTo(other)],
    stated: sayAmount(fact.amount),
    expected: sayAmount(expected),
    difference: sayAmount(fact.amount.minus(expected)),
    message:
      `The ${measureInWords(restatement)} of “${fact.label}” is ${figureOf(fact)} here and ${figureOf(other)} in ${placeOfFact(other)}, where it is “${other.label}”. ` +
      `${agree} of the ${of} lines that both schedules have agree, so they speak of the same things. Find out which is right and correct the other, or say what the difference is.`,
  };
}

function describeSentence({ at, label, measure, written, facts }: StatedFact): Description {
  const fact = facts[0]!;
  return {
    cell: at.cell,
    related: facts.map(relatedTo),
    stated: written,
    expected: figureOf(fact),
    difference: "",
    message:
      `The sentence gives “${label}” a ${measure} of ${written}; ${placeOfFact(fact)} has ${figureOf(fact)}. ` +
      "Correct the one that is wrong, or say in the sentence what it leaves out.",
  };
}
