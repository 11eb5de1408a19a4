import { attributeOf, decodeControls, isOn, walkXml } from "../../src/files/xlsx/xml";

/** What the walk meets, in order: <name attributes, "text", >name. */
function met(xml: string): readonly string[] {
  const events: string[] = [];
  walkXml(xml, { open: (name, attributes) => events.push(`<${name}${attributes}`), close: (name) => events.push(`>${name}`), text: (text) => events.push(`"${text}"`) });
  return events;
}

describe("walking XML", () => {
  it.each<[what: string, xml: string, events: readonly string[]]>([
    ["elements and text", `<v>12</v>`, ["<v", '"12"', ">v"]],
    ["an empty element closes at once", `<c r="A1"/>`, ['<c r="A1"', ">c"]],
    ["prefixes are left out", `<x:v >1</x:v >`, ["<v ", '"1"', ">v"]],
    ["a > inside quotes ends nothing", `<numFmt formatCode="[>9]0" id='a>b'>`, [`<numFmt formatCode="[>9]0" id='a>b'`]],
    ["declarations and comments say nothing", `<?xml version="1.0"?><!DOCTYPE x><!-- <v>1</v> --><v/>`, ["<v", ">v"]],
    ["CDATA is text as it is", `<v><![CDATA[1 < 2 &amp;]]></v>`, ["<v", '"1 < 2 &amp;"', ">v"]],
    ["entities", `<v>&lt;&amp;&gt;&quot;&apos;&#163;&#xA3;&unknown;</v>`, ["<v", '"<&>"\'££&unknown;"', ">v"]],
    ["line ends are one letter", "<v>a\r\nb\rc</v>", ["<v", '"a\nb\nc"', ">v"]],
    ["what is cut off is passed over", `<v>1</v><v r="A`, ["<v", '"1"', ">v"]],
    ["a comment without an end", `<v/><!-- never`, ["<v", ">v"]],
  ])("%s", (_, xml, events) => expect(met(xml)).toEqual(events));
});

describe("an attribute", () => {
  it.each<[attributes: string, name: string, value: string | undefined]>([
    [` r="A1" s="3" t="s"`, "s", "3"],
    [` r="A1" s="3" t="s"`, "t", "s"],
    [` ref="A1:B2" r='C3'`, "r", "C3"],
    [` name="a state='hidden'" state = "visible"`, "state", "visible"],
    [`\n\tr:id="rId1"`, "r:id", "rId1"],
    [` name="Q1 &amp; Q2"`, "name", "Q1 & Q2"],
    [` r="A1"`, "s", undefined],
    [` r=""`, "r", ""],
    [` r=A1`, "r", undefined],
    [``, "r", undefined],
  ])("of %p by the name %s is %p", (attributes, name, value) => expect(attributeOf(attributes, name)).toBe(value));

  it.each([["1", true], ["true", true], ["0", false], ["false", false]])('hidden="%s" is %p', (value, on) => expect(isOn(` hidden="${value}"`, "hidden")).toBe(on));
});

it("escaped control characters are read, and an escaped escape is left", () => {
  expect(decodeControls("a_x000D_b")).toBe("a\rb");
  expect(decodeControls("_x005F_x000D_")).toBe("_x000D_");
});
