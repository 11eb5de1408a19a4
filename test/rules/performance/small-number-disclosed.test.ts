import { smallNumberDisclosed } from "../../../src/rules/performance/small-number-disclosed";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const BY_PLACEMENT = `
  Children looked after by placement
  Placement | Children
  Fostering | 264
  Residential | 92
  Supported lodgings | 36`;

testRule(smallNumberDisclosed, {
  clean: [
    { name: "no count below six", grid: BY_PLACEMENT },
    { name: "homes and planned numbers are no people", grid: `
      Secure home
       | Children
      Beds staffed | 3
      Children placed | 12
      Planned for August | 4` },
    { name: "a policy that withholds below three", grid: changed(BY_PLACEMENT, "| 36", "| 4"), policy: { smallNumbers: { from: 1, to: 2 } } },
  ],
  flagged: [
    { name: "four children", grid: changed(BY_PLACEMENT, "| 36", "| 4"), finds: ["B5"], says: ["is 4, a count of people from 1 to 5"] },
    { name: "two of them, asked about once", grid: changed(changed(BY_PLACEMENT, "| 36", "| 4"), "| 92", "| 2"), finds: ["B4"], says: ["So is B5"] },
  ],
  lacking: [
    { name: "homes", grid: changed(changed(BY_PLACEMENT, "Children looked after by placement", "Homes by kind"), "| Children", "| Homes"), reason: "counts no people" },
    {
      name: "measures of directorates, of which one is called Adults",
      grid: `
        Measures by directorate
        Directorate | Measures | On target | Off target
        Adults | 14 | 9 | 5
        Children | 18 | 15 | 3
        Place | 22 | 20 | 2`,
      reason: "it counts no people",
    },
  ],
});
