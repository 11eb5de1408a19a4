import { useEffect, useState } from "react";

/** Excel answers nothing while a cell is being edited; after this long without news a person is told so. */
const PATIENCE = 4000;

/** Whether what is waited for has been the same for a while; null waits for nothing. */
export function useSilence(waitedFor: object | null): boolean {
  const [silent, setSilent] = useState<object | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSilent(waitedFor), PATIENCE);
    return () => clearTimeout(timer);
  }, [waitedFor]);
  return waitedFor !== null && silent === waitedFor;
}

export const STILL_EDITING = "Excel has not answered yet. If a cell is being edited, press Enter or Esc in it.";
