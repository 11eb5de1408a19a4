import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Acceptance, Finding } from "../../checking";
import type { Session } from "../session";
import { visuallyHidden } from "../looks/visually-hidden";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", padding: "0 12px 8px 37px" },
  made: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  quiet: { minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  // So that its words, not its edge, stand under the words above.
  first: { marginLeft: "-8px", "@media (forced-colors: active)": { marginLeft: 0 } },
  hidden: visuallyHidden,
});

/** What opens again, where that is more than the one. */
const TAKE_BACK: Readonly<Record<Acceptance["of"], string>> = {
  finding: "Take back",
  schedule: "Take back for the whole schedule",
  rule: "Take back for the whole rule",
};

export interface FindingActionsProps {
  readonly finding: Finding;
  readonly isMended: boolean;
  readonly isTakenBack: boolean;
  /** Whether Tab comes here: the list is one stop, and goes on to what can be done about the exception it stands at. */
  readonly isReachable: boolean;
  readonly session: Session;
}

/** Under an exception: the way to see its fix where there is one right answer, to accept it, or to take that back. */
export function FindingActions({ finding, isMended, isTakenBack, isReachable, session }: FindingActionsProps) {
  const styles = useStyles();
  const { fix, acceptance, cell } = finding;
  const tabIndex = isReachable ? 0 : -1;
  const of = <span className={styles.hidden}>{` for ${cell}`}</span>;
  const isOffered = fix !== null && !acceptance;
  if (isMended)
    return (
      <div className={styles.row}>
        <span className={styles.made}>Changed. The next check tells whether it is right now.</span>
      </div>
    );
  return (
    <div className={styles.row}>
      {isOffered && (
        <Button size="small" tabIndex={tabIndex} onClick={() => session.showFix(finding)}>
          Show fix{of}
        </Button>
      )}
      <Button
        key="decide"
        className={mergeClasses(styles.quiet, !isOffered && styles.first)}
        size="small"
        appearance="subtle"
        tabIndex={tabIndex}
        disabledFocusable={isTakenBack}
        onClick={() => (acceptance ? void session.takeBack(finding) : session.showAccept(finding))}
      >
        {!acceptance ? "Accept…" : isTakenBack ? "Taking back…" : TAKE_BACK[acceptance.of]}
        {of}
      </Button>
    </div>
  );
}
