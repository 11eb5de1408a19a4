/** All layouts of all kinds of schedules. */
import type { KindLayout } from "./kind-layout";
import { moneyKinds } from "./money-kinds";
import { otherKinds } from "./other-kinds";

export { KINDS, type KindLayout } from "./kind-layout";

export const kindLayouts: readonly KindLayout[] = [...moneyKinds(), ...otherKinds()];
