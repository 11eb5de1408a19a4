import { mitigationExceedsPressure } from "../../../src/rules/revenue/mitigation-exceeds-pressure";
import { testRule } from "../../support/rule-tester";

testRule(mitigationExceedsPressure, {
  clean: [
    { name: "less funding than pressure", grid: "The service will receive £0.758m COVID funding and £0.4m grant funding as mitigation of the £1.394m pressure on placements." },
  ],
  flagged: [{
    name: "2.158 of funding against a pressure of 1.394",
    grid: "The service will be receiving £1.758m COVID funding and £0.4m Supported Accommodation Reform grant funding as mitigation of the £1.394m pressure on agency placements.",
    finds: ["A1: £2.158m → £1.394m"], says: ["£1.758m + £0.4m = £2.158m against £1.394m"],
  }],
  lacking: [{ name: "a text about something else", grid: "Education has a budget of £9.72m and forecast expenditure of £9.906m in the year.", reason: "no sentence sets funding" }],
});
