import { tokens } from "@fluentui/react-components";
import { focusRing } from "./focus-ring";

/** The box that something is typed into or chosen in. Fluent's own would be three components for what the browser has. */
export const fieldBox = {
  boxSizing: "border-box",
  minWidth: 0,
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  ...focusRing,
} as const;
