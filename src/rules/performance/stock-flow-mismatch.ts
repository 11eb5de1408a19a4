import { identityRule } from "../identity-rule";

export const stockFlowMismatch = identityRule({
  id: "stock-flow-mismatch",
  family: "performance",
  title: "Number at the end other than start, in and out",
  kinds: ["activity"],
  meanings: ["stock-flow"],
  lack: "it has no numbers at the start and at the end beside those who came and those who left",
  page: {
    finds:
      "Number at the end = number at the start + those who came − those who left, for instance children looked after, admitted to care and discharged from it.",
    matters:
      "Rates and forecasts rest on the number at the end. Where it does not follow, somebody was counted twice, left out, or moved without being recorded.",
    tolerance: "None for whole numbers: people are counted, not rounded.",
    seen: "East Sussex, Q1 2024/25 monitoring, looked after children: 655 + 67 − 38 = 684 ties.",
    turnOff: "Where numbers at the start are restated later for late entries and the movements are not.",
  },
});
