/** Walks the XML of a spreadsheet part: elements by local name, attributes read only when asked for, no document tree. */

export interface XmlVisitor {
  /** An element begins; `attributes` is the raw text between its name and its end (see attributeOf). An empty element closes at once. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Character data with entities resolved; one element may have several pieces. */
  text(text: string): void;
}

const SLASH = 47;
const COLON = 58;
const GREATER = 62;
const QUOTE = 34;
const APOSTROPHE = 39;

/** Calls the visitor for everything in the document, in order. Never throws: what cannot be understood is passed over. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    if (tag === -1) return;
    if (tag > at) visitor.text(decodeText(xml.slice(at, tag)));
    const next = xml.charCodeAt(tag + 1);
    if (next === 33 || next === 63) {
      at = passOver(xml, tag, visitor);
      continue;
    }
    const end = endOfTag(xml, tag + 1);
    if (end === -1) return;
    if (next === SLASH) visitor.close(localName(xml, tag + 2, end));
    else {
      const empty = xml.charCodeAt(end - 1) === SLASH;
      const inside = empty ? end - 1 : end;
      const nameEnd = endOfName(xml, tag + 1, inside);
      const name = localName(xml, tag + 1, nameEnd);
      visitor.open(name, xml.slice(nameEnd, inside));
      if (empty) visitor.close(name);
    }
    at = end + 1;
  }
}

/** Comments, declarations and processing instructions say nothing; CDATA is text. Gives the place after it. */
function passOver(xml: string, tag: number, visitor: XmlVisitor): number {
  const [closing, skip] = xml.startsWith("<!--", tag)
    ? ["-->", 4]
    : xml.startsWith("<![CDATA[", tag)
      ? ["]]>", 9]
      : [">", 2];
  const end = xml.indexOf(closing, tag + skip);
  if (end === -1) return xml.length;
  if (closing === "]]>") visitor.text(xml.slice(tag + skip, end));
  return end + closing.length;
}

/** The ">" that ends a tag; one inside an attribute's quotes does not. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return at;
  }
  return -1;
}

function endOfName(xml: string, from: number, end: number): number {
  let at = from;
  while (at < end && xml.charCodeAt(at) > 32) at++;
  return at;
}

/** The name without its namespace prefix and trailing space. */
function localName(xml: string, from: number, end: number): string {
  let start = from;
  let stop = from;
  while (stop < end && xml.charCodeAt(stop) > 32) {
    if (xml.charCodeAt(stop) === COLON) start = stop + 1;
    stop++;
  }
  return xml.slice(start, stop);
}

/** The value of an attribute by its name with prefix, entities resolved; undefined when the element has none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let at = 0;
  for (;;) {
    const equals = attributes.indexOf("=", at);
    if (equals === -1) return undefined;
    const open = afterSpace(attributes, equals + 1);
    const close = attributes.indexOf(attributes.charAt(open), open + 1);
    if (close === -1) return undefined;
    const start = afterSpace(attributes, at);
    if (attributes.startsWith(name, start) && afterSpace(attributes, start + name.length) === equals)
      return decodeText(attributes.slice(open + 1, close));
    at = close + 1;
  }
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 32) at++;
  return at;
}

/** Whether an attribute says yes: "1" or "true". */
export function isOn(attributes: string, name: string): boolean {
  const value = attributeOf(attributes, name);
  return value === "1" || value === "true";
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeText(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  return lines.replace(
    /&(?:#x([0-9a-f]+)|#([0-9]+)|(\w+));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? entity;
      const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    },
  );
}

/** Spreadsheet text writes control characters as _x000D_, and a literal underscore that could be mistaken as _x005F_. */
export function decodeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
