/** Faults of one cell and of several, in packs with and without formulas: where the cause is put, and how far it is carried. */
import { check, rootCauses } from "../../../src/checking";
import { DEFAULT_POLICY } from "../../../src/plan";
import { cellName } from "../../../src/workbook";
import { changed, GROSS_TO_NET, GROSS_TO_NET_FORMULAS } from "../../support/monitoring-grids";
import { drawGrid } from "../../support/text-grid";

function causesIn(grid: string) {
  const workbook = drawGrid(grid);
  const { pack } = check(workbook, []);
  return pack.schedules.flatMap((schedule) =>
    rootCauses({ schedule, sheet: workbook.sheets[0]!, workbook, pack, policy: DEFAULT_POLICY, prior: null }).map(({ cell, expected, statements, carried, alternatives, isSingleCell }) => ({
      cell: cellName(cell), expected: expected.toNumber(), statements: statements.length, carried: carried.map(cellName), alternatives: alternatives.map(cellName), isSingleCell,
    })),
  );
}

const alone = { carried: [], alternatives: [], isSingleCell: true };

describe("rootCauses", () => {
  it("finds none where everything ties", () => {
    expect(causesIn(GROSS_TO_NET)).toEqual([]);
    expect(causesIn(GROSS_TO_NET_FORMULAS)).toEqual([]);
  });

  it.each([
    ["a gross: its net, its variance and its column", changed(GROSS_TO_NET, "123,213", "123,313"), { cell: "B4", expected: 123213, statements: 3, ...alone }],
    ["a net variance: the variance, the net of variances and its column", changed(GROSS_TO_NET, "(186)", "(168)"), { cell: "J5", expected: -186, statements: 3, ...alone }],
    ["a total: its column, its net and its variance", changed(GROSS_TO_NET, "(33,967)", "(33,697)"), { cell: "F7", expected: -33967, statements: 3, ...alone }],
  ])("puts one wrong typed figure where all its broken statements meet: %s", (_, grid, cause) => {
    expect(causesIn(grid)).toEqual([cause]);
  });

  it("follows a figure overtyped among formulas into all that is reckoned from it", () => {
    expect(causesIn(changed(GROSS_TO_NET_FORMULAS, "=E4+F4", "114,904"))).toEqual([
      { cell: "G4", expected: 114804, statements: 4, carried: ["J4", "G7", "J7"], alternatives: [], isSingleCell: true },
    ]);
  });

  it("tells two faults apart that share a column and a row of totals", () => {
    const grid = changed(changed(GROSS_TO_NET, "123,213", "123,313"), "132,662", "132,622");
    expect(causesIn(grid).map(({ cell, expected }) => ({ cell, expected }))).toEqual([
      { cell: "B4", expected: 123213 },
      { cell: "B5", expected: 132662 },
    ]);
  });

  it("tells two faults apart in one row", () => {
    const grid = changed(changed(GROSS_TO_NET, "123,213", "123,313"), "(18,666)", "(18,696)");
    expect(causesIn(grid).map(({ cell, expected }) => ({ cell, expected }))).toEqual([
      { cell: "B4", expected: 123213 },
      { cell: "F4", expected: -18666 },
    ]);
  });

  it("follows a wrong net that was typed on into its variance and totals", () => {
    const typedOn = [["107,420", "107,520"], ["262,391", "262,491"], ["(7,384)", "(7,284)"], ["(12,482)", "(12,382)"]] as const;
    const grid = typedOn.reduce((text, [from, to]) => changed(text, from, to), GROSS_TO_NET);
    expect(causesIn(grid)).toEqual([{ cell: "D4", expected: 107420, statements: 4, carried: ["J4", "D7", "J7"], alternatives: ["B4", "C4"], isSingleCell: true }]);
  });

  it("names the lowest broken statements where no one cell explains them", () => {
    const grossTwice = [["123,213", "123,313"], ["133,470", "133,570"], ["290,761", "290,861"], ["308,840", "308,940"]] as const;
    const grid = grossTwice.reduce((text, [from, to]) => changed(text, from, to), GROSS_TO_NET);
    expect(causesIn(grid).map(({ cell, isSingleCell }) => ({ cell, isSingleCell }))).toEqual([
      { cell: "D4", isSingleCell: false },
      { cell: "G4", isSingleCell: false },
      { cell: "D7", isSingleCell: false },
      { cell: "G7", isSingleCell: false },
    ]);
  });

  it("takes a figure to be stated to its column's places", () => {
    const grid = `
      Revenue, £m
      Service | Budget | Forecast | Over/(under)
      Adults | 81.354 | 84.201 | 2.847
      Children | 107.422 | 114.804 | 7.382
      Education | 125 | 125.786 | 0.786
      Highways | 28.323 | 27.155 | (1.168)
      Total | 342.399 | 351.946 | 9.547`;
    expect(causesIn(grid).map(({ cell, expected }) => ({ cell, expected }))).toEqual([{ cell: "B7", expected: 342.099 }]);
  });

  it("allows each figure half of its last place, and not more", () => {
    const lines = (total: string) => `
      Revenue, £000
      Service | Budget | Forecast | (Over)/under
      A | 10 | 12 | (2)
      B | 20 | 21 | (1)
      C | 30 | 30 | 0
      D | 40 | 44 | (4)
      Total | ${total} | 107 | (7)`;
    // Four lines and a total, each within a half: two and a half either way; the variance of the total: one and a half.
    expect(causesIn(lines("101"))).toEqual([]);
    expect(causesIn(lines("104")).map(({ cell }) => cell)).toEqual(["B7"]);
  });

  it("allows nothing where the total is the sum of the very lines, by formula", () => {
    const grid = `
      Revenue, £000
      Service | Budget | Forecast | (Over)/under
      A | 100 | 120 | =B3-C3
      B | 200 | 210 | =B4-C4
      C | 300 | 300 | =B5-C5
      D | 2 | 3 | =B6-C6
      Total | =SUM(B3:B5) | =SUM(C3:C6) | =SUM(D3:D6)`;
    expect(causesIn(grid).map(({ cell, expected }) => ({ cell, expected }))).toEqual([{ cell: "B7", expected: 602 }]);
  });
});
