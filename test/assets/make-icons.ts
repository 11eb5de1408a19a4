/** Draws the icons of assets/ in the test browser: `npx tsx test/assets/make-icons.ts`. Run it after changing a drawing, and look at the result. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "../support/browser";

const RED = "#C8102E";
const INK = "#3B3A39";
const PAPER = "#FFFFFF";
const FIGURES = "#8A8886";
const TEAL = "#0B5563";

/** Lines are one to three pixels at every size, so the unit of the 16 × 16 drawing they are given in shrinks as the icon grows. */
const LINE: Readonly<Record<number, number>> = { 16: 1, 32: 0.5, 64: 0.5, 80: 0.4, 128: 0.375 };

/** All drawings stand on a grid of 16 units, and every size is a multiple of 16, so that edges fall on whole pixels. */
type Drawing = (line: number) => string;

const box = (x: number, y: number, width: number, height: number, fill: string, round = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;
const framed = (x: number, y: number, width: number, height: number, line: number, round = 1) =>
  box(x, y, width, height, INK, round) + box(x + line, y + line, width - 2 * line, height - 2 * line, PAPER, Math.max(0, round - line));
const stroke = (points: string, colour: string, width: number) =>
  `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="square" stroke-linejoin="miter"/>`;

/** A page of an account: figures in a column, ruled off, and a total. */
const ledger: Drawing = (line) =>
  framed(2, 1, 10, 14, line) + box(5, 3, 5, 1, FIGURES) + box(4, 5, 6, 1, FIGURES) + box(6, 7, 4, 1, FIGURES) + box(4, 9, 6, line, INK);

const drawings: Readonly<Record<string, { readonly sizes: readonly number[]; readonly draw: Drawing }>> = {
  outturn: {
    sizes: [16, 32, 64, 80, 128],
    draw: () =>
      box(0, 0, 16, 16, TEAL, 3) +
      box(6, 3, 6, 1, "#BFD8DC") + box(4, 5, 8, 1, "#BFD8DC") + box(7, 7, 5, 1, "#BFD8DC") + box(4, 9, 8, 1, PAPER) +
      stroke("4.5,12 6.5,13.5 11.5,11", "#FF8A7A", 1.4),
  },
  "check-pack": {
    sizes: [16, 32, 80],
    draw: (line) => ledger(line) + stroke("7,11.5 9.5,14 14.5,8", PAPER, 3.2) + stroke("7,11.5 9.5,14 14.5,8", RED, 1.6),
  },
  "next-exception": {
    sizes: [16, 32, 80],
    draw: (line) =>
      framed(2, 1, 10, 14, line) + box(4, 3, 6, 1, FIGURES) + box(3 + line - 1, 5, 8 + 2 - 2 * line, 4, "#FFC7CE") + box(5, 6, 5, 2, RED) +
      stroke("8,11.5 14,11.5", PAPER, 3) + stroke("12,9 14.5,11.5 12,14", PAPER, 3) +
      stroke("8,11.5 14,11.5", "#0F6CBD", 1) + stroke("12,9 14.5,11.5 12,14", "#0F6CBD", 1.2),
  },
  "clear-marks": {
    sizes: [16, 32, 80],
    draw: (line) =>
      ledger(line) +
      `<g transform="rotate(-45 10.5 10.5)">${box(5.4, 7.4, 10.2, 6.2, PAPER, 1.4)}${box(6, 8, 9, 5, INK, 1)}${box(6 + line, 8 + line, 3.5 - line, 5 - 2 * line, PAPER)}${box(9.5, 8 + line, 5.5 - line, 5 - 2 * line, "#F4A6AE")}</g>`,
  },
  "open-panel": {
    sizes: [16, 32, 80],
    draw: (line) => framed(1, 2, 14, 12, line) + box(1 + line, 2 + line, 14 - 2 * line, 2, FIGURES) + box(10, 4 + line, 5 - line, 10 - 2 * line, TEAL) + box(3, 7, 5, 1, FIGURES) + box(3, 9, 5, 1, FIGURES) + box(3, 11, 5, 1, FIGURES),
  },
};

async function main(): Promise<void> {
  const folder = path.resolve(__dirname, "../../assets");
  await mkdir(folder, { recursive: true });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [name, { sizes, draw }] of Object.entries(drawings)) {
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${draw(LINE[size] ?? 0.5)}</svg>`,
      );
      await writeFile(path.join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void main();
