import { countRowsWithWords, planRegister } from "../../src/excel/register-plan";
import { REGISTER_COLUMNS } from "../../src/marking";
import { rowFor } from "./open";

/** A register's table: each row a Where (its key follows from it) and, after a colon, what somebody put under Status. */
function table(...rows: string[]): string[][] {
  const body = rows.map((row) => {
    const [where = "", status = ""] = row.split(": ");
    const key = where === "" ? "" : `variance-mismatch|${where.replace("!", "|")}`;
    return REGISTER_COLUMNS.map((column) => ({ Where: where, Status: status, Key: key, RAG: where === "" ? "" : "Red" })[column as string] ?? "");
  });
  return [[...REGISTER_COLUMNS], ...body];
}

const found = (...wheres: string[]) => wheres.map((where) => rowFor(where.split("!")[0]!, where.split("!")[1]!));

describe("what becomes of the register's rows", () => {
  it.each([
    ["the first check", table(""), found("Rev!D2", "Rev!D3"), undefined, { removed: [], added: 1, rows: ["Rev!D2", "Rev!D3"] }],
    ["nothing found, nothing listed", table(""), [], undefined, { removed: [], added: 0, rows: [""] }],
    ["the same again", table("Rev!D2", "Rev!D3"), found("Rev!D3", "Rev!D2"), undefined, { removed: [], added: 0, rows: ["Rev!D2", "Rev!D3"] }],
    ["one gone, one new", table("Rev!D2", "Rev!D3"), found("Rev!D9", "Rev!D3"), undefined, { removed: [0], added: 1, rows: ["Rev!D3", "Rev!D9"] }],
    ["all gone", table("Rev!D2", "Rev!D3", "Rev!D4"), [], undefined, { removed: [2, 1], added: 0, rows: [""] }],
    ["all others", table("Rev!D2", "Rev!D3"), found("Rev!D8"), undefined, { removed: [1], added: 0, rows: ["Rev!D8"] }],
    ["gone, but somebody wrote in it", table("Rev!D2: Accepted", "Rev!D3"), [], undefined, { removed: [1], added: 0, rows: ["Rev!D2"] }],
    ["one sheet checked", table("Rev!D2", "Cap!D3", "Cap!D4: Agreed"), found("Rev!D7"), "Rev", { removed: [0], added: 1, rows: ["Cap!D3", "Cap!D4", "Rev!D7"] }],
    ["a row that somebody added", table("Rev!D2", ": Ask Facilities", "Rev!D3"), found("Rev!D3"), undefined, { removed: [0], added: 0, rows: ["left alone", "Rev!D3"] }],
    ["a row that somebody copied", table("Rev!D2", "Rev!D2"), found("Rev!D2"), undefined, { removed: [1], added: 0, rows: ["Rev!D2"] }],
  ])("%s", (_, values, rows, onlySheet, expected) => {
    const plan = planRegister(values, rows, onlySheet);
    expect({ ...plan, rows: plan.rows.map((row) => row?.Where ?? "left alone") }).toEqual(expected);
  });
});

describe("rows with a person's words", () => {
  const [headings = []] = table();
  const row = (entries: Readonly<Record<string, unknown>>) => headings.map((heading) => entries[heading] ?? "");
  const ours = { RAG: "Red", Where: "Rev!D2", "What to do": "Look at the line.", Key: "variance-mismatch|Rev|D2" };

  it.each([
    ["none", [headings, row(ours), row({})], 0],
    ["a status", [headings, row({ ...ours, Status: "Accepted" }), row(ours)], 1],
    ["a reason", [headings, row({ ...ours, Reason: "Late invoice" }), row({ ...ours, Reason: "Timing" })], 2],
    ["a name", [headings, row({ ...ours, By: "A. Khan" })], 1],
    ["a date, which Excel gives as a number", [headings, row({ ...ours, When: 46_348 })], 1],
    ["a row that somebody added", [headings, row(ours), row({ "What to do": "Ask Facilities" })], 1],
    ["a column that somebody added", [[...headings, "Portfolio"], [...row(ours), "Cllr Jones"], [...row(ours), ""]], 1],
    ["no heading row", [], 0],
  ])("%s", (_, values, count) => {
    expect(countRowsWithWords(values)).toBe(count);
  });
});
