/** The texts that cells refer to by number; rich text is given as its plain letters, without the guide to its pronunciation. */
import { decodeControls, walkXml } from "./xml";

export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let inPhonetic = false;
  walkXml(xml, {
    open(name) {
      if (name === "si") current = "";
      else if (name === "t") inText = true;
      else if (name === "rPh") inPhonetic = true;
    },
    close(name) {
      if (name === "si") strings.push(decodeControls(current));
      else if (name === "t") inText = false;
      else if (name === "rPh") inPhonetic = false;
    },
    text(text) {
      if (inText && !inPhonetic) current += text;
    },
  });
  return strings;
}
