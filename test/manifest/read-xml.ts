/** As much of XML as a manifest is written in: elements, attributes and text. Enough to ask about order, which Office insists on. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(\/?)>|([^<]+)/gy;

/** The root element. Throws where the text is not well formed. */
export function readXml(source: string): Element {
  interface Open { name: string; attributes: Record<string, string>; children: Open[]; text: string }
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) throw new Error(`Not XML at ${at}: ${source.slice(at, at + 40)}`);
    const [, closing, name, attributes, empty, text] = match;
    const top = open.at(-1)!;
    if (text !== undefined) top.text += text;
    else if (closing) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
    } else if (name) {
      const element: Open = { name, attributes: Object.fromEntries([...attributes!.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, key, value]) => [key!, value!])), children: [], text: "" };
      top.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  return root.children[0]!;
}

/** The element and everything inside it, in the order of the text. */
export function everyElement(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}
