import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const movementMismatch = identityRule({
  id: "movement-mismatch",
  family: "revenue",
  title: "Movement other than this period less the last",
  meanings: ["movement"],
  kinds: ["revenue", "capital", "forecast"],
  lack: "it has no movement beside the forecasts of two periods",
  page: {
    finds:
      "Movement = the forecast of this period − that of the last one, in the direction that the schedule's lines show.",
    matters:
      "Members follow a forecast by its movement. One that the two forecasts do not give hides how far the position has really shifted.",
    tolerance: TIES,
    seen: "Nottinghamshire, 2019/20 budget update, paragraphs 10, 11 and 20: 8.3 − 8.5 = (0.2) ties.",
    turnOff: "Where movements are measured from a forecast that the pack does not show.",
  },
});
