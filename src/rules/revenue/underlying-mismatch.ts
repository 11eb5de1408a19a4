import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const underlyingMismatch = identityRule({
  id: "underlying-mismatch",
  family: "revenue",
  title: "Underlying position other than reported with one-off items taken out",
  meanings: ["underlying"],
  kinds: ["forecast"],
  lack: "it has no underlying position beside a reported one and one-off items",
  page: {
    finds: "Underlying = reported + one-off. One-off funding that holds an overspend down is added back to it.",
    matters:
      "Next year begins from the underlying position. If it is stated too low, the budget is short from its first day.",
    tolerance: TIES,
    seen: "Nottinghamshire, 2019/20 budget update, paragraphs 9 and 12: 5.477 + 0.941 = 6.418 ties.",
    turnOff: "Where one-off items are netted off elsewhere and not shown.",
  },
});
