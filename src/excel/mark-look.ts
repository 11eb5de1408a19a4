/** How a mark looks and where it is: read from Excel, written, and compared, so that a mark that is right already is left alone. */
import { coverSame, markFormula, type MarkColour, type MarkStyle } from "../marking";
import type { CellRange } from "../workbook";
import { addressesOf, parseAreas } from "./areas";

export interface MarkLook extends MarkStyle {
  readonly ranges: readonly CellRange[];
}

/** Queues the reading; the function it gives is for afterwards, and gives null where the mark covers more than plain ranges, such as whole columns. */
export function loadLook(format: Excel.ConditionalFormat): () => MarkLook | null {
  const areas = format.getRanges().untrack().load("address,areaCount");
  format.load(
    "custom/format/fill/color,custom/format/font/color,custom/format/font/underline,custom/format/font/italic",
  );
  return () => {
    const { fill, font } = format.custom.format;
    const ranges = parseAreas(areas.address);
    if (ranges.length !== areas.areaCount) return null;
    const isUnderlined = font.underline === "Single";
    return { ranges, fill: fill.color, text: font.color, underline: isUnderlined, italic: font.italic === true };
  };
}

/** Whether marks of one colour that are there already show just what is wanted. */
export function isAsWanted(
  looks: readonly (MarkLook | null)[],
  ranges: readonly CellRange[],
  style: MarkStyle,
): boolean {
  const known = looks.filter((look) => look !== null);
  if (known.length < looks.length) return false;
  const isStyled = known.every(
    ({ fill, text, underline, italic }) =>
      isSameColour(fill, style.fill) &&
      isSameColour(text, style.text) &&
      underline === style.underline &&
      italic === style.italic,
  );
  return (
    isStyled &&
    coverSame(
      known.flatMap((look) => look.ranges),
      ranges,
    )
  );
}

function isSameColour(a: string | null, b: string): boolean {
  return a?.toUpperCase() === b.toUpperCase();
}

/** Queues one format for each address that Excel takes. */
export function addMark(
  sheet: Excel.Worksheet,
  colour: MarkColour,
  ranges: readonly CellRange[],
  style: MarkStyle,
): void {
  for (const address of addressesOf(ranges)) {
    const format = sheet.getRanges(address).untrack().conditionalFormats.add("Custom");
    // The formula first: from then on the mark says whose it is, whatever happens to the rest.
    format.custom.rule.formula = markFormula(colour);
    format.custom.format.fill.color = style.fill;
    format.custom.format.font.color = style.text;
    if (style.underline) format.custom.format.font.underline = "Single";
    if (style.italic) format.custom.format.font.italic = true;
    // Said although it may be Excel's default: a mark must never hide a person's own formats, and Microsoft does not state the default.
    format.stopIfTrue = false;
  }
}
