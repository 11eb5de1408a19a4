/** What a published paper's pack must show, in every layout: its real discrepancies, each once or as often as it stands, and nothing else. */
import { type Finding, check } from "../../../src/checking";
import { rules } from "../../../src/rules";
import { type Workbook, parseCellName } from "../../../src/workbook";
import { withCell } from "../../support/altered-workbook";
import { type PackPlan, packLayouts } from "../pack-plan";

export interface Discrepancy {
  /** Where the paper says it: "paragraph 2", "Appendix C, 2.2". */
  readonly where: string;
  readonly what: string;
  readonly rule: string;
  /** Figures and words that the finding must name. */
  readonly says: readonly string[];
  /** How many findings it makes; one unless said. */
  readonly times?: number;
  /** What would stand in which cells of the pack if it were right: the finding goes, and no other comes. */
  readonly putRight?: Readonly<Record<string, string | number>>;
}

export function testPaper(paper: PackPlan, discrepancies: readonly Discrepancy[]): void {
  const built = discrepancies.filter(({ rule }) => rules.some(({ id }) => id === rule));
  const toCome = discrepancies.filter((discrepancy) => !built.includes(discrepancy));
  if (toCome.length > 0) afterAll(() => void process.stdout.write(`${paper.name}: no rule yet for ${toCome.map(({ where, rule }) => `${where} (${rule})`).join(", ")}\n`));
  describe.each(packLayouts(paper))(`${paper.name}, $layout`, ({ layout, workbook }) => {
    const { findings, outcomes } = check(workbook, rules);

    if (built.length > 0) it.each(built)("$where: $what ($rule)", (discrepancy) => {
      const found = findings.filter((finding) => isOf(finding, discrepancy));
      expect(found.map(inWords)).toHaveLength(discrepancy.times ?? 1);
    });

    const correctable = built.filter(({ putRight }) => putRight && layout === "as saved");
    if (correctable.length > 0) {
      it.each(correctable)("$where: put right, nothing is left to say of it ($rule)", (discrepancy) => {
        const others = findings.filter((finding) => !isOf(finding, discrepancy)).map(({ key }) => key);
        const left = check(corrected(workbook, discrepancy.putRight!), rules).findings.filter(({ key, severity }) => severity !== "note" && !others.includes(key));
        expect(left.map(inWords)).toEqual([]);
      });
    }

    it("says nothing else: whatever ties stays silent", () => {
      const others = findings.filter((finding) => finding.severity !== "note" && !discrepancies.some((discrepancy) => isOf(finding, discrepancy)));
      expect(others.map(inWords)).toEqual([]);
      expect(outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
    });
  });
}

function corrected(workbook: Workbook, cells: Readonly<Record<string, string | number>>): Workbook {
  return Object.entries(cells).reduce((so, [name, value]) => {
    const [sheet, cell] = name.split("!") as [string, string];
    return withCell(so, sheet, parseCellName(cell)!, { value });
  }, workbook);
}

function isOf(finding: Finding, { rule, says }: Discrepancy): boolean {
  return finding.rule === rule && says.every((word) => inWords(finding).includes(word));
}

function inWords({ rule, sheet, cell, stated, expected, difference, message }: Finding): string {
  return `${rule} ${sheet}!${cell}: ${stated} | ${expected} | ${difference} | ${message}`;
}
