import { DEFAULT_POLICY, exampleNamed, placePolicy, placeStarterRules, readPlanRules, readPolicy, type Placement } from "../../src/plan";
import { rangeName, type Workbook } from "../../src/workbook";
import { snapshot } from "../host";
import { open, pack, unhurried, type OpenWorkbook } from "./open";

const KEY = exampleNamed("Service and directorate key")!;

/** Reads the workbook, places what is to be written, and writes it. */
async function write({ excel }: OpenWorkbook, place: (workbook: Workbook) => Placement) {
  const placement = place(await excel.readWorkbook(unhurried()));
  if (placement.kind !== "write") throw new Error(JSON.stringify(placement));
  return excel.writePlan(placement.write);
}

const starters = (workbook: Workbook) => placeStarterRules(workbook, DEFAULT_POLICY);
const toKey = (workbook: Workbook) => placePolicy(workbook, KEY, true);

const OWN_RULES = [
  ["Ref", "Measure", "Test", "Applies to", "Severity", "Due", "Owner", "Source", "Our notes"],
  ["X1", "Visits", "=2<1 → 0", "C2", "Red", null, null, "Cabinet", "keep"],
] as const;

describe("the starter rules", () => {
  it("come on a new sheet after the others, formulas reckoned, and nobody is taken there", async () => {
    const opened = open(pack({ Revenue: [["Budget"], [1]] }));
    expect(await write(opened, starters)).toEqual({ sheet: "Plan rules" });
    const { model, excel } = opened;
    expect(model.sheets().map(({ name }) => name)).toEqual(["Revenue", "Plan rules"]);
    expect(model.sheets().find(({ id }) => id === model.activeSheetId())!.name).toBe("Revenue");
    const workbook = await excel.readWorkbook(unhurried());
    expect(readPlanRules(workbook).map(({ ref, test }) => `${ref} ${test.value}`)).toEqual(
      ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10"].map((ref) => `${ref} true`),
    );
    expect(readPolicy(workbook)).toMatchObject({ policy: DEFAULT_POLICY, problems: [] });
    expect(model.sheet("Plan rules").frozenRows).toBe(5);
    const bold = model.sheet("Plan rules").looks.filter(({ look }) => look.bold).map(({ range }) => rangeName(range));
    expect(bold.sort()).toEqual(["A1", "A4", "A5:H5", "K4", "K5:N5", "Q4", "Q5:T5"]);
  });

  it("go below a council's own, and touch nothing of theirs", async () => {
    const opened = open(pack({ Rules: OWN_RULES }));
    const before = opened.model.sheet("Rules").cells.slice(0, 2).map((row) => row.slice(0, 9));
    await write(opened, starters);
    expect(opened.model.sheets().map(({ name }) => name)).toEqual(["Rules"]);
    expect(opened.model.sheet("Rules").cells.slice(0, 2).map((row) => row.slice(0, 9))).toEqual(before);
    const workbook = await opened.excel.readWorkbook(unhurried());
    expect(readPlanRules(workbook).map(({ ref }) => ref)).toEqual(["X1", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10"]);
  });
});

describe("a policy", () => {
  it("takes the place of the one that is there", async () => {
    const opened = open(pack({ Revenue: [[1]] }));
    await write(opened, (workbook) => placePolicy(workbook, DEFAULT_POLICY));
    await write(opened, toKey);
    const workbook = await opened.excel.readWorkbook(unhurried());
    expect(readPolicy(workbook)).toMatchObject({ policy: KEY, problems: [] });
    await write(opened, (again) => placePolicy(again, DEFAULT_POLICY));
    expect(readPolicy(await opened.excel.readWorkbook(unhurried()))).toMatchObject({ policy: DEFAULT_POLICY, problems: [] });
  });

  it.each(["=SUM(A1)", "+50 placements", "-5", "@council", "1/4", "5 %", "TRUE"])("keeps the text %s as text", async (text) => {
    const opened = open(pack({ Revenue: [[1]] }));
    await write(opened, (workbook) => placePolicy(workbook, { ...KEY, name: text, source: text }));
    expect(readPolicy(await opened.excel.readWorkbook(unhurried()))).toMatchObject({ policy: { name: text, source: text }, problems: [] });
    expect(opened.model.sheet("Plan rules").cells.flat().filter((cell) => cell?.formula)).toEqual([]);
  });
});

describe("nothing is written", () => {
  async function refused(opened: OpenWorkbook, place: (workbook: Workbook) => Placement, meanwhile: () => void): Promise<string> {
    const placement = place(await opened.excel.readWorkbook(unhurried()));
    if (placement.kind !== "write") throw new Error(JSON.stringify(placement));
    meanwhile();
    const before = snapshot(opened.model);
    const reason = await opened.excel.writePlan(placement.write).then(
      () => "written",
      (error: Error) => error.message,
    );
    expect(snapshot(opened.model)).toEqual(before);
    return reason;
  }

  it("where the workbook's structure is protected", async () => {
    const opened = open(pack({ Revenue: [[1]] }));
    expect(await refused(opened, starters, () => (opened.model.isStructureProtected = true))).toBe(
      "The workbook's structure is protected, so the sheet Plan rules could not be added. Unprotect it, then try again.",
    );
  });

  it("where a sheet of that name has come", async () => {
    const opened = open(pack({ Revenue: [[1]] }));
    expect(await refused(opened, starters, () => opened.model.addSheet("PLAN RULES"))).toBe("There is a sheet named Plan rules by now. Try again.");
  });

  it("where the sheet has gone", async () => {
    const opened = open(pack({ Revenue: [[1]], Rules: OWN_RULES }));
    expect(await refused(opened, starters, () => opened.model.sheet("Rules").rename("Our rules"))).toBe("There is no sheet named Rules any more. Try again.");
  });

  it("where the sheet is protected", async () => {
    const opened = open(pack({ Rules: OWN_RULES }));
    expect(await refused(opened, starters, () => (opened.model.sheet("Rules").isProtected = true))).toBe(
      "The sheet Rules is protected. Unprotect it, then try again.",
    );
  });

  it("where somebody has typed meanwhile", async () => {
    const opened = open(pack({ Rules: OWN_RULES }));
    expect(await refused(opened, starters, () => opened.model.edit("Rules", "B5", "Missing episodes"))).toBe(
      "Something was typed on Rules where this was to be written, so nothing was. Try again.",
    );
  });
});
