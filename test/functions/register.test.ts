import { registerFunctions } from "../../src/functions";
import type { Call, Told } from "./excel-runtime";
import { startExcelRuntime } from "./excel-runtime";

const OMITTED = null;
const dataType = (content: object) => ({ value: JSON.stringify(content) });
const notAvailable = { code: "#N/A", message: "The budget holds the error #N/A." };

const CASES: readonly { readonly what: string; readonly call: Call; readonly told: object }[] = [
  {
    what: "a result for one line",
    call: { id: "VARIANCE", cells: [[[132_662]], [[133_632]], OMITTED] },
    told: { gives: [[-970]] },
  },
  {
    what: "a column of results",
    call: { id: "CARRYFWD", cells: [[[12_011], [10]], [[9452], [12]], [[2285], [1]], OMITTED] },
    told: { gives: [[2285], [0]] },
  },
  {
    what: "a result from a cell with a currency format",
    call: { id: "VARIANCE", cells: [[[dataType({ type: "FormattedNumber", basicValue: 100, numberFormat: "£#,##0" })]], [[80]], OMITTED], dataTypes: true },
    told: { gives: [[20]] },
  },
  {
    what: "an error in its own line, with its sentence",
    call: { id: "VARIANCE", cells: [[[5], [dataType({ type: "Error", basicValue: "#N/A" })]], [[4], [4]], OMITTED], dataTypes: true },
    told: { gives: [[1], [notAvailable]] },
  },
  {
    what: "ratings as text, and nil for a blank from the web",
    call: { id: "RAGSTATUS", cells: [[[1045], [null]], [[1123], [null]], OMITTED, OMITTED, OMITTED, OMITTED] },
    told: { gives: [["R"], ["G"]] },
  },
  {
    what: "TRUE and FALSE",
    call: { id: "TIES", cells: [[[6.54], [6.65]], [[6.5406], [6.6982]], OMITTED] },
    told: { gives: [[true], [false]] },
  },
  {
    what: "two results for each line",
    call: { id: "IMPLIEDPOP", cells: [[[655], [684]], [[61.5], [66.6]], OMITTED, OMITTED] },
    told: { gives: [[106_418, 106_590], [102_626, 102_779]] },
  },
  {
    what: "a result from a date, which is its number of days",
    call: { id: "MOVEMENT", cells: [[[dataType({ type: "FormattedNumber", basicValue: 45_473, numberFormat: "dd/mm/yyyy" })]], [[45_382]], OMITTED], dataTypes: true },
    told: { gives: [[91]] },
  },
  {
    what: "the error of any line where lines are taken together",
    call: { id: "FOOT", cells: [[[1.5], [dataType({ type: "Error", basicValue: "#N/A" })]], OMITTED], dataTypes: true },
    told: { fails: "#N/A", saying: "The line holds the error #N/A." },
  },
  {
    what: "why a formula fails",
    call: { id: "VARIANCE", cells: [[["12,011"]], [[9452]], OMITTED] },
    told: { fails: "#VALUE!", saying: 'The budget is text, "12,011", not a number.' },
  },
  {
    what: "why a rate is not available",
    call: { id: "LACRATE", cells: [[[684]], [[0]], OMITTED, [[1]]] },
    told: { fails: "#N/A", saying: "The population is nil, so there is no rate." },
  },
];

it("starts where Excel has no worksheet functions", () => {
  expect(registerFunctions).not.toThrow();
});

describe("Excel's own runtime is told, once the functions are registered,", () => {
  let told: readonly Told[] = [];

  beforeAll(async () => {
    const runtime = startExcelRuntime();
    Object.assign(globalThis, { CustomFunctions: runtime.CustomFunctions });
    registerFunctions();
    told = await runtime.call(CASES.map(({ call }) => call));
  });

  afterAll(() => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });

  it.each(CASES.map(({ what, told: expected }, index) => ({ what, expected, index })))("$what", ({ expected, index }) => {
    expect(told[index]).toMatchObject(expected);
  });
});
