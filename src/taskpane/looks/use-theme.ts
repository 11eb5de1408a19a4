import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { isDark } from "./is-dark";

/** Excel's own theme as far as it says: the colour of its background, or undefined on the web (office-js #6134). */
export type OfficeBackground = string | undefined;

const darkScheme = "(prefers-color-scheme: dark)";

/** Excel's theme where it is known, else the system's. Contrast themes need none of ours: the system's colours win over both. */
export function useTheme(officeBackground: OfficeBackground): Theme {
  const systemIsDark = useSyncExternalStore(onSchemeChange, () => matchMedia(darkScheme).matches);
  const dark = officeBackground === undefined ? systemIsDark : isDark(officeBackground);
  return dark ? webDarkTheme : webLightTheme;
}

function onSchemeChange(callback: () => void): () => void {
  const query = matchMedia(darkScheme);
  query.addEventListener("change", callback);
  return () => query.removeEventListener("change", callback);
}
