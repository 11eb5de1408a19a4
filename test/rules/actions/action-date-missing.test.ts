import { actionDateMissing } from "../../../src/rules/actions/action-date-missing";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const PLAN = `
  Improvement plan
  Ref | Action | Lead officer | Timeframe | Progress
  1.1 | Review agency contracts | J Okafor | Quarterly | Reviews in place
  1.2 | Open a second home | M Shaw | between June and September 2025 | Building handed over
  1.3 | Recruit foster carers | P Lindqvist | 31/01/26 | Nine approved
  1.4 | Retender home care | S Banerjee | Q2 2025/26 | Tender published
  1.5 | Replace street lights | R Ellis | 45744 | Half replaced`;

testRule(actionDateMissing, {
  clean: [
    { name: "dates, periods and a rhythm", grid: PLAN },
    { name: "other words for a time", grid: changed(changed(PLAN, "31/01/26", "End of Sept 2025"), "Q2 2025/26", "Within 3 months") },
  ],
  flagged: [
    { name: "“Details” is no date", grid: changed(PLAN, "31/01/26", "Details"), finds: ["D5"], says: ["1.3 “Recruit foster carers” gives “Details” for a date"] },
    { name: "a date put off", grid: changed(PLAN, "Q2 2025/26", "To be determined."), finds: ["D6"], says: ["1.4"] },
    { name: "a blank", grid: changed(PLAN, "Quarterly", ""), finds: ["D3"], says: ["has no date under “Timeframe”"] },
  ],
  lacking: [{ name: "no column for dates", grid: PLAN.replaceAll(/ \| (Timeframe|Quarterly|between June and September 2025|31\/01\/26|Q2 2025\/26|45744)/g, ""), reason: "no column for a date" }],
});
