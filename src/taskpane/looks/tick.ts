import { tokens } from "@fluentui/react-components";
import { focusRing } from "./focus-ring";

/** The browser's own box or button to tick, level with the first line of its words. */
export const tick = {
  width: "16px",
  height: "16px",
  margin: "2px 0 0",
  flexShrink: 0,
  accentColor: tokens.colorBrandBackground,
  ...focusRing,
} as const;
