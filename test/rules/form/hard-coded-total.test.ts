import { hardCodedTotal } from "../../../src/rules/form/hard-coded-total";
import { changed, GROSS_TO_NET, GROSS_TO_NET_FORMULAS } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(hardCodedTotal, {
  clean: [
    { name: "all by formulas", grid: GROSS_TO_NET_FORMULAS },
    { name: "all typed: nothing says that a formula belongs there", grid: GROSS_TO_NET },
  ],
  flagged: [
    { name: "a right total typed among sums", grid: changed(GROSS_TO_NET_FORMULAS, "=SUM(B3:B6)", "290,761"), finds: ["B7"], says: ["typed, 290,761, where 8 figures of its row are formulas, such as C7: =SUM(C3:C6)", "It ties today"] },
    { name: "a right variance typed among differences", grid: changed(GROSS_TO_NET_FORMULAS, "=D5-G5", "(186)"), finds: ["J5"], says: ["figures of its column"] },
  ],
  lacking: [{ name: "a table that adds nothing up", reason: "no total, variance or rate", grid: "Rates\nArea | Spring | Summer\nNorth | 11.5 | 12.1\nSouth | 9.25 | 14\nEast | 13 | 8.5" }],
});
