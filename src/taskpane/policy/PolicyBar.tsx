import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { focusRing } from "../looks/focus-ring";
import type { PolicyDesk, PolicySnapshot } from "./policy-desk";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    minHeight: "36px",
    padding: "6px 12px",
    flexShrink: 0,
    border: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  arrow: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
});

export interface PolicyBarProps {
  readonly desk: PolicyDesk;
  readonly snapshot: PolicySnapshot;
}

/** Which policy a check goes by, at the foot of the panel; a press opens it. */
export function PolicyBar({ desk, snapshot: { inUse } }: PolicyBarProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.bar} onClick={() => void desk.open()}>
      <span className={styles.name}>
        {inUse === null ? "Policy and plan rules" : `Policy: ${inUse.policy.name}`}
        {inUse !== null && inUse.problems.length > 0 && " (see what could not be read)"}
      </span>
      <ChevronRightRegular className={styles.arrow} aria-hidden />
    </button>
  );
}
