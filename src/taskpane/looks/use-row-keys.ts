import { useState, type FocusEvent, type KeyboardEvent } from "react";

/** Marks what the arrow keys stop at; its value is the stop's name. Around it and what belongs to it, `data-row` has the same name. */
export const STOP = "data-stop";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

export interface RowKeys {
  /** The name of the stop that Tab comes to; null before any was visited. */
  readonly active: string | null;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A long list as one stop of Tab: arrows go from row to row, Tab goes on to what is in the row and then leaves the list. */
export function useRowKeys(): RowKeys {
  const [active, setActive] = useState<string | null>(null);
  return {
    active,
    onFocus: ({ target }) => {
      const row = target.closest<HTMLElement>("[data-row]")?.dataset["row"];
      if (row !== undefined) setActive(row);
    },
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(`[${STOP}]`)];
      const row = (event.target as HTMLElement).closest<HTMLElement>("[data-row]")?.dataset["row"];
      const at = stops.findIndex((stop) => stop.getAttribute(STOP) === row);
      const to = stops[Math.max(0, Math.min(stops.length - 1, at + step))];
      event.preventDefault();
      to?.focus();
    },
  };
}
