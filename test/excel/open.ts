/** A workbook open in the test host, with the add-in's adapter on it. */
import { createSheetHost, type ExcelSheetHost } from "../../src/excel";
import type { CellValue } from "../../src/workbook";
import { createHost, loadClient, memoryModel, type Host, type HostOptions, type MemoryModel } from "../host";

export interface OpenWorkbook {
  readonly model: MemoryModel;
  readonly host: Host;
  readonly excel: ExcelSheetHost;
}

export function open(model: MemoryModel, options?: HostOptions): OpenWorkbook {
  const host = createHost(model, options);
  return { model, host, excel: createSheetHost(loadClient(host)) };
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
