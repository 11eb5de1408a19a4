import { cellError } from "../../../src/rules/form/cell-error";
import { changed, GROSS_TO_NET_FORMULAS } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(cellError, {
  clean: [{ name: "no errors", grid: GROSS_TO_NET_FORMULAS }],
  flagged: [
    {
      name: "a deleted reference, carried into net, variances and totals: one finding",
      grid: changed(GROSS_TO_NET_FORMULAS, "| 132,662 |", "| #REF! |"),
      finds: ["B5"],
      says: ["shows #REF!", "cells that were deleted", "carried into"],
    },
    {
      name: "the same look-up failing on three lines",
      grid: `
        Places
        Area | Autumn | Spring | Summer
        North | #N/A | 110 | 120
        South | #N/A | 210 | 215
        East | #N/A | 95 | 96
        West | 64 | 70 | 77
        Isles | 12 | 14 | 15`,
      finds: ["B3"],
      says: ["The same stands in B4 and B5"],
    },
    {
      name: "a deleted sheet that six formulas took their figures from: one finding",
      grid: `
        Places
        Area | Autumn | Spring | Summer
        North | #REF! | =#REF!+1 | =#REF!+7
        South | =#REF!+2 | =#REF!+3 | 215
        East | =#REF!+4 | 95 | 96
        West | 64 | 70 | 77
        Isles | 12 | 14 | 15`,
      finds: ["B3"],
    },
    {
      name: "a lost reference on the sheet that a summary takes its figures from: named there, once",
      grid: `
        Places in all
        Area | Autumn | Spring | Summer
        North | =Detail!B3 | =Detail!C3 | =Detail!D3
        South | =Detail!B4 | =Detail!C4 | =Detail!D4
        --- Detail
        Places
        Area | Autumn | Spring | Summer
        North | 105 | #REF! | 120
        South | 205 | 210 | 215
        West | 64 | 70 | 77`,
      finds: ["Detail!C3"],
    },
  ],
});
