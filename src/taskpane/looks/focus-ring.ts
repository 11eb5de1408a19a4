import { tokens } from "@fluentui/react-components";

/** The focus of our own buttons, as Fluent draws it on its own; Windows contrast themes recolour an outline. */
export const focusRing = {
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
} as const;
