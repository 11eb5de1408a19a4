/** The list at the left of the bar: the sample packs, and whatever else was opened since. */
import { element } from "./panel";

export interface PackList {
  /** Fetches the names of the samples and opens the first choice. */
  fill(first: string): Promise<void>;
  /** Shows which pack is open now; one that is no sample is kept, so that it can be gone back to. */
  choose(name: string, bytes: Uint8Array): void;
}

export function choiceOfPacks(open: (bytes: Uint8Array, name: string) => Promise<void>, say: (sentence: string) => void): PackList {
  const list = element("packs") as HTMLSelectElement;
  const opened = new Map<string, Uint8Array>();
  const has = (name: string) => [...list.options].some((option) => option.value === name);

  async function openNamed(name: string): Promise<void> {
    const kept = opened.get(name);
    if (kept) return open(kept, name);
    const response = await fetch(`packs/${encodeURIComponent(name)}`);
    if (!response.ok) return say(`The sample pack ${name} is missing: npm run packs makes it.`);
    await open(new Uint8Array(await response.arrayBuffer()), name);
  }

  list.addEventListener("change", () => void openNamed(list.value));
  return {
    fill: async (first) => {
      const names = (await (await fetch("packs/")).json()) as string[];
      list.replaceChildren(...names.map((name) => new Option(spoken(name), name)));
      await openNamed(first);
    },
    choose: (name, bytes) => {
      if (!has(name)) {
        opened.set(name, bytes);
        list.append(new Option(name, name));
      } else if (opened.has(name)) {
        opened.set(name, bytes);
      }
      list.value = name;
    },
  };
}

/** "quarterly-return-with-faults.xlsx" → "Quarterly return with faults". */
function spoken(name: string): string {
  const words = name.replace(/\.xlsx$/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
