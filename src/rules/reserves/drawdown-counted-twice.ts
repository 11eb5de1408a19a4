import type { Description, Rule } from "../../checking";
import type { CellAddress } from "../../workbook";
import type { StatedAmount } from "../stated-amounts";
import { statedAmounts } from "../stated-amounts";
import { textsOf } from "../texts-of";
import { EXACT } from "../tolerance-words";

interface Unclear {
  readonly cell: CellAddress;
  readonly drawdown: StatedAmount;
  readonly variance: StatedAmount;
}

const DRAWDOWN =
  /draw(ing|n)?[- ]?down|draw(n|ing)? (on|from)|(use|release|transfer) (of|from) (the )?[\w' -]{0,40}reserves?\b/i;
const RESERVE = /\breserves?\b/i;
const OFFSET = /offset|mitigat|reduc|fund|cover|meet|support|balance/i;
const VARIANCE = /over ?spen[dt]|under ?spen[dt]|varianc|pressure/i;
/** Words that say on which side of the variance the drawdown stands. */
const SAYS_ORDER =
  /\bbefore\b|\bafter\b|\bnet\b|\bnetted\b|includ|exclud|already|in addition|additional|reflected|assum|taken into account|on top|further to|following|otherwise|would (be|have)|residual|remaining|gross|leav(es|ing)|reduc(es|ing|ed) (the|this|it)\b/i;

/** A drawdown may lower an overspend once: either the forecast has it already, or it is still to come. */
export const drawdownCountedTwice: Rule<Unclear> = {
  id: "drawdown-counted-twice",
  family: "reserves",
  title: "Drawdown that may be in the variance already",
  severity: "query",
  kinds: ["text", "revenue", "forecast", "drivers", "reserve"],
  page: {
    finds:
      "A text that states a variance and a drawdown from a reserve to offset it says whether the variance is before or after the drawdown. Words such as “after”, “net of”, “included” or “in addition” are enough.",
    matters:
      "If the forecast has the drawdown in it and a reader takes it off again, the overspend looks smaller than it is, and the reserve is spent twice.",
    tolerance: EXACT,
    seen: "East Sussex, Q1 2024/25 monitoring, Central Resources: an overspend of £0.078m, and £0.1m from the Academisation reserve to offset pressures.",
    turnOff: "Where the council's convention is that all variances are after reserves.",
  },
  lacks: (scope) => (textsOf(scope).length === 0 ? "it says nothing in sentences" : null),
  *test(scope) {
    for (const { cell, text } of textsOf(scope)) {
      if (DRAWDOWN.test(text) && RESERVE.test(text)) yield unclearIn(cell, text);
    }
  },
  describe: ({ cell, drawdown, variance }): Description => ({
    cell,
    name: `drawdown ${drawdown.text}`,
    related: [],
    stated: drawdown.text,
    expected: "",
    difference: "",
    message: `${drawdown.text} is drawn from a reserve to offset pressures, beside a variance of ${variance.text}: nothing says whether ${variance.text} is before or after the drawdown, which may lower it only once. Say which.`,
  }),
};

function unclearIn(cell: CellAddress, text: string): Unclear | null {
  if (SAYS_ORDER.test(text)) return null;
  const amounts = statedAmounts(text);
  const drawdown = amounts.find(
    ({ sentence }) => DRAWDOWN.test(sentence) && RESERVE.test(sentence) && OFFSET.test(sentence),
  );
  const variance = amounts.find((amount) => amount !== drawdown && VARIANCE.test(amount.sentence));
  return drawdown && variance ? { cell, drawdown, variance } : null;
}
