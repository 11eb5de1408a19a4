import { Decimal as BaseDecimal } from "decimal.js";

/** Decimal arithmetic for money: 40 significant digits, halves rounded away from nil, as councils round. */
export const Decimal = BaseDecimal.clone({ precision: 40, rounding: BaseDecimal.ROUND_HALF_UP });
export type Decimal = BaseDecimal;
