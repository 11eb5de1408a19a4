/** An .xlsx, .xlsm, .xltx or .xltm file as a plain workbook. */
import { isNamedLikeRegister, isRegister } from "../../marking";
import {
  type CellAddress,
  type CellRange,
  type SheetVisibility,
  type Workbook,
  parseRangeName,
  valueAt,
} from "../../workbook";
import type { PartlyComputed } from "../compute-missing";
import { type Parts, openParts } from "./parts";
import { readNumberFormats } from "./number-formats";
import { readSharedStrings } from "./shared-strings";
import type { SheetSurroundings } from "./raw-cell";
import { readSheetPart } from "./sheet-part";
import { attributeOf, isOn, walkXml } from "./xml";

/** A sheet as the workbook's list of sheets has it. */
interface Entry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationship: string;
}

/** The sheets with their formula cells that have no stored result, and the sheets that hold no cells. */
export interface XlsxContents {
  readonly sheets: readonly PartlyComputed[];
  readonly notRead: Workbook["notRead"];
  /** The tables that are our own register or copies of it, as their parts say. */
  readonly registers: readonly RegisterPart[];
}

export interface RegisterPart {
  readonly table: string;
  readonly sheet: string;
  readonly range: CellRange;
}

const NOT_WORKSHEETS: Readonly<Record<string, string>> = {
  chartsheet: "It is a chart sheet: it holds no cells.",
  dialogsheet: "It is a dialogue sheet of an old version of Excel: it holds no cells.",
  xlMacrosheet: "It is a macro sheet: its cells are instructions, not figures.",
  xlIntlMacrosheet: "It is a macro sheet: its cells are instructions, not figures.",
};

/** Reads the package. Gives null when the zip is no Excel workbook; throws when the zip is damaged. */
export function readXlsx(bytes: Uint8Array): XlsxContents | null {
  const parts = openParts(bytes);
  const workbookPath = findWorkbook(parts);
  const workbookXml = workbookPath === null ? null : parts.text(workbookPath);
  if (workbookPath === null || workbookXml === null) return null;

  const relationships = parts.relationshipsOf(workbookPath);
  const { entries, from1904, awaitsComputing } = readEntries(workbookXml);
  const partOf = (type: string): string => {
    const path = [...relationships.values()].find((relationship) => relationship.type === type)?.path;
    return (path !== undefined && parts.text(path)) || "";
  };
  const surroundings: SheetSurroundings = {
    strings: readSharedStrings(partOf("sharedStrings")),
    formats: readNumberFormats(partOf("styles")),
    from1904,
  };

  const sheets: PartlyComputed[] = [];
  const notRead: { sheet: string; reason: string }[] = [];
  const registers: RegisterPart[] = [];
  for (const { name, visibility, relationship } of entries) {
    const target = relationships.get(relationship);
    const unlike = NOT_WORKSHEETS[target?.type ?? ""];
    const xml = target && unlike === undefined ? parts.text(target.path) : null;
    if (unlike !== undefined) notRead.push({ sheet: name, reason: unlike });
    else if (xml === null)
      notRead.push({
        sheet: name,
        reason: "Its part is missing from the file: open the file in Excel, let it repair what it can, and save it.",
      });
    else {
      const { uncomputed, ...contents } = readSheetPart(xml, surroundings);
      sheets.push({ sheet: { name, visibility, ...contents }, uncomputed });
      registers.push(...registersOn(parts, target!.path, name));
    }
  }
  return { sheets: awaitsComputing ? withoutPlaceholders(sheets) : sheets, notRead, registers };
}

function* registersOn(parts: Parts, sheetPath: string, sheet: string): Generator<RegisterPart> {
  for (const { type, path } of parts.relationshipsOf(sheetPath).values()) {
    if (type !== "table") continue;
    const xml = parts.text(path) ?? "";
    const attributes = /<(?:\w+:)?table\s([^>]*)>/.exec(xml)?.[1] ?? "";
    const table = attributeOf(attributes, "displayName") ?? attributeOf(attributes, "name") ?? "";
    const columns = [...xml.matchAll(/<(?:\w+:)?tableColumn\s([^>]*)>/g)].map(([, own]) => attributeOf(own!, "name"));
    const range = parseRangeName(attributeOf(attributes, "ref") ?? "");
    // A pack may use the name for something of its own.
    if (range && isNamedLikeRegister(table) && isRegister(columns)) yield { table, sheet, range };
  }
}

/**
 * Some writers store 0 as every formula's result and ask Excel to compute all on opening: where there is nothing but 0, nothing was computed.
 */
function withoutPlaceholders(sheets: readonly PartlyComputed[]): readonly PartlyComputed[] {
  const all = sheets.map(({ sheet }): PartlyComputed => ({ sheet, uncomputed: [...formulaCells(sheet.formulas)] }));
  const isPlaceholder = all.every(({ sheet, uncomputed }) => uncomputed.every((at) => (valueAt(sheet, at) ?? 0) === 0));
  return isPlaceholder ? all : sheets;
}

function* formulaCells(formulas: PartlyComputed["sheet"]["formulas"]): Generator<CellAddress> {
  for (const [row, cells] of formulas.entries()) {
    for (const [column, formula] of (cells ?? []).entries()) if (formula != null) yield { row, column };
  }
}

/** The package's relationships name its workbook; a few writers leave them out, then it stands in its usual place. */
function findWorkbook(parts: Parts): string | null {
  const named = [...parts.relationshipsOf("").values()].find(
    ({ type, path }) => type === "officeDocument" && parts.has(path),
  );
  const path = named?.path ?? (parts.has("xl/workbook.xml") ? "xl/workbook.xml" : null);
  return path !== null && /<(\w+:)?workbook[\s>]/.test(parts.text(path) ?? "") ? path : null;
}

interface Listing {
  readonly entries: readonly Entry[];
  readonly from1904: boolean;
  /** Whether Excel is asked to compute every formula on opening. */
  readonly awaitsComputing: boolean;
}

function readEntries(workbookXml: string): Listing {
  const entries: Entry[] = [];
  let from1904 = false;
  let awaitsComputing = false;
  walkXml(workbookXml, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = isOn(attributes, "date1904");
      else if (name === "calcPr") awaitsComputing = isOn(attributes, "fullCalcOnLoad");
      if (name !== "sheet") return;
      const state = attributeOf(attributes, "state");
      entries.push({
        name: attributeOf(attributes, "name") ?? "",
        visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
        relationship: /(?:^|\s)\w+:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? "",
      });
    },
    close() {},
    text() {},
  });
  return { entries, from1904, awaitsComputing };
}
