import { Link, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  welcome: { padding: "20px 12px", display: "flex", flexDirection: "column", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface WelcomeProps {
  /** Whether the workbook carries marks of an earlier check. */
  readonly marked: boolean;
  readonly onClearMarks: () => void;
}

/** What stands in the panel while there is no check to show. */
export function Welcome({ marked, onClearMarks }: WelcomeProps) {
  const styles = useStyles();
  return (
    <div className={styles.welcome}>
      <h2 className={styles.title}>Check a budget pack</h2>
      <p className={styles.text}>
        Every schedule in this workbook is tested: totals that foot, variances that tie, signs and units that agree.
        Exceptions are marked on their cells and listed here.
      </p>
      <p className={styles.text}>No figure is changed unless you say so, and none leaves the workbook.</p>
      {marked && (
        <p className={styles.text}>
          The workbook carries marks of an earlier check.{" "}
          <Link inline onClick={onClearMarks}>
            Clear marks
          </Link>
        </p>
      )}
    </div>
  );
}
