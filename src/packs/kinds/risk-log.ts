import type { KindData } from "./kind";

/** Risks with what is done about them. */
export const riskLog: KindData = {
  kind: "risk-log",
  name: "risk log",
  label: "risk",
  columns: [
    { role: "reference", words: /^(ref\.?|reference|no\.?|#|id|risk (no|ref|id|number)\.?)$/ },
    { role: "likelihood", words: /likelihood|probability/ },
    { role: "impact", words: /impact|severity|consequence/ },
    { role: "score", words: /score|rating|\brag\b|\bgross\b|\bresidual\b|inherent|level/ },
    { role: "mitigation", words: /mitigat|control|response|treatment|actions?\b|contingenc|how (is|are|will)/ },
    { role: "owner", words: /owner|lead|officer|responsible|assigned/ },
    { role: "due", words: /\bdue\b|\bdate\b|review|by when|deadline/ },
    { role: "progress", words: /progress|update|status|comment/ },
    { role: "risk", words: /\brisks?\b|threat|issue|description/ },
  ],
  needs: [["risk"], ["mitigation", "score", "likelihood"]],
  statements: [],
  isMoney: false,
  isFoundByHeadings: true,
};
