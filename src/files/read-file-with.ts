import { ownRegister, registerByHeadings, registerRows } from "../marking";
import type { Workbook } from "../workbook";
import { computeMissing } from "./compute-missing";
import { type FileKind, kindOf } from "./file-kind";
import { FileProblem } from "./file-problem";
import { type XlsxContents, readXlsx } from "./xlsx/read-xlsx";

/** Why a kind of file is not read, as the end of a sentence that begins with the file's name. */
const REFUSED: Readonly<Partial<Record<FileKind, string>>> = {
  empty: "is empty: it has no bytes at all. Ask for it again, or save it again.",
  encrypted:
    "is protected by a password: open it in Excel, take the password off (File, Info, Protect Workbook), and save it.",
  opendocument: "is an OpenDocument file: open it in Excel or LibreOffice and save it as .xlsx.",
  "other-zip": "is a zip file but holds no Excel workbook.",
  "other-ole": "is an Office file but holds no Excel workbook.",
  pdf: "is a PDF, not a spreadsheet: ask for the workbook that it was printed from.",
  "web-page": "is a web page, not an Excel workbook: open it in Excel and save it as .xlsx.",
  "xml-spreadsheet": "is an XML spreadsheet of Excel 2003: open it in Excel and save it as .xlsx.",
  text: "is plain text (perhaps a CSV), not an Excel workbook: open it in Excel and save it as .xlsx.",
  unknown: "is not a spreadsheet that can be read: .xlsx, .xlsm, .xltx, .xls and .xlsb are.",
};

/** What a reader of one kind of file gives. */
export type FileContents = Pick<Workbook, "sheets" | "notRead">;

export interface ReadFileOptions {
  /** Unless false, our own register is none of the sheets. */
  readonly registerApart?: boolean;
}

/** Reads a workbook with the reader for anything older than .xlsx that is handed in. Throws a FileProblem when it cannot be read at all. */
export async function readFileWith(
  older: (bytes: Uint8Array, name: string) => Promise<FileContents>,
  bytes: Uint8Array,
  name: string,
  { registerApart = true }: ReadFileOptions = {},
): Promise<Workbook> {
  const kind = kindOf(bytes);
  const refusal = REFUSED[kind];
  if (refusal !== undefined) throw new FileProblem(`${name} ${refusal}`);
  try {
    const contents = await contentsOf(bytes, kind, name, older);
    if (contents.sheets.length === 0 && contents.notRead.length === 0) throw new Error("The workbook lists no sheets.");
    const { registers, ...rest } = contents;
    return { name, ...(registerApart ? withRegisterApart(rest, registers) : rest), isFile: true };
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    // Workbooks of Excel 95 say so only while they are read.
    if (cause instanceof Error && /password|encrypt/i.test(cause.message))
      throw new FileProblem(`${name} ${REFUSED.encrypted}`, { cause });
    if (cause instanceof RangeError)
      throw new FileProblem(`${name} is too large to be read: take out what need not be checked, or split it.`, {
        cause,
      });
    throw new FileProblem(
      `${name} is damaged or incomplete: open it in Excel, let it repair what it can, and save it as .xlsx.`,
      { cause },
    );
  }
}

async function contentsOf(
  bytes: Uint8Array,
  kind: FileKind,
  name: string,
  older: (bytes: Uint8Array, name: string) => Promise<FileContents>,
): Promise<FileContents & Pick<XlsxContents, "registers">> {
  if (kind !== "xlsx") return { ...(await older(bytes, name)), registers: [] };
  const contents = readXlsx(bytes);
  if (contents === null) throw new FileProblem(`${name} ${REFUSED["other-zip"]}`);
  const { sheets, notRead } = computeMissing(contents.sheets);
  return { sheets, notRead: [...contents.notRead, ...notRead], registers: contents.registers };
}

/** Our own register is no schedule, nor is a copy of it: their sheets are taken from the others, and the register's table is kept beside them. */
function withRegisterApart(
  { sheets, notRead }: Pick<Workbook, "sheets" | "notRead">,
  tables: XlsxContents["registers"],
): Pick<Workbook, "sheets" | "notRead" | "register"> {
  const alike = sheets.flatMap((sheet) => {
    const table = tables.find((part) => part.sheet === sheet.name);
    const range = table?.range ?? registerByHeadings(sheet);
    return range ? [{ table: table?.table ?? null, sheet: sheet.name, range, cells: sheet }] : [];
  });
  const own = ownRegister(alike);
  const apart = new Set(alike.map(({ sheet }) => sheet));
  return {
    sheets: sheets.filter(({ name }) => !apart.has(name)),
    notRead: notRead.filter(({ sheet }) => !apart.has(sheet)),
    ...(own && { register: registerRows(own.cells, own.range) }),
  };
}
