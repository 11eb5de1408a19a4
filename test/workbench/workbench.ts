/** The workbench page: a pack in the grid, the add-in beside it, and the ribbon's buttons over both. */
import type { Workbook } from "@univerjs/presets";
import { IUniverInstanceService, UniverInstanceType } from "@univerjs/presets";
import type { Host } from "../host/host";
import { createHost } from "../host/host";
import { chooseFile, takeDroppedFiles } from "./choose-file";
import { followLinks } from "./follow-links";
import type { FrameHost } from "./frame-host";
import { frameHost } from "./frame-host";
import { createGrid, registerFunctions, showWorkbook } from "./grid";
import type { GridTables } from "./grid-tables";
import { gridTables } from "./grid-tables";
import type { Inspection } from "./inspect";
import { inspection } from "./inspect";
import { keepSpills } from "./keep-spills";
import { openPack } from "./open-pack";
import { element, panel } from "./panel";
import { choiceOfPacks } from "./pack-list";
import type { RibbonAction } from "./ribbon";
import { ribbonButtons, showRibbon } from "./ribbon";
import { univerModel } from "./univer-model";

/** The pack that is open when the page comes up. */
const FIRST_PACK = "quarterly-return-with-faults.xlsx";

/** A workbook on show, with all that ends when another takes its place. */
interface Showing {
  readonly host: Host;
  readonly inspection: Inspection;
  close(): void;
}

declare global {
  interface Window {
    /** Read by the add-in's frame. */
    frameHost?: FrameHost;
    /** Read by the browser tests. */
    workbench?: Inspection & Pick<Host, "traffic" | "failAt">;
  }
}

const grid = createGrid("grid");
const side = panel(() => window.dispatchEvent(new Event("resize")));
const frame = element("add-in") as HTMLIFrameElement;
const packList = choiceOfPacks(open, notice);
let showing: Showing | null = null;

function show(pack: Awaited<ReturnType<typeof openPack>>): Showing {
  const isFirst = showing === null;
  showing?.close();
  showWorkbook(grid, pack.workbook);
  if (isFirst) registerFunctions(grid);

  const workbook = grid.injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error("The grid shows no workbook.");
  keepSpills(grid, workbook.getUnitId(), pack.spills);
  const tables: GridTables = gridTables(grid);
  for (const { sheetId, name, range, style } of pack.tables) tables.change(tables.add(sheetId, range, true), { name, style });
  const model = univerModel(grid, workbook, tables, pack.isStructureProtected);
  if (pack.activeSheet) model.activate(pack.activeSheet);
  const host = createHost(model);

  window.frameHost = frameHost(host, (visible) => (visible ? side.open() : side.close()));
  frame.src = "add-in/taskpane.html";
  const links = followLinks(grid, workbook, model);
  const close = () => {
    links.dispose();
    model.dispose();
    tables.dispose();
  };
  return { host, inspection: inspection(grid, workbook, model), close };
}

async function open(bytes: Uint8Array, name: string): Promise<void> {
  try {
    showing = show(await openPack(bytes, name));
  } catch (problem) {
    notice(problem instanceof Error ? problem.message : String(problem));
    return;
  }
  window.workbench = { ...showing.inspection, traffic: showing.host.traffic, failAt: showing.host.failAt };
  document.title = `${name} – Outturn workbench`;
  packList.choose(name, bytes);
  notice(null);
}

function notice(sentence: string | null): void {
  element("notice").textContent = sentence ?? "";
  element("notice").hidden = sentence === null;
}

function press(action: RibbonAction): void {
  if (action === "open-panel") {
    side.open();
    return;
  }
  const command = window.frameHost?.commands.get(action.command);
  if (command) command({ completed: () => undefined });
  else notice("The add-in is still starting. Try again in a moment.");
}

async function start(): Promise<void> {
  showRibbon(element("commands"), ribbonButtons(await (await fetch("manifest.xml")).text()), press);
  chooseFile(open);
  takeDroppedFiles(open);

  const theme = element("theme");
  const setDark = (dark: boolean) => {
    document.documentElement.classList.toggle("dark", dark);
    theme.setAttribute("aria-pressed", String(dark));
  };
  setDark(window.matchMedia("(prefers-color-scheme: dark)").matches);
  theme.addEventListener("click", () => setDark(!document.documentElement.classList.contains("dark")));
  await packList.fill(FIRST_PACK);
}

void start();
