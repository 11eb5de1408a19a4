/** The workbench page: a pack in the grid, the add-in beside it, and the ribbon's buttons over both. */
import { createGrid, registerFunctions, showWorkbook } from "./grid";
import type { GridTables } from "./grid-tables";
import { gridTables } from "./grid-tables";
import { openPack } from "./open-pack";
import { element, panel } from "./panel";
import type { RibbonAction } from "./ribbon";
import { ribbonButtons, showRibbon } from "./ribbon";
import { univerModel } from "./univer-model";

const FIRST_PACK = "quarterly-return-with-faults.xlsx";

const grid = createGrid("grid");
let tables: GridTables | null = null;
let model: ReturnType<typeof univerModel> | null = null;

async function open(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const pack = await openPack(bytes, name);
    model?.dispose();
    showWorkbook(grid, pack.workbook);
    tables?.dispose();
    tables = gridTables(grid);
    model = univerModel(grid, tables, pack.isStructureProtected);
    element("file-name").textContent = name;
    notice(null);
  } catch (problem) {
    notice(problem instanceof Error ? problem.message : String(problem));
  }
}

function notice(sentence: string | null): void {
  element("notice").textContent = sentence ?? "";
  element("notice").hidden = sentence === null;
}

async function start(): Promise<void> {
  const side = panel(() => window.dispatchEvent(new Event("resize")));
  const manifest = await (await fetch("manifest.xml")).text();
  showRibbon(element("commands"), ribbonButtons(manifest), (action: RibbonAction) => { if (action === "open-panel") side.open(); });
  const first = await fetch(`packs/${FIRST_PACK}`);
  if (first.ok) await open(new Uint8Array(await first.arrayBuffer()), FIRST_PACK);
}

void start();
Object.assign(window, { workbench: { open: (bytes: number[], name: string) => open(new Uint8Array(bytes), name), model: () => model, grid } });
void registerFunctions;
