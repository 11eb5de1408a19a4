import { check } from "../../../src/checking";
import { placeCorrections, readCorrections } from "../../../src/plan";
import { changesFor, chosenIn, columnChoices, columnNames, inForceOn, isCorrectable, kindChosen } from "../../../src/taskpane/correcting/correction-choices";
import { rowChoices, rowNames } from "../../../src/taskpane/correcting/row-choices";
import { lastCheck } from "../../../src/taskpane/pane-state";
import { createSession } from "../../../src/taskpane/session";
import { drawGrid } from "../../support/text-grid";
import { correctedReport, correctedReturn, muteReport, muteReturn } from "../mute-return";
import { ruleNames } from "../quarterly-return";
import { scriptedHost, type Script } from "../scripted-host";

const [table] = muteReport.pack.schedules;
const [corrected] = correctedReport.pack.schedules;
const inForce = inForceOn(corrected!, correctedReport.corrections!.used);
const ACTION_PLAN = `
  Ref | Action                | Lead    | Timeframe  | Progress
  1.1 | Recruit ten carers    | A. Khan | June 2024  | Six are in post
  1.2 | Review all placements | B. Shaw | July 2024  | Under way
  1.3 | Open a second home    | C. Lowe | March 2025 | Not begun`;
const WHO = { by: "J. Smith", when: "14 July 2026" };

describe("what may be chosen", () => {
  it("begins with what is in force", () => {
    expect(chosenIn(corrected!, inForce)).toEqual({ "column A1": "budget", "column A2": "forecast", "column A3": "variance", unit: "£000" });
    expect(chosenIn(table!, [])).toEqual({});
  });

  it("is a role for each column but the labels; words are offered no roles of figures", () => {
    const choices = columnChoices(table!, "table");
    expect(choices.map(({ label, recognised }) => `${label}: ${recognised}`)).toEqual(["A1: no known role", "A2: no known role", "A3: no known role", "Comment: note"]);
    const offered = (index: number) => choices[index]!.options.map(({ is }) => is);
    expect(offered(0)).toEqual(expect.arrayContaining(["budget", "net forecast", "none of these", "ignore"]));
    expect(offered(3)).toEqual(["note", "rag", "code", "ignore"]);
  });

  it("goes by the kind that is chosen", () => {
    expect(kindChosen(corrected!, {})).toBe("revenue");
    expect(kindChosen(corrected!, { kind: "savings schedule" })).toBe("savings");
    expect(columnChoices(table!, "savings")[0]!.options.map(({ is }) => is)).toContain("original target");
  });

  it("tells columns of one name, and of none, apart", () => {
    const { pack } = check(drawGrid("£000 | Net | | Net\nHomes | 1,210 | 2,350 | 3,170\nMeals | 4,480 | 5,920 | 6,130"), []);
    expect(columnNames(pack.schedules[0]!)).toEqual(["£000", "Net (1st)", "3rd column", "Net (2nd)"]);
  });

  it("is what each row is that has a label", () => {
    const choices = rowChoices(table!);
    expect(choices[0]).toMatchObject({ subject: "row Homes", label: "3: Homes", recognised: "a line" });
    expect(choices).toHaveLength(6);
    expect(choices[0]!.options.map(({ is }) => is)).toEqual(["total", "subtotal", "line", "section", "memo"]);
  });

  it("tells rows of one label apart, and of an action plan asks for lines and headings alone", () => {
    const { pack } = check(drawGrid("£000 | Net | Gross\nHomes | 1,210 | 2,350\nTotal | 4,480 | 5,920\nMeals | 1,210 | 2,350\nTotal | 9,999 | 5,920"), []);
    expect(rowNames(pack.schedules[0]!)).toEqual(["Homes", "Total (1st)", "Meals", "Total (2nd)"]);
    const plan = check(drawGrid(ACTION_PLAN), []).pack.schedules[0]!;
    expect(plan.kind).toBe("action-plan");
    expect(rowChoices(plan)[0]!.options.map(({ is }) => is)).toEqual(["line", "section"]);
  });

  it("is not of the sentences of a sheet", () => {
    const { pack } = check(drawGrid("This return is of the first quarter and was signed off."), []);
    expect(pack.schedules.map(isCorrectable)).toEqual([false]);
  });
});

describe("what that changes", () => {
  it.each([
    ["nothing", { unit: "£000" }, { added: 0, replaced: 0, removed: 0 }],
    ["one more", { sign: "over/(under)" }, { added: 1, replaced: 0, removed: 0 }],
    ["one is said otherwise", { unit: "£m" }, { added: 0, replaced: 1, removed: 0 }],
    ["one is taken back", { "column A2": "" }, { added: 0, replaced: 0, removed: 1 }],
  ])("%s", (_, chosen, counts) => {
    const { added, replaced, removed } = changesFor(corrected!, inForce, chosen, WHO);
    expect({ added: added.length, replaced: replaced.length, removed: removed.length }).toEqual(counts);
  });

  it("names the table by its place, title and headings", () => {
    expect(changesFor(table!, [], { "column A1": "budget" }, WHO).added).toEqual([
      { table: "Return!A2: Adult social care: quarter 1; Service; A1; A2; A3; Comment", of: "A1", is: "budget", ...WHO },
    ]);
  });

  it("is refused where a row was changed since the check", () => {
    const changes = changesFor(corrected!, inForce, { unit: "£m" }, WHO);
    expect(placeCorrections(correctedReturn, changes).kind).toBe("write");
    expect(placeCorrections(muteReturn, changes)).toEqual({ kind: "refused", reason: "The correction on 'Plan rules'!A5 was changed since the check. Check again first." });
  });
});

