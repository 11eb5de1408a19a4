import type { Description, Scope } from "../../checking";
import { minus } from "../../money";
import { hasRole } from "../../packs";
import type { CellAddress } from "../../workbook";
import { besideStatements } from "../beside-statements";
import { identityRule } from "../identity-rule";
import { nameOf } from "../identity-words";
import { notBelowNil, sayIn } from "../in-pounds";
import { isAtOdds } from "../is-at-odds";
import { TIES } from "../tolerance-words";
import type { RequestLine } from "./request-lines";
import { requestLines } from "./request-lines";

interface Exceeding {
  readonly cell: CellAddress;
  readonly request: RequestLine;
}

const splits = identityRule({
  id: "carry-forward-exceeds-underspend",
  family: "carry-forward",
  title: "Carry-forward that the underspend does not give",
  meanings: ["carry-forward-split"],
  lack: "it has no carry-forward beside an underspend",
  kinds: ["carry-forward"],
  page: {
    finds:
      "Carried forward + returned = underspend. Where nothing is said to be returned: carried forward ≤ underspend, that is funding − spend.",
    matters:
      "Only what was not spent can be carried forward. Whatever is asked for beyond that is new money, and whatever is neither carried forward nor returned is lost sight of.",
    tolerance: TIES,
    seen: "West Sussex, Children First outturn 2020/21, paragraph 2: 2.559 − 2.285 = 0.274 ties.",
    turnOff: "Where a part of the underspend stays with the service by rule and is not listed.",
  },
});

/** Where nothing is said to be returned, the rest may have been; more than the underspend may not be carried forward all the same. */
export const carryForwardExceedsUnderspend = besideStatements<Exceeding>(splits, {
  lacks: (scope) =>
    hasRole(scope.schedule, "returned") || requests(scope).length === 0
      ? "it says what is returned, or states no underspend"
      : null,
  *test(scope) {
    for (const request of requests(scope)) {
      const [cell] = request.cells;
      const isMore = request.carried.low.greaterThan(notBelowNil(request.underspend!).high);
      yield cell && isMore && !request.carried.amount.isZero() && !isAtOdds(scope, scope.schedule)
        ? { cell, request }
        : null;
    }
  },
  describe: ({ cell, request }, scope): Description => {
    const { schedule } = scope;
    const underspend = notBelowNil(request.underspend!);
    const over = sayIn(schedule, minus(request.carried, underspend).amount);
    const [stated, expected] = [request.carried, underspend].map(({ amount }) => sayIn(schedule, amount));
    const from = (["budget", "actual", "underspend"] as const).flatMap((role) => request.line.cell(role) ?? []);
    return {
      cell,
      related: [...request.cells.slice(1), ...from],
      stated: stated!,
      expected: expected!,
      difference: over,
      message: `${nameOf(scope, cell)}: ${stated} is carried forward of an underspend of ${expected}, ${over} more than was left. Ask for no more than ${expected}, or say where the rest comes from.`,
    };
  },
});

function requests(scope: Scope): readonly RequestLine[] {
  return requestLines(scope, scope.schedule).filter(({ underspend }) => underspend !== null);
}
