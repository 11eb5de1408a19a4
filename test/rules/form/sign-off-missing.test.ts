import { signOffMissing } from "../../../src/rules/form/sign-off-missing";
import { changed } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const SIGNED = `
  Report clearance
  Finance | N Petrov | Date | 14 October 2024
  Legal | K Dunn | Date | 15 October 2024
  Approved by | F Kaur | Date | 18 October 2024`;

testRule(signOffMissing, {
  clean: [
    { name: "every clearance given", grid: SIGNED },
    { name: "a sentence that speaks of what is pending", grid: changed(SIGNED, "Report clearance", "The clearance of the report is pending a decision by the board on 12 October.") },
  ],
  flagged: [
    {
      name: "a form never filled in",
      grid: changed(changed(SIGNED, "N Petrov | Date | 14 October 2024", "Click or tap here to enter text. | Date | Click or tap to enter a date."), "K Dunn", "Click or tap here to enter text."),
      finds: ["B2"],
      says: ["2 lines of the sign-off are not completed: Finance (B2), Legal (B3)"],
    },
    { name: "a name still to be confirmed", grid: changed(SIGNED, "F Kaur", "tbc"), finds: ["B4"], says: ["One line", "Approved by (B4)"] },
    { name: "a bracketed placeholder", grid: changed(SIGNED, "K Dunn", "[insert name]"), finds: ["B3"] },
  ],
  lacking: [
    { name: "a template with a gap for the date", reason: "it has no sign-off", grid: "Shopping list\n[Date]\nPlease write what is needed for the week that follows here." },
    { name: "no sign-off on the sheet", reason: "it has no sign-off", grid: "The board met four times in the quarter and reviewed every line." },
  ],
});
