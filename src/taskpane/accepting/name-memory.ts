import type { NameMemory } from "./accept-state";

/** Where a name is kept: the browser's own store, which a council may have shut off. */
export type NameStore = Pick<Storage, "getItem" | "setItem">;

/**
 * Keeps a person's name in the store, apart for each place that Excel shows the panel in (`partition`, office-js #1568). A store that
 * throws is no store: the name is then kept until the panel is closed.
 */
export function createNameMemory(store: () => NameStore, partition: string | undefined): NameMemory {
  const key = `${partition ?? ""}outturn.name`;
  let kept: string | null = null;
  return {
    recall() {
      if (kept !== null) return kept;
      try {
        return store().getItem(key) ?? "";
      } catch {
        return "";
      }
    },
    keep(name) {
      kept = name;
      try {
        store().setItem(key, name);
      } catch {
        // It is asked for again next time, which says enough.
      }
    },
  };
}

/** Where there is none. */
export function noStore(): NameStore {
  throw new Error("There is no store.");
}
