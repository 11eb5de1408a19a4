import { useSyncExternalStore } from "react";
import type { PaneSnapshot } from "./pane-state";
import type { Session } from "./session";

/** The session's present snapshot; the component is drawn again whenever it changes. */
export function useSession(session: Session): PaneSnapshot {
  return useSyncExternalStore(session.subscribe, session.snapshot);
}
