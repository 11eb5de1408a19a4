import { planRegister } from "../../src/excel/register-plan";
import { REGISTER_COLUMNS } from "../../src/marking";
import { rowFor } from "./open";

/** A register's table: each row a Where (its key follows from it) and, after a colon, what somebody put under Status. */
function table(...rows: string[]): string[][] {
  const body = rows.map((row) => {
    const [where = "", status = ""] = row.split(": ");
    const key = where === "" ? "" : `variance-mismatch|${where.replace("!", "|")}`;
    return REGISTER_COLUMNS.map((column) => ({ Where: where, Status: status, Key: key, RAG: "Red" })[column as string] ?? "");
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
    ["a row that somebody copied", table("Rev!D2", "Rev!D2"), found("Rev!D2"), undefined, { removed: [1], added: 0, rows: ["Rev!D2"] }],
  ])("%s", (_, values, rows, onlySheet, expected) => {
    const plan = planRegister(values, rows, onlySheet);
    expect({ ...plan, rows: plan.rows.map((row) => row.Where) }).toEqual(expected);
  });
});
