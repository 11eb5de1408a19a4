import { readFileSync } from "node:fs";
import type { ClassTable } from "./class-table";
import * as comment from "./classes/comment";
import * as conditionalFormat from "./classes/conditional-format";
import * as dataValidation from "./classes/data-validation";
import * as namedItem from "./classes/named-item";
import * as notes from "./classes/notes";
import * as range from "./classes/range";
import * as table from "./classes/table";
import * as workbook from "./classes/workbook";
import * as worksheet from "./classes/worksheet";

const library = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");

/** "Worksheet.freezePanes" → "1.7", as the client's own source says. */
const stated = new Map([...library.matchAll(/_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "([\d.]+)"/g)].map((match) => [match[1]!, match[2]!]));

/** Microsoft's types reach further than its published library. */
const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");

const tables = [workbook, worksheet, range, conditionalFormat, dataValidation, comment, namedItem, notes, table].flatMap((file) => Object.values(file).filter((value): value is ClassTable<never> => typeof value === "object" && "name" in value));

const everyMember = tables.flatMap(({ name, properties, navigations, methods }) =>
  Object.entries({ ...properties, ...navigations, ...methods }).map(([member, { since }]) => [`${name}.${member}`, name, member, since ?? "1.1"] as const),
);

/** What the library knows, and what it is extended by. */
const members = everyMember.filter(([, , , since]) => Number(since.split(".")[1]) <= 15);
const later = everyMember.filter(([, , , since]) => Number(since.split(".")[1]) > 15);

function camel(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toLowerCase() + member.slice(1);
}

describe("what the host serves", () => {
  it("is more than a handful", () => expect(members.length).toBeGreaterThan(70));

  it.each(members)("%s exists in Microsoft's client, under that name on the wire", (_, name, member) => {
    const start = library.indexOf(`__extends(${name}, _super);`);
    const body = library.slice(start, library.indexOf(`Excel.${name} = ${name};`, start));
    expect(start > 0 && body.includes(`"${member}"`)).toBe(true);
  });

  it.each(later)("%s is in Microsoft's types, with the ExcelApi version that they state", (_, name, member, since) => {
    const start = types.indexOf(`    class ${name} extends`, types.indexOf("declare namespace Excel {"));
    const body = types.slice(start, types.indexOf("\n    }\n", start));
    const at = body.search(new RegExp(`\\n {8}(readonly )?${camel(member)}[(:]`));
    const comment = body.slice(body.lastIndexOf("/**", at), at);
    expect(comment).toContain(`[Api set: ExcelApi ${since}]`);
  });

  it.each(members)("%s came with the ExcelApi version that the client states", (_, name, member, since) => {
    // What the client states no version for came with its class.
    const version = stated.get(`${name}.${camel(member)}`);
    if (version !== undefined) expect(since).toBe(version);
    else expect(since).toMatch(/^1\.\d+$/);
  });
});
