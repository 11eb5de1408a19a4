import { carryForwardHeadroom } from "../../../src/rules/carry-forward/carry-forward-headroom";
import { REQUESTS } from "../../support/funding-grids";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const REVENUE = `
  Revenue outturn 2023/24, £000
  Service | Budget | Outturn | Variance (over)/under
  Adults | 1,000 | 900 | 100
  Housing | 800 | 750 | 50
  Total People | 1,800 | 1,650 | 150
  Children | 2,000 | 1,700 | 300
  Libraries | 900 | 950 | (50)
  Total Young People | 2,900 | 2,650 | 250
  Total | 4,700 | 4,300 | 400`;
const pack = (revenue: string) => `--- Revenue\n${revenue}\n--- Requests\n${REQUESTS}`;
const overspent = changed(changed(changed(REVENUE, "800 | 750 | 50", "800 | 960 | (160)"), "1,650 | 150", "1,860 | (60)"), "4,300 | 400", "4,510 | 190");

testRule(carryForwardHeadroom, {
  clean: [
    { name: "service, directorate and council are underspent", grid: pack(REVENUE) },
    { name: "an overspent directorate where the policy asks for the service only", grid: pack(overspent), policy: { carryForward: { headroom: ["service"] } } },
  ],
  flagged: [
    { name: "an underspent service in an overspent directorate", grid: pack(overspent), finds: ["Requests!E4: 60 → 0"], says: ["the directorate “Total People” is overspent by 60"] },
    {
      name: "a service that is overspent itself",
      grid: pack(changed(changed(changed(REVENUE, "1,000 | 900 | 100", "1,000 | 1,020 | (20)"), "1,650 | 150", "1,770 | 30"), "4,300 | 400", "4,420 | 280")),
      finds: ["Requests!E4: 60 → 0"], says: ["the service “Adults” is overspent by 20"], page: true,
    },
  ],
  lacking: [
    { name: "requests with no revenue beside them", grid: REQUESTS, reason: "no revenue line" },
    { name: "a policy that asks for no headroom", grid: pack(overspent), policy: { carryForward: { headroom: [] } }, reason: "no headroom" },
  ],
});
