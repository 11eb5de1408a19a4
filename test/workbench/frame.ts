/**
 * Runs in the add-in's frame before Microsoft's client library. Joins the library to the host in the page round it, and stands in
 * for what the loader of office.js would give (it checks that its parent is a Microsoft host, and that check is left alone).
 */
import type { FrameHost } from "./frame-host";

type Listener = (...given: never[]) => unknown;

const { parent } = window as unknown as { readonly parent: { readonly frameHost: FrameHost } };
const host = parent.frameHost;

/** The client library's own door to a native host. */
const bridge: { sendMessageToHost(message: string): void; onMessageFromHost?: (message: string) => void } = {
  sendMessageToHost: (message) => void host.receive(message).then((reply) => bridge.onMessageFromHost?.(reply)),
};
host.connect((message) => bridge.onMessageFromHost?.(message));

/** Office's loader shim: only what the add-in uses of it. */
const officeLoaderShim = {
  onReady: (callback?: Listener) => {
    const info = { host: "Excel", platform: "OfficeOnline" };
    // The client library has still to load; the page's own scripts run after it.
    return new Promise((ready) => window.addEventListener("DOMContentLoaded", () => ready(info))).then((told) => {
      callback?.(told as never);
      return told;
    });
  },
  context: {
    // As on the web, there is no officeTheme: the add-in follows the colour scheme of the page.
    platform: "OfficeOnline",
    partitionKey: "workbench",
    requirements: { isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version) },
  },
  actions: { associate: (name: string, action: Listener) => host.commands.set(name, action as never) },
  addin: { showAsTaskpane: () => Promise.resolve(host.showPanel(true)), hide: () => Promise.resolve(host.showPanel(false)) },
  HostType: { Excel: "Excel" },
};

class CustomFunctionError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

/** The runtime of worksheet functions: in the grid the functions run in the page itself, so here they are only counted. */
const customFunctionsShim = {
  associate: (name: string, worksheetFunction: Listener) => host.functions.set(name, worksheetFunction as never),
  Error: CustomFunctionError,
};

Object.assign(window, { _richApiNativeBridge: bridge, Office: officeLoaderShim, CustomFunctions: customFunctionsShim });
