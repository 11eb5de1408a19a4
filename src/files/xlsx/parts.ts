/** The parts of an Office Open XML package: a zip of XML files that name each other by relationships. */
import { unzipSync } from "fflate";
import { attributeOf, walkXml } from "./xml";

export interface Relationship {
  /** The last word of its type: "worksheet", "chartsheet", "styles"… the same in the strict and the transitional format. */
  readonly type: string;
  /** The path of the part it names, from the package's root. */
  readonly path: string;
}

export interface Parts {
  has(path: string): boolean;
  /** A part as text; null when the package has no such part. Part names ignore case, as Office does. */
  text(path: string): string | null;
  /** What a part names, by relationship id. The package itself is "". */
  relationshipsOf(path: string): ReadonlyMap<string, Relationship>;
}

/** The longest text that a JavaScript engine holds; and what all parts together may come to, lest a crafted zip exhaust memory. */
const LARGEST_PART = 500_000_000;
const LARGEST_PACKAGE = 1_500_000_000;

/**
 * Opens the package. Throws a RangeError when it unpacks to too much, and whatever the zip reader says when the bytes are no zip.
 * Only text parts are unpacked: no pictures, no macros.
 */
export function openParts(bytes: Uint8Array): Parts {
  let total = 0;
  const unpacked = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/i.test(name)) return false;
      total += originalSize;
      if (originalSize > LARGEST_PART || total > LARGEST_PACKAGE) throw new RangeError(`${name} unpacks to too much.`);
      return true;
    },
  });
  const parts = new Map(Object.entries(unpacked).map(([name, content]) => [canonical(name), content]));

  const text = (path: string): string | null => {
    const content = parts.get(canonical(path));
    return content ? decode(content) : null;
  };
  return {
    has: (path) => parts.has(canonical(path)),
    text,
    relationshipsOf: (path) => {
      const slash = path.lastIndexOf("/");
      const folder = path.slice(0, slash + 1);
      const xml = text(`${folder}_rels/${path.slice(slash + 1)}.rels`);
      return xml === null ? new Map() : readRelationships(xml, folder);
    },
  };
}

function canonical(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

/** UTF-8 unless the part begins with the mark of UTF-16. */
function decode(content: Uint8Array): string {
  const [first, second] = content;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(content);
}

function readRelationships(xml: string, folder: string): Map<string, Relationship> {
  const relationships = new Map<string, Relationship>();
  walkXml(xml, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const type = attributeOf(attributes, "Type") ?? "";
      const target = attributeOf(attributes, "Target") ?? "";
      relationships.set(attributeOf(attributes, "Id") ?? "", {
        type: type.slice(type.lastIndexOf("/") + 1),
        path: resolve(folder, target),
      });
    },
    close() {},
    text() {},
  });
  return relationships;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of (folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
