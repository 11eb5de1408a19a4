import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect } from "react";
import { askingWords } from "./clear-words";
import type { ClearQuestion } from "../pane-state";
import type { Session } from "../session";

const useStyles = makeStyles({
  bar: { margin: "8px 12px 0", flexShrink: 0 },
  answers: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: "8px" },
  answer: { whiteSpace: "nowrap" },
});

export interface ClearQuestionBarProps {
  readonly question: ClearQuestion;
  readonly session: Session;
  /** Where the keyboard goes once the question is answered. */
  readonly onGone: () => void;
}

/** Asks what becomes of words that people typed in the register. The keyboard is taken to the answer that loses none of them. */
export function ClearQuestionBar({ question, session, onGone }: ClearQuestionBarProps) {
  const styles = useStyles();
  useEffect(
    () => () => {
      // A person who has already gone elsewhere is left there.
      if (document.activeElement === document.body) onGone();
    },
    [onGone],
  );

  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Clear what people wrote?</MessageBarTitle> {askingWords(question)}
      </MessageBarBody>
      <MessageBarActions className={styles.answers}>
        <Button autoFocus className={styles.answer} size="small" onClick={() => void session.clearMarks("keep")}>
          Clear marks only
        </Button>
        <Button className={styles.answer} size="small" onClick={() => void session.clearMarks("clear")}>
          Clear all
        </Button>
        <Button className={styles.answer} size="small" onClick={session.dismissQuestion}>
          Cancel
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
