/** Nottinghamshire, 2019/20 budget update: one percentage, one malformed amount, and the actions that cannot be followed up. */
import { testPaper } from "./paper-tester";
import { papers } from "./papers";

testPaper(papers.nottinghamshire, [
  { where: "paragraph 10", what: "8.5 of 126.9 is 6.70%, not 6.65%", rule: "percentage-mismatch", says: ["6.65%", "6.7"], putRight: { "Forecast!D14": 0.067 } },
  { where: "paragraphs 9 and 12", what: "£5.4m in one place is £5.477m in another", rule: "restated-figure-differs", says: ["£5.4m", "5.477"], putRight: { "Forecast!A24": "External placements had an overspend of £5.477m in 2018/19." } },
  { where: "paragraph 51", what: "“£1,7m” is no number", rule: "number-as-text", says: ["£1,7m"], putRight: { "Other pressures!B11": 1.7 } },
  { where: "paragraph 5", what: "looked after children are measured against the 0-19 population", rule: "age-band", says: ["0-19"], putRight: { "Placements!A5": "Looked after children as a proportion of the 0-17 population have been below statistical neighbours since 2009." } },
  { where: "paragraph 42", what: "six posts approved in July state no full-year effect", rule: "full-year-effect-missing", says: ["6 FTE posts", "July 2019"], putRight: { "Other pressures!A22": "Care leavers: 6 FTE posts were approved in July 2019, at a full-year effect of £0.27m." } },
  { where: "Appendix C, 2.2", what: "the timeframe says June to September 2020, the success measure May 2020", rule: "action-dates-conflict", says: ["May 2020"], putRight: { "Improvement plan!G17": "Four additional residential placements in a NCC owned home by September 2020." } },
  { where: "Appendix C, 2.7", what: "“Details” is no date", rule: "action-date-missing", says: ["2.7"], putRight: { "Improvement plan!F22": "March 2020" } },
  { where: "Appendix C, 3.1", what: "“To be determined.” is no date", rule: "action-date-missing", says: ["3.1"], putRight: { "Improvement plan!F29": "December 2019" } },
  { where: "Appendix C, 2.9", what: "“To be determined once projects initiated.” is no date", rule: "action-date-missing", says: ["2.9"], putRight: { "Improvement plan!F24": "April 2020" } },
  { where: "Appendix C, 3.6", what: "“Detailed action plan being developed.” is no date", rule: "action-date-missing", says: ["3.6"], putRight: { "Improvement plan!F34": "December 2019" } },
  { where: "Appendix C, 1.4", what: "no progress is reported", rule: "action-progress-missing", says: ["1.4"], putRight: { "Improvement plan!H10": "Data collected from nine councils" } },
  { where: "Appendix C, 3.3", what: "no progress is reported", rule: "action-progress-missing", says: ["3.3"], putRight: { "Improvement plan!H31": "200 phones are set up" } },
  { where: "Appendix C, 3.5", what: "retention and absence, without a figure or a date", rule: "success-measure-missing", says: ["3.5"] },
  { where: "Appendix C, 1.5", what: "due July 2019 and still a draft", rule: "action-overdue", says: ["1.5"], putRight: { "Improvement plan!H11": "Complete: report approved July 2019" } },
  { where: "Appendix C, 2.6", what: "the date was revised and the first one is not kept", rule: "action-rebaselined", says: ["2.6"], putRight: { "Improvement plan!F21": "SIB to be operational by Feb 2020" } },
]);
