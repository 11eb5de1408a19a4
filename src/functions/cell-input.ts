/** What arrives from a cell, brought to one form: Excel's platforms and data types differ in how they hand over the same thing. */
import type { Decimal } from "../money";
import { fromExcel } from "../money";
import { isWorksheetError } from "./worksheet-error";

/** A cell's content as a function sees it. An error keeps Excel's code: "#N/A". */
export type CellInput =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly amount: Decimal }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "logical"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "other" };

/** Grids other than Excel hand an error over as its text; nobody types one. */
const ERROR_TEXT = /^#(?:N\/A|[A-Z0-9/]+[!?])$/;

/**
 * Reads one value. A blank is null on the web and 0 on the desktop (office-js #4702), so nothing may depend on telling them
 * apart. A number with a currency format or an error comes as an object with `basicValue` where Excel has data types; a picture's or an entity's is an error that nobody sees.
 */
export function readCell(value: unknown): CellInput {
  if (value === null || value === undefined) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "logical", value };
  if (typeof value === "number")
    return Number.isFinite(value) ? { kind: "number", amount: fromExcel(value) } : { kind: "error", code: "#NUM!" };
  if (typeof value === "string")
    return ERROR_TEXT.test(value) ? { kind: "error", code: value } : { kind: "text", text: value };
  if (isWorksheetError(value)) return { kind: "error", code: value.code };
  return readDataType(value);
}

function readDataType(value: object): CellInput {
  if (!("basicValue" in value)) return { kind: "other" };
  const basic: unknown = value.basicValue;
  const type: unknown = "type" in value ? value.type : undefined;
  const standsForNothing = "basicType" in value && value.basicType === "Error" && type !== "Error";
  if (standsForNothing) return { kind: "other" };
  if (type === "Error") return { kind: "error", code: typeof basic === "string" ? basic : "#VALUE!" };
  return readCell(basic);
}
