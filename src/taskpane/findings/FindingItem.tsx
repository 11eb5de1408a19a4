import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checking";
import { pressable } from "../looks/pressable";
import { SEVERITY_WORDS } from "./severity-words";
import { SeverityLetter } from "./SeverityLetter";
import { acceptedLine, reasonLine } from "./standing";
import { visuallyHidden } from "../looks/visually-hidden";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "20px 1fr auto",
    columnGap: "8px",
    rowGap: "6px",
    width: "100%",
    padding: "10px 12px 10px 9px",
    ...pressable,
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
  },
  current: { ":hover": { backgroundColor: "transparent" } },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  cell: { color: tokens.colorBrandForegroundLink, fontVariantNumeric: "tabular-nums" },
  rest: { gridColumn: "2 / -1", display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  figures: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "2px" },
  // A third of the row, or as wide as a figure of the whole council, which is never cut in two.
  figure: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    flexBasis: "calc((100% - 16px) / 3)",
    minWidth: "min-content",
    maxWidth: "100%",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "break-word",
  },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  message: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  quiet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  lapsed: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  acceptance: {
    display: "flex",
    flexDirection: "column",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  reason: { color: tokens.colorNeutralForeground1 },
  hidden: visuallyHidden,
});

export interface FindingItemProps {
  readonly finding: Finding;
  readonly title: string;
  readonly isCurrent: boolean;
  /** Whether Tab comes to it. */
  readonly isReachable: boolean;
  readonly onGoTo: (finding: Finding) => void;
}

/** One exception. Pressing it goes to its cell. */
export function FindingItem({ finding, title, isCurrent, isReachable, onGoTo }: FindingItemProps) {
  const styles = useStyles();
  const { severity, acceptance, lapsed } = finding;
  const severityName = SEVERITY_WORDS[severity].one;
  const figures = [
    { name: "Stated", value: finding.stated },
    { name: "Expected", value: finding.expected },
    { name: "Difference", value: finding.difference },
  ].filter(({ value }) => value !== "");
  return (
    <button
      type="button"
      data-finding={finding.key}
      data-stop={finding.key}
      tabIndex={isReachable ? 0 : -1}
      aria-current={isCurrent ? "true" : undefined}
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      onClick={() => onGoTo(finding)}
    >
      <SeverityLetter severity={severity} isQuiet={acceptance !== undefined} />
      <span className={mergeClasses(styles.title, acceptance && styles.quiet)}>
        <span
          className={styles.hidden}
        >{`${acceptance ? "Accepted " : ""}${acceptance ? severityName.toLowerCase() : severityName}: `}</span>
        {title}
      </span>
      <span className={styles.cell}>
        <span className={styles.hidden}>, cell </span>
        {finding.cell}
      </span>
      <span className={styles.rest}>
        {lapsed && <span className={styles.lapsed}>{lapsed}</span>}
        {figures.length > 0 && (
          <span className={styles.figures}>
            {figures.map(({ name, value }) => (
              <span key={name} className={styles.figure}>
                <span className={styles.name}>{name} </span>
                <span>{value}</span>
              </span>
            ))}
          </span>
        )}
        <span className={styles.message}>{finding.message}</span>
        {acceptance && (
          <span className={styles.acceptance}>
            <span className={styles.reason}>{reasonLine(acceptance)}</span>
            <span>{acceptedLine(acceptance)}</span>
          </span>
        )}
      </span>
    </button>
  );
}
