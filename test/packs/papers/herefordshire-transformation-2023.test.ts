/** Herefordshire, transformation funding 2023: tranches, ring-fence and residual tie; the form does not. */
import { testPaper } from "./paper-tester";
import { papers } from "./papers";

testPaper(papers.herefordshire, [
  { where: "report reviewers", what: "seven clearances were never completed", rule: "sign-off-missing", says: [] },
  { where: "paragraph 15", what: "“£11.49 funding” lacks its m", rule: "unit-missing", says: ["£11.49m"], putRight: { "Reserve!A21": "The Resource Board tracks the £11.49m funding." } },
]);
