import { mitigationMissing } from "../../../src/rules/risks/mitigation-missing";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

/** Risks of two columns, with nothing beside the first row. */
const opening = (first: string) => `
  Risk log
  Risk | Examples of mitigating actions
  ${first} |
  Social workers leave for other councils | Retention payments
  Home care providers fail without notice | Checks every quarter
  Energy prices rise again | Prices fixed until March
  Savings come later than planned | Monthly board`;

const LOG = `
  Risk log
  Ref | Risk | Likelihood | Impact | Mitigating actions | Owner
  R1 | Placements cost more than budgeted | High | High | Block contracts | A Reid
  R2 | Social workers leave | Medium | High | Retention payments | A Reid
  R3 | Home care providers fail | Low | High | Financial checks | D Hughes`;

testRule(mitigationMissing, {
  clean: [
    {
      name: "sections and a note in a log of two columns",
      grid: `
        Risk log
        Risk | Mitigation
        Risks to children's social care |
        Placements cost more than budgeted | Commissioning panel every week
        Social workers leave for other councils | Retention payments
        Risks to the council as a whole |
        Energy prices rise again | Prices fixed until March
        Savings come later than planned | Monthly board
        The log is reviewed by the board each quarter. |`,
    },
    { name: "a first row that names what all risks are about", grid: opening("Adult social care, health and wellbeing") },
    { name: "a first row that may be either: the cost of placements is a risk, and what all the risks may be of", grid: opening("Higher cost of placements") },
    { name: "a first row that names people by what they are not", grid: opening("Young people who are not in education or training") },
    { name: "a first row that names risks", grid: opening("Risks that may affect the whole council") },
    {
      name: "two sections, the first of which reads like a statement",
      grid: changed(opening("Placements cost more than budgeted"), "Energy prices rise again | Prices fixed until March", "Finance |\n  Energy prices rise again | Prices fixed until March"),
    },
    { name: "every risk has one", grid: LOG },
    { name: "a row of the form that nobody has filled in", grid: `${LOG}\n  R4 | | | | |` },
  ],
  flagged: [
    {
      name: "a risk of a log of two columns with nothing beside it",
      grid: `
        Risk log
        Risk | Examples of mitigating actions
        Placements cost more than budgeted | Commissioning panel every week
        Social workers leave for other councils | Retention payments
        Home care providers fail without notice |
        Energy prices rise again | Prices fixed until March
        Savings come later than planned | Monthly board`,
      finds: ["B5"],
    },
    { name: "the first risk of a log of two columns", grid: opening("Placements cost more than budgeted"), finds: ["B3"] },
    { name: "the first risk, as risks are begun", grid: opening("Failure to recruit social workers"), finds: ["B3"] },
    { name: "a blank", grid: changed(LOG, "Retention payments", ""), finds: ["E4"], says: ["R2 “Social workers leave” has no mitigating action"] },
    { name: "none", grid: changed(LOG, "Financial checks", "None identified"), finds: ["E5"] },
  ],
  lacking: [{ name: "no column for mitigations", grid: changed(LOG, "Mitigating actions", "Group"), reason: "no column for mitigating actions" }],
});
