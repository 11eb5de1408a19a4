/**
 * Runs in the add-in's frame after Microsoft's client library, and stands in for what the loader of office.js would add to it.
 * The loader itself checks that its parent is a Microsoft host; that check is left alone. Only what the add-in uses is here.
 */
import { hostOfFrame } from "./frame-host";
import type { RibbonCommand } from "./frame-host";

const host = hostOfFrame();

const shim = {
  onReady: async (callback?: (info: object) => void) => {
    const info = { host: "Excel", platform: "OfficeOnline" };
    await Promise.resolve();
    callback?.(info);
    return info;
  },
  // As on the web there is no officeTheme, and the add-in follows the colour scheme of the page.
  context: {
    platform: "OfficeOnline",
    partitionKey: "workbench",
    requirements: { isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version) },
  },
  actions: { associate: (name: string, command: RibbonCommand) => void host.commands.set(name, command) },
  addin: { showAsTaskpane: () => Promise.resolve(host.showPanel(true)), hide: () => Promise.resolve(host.showPanel(false)) },
};

// The library's own Office cannot be changed in place, so ours stands before it.
const { Office: library } = window as unknown as { readonly Office: object };
const office = Object.create(library, Object.getOwnPropertyDescriptors(shim)) as object;

class CustomFunctionError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

/** In the grid the worksheet functions run in the page itself; here it is only noted which were registered. */
Object.assign(window, {
  Office: office,
  CustomFunctions: { associate: (id: string, worksheetFunction: unknown) => void host.functions.set(id, worksheetFunction), Error: CustomFunctionError },
});
