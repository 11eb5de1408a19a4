/** Runs a generator a few dozen milliseconds at a time, so that Excel and the panel stay alive and Cancel is heard. */
export interface Slicing<Progress> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Milliseconds from any origin. */
  readonly now: () => number;
  /** Lets everything else have its turn. */
  readonly pause: () => Promise<void>;
  /** The longest stretch of work between two pauses, unless one step alone takes longer. */
  readonly slice?: number;
}

/** Gives what the generator returns; rejects with an AbortError when the signal is aborted, and the generator is then closed. */
export async function runInSlices<Progress, Result>(
  steps: Generator<Progress, Result>,
  { signal, onProgress, now, pause, slice = 40 }: Slicing<Progress>,
): Promise<Result> {
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - began < slice) continue;
    onProgress(step.value);
    await pause();
    if (signal.aborted) {
      steps.return(undefined as Result);
      throw new DOMException("Cancelled", "AbortError");
    }
    began = now();
  }
}

/** A turn of the event loop by message: timers are slowed to one a second while the panel is closed. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
