import { Button, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { counted } from "../counted";
import { EditTable } from "../fixing/EditTable";
import { focusRing } from "../looks/focus-ring";
import { PaneDialog } from "../PaneDialog";
import type { RatingsToWrite } from "./rating-state";
import type { Session } from "../session";
import { STILL_EDITING, useSilence } from "../looks/use-silence";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", maxHeight: "calc(100vh - 26px)" },
  top: { display: "flex", flexDirection: "column", gap: "6px", padding: "14px 16px 10px" },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  edits: { minHeight: "72px", overflowY: "auto", padding: "0 16px", ...focusRing },
  bottom: { display: "flex", flexWrap: "wrap", gap: "8px", padding: "12px 16px 14px" },
});

export interface RatingsDialogProps {
  readonly writing: RatingsToWrite;
  readonly session: Session;
  readonly onGone: () => void;
}

/** Shows ratings cell by cell before they are written. Esc is Cancel. */
export function RatingsDialog({ writing: { edits, shownFor, making }, session, onGone }: RatingsDialogProps) {
  const styles = useStyles();
  const id = useId();
  const isSlow = useSilence(making ? edits : null);
  return (
    <PaneDialog
      id={id}
      heading={`Write ${counted(edits.length, "rating")}`}
      onCancel={session.cancelRatings}
      onGone={onGone}
    >
      {(heading) => (
        <div className={styles.box}>
          <div className={styles.top}>
            {heading}
            <p id={`${id}-sentence`} className={styles.sentence}>
              {isSlow ? STILL_EDITING : `${shownFor}: by the policy, in the schedule’s own style.`}
            </p>
          </div>
          <div className={styles.edits} role="group" aria-label="What would be written" tabIndex={0}>
            <EditTable edits={edits} />
          </div>
          <div className={styles.bottom}>
            <Button appearance="primary" disabledFocusable={making} onClick={() => void session.writeRatings()}>
              {making ? "Writing…" : edits.length === 1 ? "Write it" : "Write them"}
            </Button>
            <Button disabledFocusable={making} onClick={session.cancelRatings}>
              Cancel
            </Button>
          </div>
        </div>
      )}
    </PaneDialog>
  );
}
