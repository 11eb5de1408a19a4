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

testRule(percentageNotPossible, {
  clean: [
    { name: "each share is a whole number of 67", grid: ROUTES, formats },
    { name: "so many people that every share is possible", grid: changed(changed(ROUTES, "67", "670"), "27%", "26%"), formats },
    { name: "shares by formula", grid: changed(ROUTES, "27%", "=18/67"), formats },
  ],
  flagged: [
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
  lacking: [{ name: "shares of a number nobody states", grid: changed(ROUTES, "shares of the 67 children admitted", "shares"), formats, reason: "no shares of a stated number" }],
});
