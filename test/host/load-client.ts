/** Loads Microsoft's own client library in Node, joined to our host by the library's native bridge. */
import { readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import { addNotes, type ClientLibrary } from "./client-notes";
import type { Host } from "./host";

/** Excel.run, as the client gives it. */
export type RunExcel = <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

export interface ExcelClient {
  readonly run: RunExcel;
  readonly isSetSupported: (name: string, version?: string) => boolean;
  /** Lets this client, once it is idle, speak to another host: quicker than loading a new one where a test opens hundreds of workbooks. */
  moveTo(host: Host): void;
}

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

type Client = (window: object, document: object, location: object, navigator: object, bridge: Bridge) => ClientLibrary & { readonly Excel: { readonly run: RunExcel } };

let compiled: { readonly client: Client; readonly names: readonly string[] } | null = null;

/** A fresh client for this host. The library sees only the shims below, and the test's globals stay as they are. */
export function loadClient(host: Host): ExcelClient {
  compiled ??= compile();
  let current = host;
  const bridge: Bridge = {
    sendMessageToHost(message) {
      void current.receive(message).then((reply) => bridge.onMessageFromHost?.(reply));
    },
  };
  const moveTo = (next: Host) => {
    current = next;
    next.connect((message) => bridge.onMessageFromHost?.(message));
  };
  moveTo(host);
  const location = { href: "https://localhost/taskpane.html", protocol: "https:", hostname: "localhost", search: "", hash: "" };
  const element = () => ({ setAttribute: () => undefined, appendChild: () => undefined, style: {} });
  const document = { readyState: "loading", getElementById: () => null, getElementsByTagName: () => [], createElement: element, addEventListener: () => undefined, location };
  const requirements = { isSetSupported: (name: string, version?: string) => current.isSetSupported(name, version) };
  const window = { document, location, navigator: { userAgent: "" }, addEventListener: () => undefined, Office: { context: { requirements, platform: "OfficeOnline" } } };
  // A script's own variables are properties of its window too, and the library counts on it.
  for (const name of compiled.names) if (!(name in window)) Object.assign(window, { [name]: undefined });
  const library = compiled.client(window, document, location, window.navigator, bridge);
  addNotes(library);
  const { Excel } = library;
  return { run: (options, batch) => Excel.run(options, batch), isSetSupported: requirements.isSetSupported, moveTo };
}

/** Excel.run against this host, for a test of one batch. */
export function runExcel<T>(host: Host, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return loadClient(host).run({}, batch);
}

function compile() {
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const library = readFileSync(path, "utf8");
  // The library keeps its namespaces on window and then names them bare, so window is put in its scope.
  const source = `with (window) {\n${library}\nreturn { Excel, OfficeExtension };\n}`;
  const client = compileFunction(source, ["window", "document", "location", "navigator", "_richApiNativeBridge"], { filename: path }) as unknown as Client;
  return { client, names: [...library.matchAll(/^var (\w+)/gm)].map((match) => match[1]!) };
}
