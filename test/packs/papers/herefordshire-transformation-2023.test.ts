/** Herefordshire, transformation funding 2023: tranches, ring-fence and residual tie; the form does not. */
import { testPaper } from "./paper-tester";
import { papers } from "./papers";

testPaper(papers.herefordshire, [
  { where: "report reviewers", what: "seven clearances were never completed", rule: "sign-off-missing", says: [] },
]);
