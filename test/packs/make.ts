/** Makes the sample packs, a return clean and with errors planted in it, the papers as published, and the worksheet functions at work: `npm run packs`. The same figures give the same bytes. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { functionsAtWork } from "./functions-at-work";
import { monitoringPack } from "./monitoring/monitoring-pack";
import { packSheets } from "./pack-plan";
import { computedSheets } from "./pack-workbook";
import { papers } from "./papers/papers";
import { plantedFaults } from "./planted-faults";
import { quarterlyReturn } from "./quarterly-return";
import { type StyledSheet, writtenSheet } from "./styled-sheet";

/** The day the paper's quarter was reported; a file's own dates must not change its bytes. */
const REPORTED = new Date("2024-07-18T09:00:00Z");

export interface SamplePack {
  readonly file: string;
  readonly title: string;
  sheets(): readonly StyledSheet[];
}

const RETURN = "Children's Services quarterly budget return, Q1 2024/25";

export const samplePacks = [
  { file: "quarterly-return.xlsx", title: RETURN, sheets: () => quarterlyReturn([]) },
  { file: "quarterly-return-with-faults.xlsx", title: RETURN, sheets: () => quarterlyReturn(plantedFaults) },
  ...[...Object.values(papers), monitoringPack].map((pack) => ({ file: `${pack.name}.xlsx`, title: pack.title, sheets: () => packSheets(pack) })),
  { file: "functions.xlsx", title: "Outturn's worksheet functions at work", sheets: functionsAtWork },
] satisfies readonly SamplePack[];

export async function makePack({ title, sheets }: SamplePack): Promise<Uint8Array> {
  const styled = sheets();
  const computed = computedSheets(styled);
  const bytes = await writeXlsx({
    sheets: styled.map((sheet, position) => writtenSheet(sheet, computed[position]!)),
    properties: { title, creator: "Outturn sample packs", created: REPORTED, modified: REPORTED },
    defaultFont: { name: "Arial", size: 10 },
  });
  return settled(bytes);
}

/** A zip keeps times by the local clock: this one reads the same in every time zone. */
const PACKED = new Date(2024, 6, 18, 9);

/** Packs the parts again with a fixed time; and an error in a cell is marked as one, which the writer leaves as text. */
function settled(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, content];
    const xml = new TextDecoder().decode(content).replace(/t="str"([^>]*>(?:<f>[^<]*<\/f>)?<v>#(?:REF!|DIV\/0!|VALUE!|N\/A|NAME\?|NUM!|NULL!))/g, 't="e"$1');
    return [name, new TextEncoder().encode(xml)];
  });
  return zipSync(Object.fromEntries(parts), { mtime: PACKED, level: 9 });
}

if (require.main === module) {
  for (const pack of samplePacks) {
    void makePack(pack).then((bytes) => {
      writeFileSync(path.join(__dirname, pack.file), bytes);
      console.log(`${pack.file}: ${bytes.length.toLocaleString("en-GB")} bytes`);
    });
  }
}
