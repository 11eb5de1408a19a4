import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const carryForwardParts = identityRule({
  id: "carry-forward-parts",
  family: "carry-forward",
  title: "Parts that do not add to the carry-forward",
  meanings: ["carry-forward-parts"],
  lack: "it does not say in parts what the carry-forward is made of",
  kinds: ["carry-forward"],
  page: {
    finds:
      "The parts of a carry-forward, each for a purpose or agreed at another time, add to it. One part alone is not taken for the whole.",
    matters: "What no part explains has no commitment behind it, and is what should be returned.",
    tolerance: TIES,
    seen: "West Sussex, Children First outturn 2020/21, paragraph 2: £1.5m and £0.5m of £2.285m leave £0.285m unexplained.",
    turnOff: "Where only the larger parts are named.",
  },
});
