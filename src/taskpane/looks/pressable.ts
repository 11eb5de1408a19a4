import { tokens } from "@fluentui/react-components";
import { focusRing } from "./focus-ring";

/** A button that reads as text: an exception, a rating, an entry of a menu. */
export const pressable = {
  border: "none",
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  textAlign: "left",
  cursor: "pointer",
  ...focusRing,
} as const;
