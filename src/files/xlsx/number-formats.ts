/** Number formats: the code that each cell style of a workbook stands for, and whether a code shows a date. */
import { attributeOf, walkXml } from "./xml";

/** Formats that a file may use by number without writing them out, as Excel shows them in Britain. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"£"#,##0;-"£"#,##0',
  6: '"£"#,##0;[Red]-"£"#,##0',
  7: '"£"#,##0.00;-"£"#,##0.00',
  8: '"£"#,##0.00;[Red]-"£"#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-"£"* #,##0_-;-"£"* #,##0_-;_-"£"* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The format code of every cell style, by the style's number; null stands for General. */
export function readNumberFormats(stylesXml: string): readonly (string | null)[] {
  const codes = new Map<number, string>();
  const formats: (string | null)[] = [];
  let inCellStyles = false;
  walkXml(stylesXml, {
    open(name, attributes) {
      if (name === "numFmt" && !inCellStyles)
        codes.set(Number(attributeOf(attributes, "numFmtId")), attributeOf(attributes, "formatCode") ?? "");
      else if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) {
        const id = Number(attributeOf(attributes, "numFmtId") ?? 0);
        const code = codes.get(id) ?? BUILT_IN[id] ?? null;
        formats.push(code === null || code === "" || /^general$/i.test(code) ? null : code);
      }
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
    text() {},
  });
  return formats;
}

/** Whether a format code shows a date or a time: a day, month, year, hour or second outside quotes, escapes, colours and locales. */
export function isDateFormat(code: string): boolean {
  const letters = code
    .split(";")[0]!
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .replace(/general/gi, "");
  return /[dmyhs]/i.test(letters);
}
