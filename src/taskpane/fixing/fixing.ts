/** Showing fixes, making them and undoing them: the part of the session's work that changes cells, and only when a person says so. */
import type { CellEdit, Finding } from "../../checking";
import type { EditNotice, EditReceipt, SheetHost } from "../../marking";
import { failureOf } from "../failure";
import { alikeIn, editsOf, mendedBy, placeOf } from "./fix-edits";
import { shownIn } from "./fix-state";
import { changedWords, undoneWords } from "./fix-words";
import type { Check } from "../check";
import { isBusy, lastCheck, type PaneSnapshot } from "../pane-state";
import { mendedByRatings, type RatingsToWrite } from "../ratings/rating-state";

export interface Fixing {
  /** Shows what a finding's fix would change, and the cell in Excel; changes nothing. */
  showFix(finding: Finding): void;
  /** Whether the preview is of all findings of the kind, or of the one. */
  takeAllOfKind(all: boolean): void;
  cancelFix(): void;
  /** Makes the change that is shown. */
  makeFix(): Promise<void>;
  /** Writes one rating at a press. */
  writeRating(edit: CellEdit): Promise<void>;
  /** Shows ratings before they are written. */
  showRatings(edits: readonly CellEdit[], shownFor: string): void;
  cancelRatings(): void;
  /** Writes the ratings that are shown. */
  writeRatings(): Promise<void>;
  /** Puts back what stood there before the last change. */
  undoChange(): Promise<void>;
  /** Gives up the way back from the changes made so far. */
  dismissChanges(): void;
}

export interface FixingParts {
  readonly host: Pick<SheetHost, "makeEdits" | "undoEdits">;
  snapshot(): PaneSnapshot;
  show(change: Partial<PaneSnapshot>): void;
  changeCheck(change: Partial<Check>): void;
  /** Excel does not tell of the add-in's own writes: the session is told here. */
  noteEdit(edit: EditNotice): void;
  goTo(finding: Finding): Promise<void>;
}

export function createFixing({ host, snapshot, show, changeCheck, noteEdit, goTo }: FixingParts): Fixing {
  function showFix(finding: Finding): void {
    const check = lastCheck(snapshot().state);
    if (isBusy(snapshot()) || !check || finding.fix === null) return;
    show({ fixing: { finding, alike: alikeIn(check, finding), all: false, making: false } });
    void goTo(finding);
  }

  function takeAllOfKind(all: boolean): void {
    const { fixing } = snapshot();
    if (fixing && !fixing.making) show({ fixing: { ...fixing, all } });
  }

  function cancelFix(): void {
    if (!snapshot().fixing?.making) show({ fixing: null });
  }

  async function makeFix(): Promise<void> {
    const { fixing } = snapshot();
    const check = lastCheck(snapshot().state);
    if (!fixing || !check || isBusy(snapshot())) return;
    const edits = editsOf(shownIn(fixing));
    await change(edits, { fixing: { ...fixing, making: true } }, (made) =>
      mendedBy(check.report.findings, made).map(({ key }) => key),
    );
  }

  /** Makes edits; `during` is what the panel shows meanwhile, `mends` what those that were made put right. */
  async function change(
    edits: readonly CellEdit[],
    during: Partial<PaneSnapshot>,
    mends: (made: readonly CellEdit[]) => readonly string[],
  ): Promise<void> {
    show({ ...during, notice: null });
    const done = { fixing: null, writing: null };
    try {
      const receipt = await host.makeEdits(edits);
      const places = new Set(receipt.made.map(placeOf));
      const mended = mends(edits.filter((edit) => places.has(placeOf(edit))));
      if (receipt.made.length > 0) noteChange(receipt, mended, true);
      const words = changedWords(receipt);
      if (receipt.made.length === 0) return show({ ...done, notice: words });
      show({ ...done, changes: [...snapshot().changes, { made: receipt.made, mends: mended, ...words }] });
    } catch (error) {
      const { what, why } = failureOf(error, "The change");
      show({ ...done, notice: { intent: "warning", sentence: `${what} ${why}` } });
    }
  }

  async function writeRating(edit: CellEdit): Promise<void> {
    if (!isBusy(snapshot())) await makeRatings({ edits: [edit], shownFor: null, making: true });
  }

  function showRatings(edits: readonly CellEdit[], shownFor: string): void {
    if (!isBusy(snapshot())) show({ writing: { edits, shownFor, making: false } });
  }

  function cancelRatings(): void {
    if (!snapshot().writing?.making) show({ writing: null });
  }

  async function writeRatings(): Promise<void> {
    const { writing } = snapshot();
    if (writing && !isBusy(snapshot())) await makeRatings({ ...writing, making: true });
  }

  async function makeRatings(writing: RatingsToWrite): Promise<void> {
    const check = lastCheck(snapshot().state);
    if (check) await change(writing.edits, { writing }, (made) => mendedByRatings(check.report, made));
  }

  async function undoChange(): Promise<void> {
    const change = snapshot().changes.at(-1);
    if (!change || isBusy(snapshot())) return;
    show({ undoing: true, notice: null });
    try {
      const receipt = await host.undoEdits(change.made, change.sheetAdded);
      if (receipt.made.length > 0) noteChange(receipt, change.mends, false);
      show({ undoing: false, changes: snapshot().changes.slice(0, -1), notice: undoneWords(receipt) });
    } catch (error) {
      const { what, why } = failureOf(error, "Undoing the change");
      show({ undoing: false, notice: { intent: "warning", sentence: `${what} ${why}` } });
    }
  }

  function noteChange({ made }: EditReceipt, keys: readonly string[], areMended: boolean): void {
    const mended = new Set(lastCheck(snapshot().state)?.mended);
    for (const key of keys) {
      if (areMended) mended.add(key);
      else mended.delete(key);
    }
    changeCheck({ mended });
    for (const sheet of new Set(made.map(({ sheet }) => sheet))) noteEdit({ sheet, address: "", by: "person" });
  }

  return {
    showFix,
    takeAllOfKind,
    cancelFix,
    makeFix,
    writeRating,
    showRatings,
    cancelRatings,
    writeRatings,
    undoChange,
    dismissChanges: () => show({ changes: [] }),
  };
}
