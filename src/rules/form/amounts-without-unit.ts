/** Amounts in sentences that lack the m or k which the same figure has elsewhere in the pack: "the £11.49 funding" beside "£11.49m". */
import type { Scope } from "../../checking";
import type { Pack } from "../../packs";
import type { CellAddress } from "../../workbook";
import { statedAmounts } from "../stated-amounts";

export interface AmountWithoutUnit {
  readonly cell: CellAddress;
  readonly text: string;
  /** The same figure as it is written elsewhere. */
  readonly elsewhere: { readonly text: string; readonly sheet: string; readonly cell: CellAddress };
}

/** Two decimals and more than one other digit are pounds and pence as often as not; that they are the very digits of "£11.49m" is no chance. */
const BARE = /^£ ?(\d[\d,]+\.\d+)$/;
const SCALED = /^£ ?(\d[\d,]+\.\d+) ?(?:k|thousand|mn?|million|bn|billion)$/i;

/** Each amount of the sheet's sentences; null where it does not lack its unit. */
export function* amountsWithoutUnit({ schedule, pack }: Scope): Generator<AmountWithoutUnit | null> {
  for (const { cell, text } of schedule.texts) {
    for (const amount of statedAmounts(text)) {
      const digits = BARE.exec(amount.text)?.[1];
      const elsewhere = digits === undefined ? undefined : scaledAmounts(pack).get(digits);
      yield elsewhere ? { cell, text: amount.text, elsewhere } : null;
    }
  }
}

const byDigits = new WeakMap<Pack, ReadonlyMap<string, AmountWithoutUnit["elsewhere"]>>();

/** Where an amount of those digits is first written with its unit. */
function scaledAmounts(pack: Pack): ReadonlyMap<string, AmountWithoutUnit["elsewhere"]> {
  const known = byDigits.get(pack);
  if (known) return known;
  const found = new Map<string, AmountWithoutUnit["elsewhere"]>();
  for (const { sheet, texts } of pack.schedules) {
    for (const { cell, text } of texts) {
      for (const amount of statedAmounts(text)) {
        const digits = SCALED.exec(amount.text)?.[1];
        if (digits !== undefined && !found.has(digits)) found.set(digits, { text: amount.text, sheet, cell });
      }
    }
  }
  byDigits.set(pack, found);
  return found;
}
