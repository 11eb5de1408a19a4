/** A check that remembers the one before says the same as one that does not, whatever was edited in between. */
import { readFileSync, readdirSync } from "node:fs";
import { check, createMemory } from "../../src/checking";
import { readWorkbookFile } from "../../src/files";
import { rules } from "../../src/rules";
import { contentAt, sheetsTouchedBy, type CellAddress, type CellContent, type Workbook } from "../../src/workbook";
import { withCell } from "../support/altered-workbook";
import { evenly } from "../support/seeded-faults";

const FOLDER = "test/packs";
const EDITS = 5;

interface Edit {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly to: CellContent;
}

/** Every figure grows, every formula is typed over, every word but a heading gives way to another. */
function editsOf({ sheets }: Workbook): readonly Edit[] {
  return sheets.flatMap((sheet) =>
    sheet.values.flatMap((row, r) =>
      (row ?? []).flatMap((value, c): Edit[] => {
        const at = { sheet: sheet.name, cell: { row: r, column: c } };
        const from = contentAt(sheet, at.cell);
        if (typeof value === "number") return [{ ...at, to: { value: "formula" in from ? value : value + 1234 } }];
        return typeof value === "string" && r > 6 ? [{ ...at, to: { value: `${value} (revised)` } }] : [];
      }),
    ),
  );
}

/** What a reader that reads only the touched sheets again would give. */
function readAgain(earlier: Workbook, now: Workbook, edited: string): Workbook {
  const touched = sheetsTouchedBy(earlier, new Set([edited]));
  const sheets = now.sheets.map((sheet, index) => (touched.has(sheet.name) ? sheet : earlier.sheets[index]!));
  return { ...now, sheets };
}

/** The same sheets as other objects, of which nothing is remembered. */
function copied(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet })) };
}

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")))("%s", (name) => {
  it("is checked alike with and without memory, edit after edit", async () => {
    const memory = createMemory();
    let workbook = await readWorkbookFile(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), name);
    const edits = evenly(editsOf(workbook), EDITS);
    check(workbook, rules, { memory });
    for (const { sheet, cell, to } of edits) {
      workbook = readAgain(workbook, withCell(workbook, sheet, cell, to), sheet);
      const [fresh, remembering] = [check(copied(workbook), rules), check(workbook, rules, { memory })];
      expect(remembering.findings).toEqual(fresh.findings);
      expect(remembering.outcomes).toEqual(fresh.outcomes);
    }
  });
});

it("tries a rule again only where its sheet changed, or where it looks at other schedules", async () => {
  const workbook = await readWorkbookFile(new Uint8Array(readFileSync(`${FOLDER}/monitoring-pack.xlsx`)), "monitoring-pack.xlsx");
  const memory = createMemory();
  let tried: string[] = [];
  const watched = rules.map((rule) => ({
    ...rule,
    lacks: (scope: Parameters<typeof rule.lacks>[0]) => {
      tried.push(`${rule.id} ${scope.schedule.sheet}`);
      return rule.lacks(scope);
    },
  }));
  check(workbook, watched, { memory });
  const all = tried.length;
  tried = [];
  check(workbook, watched, { memory });
  expect(tried.length).toBeLessThan(all / 4);
  expect(tried.filter((each) => each.startsWith("total-does-not-foot"))).toEqual([]);
});
