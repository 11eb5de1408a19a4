import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checking";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { EyeOffRegular } from "@fluentui/react-icons/svg/eye-off";
import { focusRing } from "../looks/focus-ring";
import { SeverityLetter } from "./SeverityLetter";
import { isOpen, type Standing } from "./standing";
import { countBySeverity, SEVERITIES, SEVERITY_WORDS } from "./severity-words";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(4, auto)",
    gap: "6px",
    width: "100%",
    "@media (max-width: 303px)": { gridTemplateColumns: "1fr 1fr" },
  },
  // Four counts of thousands are wider than the narrowest panel.
  pairs: { gridTemplateColumns: "1fr 1fr" },
  toggle: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "center",
    columnGap: "6px",
    rowGap: "2px",
    padding: "7px 7px 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  off: {
    backgroundColor: tokens.colorTransparentBackground,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    textDecorationLine: "line-through",
  },
  // Apart from the severities, and quiet: nothing here waits for anybody.
  accepted: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "28px",
    padding: "3px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  on: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { border: "1px solid Highlight" },
  },
  eye: { fontSize: "16px" },
  count: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  word: { gridColumn: "1 / -1", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface SeverityFilterProps {
  readonly findings: readonly Finding[];
  readonly hidden: ReadonlySet<Standing>;
  readonly onToggle: (standing: Standing) => void;
}

/** How many of each are open, and how many were accepted; a press takes them out of the list or puts them back. */
export function SeverityFilter({ findings, hidden, onToggle }: SeverityFilterProps) {
  const styles = useStyles();
  const counts = countBySeverity(findings);
  const open = findings.filter(isOpen).length;
  const accepted = findings.length - open;
  return (
    <div role="group" aria-label="Show in the list" className={styles.all}>
      {open > 0 && (
        <div className={mergeClasses(styles.row, open > 999 && styles.pairs)}>
          {SEVERITIES.map((severity) => {
            const { one, many, meaning } = SEVERITY_WORDS[severity];
            return (
              <button
                key={severity}
                type="button"
                aria-pressed={!hidden.has(severity)}
                title={meaning}
                className={mergeClasses(styles.toggle, hidden.has(severity) && styles.off)}
                onClick={() => onToggle(severity)}
              >
                <SeverityLetter severity={severity} />
                <span className={styles.count}>{counts[severity].toLocaleString("en-GB")}</span>
                <span className={styles.word}>{counts[severity] === 1 ? one : many}</span>
              </button>
            );
          })}
        </div>
      )}
      {accepted > 0 && (
        <button
          type="button"
          aria-pressed={!hidden.has("accepted")}
          title="Somebody let these stand, for a reason."
          className={mergeClasses(styles.accepted, !hidden.has("accepted") && styles.on)}
          onClick={() => onToggle("accepted")}
        >
          {hidden.has("accepted") ? <EyeOffRegular className={styles.eye} /> : <EyeRegular className={styles.eye} />}
          {`Accepted ${accepted.toLocaleString("en-GB")}`}
        </button>
      )}
    </div>
  );
}
