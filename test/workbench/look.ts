/** What the host may set of a cell's look, as the grid's style. */
import type { IStyleData } from "@univerjs/presets";
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/presets";
import type { HostLook } from "../host/host-model";

/** Excel's names for alignments. */
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED, Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };

/** Excel's own style for links. */
const LINK: IStyleData = { cl: { rgb: "#0563C1" }, ul: { s: BooleanNumber.TRUE } };

/** Only the keys that were given; sizes are not a matter of style. */
export function lookStyle(look: HostLook): IStyleData {
  const style: IStyleData = {};
  if (look.bold !== undefined) style.bl = look.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (look.italic !== undefined) style.it = look.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (look.fontColour !== undefined) style.cl = { rgb: look.fontColour };
  if (look.fill !== undefined) style.bg = { rgb: look.fill };
  if (look.wrap !== undefined) style.tb = look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (look.link !== undefined) Object.assign(style, LINK);
  const across = HORIZONTAL[look.horizontalAlignment ?? ""];
  if (across !== undefined) style.ht = across;
  const down = VERTICAL[look.verticalAlignment ?? ""];
  if (down !== undefined) style.vt = down;
  return style;
}
