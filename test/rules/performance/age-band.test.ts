import { ageBand } from "../../../src/rules/performance/age-band";
import { testRule } from "../../support/rule-tester";

testRule(ageBand, {
  clean: [
    { name: "a rate on the population aged 0-17", grid: "Looked after children as a proportion of the 0-17 population have been below statistical neighbours." },
    { name: "in a heading", grid: `
      Children in care: rate per 10,000
      Date | Children in care | Population aged 0-17 | Rate per 10,000
      31 March 2024 | 628 | 102,407 | 61.3
      30 June 2024 | 634 | 102,407 | 61.9` },
  ],
  flagged: [
    { name: "a sentence with the 0-19 population", grid: "Looked after children as a proportion of the 0-19 population have been below statistical neighbours since 2009.", finds: ["A1: 0-19 → 0-17"], says: ["“0-19”"] },
    { name: "a heading with ages 0 to 19", grid: `
      Looked after children: rate per 10,000
      Date | Children | Population aged 0 to 19 | Rate per 10,000
      31 March 2024 | 628 | 102,407 | 61.3
      30 June 2024 | 634 | 102,407 | 61.9`, finds: ["C2: 0 to 19 → 0-17"] },
  ],
  lacking: [{ name: "an age band of pupils with plans", grid: "Education, health and care plans are held by 4% of the population aged 0-25 in the county.", reason: "no age band" }],
});
