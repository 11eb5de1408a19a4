import { useSyncExternalStore } from "react";
import type { LiveCheck, LiveSnapshot } from "./live-check";

/** The present snapshot; the component is drawn again whenever it changes. */
export function useLiveCheck(live: LiveCheck): LiveSnapshot {
  return useSyncExternalStore(live.subscribe, live.snapshot);
}
