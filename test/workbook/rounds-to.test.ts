import { roundsTo } from "../../src/workbook";

it.each([
  ["=ROUND(G4/B4,3)", 0.001],
  ["=IFERROR(ROUND(G4/B4,3),0)", 0.001],
  ["=IF(B4=0,0,round(SUM(C4:D4)/B4, 1))", 0.1],
  ["=ROUND(B4,-3)", 1000],
  ["=ROUNDDOWN(G4/B4,2)", 0.02],
  ["=ROUND(A1,2)+ROUND(A2,0)", 1],
  ["=G4/B4", 0],
  ["=ROUND(G4/B4,$A$1)", 0],
  ["=ROUND(G4", 0],
])("%s rounds to %d", (formula, place) => {
  expect(roundsTo(formula)).toBeCloseTo(place, 12);
});
