import { percentageNotPossible } from "../../../src/rules/performance/percentage-not-possible";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

/** 18, 27, 12 and 10 of 67. */
const ROUTES = `
  Routes into care: shares of the 67 children admitted
  Route | Share of admissions
  Care proceedings | 27%
  Parental consent | 40%
  Unaccompanied children | 18%
  Police protection | 15%
  All admissions | 100%`;
const formats = { 1: "0%" };

const QUARTERS = `
  Key performance indicators 2024/25
  Indicator | Polarity | Target | Q1 | Q2 | Q3
  Assessments completed in 45 days | Bigger is better | 85% | 82% | 86% | 88%
  Reviews held | Bigger is better | 95% | 91% | 92% | 93%
  Income collected | Bigger is better | 98% | 97% | 101% | 96%`;
const quarters = { formats: { 2: "0%", 3: "0%", 4: "0%", 5: "0%" } };

testRule(percentageNotPossible, {
  clean: [
    { name: "each share is a whole number of 67", grid: ROUTES, formats },
    { name: "so many people that every share is possible", grid: changed(changed(ROUTES, "67", "670"), "27%", "26%"), formats },
    { name: "shares by formula", grid: changed(ROUTES, "27%", "=18/67"), formats },
  ],
  flagged: [
    { name: "a share of those to whom something is due, above all of them", grid: changed(QUARTERS, "86%", "186%"), ...quarters, finds: ["E3"], says: ["is 186%, more than the whole"] },
    { name: "a slip of the keyboard in another measure", grid: changed(QUARTERS, "92%", "920%"), ...quarters, finds: ["E4"] },
    { name: "shown as parts of one", grid: changed(QUARTERS, "86%", "820%"), finds: ["E3"], says: ["is 820%"] },
    { name: "typed without the sign, which the measure's name has", grid: changed(QUARTERS, "Assessments completed in 45 days", "Assessments completed in 45 days (%)").replace("85% | 82% | 86% | 88%", "85 | 82 | 860 | 88"), finds: ["E3"] },
    { name: "8% and 11% of 67", grid: `
      Routes into care: shares of the 67 children admitted
      Route | Share of admissions
      Care proceedings | 33%
      Parental consent | 40%
      Section 20 | 8%
      Southwark judgement | 8%
      Unaccompanied children | 11%
      All admissions | 100%`, formats, finds: ["B5", "B7"], says: ["8% of 67 is no whole number of people (B5 and B6): 5 of 67 is 7.5%, 6 of 67 is 9.0%"] },
  ],
  lacking: [
    { name: "more collected than was due, and a measure a little above its whole that may be none", grid: changed(QUARTERS, "92%", "104%"), ...quarters, reason: "no shares of a stated number" },
    { name: "shares of a number nobody states", grid: changed(ROUTES, "shares of the 67 children admitted", "shares"), formats, reason: "no shares of a stated number" }],
});
