import { Decimal } from "./decimal";

/** What one of an amount is worth, as written beside it: "£12k" and "£000" are thousands. */
export type MoneyScale = "£" | "£000" | "£m" | "£bn";

const POUNDS: Readonly<Record<MoneyScale, Decimal>> = {
  "£": new Decimal(1),
  "£000": new Decimal(1_000),
  "£m": new Decimal(1_000_000),
  "£bn": new Decimal(1_000_000_000),
};

/** Pounds in one of a scale: 1,000,000 for "£m". */
export function poundsIn(scale: MoneyScale): Decimal {
  return POUNDS[scale];
}
