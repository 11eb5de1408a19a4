/** The panel at the right: opened, closed, and made wider by its divider, with mouse or arrow keys. */

const LEAST = 320;
const MOST = 640;
const STEP = 16;

export interface Panel {
  open(): void;
  close(): void;
}

/** Takes charge of #panel, #divider and #close. `changed` is called whenever the grid has more or less room. */
export function panel(changed: () => void): Panel {
  const aside = element("panel");
  const divider = element("divider");

  function show(visible: boolean): void {
    aside.hidden = !visible;
    divider.hidden = !visible;
    changed();
  }

  function widen(width: number): void {
    const kept = Math.min(MOST, Math.max(LEAST, width));
    aside.style.width = `${kept}px`;
    divider.setAttribute("aria-valuenow", String(kept));
    changed();
  }

  divider.setAttribute("aria-valuemin", String(LEAST));
  divider.setAttribute("aria-valuemax", String(MOST));
  divider.addEventListener("pointerdown", (start) => {
    divider.setPointerCapture(start.pointerId);
    const from = aside.getBoundingClientRect().width + start.clientX;
    const move = (event: PointerEvent) => widen(from - event.clientX);
    divider.addEventListener("pointermove", move);
    divider.addEventListener("lostpointercapture", () => divider.removeEventListener("pointermove", move), { once: true });
  });
  divider.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (by !== undefined) widen(aside.getBoundingClientRect().width + by);
  });
  element("close").addEventListener("click", () => show(false));
  widen(LEAST);
  return { open: () => show(true), close: () => show(false) };
}

/** An element of index.html; its absence is a bug. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}
