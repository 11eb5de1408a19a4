/** What Excel makes of a value that is put into a cell: the same text may become a number, a date, a formula or stay text. */
import type { HostCell } from "./host-model";
import { refuse } from "./protocol";

const BLANK: HostCell = { value: null, formula: null };

/**
 * One entry of range.values or range.formulas. null leaves the cell alone (undefined here), "" empties it, a leading
 * apostrophe keeps text as it is, a cell formatted as text ("@") makes text of a number as well; otherwise Excel reads it as if a person had typed it.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function typedCell(entry: unknown, numberFormat: string): HostCell | undefined {
  if (entry === null || entry === undefined) return undefined;
  if (numberFormat === "@" && typeof entry === "number") return { value: String(entry), formula: null };
  if (typeof entry === "number" || typeof entry === "boolean") return { value: entry, formula: null };
  if (typeof entry !== "string") return refuse("InvalidArgument", "A cell takes text, a number or TRUE or FALSE.");
  if (entry === "") return BLANK;
  if (entry.length > 32_767) return refuse("InvalidArgument", "A cell holds at most 32,767 characters.");
  if (numberFormat === "@") return { value: entry, formula: null };
  if (entry.startsWith("'")) return { value: entry.slice(1), formula: null };
  const number = asNumber(entry);
  if (number !== null) return { value: number, formula: null };
  if (/^(true|false)$/i.test(entry)) return { value: entry.toLowerCase() === "true", formula: null };
  if (/^[=+\-@]/.test(entry)) return formulaCell(entry.startsWith("=") ? entry : `=${entry}`);
  return { value: entry, formula: null };
}

function formulaCell(formula: string): HostCell {
  if (formula.length > 8_192) refuse("InvalidArgument", "A formula holds at most 8,192 characters.");
  if (/"(?:[^"]|""){256,}"/.test(formula)) refuse("InvalidArgument", "Text in a formula holds at most 255 characters.");
  if (!/^=\s*[A-Za-z0-9_+\-("'@.#{$\\]/.test(formula) || /[+\-*/^&<>=(,]\s*$/.test(formula)) refuse("InvalidArgument", `Excel does not take the formula ${formula}.`);
  return { value: null, formula };
}

/** "1,234", "(1,234)", "-5", "12%", "£1,234.50", "1/4", "2024-06-30" all become numbers; 30 June 2024 is 45473. */
function asNumber(entry: string): number | null {
  const typed = entry.trim();
  const date = /^(\d{1,4})[-/](\d{1,2})(?:[-/](\d{1,4}))?$/.exec(typed);
  if (date) return Number(date[1]) * 10_000 + Number(date[2]) * 100 + Number(date[3] ?? 0);
  const match = /^(\()?([+-]?)[£$€]?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:e([+-]?\d+))?(%)?(\))?$/i.exec(typed);
  if (!match || (match[3] === undefined && match[4] === undefined) || match[4] === "." || Boolean(match[1]) !== Boolean(match[7])) return null;
  const size = Number(`${(match[3] ?? "0").replaceAll(",", "")}${match[4] ?? ""}e${match[5] ?? "0"}`) / (match[6] ? 100 : 1);
  return match[1] || match[2] === "-" ? -size : size;
}
