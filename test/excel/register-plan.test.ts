import { planDecisions } from "../../src/excel/decide";
import { countRowsWithWords, planRegister } from "../../src/excel/register-plan";
import { REGISTER_COLUMNS, registerKey, type Decision, type RegisterRow } from "../../src/marking";
import { rowFor } from "./open";

type Entries = Readonly<Record<string, string>>;
const keyOf = (where: string) => (where === "" ? "" : `variance-mismatch|${where.replace("!", "|")}`);

/** A register's table; each row is its Where, from which its key follows, and what else stands in it. */
function table(...rows: readonly (string | Entries)[]): string[][] {
  const body = rows.map((row) => {
    const entries: Entries = typeof row === "string" ? { Where: row } : row;
    const all: Entries = { RAG: entries["Where"] ? "Red" : "", Key: registerKey(keyOf(entries["Where"] ?? "")), ...entries };
    return REGISTER_COLUMNS.map((column) => all[column] ?? "");
  });
  return [[...REGISTER_COLUMNS], ...body];
}

const found = (...wheres: string[]) => wheres.map((where) => rowFor(where.split("!")[0]!, where.split("!")[1]!));

/** A row as it will stand: Where, RAG, Status, or that it is left alone. */
const outcome = (values: string[][], rows: readonly RegisterRow[], onlySheet?: string) =>
  planRegister(values, rows, onlySheet).rows.map((row, index) => {
    const was = (column: string) => values[index + 1]?.[REGISTER_COLUMNS.indexOf(column as "RAG")] ?? "";
    return row === null ? "left alone" : [row.Where ?? was("Where"), row.RAG ?? was("RAG"), row.Status ?? was("Status")].join(" ").trim();
  });

describe("what becomes of the register's rows", () => {
  it.each<[what: string, values: string[][], rows: RegisterRow[], onlySheet: string | undefined, expected: string[]]>([
    ["the first check", table(""), found("Rev!D2", "Rev!D3"), undefined, ["Rev!D2 Red", "Rev!D3 Red"]],
    ["nothing found, nothing listed", table(""), [], undefined, ["left alone"]],
    ["the same again, in another order", table("Rev!D2", "Rev!D3"), found("Rev!D3", "Rev!D2"), undefined, ["Rev!D2 Red", "Rev!D3 Red"]],
    ["one gone, one new", table("Rev!D2", "Rev!D3"), found("Rev!D9", "Rev!D3"), undefined, ["Rev!D2  Resolved", "Rev!D3 Red", "Rev!D9 Red"]],
    ["gone, with a person's own word", table({ Where: "Rev!D2", Status: "With Cllr Jones" }), [], undefined, ["Rev!D2  With Cllr Jones"]],
    ["found again", table({ Where: "Rev!D2", RAG: "", Status: "resolved" }), found("Rev!D2"), undefined, ["Rev!D2 Red Open"]],
    ["gone for long", table({ Where: "Rev!D2", RAG: "", Status: "Resolved", "What to do": "No longer found by the last check." }), [], undefined, ["left alone"]],
    ["one sheet checked", table("Rev!D2", "Cap!D3", { Where: "Cap!D4", Status: "Agreed" }), found("Rev!D7"), "Rev", ["Rev!D2  Resolved", "left alone", "left alone", "Rev!D7 Red"]],
    ["a row that somebody added", table("Rev!D2", { Where: "", Status: "Ask Facilities" }, "Rev!D3"), found("Rev!D3"), undefined, ["Rev!D2  Resolved", "left alone", "Rev!D3 Red"]],
    ["a row that somebody copied", table("Rev!D2", "Rev!D2"), found("Rev!D2"), undefined, ["Rev!D2 Red", "left alone"]],
    ["the whole key of an earlier version", table({ Where: "Rev!D2", Status: "accepted", Key: keyOf("Rev!D2") }), found("Rev!D2"), undefined, ["Rev!D2 Red accepted"]],
    ["the row of a whole schedule", table({ Where: "Rev!A1:D9", Status: "Accepted", Key: registerKey("variance-mismatch|rev|*") }), [], undefined, ["left alone"]],
  ])("%s", (_, values, rows, onlySheet, expected) => {
    expect(outcome(values, rows, onlySheet)).toEqual(expected);
  });
});

const ACCEPTANCE = { reason: "Agreed", by: "K. Patel", when: "24 November 2026" };
const BY_POLICY = { RAG: "Red", Where: "Rev!D2", Status: "Accepted", Reason: "Rounded", By: "The policy" };
const PARAGRAPH = "=B3-C3 gives another figure than is stated. Look at the line.";

