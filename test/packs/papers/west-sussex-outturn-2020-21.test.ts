/** West Sussex, Children First outturn 2020/21: the carry-forward that its own figures do not bear out. */
import { testPaper } from "./paper-tester";
import { papers } from "./papers";

testPaper(papers.westSussexOutturn, [
  { where: "paragraph 2 and the table", what: "2,285 carried forward exceeds the temporary underspend of 1,548 by 737", rule: "carry-forward-not-one-off", says: ["2,285", "1,548", "737"] },
  { where: "paragraph 2", what: "the parts 1,500 and 500 leave 285 of 2,285 unexplained", rule: "carry-forward-parts", says: ["2,285", "285"], putRight: { "Carry forward!B17": 1785 } },
  { where: "the table", what: "898 and 513 of the 2,559 underspend are unspent contingency", rule: "carry-forward-of-contingency", says: ["1,411"] },
  { where: "note 2", what: "2022/23 is named and carries nothing", rule: "carry-forward-year-nil", says: ["2022/23"], putRight: { "Carry forward!B23": 2085, "Carry forward!B24": 200 } },
  { where: "paragraph 2", what: "nobody is recorded as having approved the request", rule: "carry-forward-unapproved", says: [], putRight: { "Carry forward!C10": "Director of Finance" } },
]);
