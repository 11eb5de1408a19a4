/** What became of another workbook, in sentences. */
import type { AcceptanceTally } from "../../checking";
import { counted } from "../counted";

export function noRegister(name: string): string {
  return `${name} has no register of exceptions to take acceptances from.`;
}

export function nothingAccepted(name: string): string {
  return `In the register of ${name} nothing is accepted.`;
}

/** "23 acceptances were read from Q1.xlsx: 20 hold, 2 lapsed because figures changed, 1 has no exception here." */
export function importedWords(name: string, { read, hold, lapsed, gone }: AcceptanceTally): string {
  const number = (count: number) => count.toLocaleString("en-GB");
  const parts = [
    hold > 0 ? `${number(hold)} ${hold === 1 ? "holds" : "hold"}` : "",
    lapsed > 0 ? `${number(lapsed)} lapsed because figures changed` : "",
    gone > 0 ? `${number(gone)} ${gone === 1 ? "has" : "have"} no exception here` : "",
  ].filter((part) => part !== "");
  return `${counted(read, "acceptance")} ${read === 1 ? "was" : "were"} read from ${name}: ${parts.join(", ")}.`;
}
