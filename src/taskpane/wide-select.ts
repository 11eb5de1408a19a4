import type { GriffelStyle } from "@fluentui/react-components";

/** A list to choose from as wide as there is room, whatever its longest option. */
export const wideSelect: GriffelStyle = {
  width: "100%",
  minWidth: 0,
  "& > select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
};
