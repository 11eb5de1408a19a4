import { check } from "../../../src/checking";
import { rules } from "../../../src/rules";
import { hiddenFigures } from "../../../src/rules/form/hidden-figures";
import { drawGrid } from "../../support/text-grid";
import { changed, GROSS_TO_NET_FORMULAS } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

const ACROSS = `
  Spending, £000
  Service | April | May | June | Quarter
  Adults | 100 | 110 | 120 | =SUM(B3:D3)
  Older people | 200 | 210 | 220 | =SUM(B4:D4)
  Roads | 300 | 310 | 320 | =SUM(B5:D5)`;

testRule(hiddenFigures, {
  clean: [
    { name: "a hidden row outside every total", grid: `${GROSS_TO_NET_FORMULAS}\n  Last year's net | | | 250,000 | | | | | |`, hiddenRows: [7] },
    {
      name: "a hidden line of nil",
      grid: `
        Net budget, £000
        Service | Budget | Forecast
        Adults | 100 | 120
        Older people | 0 | 0
        Roads | 75 | 70
        Total | =SUM(B3:B5) | =SUM(C3:C5)`,
      hiddenRows: [3],
    },
  ],
  flagged: [
    {
      name: "a hidden line in every total: one finding",
      grid: GROSS_TO_NET_FORMULAS,
      hiddenRows: [5],
      finds: ["B7"],
      says: ["takes in 32,519 of hidden row 6 (“Planning”)", "So do C7, D7", "comes to 258,242"],
    },
    {
      name: "a month hidden, in the total of every line",
      grid: ACROSS,
      hiddenColumns: [2],
      finds: ["E3"],
      says: ["takes in 110 of hidden column C (“May”)", "So do E4 and E5"],
    },
    {
      name: "two lines together and one apart",
      grid: changed(GROSS_TO_NET_FORMULAS, "| =SUM(B3:B6) |", "| =B3+B4+B6 |"),
      hiddenRows: [2, 3, 5],
      finds: ["B7"],
      says: ["158,099 of hidden rows 3 to 4 and 6"],
      alsoBy: ["total-range-short"],
    },
  ],
  lacking: [{ name: "nothing hidden", grid: GROSS_TO_NET_FORMULAS, reason: "no row or column of its sheet is hidden" }],
});

describe("hidden-figures", () => {
  const summary = drawGrid(
    `
    Net budget, £000
    Service | Budget | Forecast
    Adults | 100 | 120
    Roads | 75 | 70
    Total | =SUM(B3:B4)+Workings!B2 | =SUM(C3:C4)`,
    { sheet: "Summary" },
  );
  const workings = drawGrid("Item | Amount\nReserve | 40", { sheet: "Workings" });

  it.each([
    ["veryHidden", ["B5 takes in 40 of the hidden sheet Workings"]],
    ["visible", []],
  ] as const)("tells of a sheet that is %s", (visibility, says) => {
    const sheets = [...summary.sheets, ...workings.sheets.map((sheet) => ({ ...sheet, visibility }))];
    const found = check({ ...summary, sheets }, rules).findings.filter(({ rule }) => rule === "hidden-figures");
    expect(found.map(({ cell, message }) => `${cell} ${message.slice(message.indexOf("takes in")).split(".")[0]}`)).toEqual(says);
  });
});
