/** Files by button and by drop. */
import { element } from "./panel";

type Open = (bytes: Uint8Array, name: string) => Promise<void>;

/** The button "Open a file…". */
export function chooseFile(open: Open): void {
  const input = element("chosen") as HTMLInputElement;
  element("open").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    void openFirst(input.files, open);
    input.value = "";
  });
}

/** A file dropped anywhere on the page. Over the frame the page hears nothing of a drag, so the frame is out of reach meanwhile. */
export function takeDroppedFiles(open: Open): void {
  const sign = element("drop");
  const frame = element("add-in");
  const dragging = (on: boolean) => {
    sign.hidden = !on;
    frame.style.pointerEvents = on ? "none" : "";
  };
  window.addEventListener("dragenter", (event) => {
    if (event.dataTransfer?.types.includes("Files")) dragging(true);
  });
  window.addEventListener("dragover", (event) => event.preventDefault());
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) dragging(false);
  });
  // The grid would take the drop for itself.
  window.addEventListener(
    "drop",
    (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.stopPropagation();
      dragging(false);
      void openFirst(event.dataTransfer.files, open);
    },
    { capture: true },
  );
}

async function openFirst(files: FileList | null, open: Open): Promise<void> {
  const file = files?.[0];
  if (file) await open(new Uint8Array(await file.arrayBuffer()), file.name);
}
