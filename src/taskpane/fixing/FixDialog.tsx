import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { EditTable } from "./EditTable";
import { editsOf } from "./fix-edits";
import { shownIn, type FixPreview } from "./fix-state";
import { allOfKind, makingButton, previewHeading, previewSentence } from "./fix-words";
import { focusRing } from "../looks/focus-ring";
import { tick } from "../looks/tick";
import { PaneDialog } from "../PaneDialog";
import type { Session } from "../session";
import { STILL_EDITING, useSilence } from "../looks/use-silence";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", maxHeight: "calc(100vh - 26px)" },
  top: { display: "flex", flexDirection: "column", gap: "6px", padding: "14px 16px 10px" },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  all: { display: "flex", alignItems: "flex-start", gap: "8px", paddingTop: "4px", cursor: "pointer" },
  tick,
  edits: { minHeight: "72px", overflowY: "auto", padding: "0 16px", ...focusRing },
  bottom: { display: "flex", flexDirection: "column", gap: "8px", padding: "12px 16px 14px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { minWidth: 0 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface FixDialogProps {
  readonly fixing: FixPreview;
  /** What the rule is called on screen. */
  readonly title: string;
  readonly session: Session;
  /** Where the keyboard goes when what was pressed to get here is there no more. */
  readonly onGone: () => void;
}

/** Shows what would stand where, and changes nothing until it is told to. Esc is Cancel. */
export function FixDialog({ fixing, title, session, onGone }: FixDialogProps) {
  const styles = useStyles();
  const id = useId();
  const edits = useMemo(() => editsOf(shownIn(fixing)), [fixing]);
  const isSlow = useSilence(fixing.making ? fixing : null);

  return (
    <PaneDialog id={id} heading={previewHeading(fixing)} onCancel={session.cancelFix} onGone={onGone}>
      {(heading) => (
        <div className={styles.box}>
          <div className={styles.top}>
            {heading}
            <p id={`${id}-sentence`} className={styles.sentence}>
              {previewSentence(fixing, edits, title)}
            </p>
            {fixing.alike.length > 1 && (
              <label className={styles.all}>
                <input
                  type="checkbox"
                  className={styles.tick}
                  checked={fixing.all}
                  disabled={fixing.making}
                  onChange={(event) => session.takeAllOfKind(event.target.checked)}
                />
                {allOfKind(fixing.alike)}
              </label>
            )}
          </div>
          <div className={styles.edits} role="group" aria-label="What would be changed" tabIndex={0}>
            <EditTable key={String(fixing.all)} edits={edits} />
          </div>
          <div className={styles.bottom}>
            <div className={styles.buttons}>
              <Button
                className={styles.button}
                appearance="primary"
                disabledFocusable={fixing.making}
                onClick={() => void session.makeFix()}
              >
                {fixing.making ? "Changing…" : makingButton(edits)}
              </Button>
              <Button className={styles.button} disabledFocusable={fixing.making} onClick={session.cancelFix}>
                Cancel
              </Button>
            </div>
            <p className={styles.note} role="status">
              {isSlow ? STILL_EDITING : "A cell that was changed since the check is left as it is."}
            </p>
          </div>
        </div>
      )}
    </PaneDialog>
  );
}
