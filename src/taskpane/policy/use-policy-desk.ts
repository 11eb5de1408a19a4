import { useSyncExternalStore } from "react";
import type { PolicyDesk, PolicySnapshot } from "./policy-desk";

/** The desk's present snapshot; the component is drawn again whenever it changes. */
export function usePolicyDesk(desk: PolicyDesk): PolicySnapshot {
  return useSyncExternalStore(desk.subscribe, desk.snapshot);
}
