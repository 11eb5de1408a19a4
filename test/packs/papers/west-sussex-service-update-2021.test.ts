/** West Sussex, Children First service update 2021: figures of December under a cut-off at the end of November. */
import { testPaper } from "./paper-tester";
import { papers } from "./papers";

testPaper(papers.westSussexUpdate, [
  { where: "paragraph 4.2", what: "December 2020 is after the cut-off of November 2020", rule: "cut-off-breached", says: ["December 2020"], putRight: { "Performance!A5": "Data is to the end of December 2020." } },
]);
