import { acceptancesIn, check, type CheckOptions, type Finding, registerKey, scheduleKeyOf } from "../../../src/checking";
import { DEFAULT_POLICY, type Policy } from "../../../src/plan";
import { rules } from "../../../src/rules";
import type { CellValue, Workbook } from "../../../src/workbook";
import { changed, GROSS_TO_NET } from "../../support/monitoring-grids";
import { drawGrid } from "../../support/text-grid";

const FAULTY = changed(GROSS_TO_NET, "107,420", "107,520");
const KEY = "net-not-gross-plus-income|revenue budget 2024 25 000|early help|budget net";
const STATED = "107,520", EXPECTED = "107,420", DIFFERENCE = "100";

const HEADINGS = ["Status", "Rule", "Where", "Stated", "Expected", "Difference", "What to do", "Reason", "By", "When", "Key", "Portfolio holder"];
type Row = Readonly<Record<string, CellValue>>;

/** The row of the one exception in FAULTY as the register holds it, with what is said of it here. */
const row = (entries: Row = {}): Row => ({ Where: "Sheet1!D4", Stated: STATED, Expected: EXPECTED, Difference: DIFFERENCE, Reason: "Agreed with the DfE", By: "K. Patel", When: "24 November 2026", Key: registerKey(KEY), ...entries });
const table = (...rows: readonly Row[]): CellValue[][] => [HEADINGS, ...rows.map((entries) => HEADINGS.map((heading) => entries[heading] ?? null))];

const withRegister = (rows: readonly Row[], grid = FAULTY): Workbook => ({ ...drawGrid(grid), register: table(...rows) });
const theError = (workbook: Workbook, options: CheckOptions = {}): Finding => check(workbook, rules, options).findings.find(({ rule }) => rule === "net-not-gross-plus-income")!;

/** "accepted: …", "lapsed: …" or "open". */
function said({ acceptance, lapsed }: Finding): string {
  if (acceptance) return `accepted with its ${acceptance.of}: ${[acceptance.reason, acceptance.by, acceptance.when].join(", ")}`;
  return lapsed === undefined ? "open" : `lapsed: ${lapsed}`;
}

const ACCEPTED = "accepted with its finding: Agreed with the DfE, K. Patel, 24 November 2026";
const SCHEDULE: Row = { Where: "Sheet1!A2:D6", Status: "Accepted", Reason: "Nets are rounded", By: "", When: "", Key: registerKey(scheduleKeyOf(KEY)) };

describe("an exception in the register", () => {
  it.each<[what: string, rows: readonly Row[], outcome: string]>([
    ["without a row", [], "open"],
    ["that nobody decided", [row()], "open"],
    ["accepted", [row({ Status: "Accepted" })], ACCEPTED],
    ["accepted by hand, in small letters", [row({ Status: " accepted" })], ACCEPTED],
    ["accepted under the long key of an earlier version", [row({ Status: "Accepted", Key: KEY })], ACCEPTED],
    ["accepted on a day that Excel keeps as a number", [row({ Status: "Accepted", When: 46_350 })], "accepted with its finding: Agreed with the DfE, K. Patel, 24 November 2026"],
    ["accepted, its figures made numbers since", [row({ Status: "Accepted", Stated: 107_520, Expected: 107_420, Difference: 100 })], ACCEPTED],
    ["accepted without a reason", [row({ Status: "Accepted", Reason: null, By: null, When: null })], "accepted with its finding: , , "],
    ["taken back", [row({ Status: "Open" })], "open"],
    ["with a person's own word", [row({ Status: "Accepted?" })], "open"],
    ["accepted at another figure", [row({ Status: "Accepted", Stated: "107,510" })], "lapsed: Accepted at 107,510; now 107,520."],
    ["accepted when another was expected", [row({ Status: "Accepted", Expected: "107,400" })], "lapsed: Accepted when 107,400 was expected; now 107,420."],
    ["accepted at another difference", [row({ Status: "Accepted", Difference: "120" })], "lapsed: Accepted at a difference of 120; now 100."],
    ["accepted where no figure stood", [row({ Status: "Accepted", Stated: null })], "lapsed: Accepted at no figure; now 107,520."],
    ["reopened before", [row({ Status: "Reopened", "What to do": "Accepted at 107,000; now 107,510. The net is not gross plus income." })], "lapsed: Accepted at 107,000; now 107,520."],
    ["reopened before by its difference", [row({ Status: "Reopened", "What to do": "Accepted at a difference of 7; now 9. The net …" })], "lapsed: Accepted at a difference of 7; now 100."],
    ["reopened, and again what it was", [row({ Status: "Reopened", "What to do": "Accepted at 107,520; now 107,510. The net …" })], "lapsed: Accepted at 107,520; now 107,520 again."],
    ["gone in between, accepted before at these figures", [row({ Status: "Resolved", "What to do": "No longer found by the last check. It had been accepted." })], ACCEPTED],
    ["gone in between, accepted before at another", [row({ Status: "Resolved", Stated: "5", "What to do": "No longer found by the last check. It had been accepted." })], "lapsed: Accepted at 5; now 107,520."],
    ["gone in between, never accepted", [row({ Status: "Resolved", "What to do": "No longer found by the last check." })], "open"],
    ["accepted with all of its schedule", [SCHEDULE], "accepted with its schedule: Nets are rounded, , "],
    ["accepted with its schedule, whatever its own figures were", [SCHEDULE, row({ Status: "Open", Stated: "1" })], "accepted with its schedule: Nets are rounded, , "],
    ["whose schedule's row was taken back", [{ ...SCHEDULE, Status: "Open" }], "open"],
    ["whose row says no more than a schedule's that is gone", [row({ Status: "Accepted", By: "The row for the whole schedule" })], "open"],
    ["of another key", [row({ Status: "Accepted", Key: registerKey("unit-missing|revenue|a|b") })], "open"],
  ])("%s", (_, rows, outcome) => {
    expect(said(theError(withRegister(rows)))).toBe(outcome);
  });
});

