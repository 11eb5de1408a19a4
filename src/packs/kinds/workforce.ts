import type { KindData } from "./kind";

/** Agency staff, vacancies or absence by reason. */
export const workforce: KindData = {
  kind: "workforce",
  name: "workforce by reason",
  words: /agency|workforce|staff|vacan|absence|turnover|posts|\bfte\b/,
  unless: /£/,
  columns: [
    { role: "reasons-total", words: /\btotal\b|^all\b|^(agency|absence|vacancies) overall/ },
    {
      role: "reason",
      words:
        /maternity|paternity|vacan|sick|\blts\b|suspen|cover|capacity|secondment|asye|project|training|leave|absence|demand|resign|retire|reason|backlog|caseload|newly qualified|\bother\b|peak/,
    },
  ],
  needs: [["reason"], ["reasons-total"]],
  once: ["reasons-total"],
  statements: [{ meaning: "reasons", result: "reasons-total", terms: [{ role: "reason", sign: 1, many: "all" }] }],
  isMoney: false,
  turns: true,
};
