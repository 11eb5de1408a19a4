/** Correcting what was recognised: the part of the session's work that keeps in the workbook what a person says of a table. */
import { cellsOf, sayDate, type CorrectionChanges, placeCorrections } from "../../plan";
import type { Correction, Schedule } from "../../packs";
import type { EditNotice, MadeEdit, SheetHost } from "../../marking";
import type { Chosen } from "./choice";
import { changesFor, countChanges, inForceOn } from "./correction-choices";
import { keptWords } from "./correction-words";
import type { NameMemory } from "../accepting/accept-state";
import { failureOf } from "../failure";
import { isBusy, lastCheck, type PaneSnapshot } from "../pane-state";

export interface Correcting {
  /** Shows what may be corrected of a schedule, and the table in Excel; changes nothing. */
  showCorrections(schedule: Schedule): void;
  cancelCorrections(): void;
  /** Keeps in the workbook what was chosen. */
  keepCorrections(chosen: Chosen, by: string): Promise<void>;
  /** Takes one away that is in force. */
  removeCorrection(correction: Correction): Promise<void>;
}

export interface CorrectingParts {
  readonly host: Pick<SheetHost, "readWorkbook" | "writePlan" | "makeEdits">;
  /** The name that corrections are signed with, as decisions are. */
  readonly name: NameMemory;
  readonly clock: () => Date;
  snapshot(): PaneSnapshot;
  show(change: Partial<PaneSnapshot>): void;
  /** Excel does not tell of the add-in's own writes: the session is told here. */
  noteEdit(edit: EditNotice): void;
  goToRange(sheet: string, range: string): Promise<void>;
}

export function createCorrecting(parts: CorrectingParts): Correcting {
  const { host, name, clock, snapshot, show, noteEdit, goToRange } = parts;
  let cancelling = new AbortController();
  let writing = false;

  function showCorrections(schedule: Schedule): void {
    if (isBusy(snapshot()) || !lastCheck(snapshot().state)) return;
    show({ correcting: schedule });
    void goToRange(schedule.sheet, schedule.id.slice(schedule.sheet.length + 1));
  }

  function cancelCorrections(): void {
    if (writing) return;
    cancelling.abort();
    show({ correcting: null, keeping: false });
  }

  async function keepCorrections(chosen: Chosen, by: string): Promise<void> {
    const { correcting } = snapshot();
    const check = lastCheck(snapshot().state);
    if (!correcting || !check || isBusy(snapshot())) return;
    const inForce = inForceOn(correcting, check.report.corrections?.used ?? []);
    const when = sayDate(isoDate(clock()));
    const changes = changesFor(correcting, inForce, chosen, { by: by.trim(), when });
    if (countChanges(changes) === 0) return show({ correcting: null });
    name.keep(by.trim());
    await keep(changes);
  }

  async function removeCorrection(correction: Correction): Promise<void> {
    if (isBusy(snapshot())) return;
    await keep({ added: [], replaced: [], removed: [correction] });
  }

  /** Cancelled, it gives way while it reads; once it writes it is finished. */
  async function keep(changes: CorrectionChanges): Promise<void> {
    cancelling = new AbortController();
    const { signal } = cancelling;
    show({ notice: null, keeping: true });
    const became = await attempt(changes, signal);
    writing = false;
    if (became) show({ correcting: null, keeping: false, ...became });
  }

  /** What to show then; null where it was cancelled. */
  async function attempt(changes: CorrectionChanges, signal: AbortSignal): Promise<Partial<PaneSnapshot> | null> {
    try {
      const workbook = await host.readWorkbook({ signal, onProgress: () => undefined });
      if (signal.aborted) return null;
      writing = true;
      const placement = placeCorrections(workbook, changes);
      if (placement.kind === "refused") return { notice: { intent: "warning", sentence: placement.reason } };
      const { table } = placement;
      if (table) await host.writePlan(table);
      const receipt = await host.makeEdits(placement.cells);
      const words = keptWords(changes, receipt);
      if (receipt.made.length === 0) return { notice: words };
      noteEdit({ sheet: receipt.made[0]!.sheet, address: "", by: "person" });
      const headings = table ? cellsOf(table).map((cell): MadeEdit => ({ ...cell, formatBefore: null })) : [];
      const sheetAdded = table?.isNew ? { sheetAdded: table.sheet } : {};
      const change = { made: [...headings, ...receipt.made], mends: [], ...sheetAdded, ...words };
      return { changes: [...snapshot().changes, change] };
    } catch (error) {
      if (signal.aborted) return null;
      const { what, why } = failureOf(error, "Keeping the correction");
      return { notice: { intent: "warning", sentence: `${what} ${why}` } };
    }
  }

  return { showCorrections, cancelCorrections, keepCorrections, removeCorrection };
}

/** The day on the clock where the person is. */
function isoDate(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
