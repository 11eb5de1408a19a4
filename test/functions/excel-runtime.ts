/** Microsoft's own runtime for worksheet functions, in Node: it takes a call as Excel sends it and gives back what Excel would be told. */
import { readFileSync } from "node:fs";
import { compileFunction } from "node:vm";

/** One call: an omitted argument is null; `dataTypes` says that cells may hold { value: JSON of a data type }. */
export interface Call {
  readonly id: string;
  readonly cells: readonly unknown[];
  readonly dataTypes?: boolean;
}

/** What Excel is told: a block of values, or why the whole formula has none. */
export type Told = { readonly gives: unknown } | { readonly fails: string; readonly saying: unknown };

export interface ExcelRuntime {
  readonly CustomFunctions: typeof CustomFunctions;
  call(calls: readonly Call[]): Promise<readonly Told[]>;
}

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

const INVOCATION = { category: 1, type: 1000, allowsDataTypes: 8 };
const SHOWN_FOR: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

/** Starts a fresh runtime. It sees only the shims below; what the office.js loader gives, the register of functions, is one of them. */
export function startExcelRuntime(): ExcelRuntime {
  const mappings: Record<string, unknown> = {};
  const register = { _association: { mappings, onchange: () => undefined }, associate: (id: string, it: unknown) => void (mappings[id] = it) };
  let told: ((results: readonly unknown[][]) => void) | undefined;
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: { Actions: { Name: string; ArgumentInfo?: { Arguments: unknown[][][] } }[] } } };
      const results = message.body.Actions.find(({ Name }) => Name === "SetInvocationArrayResults")?.ArgumentInfo?.Arguments[0];
      const reply = { id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body: { Results: [] } } };
      queueMicrotask(() => bridge.onMessageFromHost?.(JSON.stringify(reply)));
      if (results) told?.(results);
    },
  };
  load(bridge, register);
  return {
    CustomFunctions: register as unknown as typeof CustomFunctions,
    async call(calls) {
      const entries = calls.map(({ id, cells, dataTypes }, index) => [
        INVOCATION.category, INVOCATION.type, "", [index, id, cells, "", dataTypes ? INVOCATION.allowsDataTypes : 0], index,
      ]);
      const results = await new Promise<readonly unknown[][]>((resolve) => {
        told = resolve;
        bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
      });
      return results.map(([, succeeded, value, code]) => (succeeded ? { gives: value } : { fails: SHOWN_FOR[Number(code)] ?? `code ${String(code)}`, saying: value }));
    },
  };
}

function load(bridge: Bridge, register: object): void {
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const library = readFileSync(path, "utf8");
  const location = { href: "https://localhost/", protocol: "https:", hostname: "localhost", search: "", hash: "" };
  const element = () => ({ setAttribute: () => undefined, appendChild: () => undefined, style: {} });
  const document = { readyState: "loading", getElementById: () => null, getElementsByTagName: () => [], createElement: element, addEventListener: () => undefined, location };
  const Office = { context: { requirements: { isSetSupported: () => true }, platform: "OfficeOnline" } };
  const window = { document, location, navigator: { userAgent: "" }, addEventListener: () => undefined, Office, CustomFunctions: register, CustomFunctionMappings: {} };
  // A script's own variables are properties of its window too, and the library counts on it.
  for (const [, name] of library.matchAll(/^var (\w+)/gm)) if (name !== undefined && !(name in window)) Object.assign(window, { [name]: undefined });
  const run = compileFunction(`with (window) {\n${library}\n}`, ["window", "document", "location", "navigator", "_richApiNativeBridge"], { filename: path });
  run(window, document, location, window.navigator, bridge);
}