describe("what is written for people to read", () => {
  const after = (before: Entries, more: Partial<RegisterRow>) => {
    const row = planRegister(table({ Where: "Rev!D2", ...before }), [{ ...rowFor("Rev", "D2"), ...more }]).rows[0]!;
    return [row.Status ?? "=", row.Reason ?? "=", row.By ?? "=", row["What to do"]];
  };
  it.each<[what: string, before: Entries, more: Partial<RegisterRow>, expected: string[]]>([
    ["accepted by hand stays as it was typed", { Status: "accepted", Reason: "Mine" }, { acceptance: { of: "finding", ...ACCEPTANCE } }, ["=", "=", "=", PARAGRAPH]],
    ["accepted in an earlier workbook", {}, { acceptance: { of: "finding", ...ACCEPTANCE } }, ["Accepted", "Agreed", "K. Patel", PARAGRAPH]],
    ["accepted with its rule", {}, { acceptance: { of: "rule", ...ACCEPTANCE, by: "" } }, ["Accepted", "Agreed", "The policy", PARAGRAPH]],
    ["accepted with its schedule", { Status: "Open" }, { acceptance: { of: "schedule", ...ACCEPTANCE } }, ["Accepted", "Agreed", "The row for the whole schedule", PARAGRAPH]],
    ["accepted with its schedule, under a person's own word", { Status: "With Jo" }, { acceptance: { of: "schedule", ...ACCEPTANCE } }, ["=", "=", "=", `Accepted with its schedule. ${PARAGRAPH}`]],
    ["no longer accepted by the policy", BY_POLICY, {}, ["Open", "=", "", PARAGRAPH]],
    ["changed since", { Status: "Accepted", Reason: "Mine" }, { lapsed: "Accepted at 1; now 2." }, ["Reopened", "=", "=", `Accepted at 1; now 2. ${PARAGRAPH}`]],
    ["changed since, under a person's own word", { Status: "With Jo" }, { lapsed: "Accepted at 1; now 2." }, ["=", "=", "=", `Accepted at 1; now 2. ${PARAGRAPH}`]],
    ["found again as it was accepted", { Status: "Resolved", Reason: "Mine", By: "Jo" }, { acceptance: { of: "finding", ...ACCEPTANCE } }, ["Accepted", "Mine", "Jo", PARAGRAPH]],
  ])("%s", (_, before, more, expected) => {
    expect(after(before, more)).toEqual(expected);
  });

  it("remembers of what is gone that it had been accepted", () => {
    const [row] = planRegister(table({ Where: "Rev!D2", Status: "Accepted" }), []).rows;
    expect(row).toMatchObject({ Status: "Resolved", "What to do": "No longer found by the last check. It had been accepted." });
  });

  it("is written out in a rule's first ten rows where there are thousands", () => {
    const rows = Array.from({ length: 1_500 }, (_, index) => ({ ...rowFor("Rev", `D${index + 2}`), key: `variance-mismatch|rev|line ${index}|net` }));
    const said = planRegister(table(""), rows).rows.map((row) => row!["What to do"]);
    expect(said.slice(8, 11)).toEqual([PARAGRAPH, PARAGRAPH, "As the first rows of this rule say, with the figures of this row."]);
  });
});

describe("a decision", () => {
  const decision = (where: string, status: Decision["status"]): Decision => ({ row: rowFor("Rev", where), status, reason: "Agreed", by: "K. Patel", when: "24 November 2026" });
  it.each<[what: string, values: string[][], Decision, unknown]>([
    ["goes into the row of its key alone", table("Rev!D3", "Rev!D2"), decision("D2", "Accepted"), [null, { Status: "Accepted", Reason: "Agreed", By: "K. Patel", When: "24 November 2026" }]],
    ["that is taken back leaves the reason", table("Rev!D2"), decision("D2", "Open"), [{ Status: "Open" }]],
    ["is a row of its own where there is none", table("Rev!D3"), decision("D2", "Accepted"), [null, expect.objectContaining({ Where: "Rev!D2", Status: "Accepted", Key: registerKey(keyOf("Rev!D2")) })]],
  ])("%s", (_, values, decided, rows) => {
    expect(planDecisions(values, [decided]).rows).toEqual(rows);
  });
});

describe("rows with a person's words", () => {
  const [headings = []] = table();
  const row = (entries: Readonly<Record<string, unknown>>) => headings.map((heading) => entries[heading] ?? "");
  const ours = { RAG: "Red", Where: "Rev!D2", "What to do": "Look at the line.", Key: "variance-mismatch|Rev|D2" };

  it.each([
    ["none", [headings, row(ours), row({})], 0],
    ["a status", [headings, row({ ...ours, Status: "Accepted" }), row(ours)], 1],
    ["the add-in's own words", [headings, row({ ...ours, Status: "Resolved" }), row({ ...ours, ...BY_POLICY }), row({ ...ours, Status: "Reopened" })], 0],
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
