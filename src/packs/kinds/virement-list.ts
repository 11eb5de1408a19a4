import type { KindData } from "./kind";

/** Virements one by one: from which budget, to which, how much and why. */
export const virementList: KindData = {
  kind: "virement-list",
  name: "list of virements",
  words: /virement|budgets? (transfer|movement|adjustment|switch)/,
  label: "to",
  columns: [
    { role: "from", words: /\bfrom\b|\bdebit|\bdonor\b/, unless: /£|amount/ },
    { role: "to", words: /\bto\b|\bcredit|\brecipient\b/, unless: /£|amount|\bdue to\b/ },
    { role: "virement", words: /^£|amount|\bvalue\b|\bsum\b|^virements?\b/ },
  ],
  needs: [["virement"], ["from", "to"]],
  once: ["from", "to", "virement"],
  never: ["budget"],
  statements: [],
  isMoney: true,
};
