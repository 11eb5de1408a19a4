import type { KindData } from "./kind";

/** An improvement plan: actions with those who answer for them, by when, how success is measured, and how far they are. */
export const actionPlan: KindData = {
  kind: "action-plan",
  name: "action plan",
  label: "action",
  columns: [
    { role: "reference", words: /^(ref\.?|reference|no\.?|#|id|action (no|ref|number)\.?|item)$/ },
    { role: "rag", words: /\bb?rag\b|^status$|^rating$/ },
    { role: "revised-date", words: /(revised|new|updated|extended) (date|deadline|time.?(frame|scale)|due|target)/ },
    { role: "original-date", words: /(original|initial|first) (date|deadline|time.?(frame|scale)|due|target)/ },
    {
      role: "success-measure",
      words:
        /success|measures?\b|how (will|do) we (know|measure)|how we (will |shall )?(know|measure)|evidence of|\bkpis?\b|impact measure/,
    },
    {
      role: "aim",
      words: /hope to achieve|outcomes?|objective|\baims?\b|\bwhy\b|intended|purpose|expected (benefit|impact)|benefit/,
    },
    { role: "accountable", words: /accountab|\bsro\b|sponsor|director|senior responsible/ },
    { role: "lead", words: /\blead\b|owner|responsible|officer|assigned|\bwho\b|contact/ },
    {
      role: "timeframe",
      words:
        /time.?(frame|scale|line|table)|\bdue\b|deadline|target date|by when|completion date|\bwhen\b|end date|milestone|^date$/,
    },
    { role: "progress", words: /progress|update|position|commentary|comments?|achieved so far|status update/ },
    { role: "links", words: /\blinks?\b|related plan|strateg/ },
    {
      role: "action",
      words:
        /\bactions?\b|recommendation|\btasks?\b|activity|what (will|are) we|what we (will|are|plan|need|must)|initiative|improvement|description|deliverable/,
    },
  ],
  needs: [
    ["action"],
    ["timeframe", "progress", "success-measure"],
    ["lead", "accountable", "timeframe"],
    ["progress", "timeframe", "success-measure", "rag"],
  ],
  never: ["risk"],
  statements: [],
  isMoney: false,
  isFoundByHeadings: true,
};
