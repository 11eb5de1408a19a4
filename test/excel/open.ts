/** A workbook open in the test host, with the add-in's adapter on it. */
import { createSheetHost } from "../../src/excel";
import type { SheetHost } from "../../src/marking";
import type { MarkColour, Marks, RegisterRow } from "../../src/marking";
import { cellName, parseRangeName, type CellValue } from "../../src/workbook";
import { createHost, loadClient, memoryModel, type ExcelClient, type Host, type HostOptions, type MemoryModel } from "../host";

export interface OpenWorkbook {
  readonly model: MemoryModel;
  readonly host: Host;
  readonly excel: SheetHost;
}

export function open(model: MemoryModel, options?: HostOptions): OpenWorkbook {
  const host = createHost(model, options);
  return { model, host, excel: createSheetHost(loadClient(host)) };
}

/** Opens one workbook after another, the one before being done with, in one client: for tests that try hundreds. */
export function opener(): (model: MemoryModel, options?: HostOptions) => OpenWorkbook {
  let client: ExcelClient | null = null;
  return (model, options) => {
    const host = createHost(model, options);
    if (client) client.moveTo(host);
    else client = loadClient(host);
    return { model, host, excel: createSheetHost(client) };
  };
}

/** Cells drawn as a grid; text that begins with = is a formula, "= → 5" after it says what it comes to. */
export function pack(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): MemoryModel {
  const model = memoryModel("Q1 return.xlsx");
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = model.addSheet(name);
    rows.forEach((row, r) => {
      sheet.cells[r] = row.map((entry) => {
        if (entry === null) return undefined;
        const [formula, result] = typeof entry === "string" && entry.startsWith("=") ? entry.split(" → ") : [];
        return formula === undefined ? { value: entry, formula: null } : { value: Number(result), formula };
      });
    });
  }
  return model;
}

export const unhurried = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

/** Marks for the cells named, and a register row for the first cell of each range: { "Revenue": { red: "D3,B4:C5" } }. */
export function marksFor(cells: Readonly<Record<string, Partial<Record<MarkColour, string>>>>): Marks {
  const each = Object.entries(cells).flatMap(([sheet, byColour]) =>
    Object.entries(byColour).map(([colour, address]) => ({ sheet, colour: colour as MarkColour, ranges: address.split(",").map((part) => parseRangeName(part)!) })),
  );
  const register = each.flatMap(({ sheet, colour, ranges }) => ranges.map((range) => rowFor(sheet, cellName({ row: range.top, column: range.left }), colour)));
  return { cells: each, register, heading: ["Exceptions found by Outturn 0.1.0", "Checked 22 November 2026, 09:30: the whole pack."] };
}

const RAG = { red: "Red", amber: "Amber", green: "Green", accepted: "Amber" } as const;
const SEVERITY = { red: "error", amber: "warning", green: "note", accepted: "warning" } as const;

export function rowFor(sheet: string, cell: string, colour: MarkColour = "red"): RegisterRow {
  return {
    key: `variance-mismatch|${sheet}|${cell}`,
    rag: RAG[colour],
    severity: SEVERITY[colour],
    rule: "variance-mismatch",
    sheet,
    cell,
    stated: "(3,500)",
    expected: "-3,600",
    difference: "+100",
    message: "=B3-C3 gives another figure than is stated. Look at the line.",
  };
}

/** The register as a person reads it: rows of text, heading row first; null when there is none. */
export function registerOf(model: MemoryModel): string[][] | null {
  for (const sheet of model.sheets()) {
    for (const table of sheet.tables()) if (table.name === "OutturnExceptions") return sheet.read(table.range).map((row) => row.map((cell) => String(cell.value ?? "")));
  }
  return null;
}
