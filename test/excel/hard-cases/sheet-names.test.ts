/** Sheets with names that need care in addresses and links, and very many of them. */
import { snapshot } from "../../host";
import { open, pack, registerOf, unhurried } from "../open";
import { checkAndMark } from "./lived-in-pack";

const FAULTY = [
  ["Revenue monitoring £000", null, null, null],
  ["Service", "Budget", "Forecast", "Variance"],
  ["Adult Social Care", 218_000, 221_500, "=B3-C3 → -3500"],
  ["Public Health", 36_000, 36_000, "=B4-C4 → 0"],
  ["Highways", 12_500, 11_900, "=B5-C5 → 600"],
  ["Total", "=SUM(B3:B5) → 266500", 269_300, "=SUM(D3:D5) → -2900"],
];

const NAMES = ["A'B", "Q1, 2024!", "x".repeat(31), "Children’s – Über £", "R1C1", "A1", "-Summary", "=SUM", "2024", "TRUE", "O'Neil''s", "a.b", "Sheet 1 (2)", '"quoted"', "#REF!", "@home", "日本", "‘curly’", " leading", "tab{}|"];

it.each(NAMES)("a sheet named %s is read, marked, listed with a link, gone to and cleared", async (name) => {
  const model = pack({ Cover: [["x"]], [name]: FAULTY });
  model.activate(model.sheet("Cover").id);
  const before = snapshot(model);
  const { excel } = open(model);
  const { receipt, marks } = await checkAndMark(excel);
  expect([receipt.skipped, marks.cells.map(({ sheet }) => sheet)]).toEqual([[], marks.cells.map(() => name)]);
  expect(model.sheet(name).formatRules.length).toBe(marks.cells.length);
  const [headings = [], ...rows] = registerOf(model)!;
  const column = (heading: string) => rows.map((row) => row[headings.indexOf(heading)]!);
  // The link is made of the name as it stands in its own column, by a formula that quotes it.
  expect(new Set(column("Sheet"))).toEqual(new Set([name]));
  expect(column("Where")).toEqual(column("Cell").map((cell) => `${name}!${cell}`));
  await excel.goTo(name, { row: 5, column: 2 });
  expect(await excel.activeSheet()).toBe(name);
  await checkAndMark(excel);
  await excel.clearMarks();
  model.select(model.sheet("Cover").id, { top: 0, left: 0, bottom: 0, right: 0 });
  expect(snapshot(model)).toEqual(before);
});

it("200 sheets are read, marked and cleared in as many round trips as two", async () => {
  const trips: number[][] = [];
  for (const count of [2, 200]) {
    const model = pack(Object.fromEntries(Array.from({ length: count }, (_, index) => [`Cost centre ${index + 1}`, FAULTY])));
    const before = snapshot(model);
    const { excel, host } = open(model);
    const during = async (work: Promise<unknown>, from = host.traffic().trips) => (await work, host.traffic().trips - from);
    const read = await during(excel.readWorkbook(unhurried()));
    const marked = (await during(checkAndMark(excel))) - read;
    trips.push([read, marked, await during(excel.clearMarks())]);
    expect(snapshot(model)).toEqual(before);
  }
  expect(trips[1]).toEqual(trips[0]);
}, 60_000);
