import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { isCancellable, type WorkingState } from "./pane-state";
import { progressWords } from "./progress-words";
import { STILL_EDITING, useSilence } from "./looks/use-silence";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px", padding: "20px 12px" },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  stage: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  cancel: { alignSelf: "flex-start", marginTop: "4px" },
});

export interface WorkProgressProps {
  readonly state: WorkingState;
  readonly onCancel: () => void;
}

export function WorkProgress({ state, onCancel }: WorkProgressProps) {
  const styles = useStyles();
  const { stage, detail, share } = progressWords(state);
  const isSlow = useSilence(state);
  return (
    <div className={styles.box}>
      <span className={styles.stage}>{stage}</span>
      <ProgressBar aria-label={stage} thickness="large" {...(share === null ? {} : { value: share })} />
      <span className={styles.detail}>{isSlow ? STILL_EDITING : detail}</span>
      {state.status !== "clearing" && (
        <Button className={styles.cancel} disabledFocusable={!isCancellable(state)} onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}
