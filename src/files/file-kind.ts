/** What a file is, by its first bytes: a name's ending is only a hope. */

export type FileKind =
  | "xlsx"
  | "xlsb"
  | "xls"
  | "old-xls"
  | "encrypted"
  | "opendocument"
  | "other-zip"
  | "other-ole"
  | "empty"
  | "pdf"
  | "web-page"
  | "xml-spreadsheet"
  | "text"
  | "unknown";

/** Looks at as little as it must. "xlsx" still has to prove to hold a workbook. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return kindOfZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return kindOfCompound(bytes);
  // A bare worksheet of Excel 2 to 4 begins with the record that opens it.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0x00) return "old-xls";
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  return kindOfText(bytes);
}

function kindOfZip(bytes: Uint8Array): FileKind {
  if (includes(bytes, "xl/workbook.bin")) return "xlsb";
  if (includes(bytes.subarray(0, 200), "application/vnd.oasis.opendocument")) return "opendocument";
  return includes(bytes, "[Content_Types].xml") || includes(bytes, "xl/workbook.xml") ? "xlsx" : "other-zip";
}

/** Excel 97 to 2003, older workbooks, and encrypted new ones share one container. */
function kindOfCompound(bytes: Uint8Array): FileKind {
  if (includes(bytes, wide("EncryptedPackage"))) return "encrypted";
  if (!includes(bytes, wide("Workbook"))) return includes(bytes, wide("Book")) ? "old-xls" : "other-ole";
  return hasPasswordRecord(bytes) ? "encrypted" : "xls";
}

const RECORD_BOF = 0x0809;
const RECORD_FILEPASS = 0x002f;

/** An encrypted .xls says so in one of the first records of its workbook stream, which begins at a sector's edge. */
function hasPasswordRecord(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let sector = 512; sector + 8 < bytes.length; sector += 64) {
    const opensWorkbook =
      view.getUint16(sector, true) === RECORD_BOF &&
      view.getUint16(sector + 4, true) === 0x0600 &&
      view.getUint16(sector + 6, true) === 0x0005;
    if (!opensWorkbook) continue;
    for (let at = sector, records = 0; at + 4 <= bytes.length && records < 8; records++) {
      if (view.getUint16(at, true) === RECORD_FILEPASS) return true;
      at += 4 + view.getUint16(at + 2, true);
    }
  }
  return false;
}

function kindOfText(bytes: Uint8Array): FileKind {
  const start = new TextDecoder("utf-8").decode(bytes.subarray(0, 2000));
  const controls = [...start].filter((letter) => letter < " " && !"\t\r\n\f".includes(letter)).length;
  if (controls > 0 && !startsWith(bytes, [0xff, 0xfe]) && !startsWith(bytes, [0xfe, 0xff])) return "unknown";
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(start)) return "xml-spreadsheet";
  if (/<(!doctype html|html|table|body)\b/i.test(start)) return "web-page";
  return "text";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** A name as a compound file writes it: two bytes a letter. */
function wide(text: string): string {
  return [...text].map((letter) => `${letter}\0`).join("");
}

function includes(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].map((letter) => letter.charCodeAt(0));
  const [first] = wanted;
  for (let at = bytes.indexOf(first!); at !== -1; at = bytes.indexOf(first!, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