describe("all that a rule finds", () => {
  const policy = (on: true | "accepted"): Policy => ({ ...DEFAULT_POLICY, settings: { ...DEFAULT_POLICY.settings, rules: { "net-not-gross-plus-income": { on, reason: "Nets are rounded by hand" } } } });

  it("is accepted where the policy says so, and is still found", () => {
    const finding = theError(drawGrid(FAULTY), { policy: policy("accepted") });
    expect(said(finding)).toBe("accepted with its rule: Nets are rounded by hand, , ");
    expect(said(theError(drawGrid(FAULTY), { policy: policy(true) }))).toBe("open");
  });

  const twoSheets = (rows: readonly Row[], names = ["North", "South"]): readonly string[] => {
    const [sheet] = drawGrid(FAULTY).sheets;
    const workbook = { name: "two", notRead: [], sheets: names.map((name) => ({ ...sheet!, name })), register: table(...rows) };
    return check(workbook, rules).findings.filter(({ rule }) => rule === "net-not-gross-plus-income").map((finding) => `${finding.sheet} ${said(finding).split(":")[0]}`);
  };

  it("in one of two schedules that are called alike is accepted there only", () => {
    expect(twoSheets([{ ...SCHEDULE, Where: "South!A2:D6" }])).toEqual(["North open", "South accepted with its schedule"]);
  });

  it("is not accepted where it cannot be told which schedule is meant", () => {
    expect(twoSheets([{ ...SCHEDULE, Where: "East!A2:D6" }])).toEqual(["North open", "South open"]);
  });
});

describe("acceptances from another workbook's register", () => {
  const others = acceptancesIn(table(row({ Status: "Accepted" })));
  it.each<[what: string, own: readonly Row[], others: typeof others, outcome: string]>([
    ["count where the workbook has no register", [], others, ACCEPTED],
    ["count where its own row decides nothing", [row({ Reason: null })], others, ACCEPTED],
    ["do not count where it was taken back here", [row({ Status: "Open" })], others, "open"],
    ["do not count where it was accepted here for another reason", [row({ Status: "Accepted", Reason: "Ours" })], others, "accepted with its finding: Ours, K. Patel, 24 November 2026"],
    ["lapse too, and bring their reason along", [], acceptancesIn(table(row({ Status: "Accepted", Stated: "9" }))), "lapsed: Accepted at 9; now 107,520. The reason then: Agreed with the DfE"],
    ["bring those of whole schedules", [], acceptancesIn(table(SCHEDULE)), "accepted with its schedule: Nets are rounded, , "],
  ])("%s", (_, own, acceptances, outcome) => {
    expect(said(theError(withRegister(own), { acceptances }))).toBe(outcome);
  });
});
