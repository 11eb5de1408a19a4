/** The bar over the grid: the manifest's own group of buttons, so that label, tip, icon and command cannot differ from Excel's. */

/** What a button of the manifest does: calls a command by its name, or opens the panel. */
export type RibbonAction = { readonly command: string } | "open-panel";

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of its picture on this server, of 32 pixels. */
  readonly icon: string;
  readonly action: RibbonAction;
}

/** The buttons of a manifest, in order. */
export function ribbonButtons(manifest: string): RibbonButton[] {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const resource = (id: string | null | undefined) => [...xml.querySelectorAll("Resources *")].find((entry) => entry.getAttribute("id") === id)?.getAttribute("DefaultValue") ?? "";
  return [...xml.querySelectorAll("Control")].map((control) => {
    const action = control.querySelector("Action");
    const icon = resource(control.querySelector("Image[size='32'], Icon > *[size='32']")?.getAttribute("resid"));
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(control.querySelector("Label")?.getAttribute("resid")),
      tip: resource(control.querySelector("Supertip > Description")?.getAttribute("resid")),
      icon: icon === "" ? "" : new URL(icon).pathname,
      action: action?.getAttribute("xsi:type") === "ShowTaskpane" ? "open-panel" : { command: action?.querySelector("FunctionName")?.textContent?.trim() ?? "" },
    };
  });
}

/** Fills the element with the buttons; a click calls `act`. */
export function showRibbon(element: HTMLElement, buttons: readonly RibbonButton[], act: (action: RibbonAction) => void): void {
  element.replaceChildren(
    ...buttons.map((button) => {
      const shown = document.createElement("button");
      shown.type = "button";
      shown.id = button.id;
      shown.title = button.tip;
      const picture = document.createElement("img");
      Object.assign(picture, { src: button.icon, alt: "", width: 20, height: 20 });
      shown.append(picture, button.label);
      shown.addEventListener("click", () => act(button.action));
      return shown;
    }),
  );
}
