/**
 * What Microsoft's online validator would look at, as far as its documentation says it.
 * Limits: https://learn.microsoft.com/javascript/api/manifest/resources and …/manifest/string.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import packageJson from "../../package.json";
import { associateCommands } from "../../src/commands";
import { createSession } from "../../src/taskpane/session";
import { cleanReport, ruleNames, workbookOf } from "../taskpane/quarterly-return";
import { scriptedHost } from "../taskpane/scripted-host";
import { everyElement, readXml, type Element } from "./read-xml";

const root = path.resolve(__dirname, "../..");
const file = path.join(root, "manifest.xml");
const manifest = readXml(readFileSync(file, "utf8"));
const elements = everyElement(manifest);
const named = (name: string) => elements.filter((element) => element.name === name);
const resources = new Map(elements.filter(({ name, attributes }) => /^bt:(Image|Url|String)$/.test(name) && attributes.id).map((element) => [element.attributes.id!, element]));

it("is read by Microsoft's own parser as an Excel add-in of this version", () => {
  // In a process of its own: the parser's packages are of a kind that Jest does not load.
  const parse = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1]).then((read) => console.log(JSON.stringify(read)))`;
  expect(JSON.parse(execFileSync(process.execPath, ["-e", parse, file], { cwd: root, encoding: "utf8" }))).toMatchObject({
    displayName: "Outturn",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    version: `${packageJson.version}.0`,
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  });
});

/** Office refuses elements that stand in another order, and says only that the manifest is not valid. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

it.each(Object.entries(ORDER))("<%s> has its parts in Office's order", (name, order) => {
  expect(named(name).length).toBeGreaterThan(0);
  for (const element of named(name)) {
    const places = element.children.map((child) => order.indexOf(child.name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

it("has its host's parts in Office's order", () => {
  const host = named("Host").find((element) => element.attributes["xsi:type"] === "Workbook")!;
  expect(host.children.map((child) => child.name)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
});

it("runs panel, ribbon and functions in one long-lived runtime", () => {
  const page = named("Runtime")[0]!.attributes;
  expect(page.lifetime).toBe("long");
  const others = [named("FunctionFile")[0]!, named("Page")[0]!.children[0]!, ...named("Action").flatMap((action) => action.children.filter((child) => child.name === "SourceLocation"))];
  expect(others.map((element) => element.attributes.resid)).toEqual(others.map(() => page.resid));
  expect(named("TaskpaneId")).toEqual([]);
  expect(resources.get(page.resid!)!.attributes.DefaultValue).toBe(named("DefaultSettings")[0]!.children[0]!.attributes.DefaultValue);
});

it("asks for the shared runtime and the oldest Excel that marks can be made in", () => {
  expect(named("Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`)).toEqual(["SharedRuntime 1.1", "ExcelApi 1.14"]);
});

describe("resources", () => {
  it("has one for every name that is used, and none that is not", () => {
    const used = elements.flatMap((element) => element.attributes.resid ?? []);
    expect([...new Set(used)].sort()).toEqual([...resources.keys()].sort());
  });

  it.each([...resources])("%s keeps within Office's limits", (id, element) => {
    const value = element.attributes.DefaultValue!;
    expect(id.length).toBeLessThanOrEqual(32);
    expect(value.length).toBeLessThanOrEqual(limitOf(element));
    if (element.name !== "bt:String") expect(value).toMatch(/^https:\/\/localhost:3000\//);
  });

  it("gives every address over https", () => {
    const addresses = elements.flatMap(({ attributes }) => Object.values(attributes)).filter((value) => /^http/.test(value) && !/schemas\.microsoft|w3\.org/.test(value));
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
  });

  it.each(named("bt:Image").filter(({ attributes }) => attributes.size))("an icon of size $attributes.size has that size: $attributes.resid", ({ attributes }) => {
    expect(sizeOf(iconFile(resources.get(attributes.resid!)!.attributes.DefaultValue!))).toEqual([Number(attributes.size), Number(attributes.size)]);
  });

  it("has the add-in's own icons at 32 and 64", () => {
    expect(sizeOf(iconFile(named("IconUrl")[0]!.attributes.DefaultValue!))).toEqual([32, 32]);
    expect(sizeOf(iconFile(named("HighResolutionIconUrl")[0]!.attributes.DefaultValue!))).toEqual([64, 64]);
  });

  it.each(named("Icon").map((icon, index) => [index + 1, icon] as const))("icon %i has the sizes that Office requires", (_, icon) => {
    expect(icon.children.map((image) => image.attributes.size)).toEqual(expect.arrayContaining(["16", "32", "80"]));
  });
});

it("gives ids once, and no two controls one id", () => {
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []).filter((id) => id !== "TabHome");
  expect(ids).toEqual([...new Set(ids)]);
});

it("names a command for every function button, and the code none besides", () => {
  const associated: string[] = [];
  Object.assign(globalThis, { Office: { actions: { associate: (name: string) => associated.push(name) } } });
  function* check() {
    yield { done: 1, of: 1 };
    return cleanReport;
  }
  associateCommands(createSession({ host: scriptedHost({ workbook: workbookOf("Revenue") }), run: check, rules: ruleNames, version: "1", clock: () => new Date(0) }));
  expect(associated.sort()).toEqual(named("FunctionName").map((element) => element.text).sort());
});

function limitOf(element: Element): number {
  if (element.name !== "bt:String") return 2048;
  return named("bt:LongStrings")[0]!.children.includes(element) ? 250 : 125;
}

function iconFile(address: string): string {
  const icon = path.join(root, address.replace("https://localhost:3000/", ""));
  expect(existsSync(icon)).toBe(true);
  return icon;
}

/** Width and height stand in a PNG's first chunk. */
function sizeOf(icon: string): [number, number] {
  const png = readFileSync(icon);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
