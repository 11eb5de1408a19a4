import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { MadeChange } from "./fixing/fix-state";
import type { Session } from "./session";

const useStyles = makeStyles({
  bar: { margin: "8px 12px", flexShrink: 0 },
  undo: { minWidth: 0 },
  sentence: { marginRight: "8px", overflowWrap: "anywhere" },
});

export interface ChangeBarProps {
  /** The last change that was made. */
  readonly change: MadeChange;
  readonly undoing: boolean;
  readonly session: Session;
}

/** What was changed, and the way back; it stays until it is dismissed, also through the next check. */
export function ChangeBar({ change, undoing, session }: ChangeBarProps) {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={change.intent} layout="multiline">
      <MessageBarBody>
        <span className={styles.sentence}>{change.sentence}</span>
        <Button
          className={styles.undo}
          size="small"
          disabledFocusable={undoing}
          onClick={() => void session.undoChange()}
        >
          {undoing ? "Undoing…" : "Undo"}
        </Button>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label="Keep the changes"
            icon={<DismissRegular />}
            onClick={session.dismissChanges}
          />
        }
      />
    </MessageBar>
  );
}
