import { spawn, spawnSync } from "node:child_process";
import { utils, write } from "@e965/xlsx";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { PackJson } from "../../src/cli/json-report";

const ROOT = path.resolve(__dirname, "../..");
const COMMAND = [require.resolve("tsx/cli"), path.join(ROOT, "src/cli/main.ts")];
const CLEAN = "test/packs/quarterly-return.xlsx";
const FAULTY = "test/packs/quarterly-return-with-faults.xlsx";

/** Runs the command as a person would, in the project's folder, and gives what it said and how it ended. */
function outturn(...args: readonly string[]): { readonly status: number | null; readonly out: string; readonly complaint: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 });
  // A stack trace is never for a user's eyes.
  expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+:\d+/m);
  return { status, out: stdout, complaint: stderr };
}

function json(...files: readonly string[]): { readonly status: number | null; readonly version: number; readonly packs: readonly PackJson[] } {
  const { status, out } = outturn("check", ...files, "--format", "json");
  return { status, ...(JSON.parse(out) as { version: number; packs: PackJson[] }) };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "outturn-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, contents: string): string {
  const at = path.join(folder, name);
  writeFileSync(at, contents);
  return at;
}

jest.setTimeout(60_000);

describe("outturn check", () => {
  it("finds no error in the clean pack and ends with 0", () => {
    const { status, version, packs } = json(CLEAN);
    expect({ status, version, file: packs[0]!.file, error: packs[0]!.error }).toEqual({ status: 0, version: 1, file: CLEAN, error: null });
    expect(packs[0]!.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(packs[0]!.schedules).toContainEqual({ sheet: "Revenue", range: "A5:K13", kind: "revenue", unit: "£000", sign: "(over)/under", confidence: expect.any(Number) });
    expect(packs[0]!.schedules).toContainEqual({ sheet: "Capital", range: "A4:K9", kind: "capital", unit: "£000", sign: "(over)/under", confidence: expect.any(Number) });
  });

  it("finds errors in the faulty one and ends with 1", () => {
    const { status, packs } = json(FAULTY);
    expect(status).toBe(1);
    expect(packs[0]!.findings).toContainEqual(expect.objectContaining({ rule: "total-does-not-foot", severity: "error", sheet: "Revenue", cell: "E13", stated: "463,514", expected: "463,541", difference: "(27)" }));
  });

  it("gives every pack, finding and outcome the fields of the contract and no others", () => {
    const [pack] = json(FAULTY).packs;
    expect(Object.keys(pack!)).toEqual(["file", "error", "policy", "corrections", "schedules", "findings", "outcomes"]);
    for (const schedule of pack!.schedules) expect(Object.keys(schedule)).toEqual(["sheet", "range", "kind", "unit", "sign", "confidence"]);
    for (const finding of pack!.findings) {
      expect(Object.keys(finding)).toEqual(["rule", "family", "severity", "sheet", "cell", "related", "alsoMarked", "stated", "expected", "difference", "message", "fix", "key", "acceptance", "lapsed"]);
      expect(finding.cell).toMatch(/^[A-Z]+[1-9]\d*$/);
    }
    for (const outcome of pack!.outcomes) expect(Object.keys(outcome)).toEqual(["rule", "schedule", "outcome", "tested", "reason"]);
    expect(pack!.outcomes.length).toBeGreaterThan(0);
  });

  it("checks the others when a file cannot be read, says why in a sentence, and ends with 2", () => {
    const text = file("typed.xlsx", "Division,Net\n");
    const empty = file("empty.xlsx", "");
    const { status, packs } = json("no-such.xlsx", text, empty, folder, FAULTY);
    expect(status).toBe(2);
    expect(packs.map(({ error }) => error)).toEqual([
      "no-such.xlsx was not found: check the name and the folder.",
      `${text} is plain text (perhaps a CSV), not an Excel workbook: open it in Excel and save it as .xlsx.`,
      `${empty} is empty: it has no bytes at all. Ask for it again, or save it again.`,
      `${folder} is a folder: name the files in it.`,
      null,
    ]);
    expect(packs[0]).toMatchObject({ schedules: [], findings: [], outcomes: [] });
    expect(packs[4]!.findings.length).toBeGreaterThan(0);
  });

  // Root reads what it likes, and Windows keeps permissions otherwise.
  const keepsPermissions = process.platform !== "win32" && process.getuid?.() !== 0;
  it(keepsPermissions ? "says who to ask for a file it may not read" : "cannot be denied a file here: not tried", () => {
    if (!keepsPermissions) return;
    const locked = file("locked.xlsx", "");
    chmodSync(locked, 0);
    expect(json(locked).packs[0]!.error).toBe(`${locked} may not be read by you: ask its owner for permission.`);
  });

  it("writes one pack a line with ndjson", () => {
    const { out } = outturn("check", CLEAN, "no-such.xlsx", FAULTY, "--format=ndjson");
    const lines = out.trimEnd().split("\n").map((line) => JSON.parse(line) as PackJson);
    expect(lines.map((pack) => pack.file)).toEqual([CLEAN, "no-such.xlsx", FAULTY]);
    expect({ ...lines[2] }).toEqual(json(FAULTY).packs[0]);
  });

  it("gives all of a long answer to a slow reader", async () => {
    const files = Array.from({ length: 12 }, () => FAULTY);
    const child = spawn(process.execPath, [...COMMAND, "check", ...files, "--format", "json"], { cwd: ROOT });
    let out = "";
    for await (const piece of child.stdout.setEncoding("utf8")) {
      out += String(piece);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((JSON.parse(out) as { packs: unknown[] }).packs.length).toBe(12);
  });

  it("stops quietly when its reader has had enough", async () => {
    const child = spawn(process.execPath, [...COMMAND, "check", ...Array.from({ length: 8 }, () => FAULTY)], { cwd: ROOT });
    let complaint = "";
    child.stderr.on("data", (piece) => (complaint += String(piece)));
    child.stdout.once("data", () => child.stdout.destroy());
    await new Promise((resolve) => child.on("close", resolve));
    expect(complaint).not.toMatch(/EPIPE|Error/);
  });
});

describe("the report for people", () => {
  const { out } = outturn("check", FAULTY, "no-such.xlsx");

  it("names file, schedules, findings under their sheets, and what was not checked", () => {
    expect(out).toMatch(/^test\/packs\/quarterly-return-with-faults\.xlsx\n {2}Policy: “Cautious”, version 1, hash [a-z]{8}, the default\n {2}Recognised \d schedules\n {4}Revenue!A5:K13: revenue, £000, \(over\)\/under, \d+% sure\n/);
    expect(out).toMatch(/\n {4}Revenue\n( {6}.*\n)* {6}E E13 /);
    expect(out).toMatch(/\n {2}Not checked\n( {4}.*\n)* {4}Cover and Notes: /);
    expect(out).toMatch(/\nno-such\.xlsx\n {2}Not read: no-such\.xlsx was not found: check the name and the folder\.\n/);
    expect(out.trimEnd().split("\n\n").at(-1)).toMatch(/^1 file checked, 1 not read\. \d schedules, \d+ statements tested: \d errors,[\s\S]*\swarnings\.$/);
  });

  it("fits into 80 columns and has no colour in a pipe", () => {
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(out).not.toContain("\u001b");
  });
});

describe("the previous return", () => {
  const compared = (prior: string) =>
    json("test/packs/monitoring-pack.xlsx", "--prior", prior).packs[0]!.outcomes.filter(({ rule, tested }) => rule === "prior-return-changed" && tested > 0);

  it.each([["a file", "test/packs/monitoring-pack.xlsx"], ["a folder that holds one of the same name", "test/packs"]])("is %s", (_, prior) => {
    expect(compared(prior).length).toBeGreaterThan(0);
    expect(compared(prior).every(({ outcome }) => outcome === "passed")).toBe(true);
  });

  it("is asked for by name where it is not there", () => {
    const { status, out } = outturn("check", CLEAN, "--prior", "no-such-return.xlsx");
    expect(status).toBe(2);
    expect(out).toContain("no-such-return.xlsx was not found: check the name and the folder.");
  });
});

describe("what a workbook says of itself on sheets of its own", () => {
  const ROWS = [["Service", "A1", "A2", "A3"], ["Adult Social Care", 218_000, 221_500, -3_500], ["Children's Services", 96_000, 97_250, -1_250], ["Public Health", 36_000, 35_900, 900], ["Highways", 41_000, 40_000, 1_000], ["Libraries", 12_000, 12_100, -100]];
  const CORRECTIONS = [["Table", "Column or row", "Is", "By", "When"], ["Return!A1", "", "£000", "K. Patel", ""], ["Return!A1", "A1", "budget", "K. Patel", ""], ["Return!A1", "A2", "forecast", "K. Patel", ""], ["Return!A1", "A3", "variance", "K. Patel", ""]];

  function bookWith(name: string, sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): string {
    const book = utils.book_new();
    for (const [sheet, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), sheet);
    const at = path.join(folder, name);
    writeFileSync(at, write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    return at;
  }

  it("is heeded: corrections name the columns, and the register accepts what they bring to light", () => {
    const found = json(bookWith("corrected.xlsx", { Return: ROWS, "Plan rules": CORRECTIONS })).packs[0]!;
    expect(found.corrections.used.length).toBe(4);
    const [wrong] = found.findings.filter(({ severity }) => severity === "error");
    expect(wrong).toMatchObject({ rule: "variance-mismatch", sheet: "Return", cell: "D4", stated: "900", expected: "100", acceptance: null });
    const { rule, stated, expected, difference, key } = wrong!;
    const register = [["Rule", "Where", "Stated", "Expected", "Difference", "What to do", "Status", "Reason", "By", "When", "Key"], [rule, "Return!D4", stated, expected, difference, "", "accepted", "=A1 of the ledger", "K. Patel", "", key]];
    const { status, packs } = json(bookWith("accepted.xlsx", { Return: ROWS, "Plan rules": CORRECTIONS, Exceptions: register }));
    expect(status).toBe(0);
    expect(packs[0]!.findings.find((finding) => finding.key === key)!.acceptance).toMatchObject({ of: "finding", reason: "=A1 of the ledger" });
    expect(packs[0]!.schedules.map(({ sheet }) => sheet)).toEqual(["Return"]);
  });
});

describe("acceptances", () => {
  /** A workbook whose register accepts all errors of the faulty pack. */
  function accepting(name: string, alter = (stated: string) => stated): string {
    const errors = json(FAULTY).packs[0]!.findings.filter(({ severity }) => severity === "error");
    const rows = errors.map(({ rule, sheet, cell, stated, expected, difference, key }) => [rule, `${sheet}!${cell}`, alter(stated), expected, difference, "", "Accepted", "Agreed with the auditor", "K. Patel", "", key]);
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["Rule", "Where", "Stated", "Expected", "Difference", "What to do", "Status", "Reason", "By", "When", "Key"], ...rows]), "Exceptions");
    const at = path.join(folder, name);
    writeFileSync(at, write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    return at;
  }

  it.each([["a workbook", "q1.xlsx"], ["a folder that holds one of the same name", path.basename(FAULTY)]])("of an earlier register are taken from %s: nothing is left open", (what, name) => {
    const at = accepting(name);
    const { status, packs } = json(FAULTY, "--acceptances", what === "a workbook" ? at : folder);
    expect(status).toBe(0);
    const errors = packs[0]!.findings.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    for (const { acceptance, lapsed } of errors) expect({ acceptance, lapsed }).toEqual({ acceptance: { of: "finding", reason: "Agreed with the auditor", by: "K. Patel", when: "" }, lapsed: null });
  });

  it("lapse where the figures are others", () => {
    const { status, packs } = json(FAULTY, "--acceptances", accepting("lapsed.xlsx", () => "1"));
    expect(status).toBe(1);
    const errors = packs[0]!.findings.filter(({ severity }) => severity === "error");
    for (const { stated, lapsed } of errors) expect(lapsed).toBe(`Accepted at 1; now ${stated === "" ? "no figure" : stated}. The reason then: Agreed with the auditor`);
  });

  it("are asked of a folder that has none for the file, and of a workbook that has no register", () => {
    const nowhere = path.join(folder, "empty-folder");
    mkdirSync(nowhere);
    expect(json(FAULTY, "--acceptances", nowhere).status).toBe(1);
    const { status, out } = outturn("check", FAULTY, "--acceptances", CLEAN);
    expect(status).toBe(2);
    expect(out.replace(/\s+/g, " ")).toContain(`${CLEAN} has no register of exceptions to take acceptances from.`);
  });
});

describe("a policy", () => {
  it("is printed as JSON, by its name or the default, ready to be given back", () => {
    const { status, out } = outturn("policy", "service and directorate key");
    expect(status).toBe(0);
    const given = file("key.json", out);
    const { packs } = json(CLEAN, "--policy", given);
    expect(packs[0]!.policy).toMatchObject({ name: "Service and directorate key", version: "1", from: "given", problems: [] });
    expect(JSON.parse(outturn("policy").out)).toMatchObject({ name: "Cautious" });
  });

  it("is the default where none is given and the pack keeps none", () => {
    expect(json(CLEAN).packs[0]!.policy).toMatchObject({ name: "Cautious", from: "default", problems: [] });
  });

  it("turns a rule off where it says so, and the report says that it does", () => {
    const given = file("off.json", JSON.stringify({ name: "Ours", rules: { "total-does-not-foot": { on: false, reason: "totals are rounded by hand" } } }));
    const { packs } = json(FAULTY, "--policy", given);
    expect(packs[0]!.findings.filter(({ rule }) => rule === "total-does-not-foot")).toEqual([]);
    expect(packs[0]!.outcomes).toContainEqual(expect.objectContaining({ rule: "total-does-not-foot", outcome: "not-applicable", reason: "the policy “Ours” turns it off: totals are rounded by hand" }));
    expect(outturn("check", FAULTY, "--policy", given).out).toMatch(/Policy: “Ours”, hash [a-z]{8}, given with --policy/);
  });

  it("that speaks of a rule there is not is used, and says so", () => {
    const given = file("typo.json", JSON.stringify({ name: "Ours", rules: { "unit-mising": { on: false } } }));
    expect(json(CLEAN, "--policy", given).packs[0]!.policy!.problems).toEqual(["The policy speaks of the rule “unit-mising”, but there is no such rule."]);
  });

  it.each<[what: string, contents: string | null, complaint: string]>([
    ["is not there", null, "no-policy.json was not found: check the name and the folder."],
    ["is no JSON", "five per cent", "policy.json: The text is not JSON: "],
    ["has a word for a percentage", JSON.stringify({ name: "Ours", rag: { red: { percentage: "five" } } }), "policy.json: rag.red.percentage is “five”: give a number such as 0.05 or “5 %”, or “none”."],
  ])("that %s checks nothing and ends with 2", (_what, contents, complaint) => {
    const given = contents === null ? path.join(folder, "no-policy.json") : file("policy.json", contents);
    const { status, out, complaint: said } = outturn("check", CLEAN, "--policy", given);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(said).toContain(complaint);
  });

  it("that is no example is answered with the names of those there are", () => {
    const { status, complaint } = outturn("policy", "Ours");
    expect(status).toBe(2);
    expect(complaint).toMatch(/^There is no example policy "Ours"\. There are:\n {2}Cautious\n/);
  });
});

describe("the command line", () => {
  const usage = "Usage: outturn check FILE... [--format text|json|ndjson] [--policy FILE.json] [--prior PATH]\n                           [--acceptances PATH]\n       outturn policy [NAME]\n";
  it.each<[args: readonly string[], complaint: string]>([
    [[], "Say what to do: check, or policy."],
    [["check"], "Name at least one file to check."],
    [["mark", "a.xlsx"], 'There is no command "mark".'],
    [["check", "a.xlsx", "--format", "pdf"], 'There is no format "pdf".'],
    [["check", "a.xlsx", "--loud"], "Unknown option '--loud'."],
  ])("%j is answered with a sentence and the usage, and ends with 2", (args, complaint) => {
    expect(outturn(...args)).toEqual({ status: 2, out: "", complaint: `${complaint}\n${usage}` });
  });

  it("explains itself with --help and ends with 0", () => {
    const { status, out, complaint } = outturn("--help");
    expect({ status, complaint }).toEqual({ status: 0, complaint: "" });
    expect(out.startsWith(usage)).toBe(true);
    expect(out.split("\n").every((line) => line.length <= 120)).toBe(true);
  });
});
