/** What the add-in's frame finds in the page round it, as `parent.frameHost`. */
import type { Host } from "../host/host";

/** As Excel hands a press of a ribbon button over. */
export type RibbonCommand = (event: { completed(): void }) => void;

export interface FrameHost extends Pick<Host, "receive" | "connect" | "isSetSupported"> {
  /** Filled by Office.actions.associate: the manifest's FunctionName → what runs. */
  readonly commands: Map<string, RibbonCommand>;
  /** Filled by CustomFunctions.associate. */
  readonly functions: Map<string, unknown>;
  showPanel(visible: boolean): void;
}

/** One for each workbook that is opened: in Excel, too, each workbook has its own copy of the add-in. */
export function frameHost(host: Host, showPanel: (visible: boolean) => void): FrameHost {
  return {
    receive: (message) => host.receive(message),
    connect: (send) => host.connect(send),
    isSetSupported: (name, version) => host.isSetSupported(name, version),
    commands: new Map(),
    functions: new Map(),
    showPanel,
  };
}

/** From inside the frame: the host of the page round it. */
export function hostOfFrame(): FrameHost {
  const found = (window.parent as Window & { frameHost?: FrameHost }).frameHost;
  if (!found) throw new Error("The page round the add-in has no workbook open.");
  return found;
}
