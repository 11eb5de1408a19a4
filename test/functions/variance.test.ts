import { outcome } from "./outcome";

const OMITTED = null;
const INVOCATION = { address: "Revenue!D2" };

describe("OUTTURN.VARIANCE", () => {
  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["two cells", [[[132_662]], [[133_632]], OMITTED, INVOCATION], [[-970]]],
    ["the basis left out altogether", [[[100]], [[80]]], [[20]]],
    ["over", [[[100]], [[80]], [["over"]]], [[-20]]],
    ["adverse", [[[100]], [[120]], [["adverse"]]], [[20]]],
    ["income", [[[100]], [[80]], [["income"]]], [[20]]],
    ["the basis in capitals, with a space", [[[100]], [[80]], [["Over "]]], [[-20]]],
    ["a basis for each line", [[[100], [100]], [[80], [80]], [["adverse"], ["income"]]], [[-20], [20]]],
    ["pence that doubles cannot hold", [[[0.3]], [[0.1]]], [[0.2]]],
    ["sums that doubles got wrong", [[[0.1 + 0.2]], [[0.3]]], [[0]]],
    ["a column", [[[132_662], [-7059]], [[133_632], [-7843]]], [[-970], [784]]],
    ["a row", [[[5, 7]], [[4, 4]]], [[1, 3]]],
    ["a block", [[[5, 7], [9, 11]], [[4, 4], [4, 4]]], [[1, 3], [5, 7]]],
    ["a column against one cell", [[[5], [7]], [[4]]], [[1], [3]]],
    ["a block against a row", [[[5, 7], [9, 11]], [[1, 2]]], [[4, 5], [8, 9]]],
    ["a block against a column", [[[5, 7], [9, 11]], [[1], [2]]], [[4, 6], [7, 9]]],
    ["a column against a row, as Excel does", [[[5], [7]], [[1, 2]]], [[4, 3], [6, 5]]],
    ["a blank budget on the web", [[[null]], [[36]]], [[-36]]],
    ["a blank budget on the desktop", [[[0]], [[36]]], [[-36]]],
    ["two blanks are nil, and not minus nil", [[[null]], [[null]], [["over"]]], [[0]]],
    ["a bare value, as some hosts pass one cell", [100, 80, "over"], [[-20]]],
    ["a number as a data type", [[[{ type: "Double", basicType: "Double", basicValue: 100 }]], [[80]]], [[20]]],
    ["a number with a currency format", [[[{ type: "FormattedNumber", basicValue: 100, numberFormat: "£#,##0" }]], [[80]]], [[20]]],
  ])("%s", (_what, cells, shown) => {
    expect(outcome("VARIANCE", ...cells)).toEqual(shown);
  });

  it.each<[what: string, cells: unknown[], shown: unknown]>([
    ["text that looks like a number", [[["12,011"]], [[1]]], '#VALUE! The budget is text, "12,011", not a number.'],
    ["a formula's empty text", [[[1]], [[""]]], '#VALUE! The outturn is text, "", not a number.'],
    ["long text", [[["Early help and social care, excluding agency"]], [[1]]], '#VALUE! The budget is text, "Early help and social care, e…", not a number.'],
    ["TRUE", [[[true]], [[1]]], "#VALUE! The budget is TRUE, not a number."],
    ["FALSE", [[[1]], [[false]]], "#VALUE! The outturn is FALSE, not a number."],
    ["an error, as a data type", [[[{ type: "Error", basicValue: "#N/A" }]], [[1]]], "#N/A The budget holds the error #N/A."],
    ["an error, as Excel's object", [[[{ code: "#DIV/0!" }]], [[1]]], "#DIV/0! The budget holds the error #DIV/0!."],
    ["an error, as text", [[[1]], [["#N/A"]]], "#N/A The outturn holds the error #N/A."],
    ["an error that no function may give", [[[{ type: "Error", basicValue: "#REF!" }]], [[1]]], "#VALUE! The budget holds the error #REF!."],
    ["an unknown error", [[[{ type: "Error" , basicValue: 5 }]], [[1]]], "#VALUE! The budget holds the error #VALUE!."],
    ["a picture", [[[{ type: "WebImage", basicType: "Error", basicValue: "#VALUE!", address: "https://example.org/map.png" }]], [[1]]], "#VALUE! The budget is a data type that holds no number."],
    ["a number no cell can hold", [[[Infinity]], [[1]]], "#NUM! The budget holds the error #NUM!."],
    ["an unknown basis", [[[1]], [[1]], [["down"]]], '#VALUE! The basis must be "under", "over", "adverse" or "income".'],
    ["a blank basis on the web", [[[1]], [[1]], [[null]]], '#VALUE! The basis must be "under", "over", "adverse" or "income".'],
    ["a blank basis on the desktop", [[[1]], [[1]], [[0]]], '#VALUE! The basis must be "under", "over", "adverse" or "income".'],
    ["an error for a basis", [[[1]], [[1]], [["#N/A"]]], "#N/A The basis holds the error #N/A."],
    ["heights that do not agree", [[[1], [2], [3]], [[1], [2]]], "#VALUE! The outturn has 2 rows and the budget has 3; give ranges of one size, or a single cell."],
    ["widths that do not agree", [[[1, 2]], [[1, 2, 3]]], "#VALUE! The budget has 2 columns and the outturn has 3; give ranges of one size, or a single cell."],
    ["no outturn at all", [[[1]]], "#VALUE! The outturn is missing."],
  ])("%s is refused with a sentence", (_what, cells, shown) => {
    expect(outcome("VARIANCE", ...cells)).toEqual(shown);
  });

  it("keeps a fault to its own line", () => {
    expect(outcome("VARIANCE", [[5], ["n/a"], [9]], [[4], [4], [4]])).toEqual([[1], ['#VALUE! The budget is text, "n/a", not a number.'], [5]]);
    expect(outcome("VARIANCE", [["n/a"], [9]], [[4], [4]])).toEqual([['#VALUE! The budget is text, "n/a", not a number.'], [5]]);
    expect(outcome("VARIANCE", [["n/a", 9]], [[4, 4]])).toEqual([['#VALUE! The budget is text, "n/a", not a number.', 5]]);
  });

  it("changes nothing it is given", () => {
    const budget = Object.freeze([Object.freeze([5])]);
    expect(outcome("VARIANCE", budget, budget)).toEqual([[0]]);
  });
});