it.each([
  ["a total is said to be a memo line", "Total", "memo"],
  ["a line is said to be a heading", "Homes", "section"],
])("reads as is said once it is kept: %s", (_, of, is) => {
  const grid = "Return of the first quarter | |\nService | Budget | Forecast\nHomes | 900 | 930\nMeals | 800 | 790\nTransport | 300 | 310\nTotal | 2,000 | 2,030";
  const [schedule] = check(drawGrid(grid), []).pack.schedules;
  const { added } = changesFor(schedule!, [], { [`row ${of}`]: is }, WHO);
  expect(added.map((row) => [row.of, row.is])).toEqual([[of, is]]);
  const rows = added.map(({ table: name, of: part, is: said, by, when }) => [name, part, said, by, when].join(" | ")).join("\n");
  const report = check(drawGrid(`--- Sheet1\n${grid}\n--- Plan rules\nTable | Column or row | Is | By | When\n${rows}`), []);
  expect(report.corrections!.problems).toEqual([]);
  const [after] = report.pack.schedules;
  expect(after!.rows.find(({ label }) => label === of)!.role).toBe(is);
  const inForceNow = inForceOn(after!, report.corrections!.used);
  expect(chosenIn(after!, inForceNow)).toEqual({ [`row ${of}`]: is });
  expect(rowChoices(after!).find(({ subject }) => subject === `row ${of}`)!.recognised).toBe("");
});

function sessionOn(script: Partial<Script>, report = muteReport) {
  const host = scriptedHost({ workbook: muteReturn, ...script });
  const session = createSession({
    host,
    run: function* () {
      yield { done: 1, of: 1 };
      return report;
    },
    rules: ruleNames,
    version: "1.2.3",
    clock: () => new Date(2026, 6, 14, 8, 41),
  });
  return { host, session };
}

describe("keeping corrections from the panel", () => {
  it("writes headings once, then the rows, which can be undone, and asks for a check", async () => {
    const { host, session } = sessionOn({});
    await session.checkPack();
    session.showCorrections(table!);
    await session.keepCorrections({ unit: "£000", "column A1": "budget" }, " J. Smith ");
    expect(host.asked.slice(2)).toEqual([
      "go to Return!A2",
      "read",
      "write plan on Plan rules",
      "change Plan rules!K6, Plan rules!M6, Plan rules!N6, Plan rules!O6, Plan rules!K7, Plan rules!L7, Plan rules!M7, Plan rules!N7, Plan rules!O7",
    ]);
    const { correcting, keeping, changes, state } = session.snapshot();
    expect({ correcting, keeping, name: session.signedAs() }).toEqual({ correcting: null, keeping: false, name: "J. Smith" });
    expect(changes.at(-1)).toMatchObject({ intent: "success", sentence: "2 corrections kept on Plan rules. The next check goes by them." });
    expect(lastCheck(state)!.changed).toBe(true);
    await session.undoChange();
    expect(host.asked.at(-1)).toMatch(/^undo Plan rules!A1,.* Plan rules!K4,.* Plan rules!K6,/);
    expect(session.snapshot().notice).toEqual({ intent: "success", sentence: "The sheet Plan rules was taken away again." });
  });

  it("takes one away that is in force", async () => {
    const { host, session } = sessionOn({ workbook: correctedReturn }, correctedReport);
    await session.checkPack();
    await session.removeCorrection(correctedReport.corrections!.used[3]!.correction);
    expect(host.asked.at(-1)).toBe("change Plan rules!A5, Plan rules!C5, Plan rules!D5, Plan rules!E5");
    expect(session.snapshot().changes.at(-1)!.sentence).toBe("1 correction taken off Plan rules. The next check goes by it.");
  });

  it("writes nothing where nothing was chosen", async () => {
    const { host, session } = sessionOn({});
    await session.checkPack();
    session.showCorrections(table!);
    await session.keepCorrections({ unit: "" }, "J. Smith");
    expect(host.asked.at(-1)).toBe("go to Return!A2");
    expect(session.snapshot().correcting).toBeNull();
  });

  it("says that the sheet is protected", async () => {
    const { session } = sessionOn({ workbook: correctedReturn, lockedSheets: ["Plan rules"] }, correctedReport);
    await session.checkPack();
    await session.removeCorrection(correctedReport.corrections!.used[3]!.correction);
    expect(session.snapshot().notice).toEqual({ intent: "warning", sentence: "Nothing was kept. The sheet is protected, so the cell was not changed." });
  });

  it("is cancelled while the workbook is read", async () => {
    const { host, session } = sessionOn({});
    await session.checkPack();
    session.showCorrections(table!);
    const release = host.hold("readWorkbook");
    const kept = session.keepCorrections({ unit: "£000" }, "J. Smith");
    expect(session.snapshot().keeping).toBe(true);
    session.cancelCorrections();
    release();
    await kept;
    expect(host.asked.at(-1)).toBe("read");
    expect(session.snapshot()).toMatchObject({ correcting: null, keeping: false, notice: null });
  });
});

it("reads back what it kept", () => {
  expect(readCorrections(correctedReturn).problems).toEqual([]);
});
