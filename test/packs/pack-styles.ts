/** The looks of the sample packs: what a finance team's template has. */
import type { CellStyle } from "hucre/xlsx";

const DARK = { rgb: "1F3864" };
const LINE = { style: "thin", color: { rgb: "8497B0" } } as const;
const FONT = { name: "Arial", size: 10 } as const;

export const FIGURE_FORMAT = '#,##0;(#,##0);"-"';

export const text: CellStyle = { font: FONT, alignment: { vertical: "top", wrapText: true } };
export const plainText: CellStyle = { font: FONT };
export const title: CellStyle = { font: { ...FONT, size: 14, bold: true, color: DARK } };
export const caption: CellStyle = { font: { ...FONT, size: 11, bold: true, color: DARK } };
export const small: CellStyle = { font: { ...FONT, size: 9, italic: true, color: { rgb: "595959" } } };
export const strong: CellStyle = { font: { ...FONT, bold: true } };

export const heading: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: DARK },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  border: { top: LINE, bottom: LINE, left: LINE, right: LINE },
};

export const label: CellStyle = { font: FONT, alignment: { vertical: "center", wrapText: true }, border: { bottom: LINE, left: LINE, right: LINE } };
export const note: CellStyle = { ...label, alignment: { horizontal: "center", vertical: "center" } };
export const computed: CellStyle = { font: FONT, numFmt: FIGURE_FORMAT, alignment: { vertical: "center" }, border: { bottom: LINE, left: LINE, right: LINE } };
/** Cells that are typed into have a pale fill. */
export const typed: CellStyle = { ...computed, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF9E5" } } };

const TOTAL_LINES = { top: { style: "thin" }, bottom: { style: "double" }, left: LINE, right: LINE } as const;
const TOTAL_FILL = { type: "pattern", pattern: "solid", fgColor: { rgb: "D9E2F3" } } as const;
export const totalLabel: CellStyle = { ...label, font: { ...FONT, bold: true }, fill: TOTAL_FILL, border: TOTAL_LINES };
export const totalNote: CellStyle = { ...note, font: { ...FONT, bold: true }, fill: TOTAL_FILL, border: TOTAL_LINES };
export const total: CellStyle = { ...computed, font: { ...FONT, bold: true }, fill: TOTAL_FILL, border: TOTAL_LINES };

export const date: CellStyle = { font: FONT, numFmt: "dd mmmm yyyy", alignment: { horizontal: "left" } };
