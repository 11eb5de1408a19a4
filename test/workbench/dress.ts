/** A file's cell styles in the grid's own terms: fonts, fills, borders, alignment, number formats. */
import type { CellStyle } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";
import type { IBorderStyleData, IColorStyle, IStyleData } from "@univerjs/presets";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/presets";

type FileColour = NonNullable<NonNullable<CellStyle["font"]>["color"]>;
type FileBorder = NonNullable<NonNullable<CellStyle["border"]>["top"]>;

const OFFICE_THEME = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

/** A theme part lists dark before light; cells count light first. */
const SWAPPED: readonly number[] = [1, 0, 3, 2];

/** The first 64 of Excel's legacy palette that packs use; 64 and above mean "automatic". */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** One cell's style; null when it says nothing that the grid would show. */
export function gridStyle(style: CellStyle | undefined, theme: readonly string[] = OFFICE_THEME): IStyleData | null {
  if (!style) return null;
  const { font, fill, border, alignment, numFmt } = style;
  const shown: IStyleData = {};
  if (font?.name) shown.ff = fontNamed(font.name);
  if (font?.size) shown.fs = font.size;
  if (font?.bold) shown.bl = BooleanNumber.TRUE;
  if (font?.italic) shown.it = BooleanNumber.TRUE;
  if (font?.underline) shown.ul = { s: BooleanNumber.TRUE };
  if (font?.strikethrough) shown.st = { s: BooleanNumber.TRUE };
  const text = gridColour(font?.color, theme);
  if (text) shown.cl = text;
  if (fill?.type === "pattern" && fill.pattern === "solid") {
    const background = gridColour(fill.fgColor, theme);
    if (background) shown.bg = background;
  }
  const edges = {
    t: gridBorder(border?.top, theme), r: gridBorder(border?.right, theme), b: gridBorder(border?.bottom, theme), l: gridBorder(border?.left, theme),
  };
  if (edges.t || edges.r || edges.b || edges.l) shown.bd = edges;
  const across = HORIZONTAL[alignment?.horizontal ?? ""];
  if (across !== undefined) shown.ht = across;
  shown.vt = VERTICAL[alignment?.vertical ?? "bottom"] ?? VerticalAlign.BOTTOM;
  if (alignment?.wrapText) shown.tb = WrapStrategy.WRAP;
  // A character of indent is about three spaces of the cell's font, some nine pixels.
  if (alignment?.indent) shown.pd = { l: 2 + 9 * alignment.indent };
  if (numFmt && numFmt !== "General") shown.n = { pattern: numFmt };
  return shown;
}

/** The font a file asks for, or on a machine without it the nearest that is there. */
export function fontNamed(name: string): string {
  return `${name}, Carlito, Segoe UI, Helvetica Neue, Arial, Liberation Sans, DejaVu Sans Condensed, sans-serif`;
}

/** A colour of a file as the grid's; null for automatic. */
export function gridColour(colour: FileColour | undefined, theme: readonly string[] = OFFICE_THEME): IColorStyle | null {
  if (!colour) return null;
  if (colour.theme !== undefined) return { rgb: `#${resolveThemeColor([...theme], SWAPPED[colour.theme] ?? colour.theme, colour.tint)}` };
  if (colour.rgb) return { rgb: `#${colour.rgb.slice(-6)}` };
  const indexed = colour.indexed === undefined ? undefined : INDEXED[colour.indexed];
  return indexed ? { rgb: `#${indexed}` } : null;
}

function gridBorder(side: FileBorder | undefined, theme: readonly string[]): IBorderStyleData | null {
  const style = BORDERS[side?.style ?? ""];
  if (style === undefined) return null;
  return { s: style, cl: gridColour(side?.color, theme) ?? { rgb: "#000000" } };
}
