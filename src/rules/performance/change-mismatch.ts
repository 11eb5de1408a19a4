import type { Description, RootCause, Rule } from "../../checking";
import { held, rootCauses } from "../../checking";
import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";
import { describeShare, sharesOfChange, type MistakenShare } from "./share-of-change";
import { changesInWords, describeChangeInWords, type ChangeInWords } from "./change-in-words";

type Evidence = RootCause | MistakenShare | ChangeInWords;

const byAmount = identityRule({
  id: "change-mismatch",
  family: "performance",
  title: "Change other than the two figures give",
  meanings: ["change"],
  lack: "it states no change beside two figures",
  kinds: ["activity", "performance", "text"],
  page: {
    finds:
      "Change = later figure − earlier figure, and change in % = change ÷ earlier figure, in tables and in sentences such as “a 6.7% reduction from 688 to 642”.",
    matters:
      "The change is what a reader remembers and what a target is set by. A percentage of another base makes a small rise large, or hides a large one.",
    tolerance: `${TIES} People are counted and not rounded, so between two of their numbers a change has no slack.`,
    seen: "East Sussex, Q1 2024/25 monitoring, child protection plans: 688 to 642 is −6.7 %, but the rates beside them fall by 3.3 %. Nottinghamshire, 2019/20 budget update: 359 to 680 is 89 %. West Sussex, service update 2021: 1,141 to 1,675 is 47 %.",
    turnOff: "Where changes are stated against another period than the one beside them.",
  },
});

/** The change, stated as a number or in per cent, is what the two figures give. */
export const changeMismatch: Rule<Evidence> = {
  ...(byAmount as Rule<Evidence>),
  lacks: (scope) => {
    if (scope.schedule.kind === "text")
      return changesInWords(scope).length > 0 ? null : "no sentence states a change in % with the figures it is of";
    return sharesOfChange(scope).length > 0 ? null : byAmount.lacks(scope);
  },
  *test(scope) {
    if (scope.schedule.kind === "text") {
      for (const change of changesInWords(scope)) yield change.isRight ? held(1) : change;
      return;
    }
    yield* byAmount.test(scope);
    const causes = rootCauses(scope).flatMap(({ cell, alternatives }) => [cell, ...alternatives]);
    for (const share of sharesOfChange(scope)) {
      const isReported = [share.cell, share.earlier, share.later].some((own) =>
        causes.some(({ row, column }) => own.row === row && own.column === column),
      );
      yield share.isRight || isReported ? held(1) : share;
    }
  },
  describe: (evidence, scope): Description => {
    if (!("form" in evidence)) return byAmount.describe(evidence, scope);
    return evidence.form === "in-words" ? describeChangeInWords(evidence) : describeShare(evidence, scope);
  },
  fix: (evidence, scope) => ("form" in evidence ? null : byAmount.fix!(evidence, scope)),
};
