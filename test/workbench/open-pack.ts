/** From a file's bytes to what the grid and the host need of it. */
import type { Workbook as FileWorkbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from "@univerjs/preset-sheets-conditional-formatting";
import type { IWorkbookData } from "@univerjs/presets";
import { readWorkbookFile } from "../../src/files";
import type { CellRange } from "../../src/workbook";
import { parseRangeName } from "../../src/workbook";
import type { SheetSpills } from "./keep-spills";
import { gridRule } from "./pack-conditional-formats";
import { spillsOf } from "./spilled-formulas";
import { gridWorkbook } from "./xlsx-to-univer";

/** A pack ready to be shown. */
export interface OpenedPack {
  readonly name: string;
  readonly workbook: IWorkbookData;
  readonly tables: readonly { readonly sheetId: string; readonly name: string; readonly range: CellRange; readonly style: string }[];
  readonly spills: readonly SheetSpills[];
  readonly isStructureProtected: boolean;
  /** Id of the sheet that the file opens on. */
  readonly activeSheet: string | undefined;
}

/** Throws a FileProblem, whose message is a sentence for people, when the file cannot be read. */
export async function openPack(bytes: Uint8Array, name: string): Promise<OpenedPack> {
  const plain = await readWorkbookFile(bytes, name, { registerApart: false });
  const look = await lookOf(bytes);
  const workbook = gridWorkbook(plain, look);
  const idOf = new Map(workbook.sheetOrder.map((id) => [workbook.sheets[id]?.name, id]));

  const rules: Record<string, unknown> = {};
  const tables: OpenedPack["tables"][number][] = [];
  const spills: SheetSpills[] = [];
  for (const sheet of look?.sheets ?? []) {
    const sheetId = idOf.get(sheet.name);
    if (!sheetId) continue;
    spills.push({ sheetId, ranges: spillsOf(sheet), values: plain.sheets.find(({ name: other }) => other === sheet.name)?.values ?? [] });
    const inOrder = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
    rules[sheetId] = inOrder.map((rule, index) => gridRule(rule, `pack-${index + 1}`, look?.themeColors)).filter((rule) => rule !== null);
    for (const table of sheet.tables ?? []) {
      const range = parseRangeName(table.range ?? "");
      if (range) tables.push({ sheetId, name: table.displayName ?? table.name, range, style: table.style ?? "TableStyleMedium2" });
    }
  }
  workbook.resources = [{ name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(rules) }];
  return { name, workbook, tables, spills, isStructureProtected: look?.workbookProtection?.lockStructure ?? false, activeSheet: workbook.sheetOrder[look?.activeSheet ?? 0] };
}

/** The look is a courtesy: a file whose styles cannot be read is shown plain, as .xls and .xlsb are. */
async function lookOf(bytes: Uint8Array): Promise<FileWorkbook | null> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? readXlsx(bytes, { readStyles: true }).catch(() => null) : null;
}
