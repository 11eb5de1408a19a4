import { Link, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { LiveCheck, LiveSnapshot } from "./live-check";
import { liveLine, marksBehind } from "./live-words";
import type { Check } from "../check";
import type { Session } from "../session";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    padding: "2px 12px",
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  switch: { marginLeft: "-8px" },
  label: { fontSize: tokens.fontSizeBase200 },
  line: {
    margin: "0 0 6px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  again: { fontSize: "inherit", lineHeight: "inherit" },
});

export interface LiveBarProps {
  readonly live: LiveCheck;
  readonly snapshot: LiveSnapshot;
  readonly check: Check;
  readonly session: Session;
}

/** Whether edits are checked as they are made, at the foot of the panel. Nothing here speaks up by itself: a person is typing. */
export function LiveBar({ live, snapshot, check, session }: LiveBarProps) {
  const styles = useStyles();
  const line = liveLine(snapshot);
  const areMarksBehind = check.look !== null && check.marks.kind === "written";
  return (
    <div className={styles.bar}>
      <Switch
        className={styles.switch}
        label={{ children: "Check as you type", className: styles.label }}
        checked={snapshot.on}
        onChange={(_, { checked }) => live.turn(checked)}
      />
      {(line || areMarksBehind) && (
        <p className={styles.line}>
          {line}
          {areMarksBehind && (
            <>
              {` ${marksBehind(check.at)} `}
              <Link className={styles.again} inline onClick={() => void session.markAgain()}>
                Mark again
              </Link>
            </>
          )}
        </p>
      )}
    </div>
  );
}
