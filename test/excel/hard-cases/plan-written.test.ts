/** The plan's sheet where Excel breaks off or rows are hidden: a policy is the old one, the new one or one that cannot be read, never a mixture; and people's own rows stay. */
import { DEFAULT_POLICY, exampleNamed, placePolicy, placeStarterRules, readPolicy, type Placement, type Policy } from "../../../src/plan";
import type { SheetHost } from "../../../src/marking";
import type { Workbook } from "../../../src/workbook";
import { byHand, snapshot, type FailingPoint, type MemoryModel } from "../../host";
import { open, opener, unhurried } from "../open";
import { livedInPack, personsThings, sheetNames } from "./lived-in-pack";

const KEY = exampleNamed("Service and directorate key")!;
type Place = (workbook: Workbook) => Placement;

const read = (excel: SheetHost) => excel.readWorkbook(unhurried());

async function write(excel: SheetHost, place: Place): Promise<void> {
  const placement = place(await read(excel));
  if (placement.kind !== "write") throw new Error(JSON.stringify(placement));
  await excel.writePlan(placement.write);
}

const COMMANDS: readonly { readonly what: string; readonly before: readonly Place[]; readonly place: Place; readonly from: Policy | null; readonly to: Policy }[] = [
  { what: "a policy on a new sheet", before: [], place: (workbook) => placePolicy(workbook, KEY, true), from: null, to: KEY },
  { what: "the starter rules on a new sheet", before: [], place: (workbook) => placeStarterRules(workbook, DEFAULT_POLICY), from: null, to: DEFAULT_POLICY },
  { what: "a longer policy in the place of another", before: [(workbook) => placePolicy(workbook, DEFAULT_POLICY)], place: (workbook) => placePolicy(workbook, KEY, true), from: DEFAULT_POLICY, to: KEY },
  { what: "a shorter policy in the place of another", before: [(workbook) => placePolicy(workbook, KEY)], place: (workbook) => placePolicy(workbook, DEFAULT_POLICY, true), from: KEY, to: DEFAULT_POLICY },
];

const openAgain = opener();

async function prepared(before: readonly Place[]) {
  const model = livedInPack();
  const own = sheetNames(model);
  const opened = openAgain(model);
  for (const place of before) await write(opened.excel, place);
  return { ...opened, own, theirs: personsThings(model, own) };
}

describe.each(COMMANDS)("$what", ({ before, place, from, to }) => {
  it("is written when it is asked for again, wherever Excel broke off, and no other policy is ever read", async () => {
    const once = await prepared(before);
    const placement = place(await read(once.excel));
    if (placement.kind !== "write") throw new Error(JSON.stringify(placement));
    const already = once.host.traffic().trips;
    await once.excel.writePlan(placement.write);
    const trips = once.host.traffic().trips - already;
    const actions = once.host.traffic().actionsOfLastTrip;
    const points: (readonly [number, FailingPoint])[] = [[1, "before"], [1, "after"], [trips, "before"], [trips, "after"], ...Array.from({ length: actions }, (_, done) => [trips, done] as const)];
    for (const [trip, point] of points) {
      const where = `trip ${trip} of ${trips}, ${point} of ${actions}`;
      const { excel, host, model, own, theirs } = await prepared(before);
      const again = place(await read(excel));
      if (again.kind !== "write") throw new Error(JSON.stringify(again));
      host.failAt(trip, point);
      await expect(excel.writePlan(again.write)).rejects.toThrow("Try again.");
      const { policy, problems } = readPolicy(await read(excel));
      if (problems.length === 0) expect([where, [from, to]]).toEqual([where, expect.arrayContaining([policy])]);
      // Where only the answer was lost all is there already, and it says so.
      await write(excel, place).catch(({ message }: Error) => expect(message).toMatch(/are all on Plan rules already/));
      const { policy: written, problems: left } = readPolicy(await read(excel));
      // Where a workbook has none, the default is in use.
      expect([where, written ?? DEFAULT_POLICY, left]).toEqual([where, to, []]);
      expect(personsThings(model, own)).toEqual(theirs);
    }
  }, 120_000);
});

describe("rows of the plan's sheet that are hidden", () => {
  const hidden: readonly (readonly [string, (model: MemoryModel) => unknown])[] = [
    ["by a filter", (model) => byHand.filter(model, "Plan rules", "A5:D12", "A", ["Nothing"])],
    ["by hand", (model) => model.sheet("Plan rules").hiddenRows.add(8)],
    ["by a group", (model) => byHand.group(model, "Plan rules", 7, 9, true)],
  ];

  it.each(hidden)("%s: nothing is written, for Excel may put it into the wrong rows, and it says so", async (_, hide) => {
    const { excel, model } = open(livedInPack());
    await write(excel, (workbook) => placePolicy(workbook, DEFAULT_POLICY));
    hide(model);
    const before = snapshot(model);
    await expect(write(excel, (workbook) => placePolicy(workbook, KEY, true))).rejects.toThrow("Rows of Plan rules are hidden or filtered where this is to be written. Show them, then try again.");
    expect(snapshot(model)).toEqual(before);
  });
});
