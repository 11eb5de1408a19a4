/** Addresses of several ranges: read from Excel's text, and written short enough for Excel to take. */
import { parseRangeName, rangeName, type CellRange } from "../workbook";

/** Excel refuses 8,192 characters and more (office-js #5198); this leaves room. */
const LONGEST_ADDRESS = 7_500;

/** "'A, B'!B2:C3, 'A, B'!D4" → the two ranges. Names of sheets may hold commas and exclamation marks. */
export function parseAreas(address: string): CellRange[] {
  const ranges: CellRange[] = [];
  for (const [, local] of address.matchAll(/(?:'(?:[^']|'')*'!|[^',!]*!)?([^',!]+)(?:,|$)/g)) {
    const range = parseRangeName(local!.trim());
    if (range) ranges.push(range);
  }
  return ranges;
}

/** The ranges as addresses for getRanges, as few as the limit allows. */
export function addressesOf(ranges: readonly CellRange[]): string[] {
  const addresses: string[] = [];
  let current = "";
  for (const range of ranges) {
    const name = rangeName(range);
    if (current !== "" && current.length + 1 + name.length > LONGEST_ADDRESS) {
      addresses.push(current);
      current = "";
    }
    current = current === "" ? name : `${current},${name}`;
  }
  return current === "" ? addresses : [...addresses, current];
}
