import { makeStyles, tokens } from "@fluentui/react-components";
import { counted } from "../counted";
import { focusRing } from "../looks/focus-ring";
import { countNotChecked, type IdleFamily, type NotChecked, type NotTested } from "./not-checked";

const useStyles = makeStyles({
  heading: {
    margin: "16px 12px 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: { padding: "8px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
  small: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  why: { cursor: "pointer", width: "fit-content", ...focusRing },
  family: {
    margin: "10px 0 0",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  names: {
    margin: "2px 0 0",
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  empty: { margin: "12px", color: tokens.colorNeutralForeground2 },
});

export interface NotCheckedTabProps {
  readonly notChecked: NotChecked;
  /** How many schedules there were to try the rules on. */
  readonly schedules: number;
}

/** Everything a check did not do, and why, so that silence is never mistaken for a pass. */
export function NotCheckedTab({ notChecked, schedules }: NotCheckedTabProps) {
  const styles = useStyles();
  const { crashed, notApplicable, idle, notRead, notMarked, notUsed } = notChecked;
  if (countNotChecked(notChecked) === 0) {
    return (
      <p className={styles.empty}>
        {schedules > 0 ? "Every rule was tried on every schedule." : "There was no schedule to try the rules on."}
      </p>
    );
  }
  return (
    <>
      <Sheets heading="Sheets that could not be read" sheets={notRead} />
      {notUsed.length > 0 && (
        <section>
          <h3 className={styles.heading}>Corrections that were not used</h3>
          <ul className={styles.list}>
            {notUsed.map((sentence) => (
              <li key={sentence} className={styles.entry}>
                {sentence}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Rules heading="Rules that went wrong" entries={crashed} />
      <Sheets heading="Checked, but not marked" sheets={notMarked} />
      <Rules heading="Rules that did not apply" entries={notApplicable} />
      {idle.length > 0 && (
        <section>
          <h3 className={styles.heading}>No schedule of their kind in this pack</h3>
          <details className={styles.entry}>
            <summary className={styles.why}>{idleInWords(idle)}</summary>
            {idle.map(({ family, titles }) => (
              <section key={family}>
                <h4 className={styles.family}>{family}</h4>
                <ul className={styles.names}>
                  {titles.map((title) => (
                    <li key={title}>{title}</li>
                  ))}
                </ul>
              </section>
            ))}
          </details>
        </section>
      )}
    </>
  );
}

/** "52 rules had nothing to be tried on", of whatever families. */
function idleInWords(idle: readonly IdleFamily[]): string {
  const count = idle.reduce((sum, { titles }) => sum + titles.length, 0);
  return `${count === 1 ? "One rule" : counted(count, "rule")} had nothing to be tried on`;
}

function Sheets({ heading, sheets }: { readonly heading: string; readonly sheets: NotChecked["notMarked"] }) {
  const styles = useStyles();
  if (sheets.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.list}>
        {sheets.map(({ sheet, reason }, index) => (
          <li key={index} className={styles.entry}>
            <span className={styles.title}>{sheet}</span>
            <p className={styles.small}>{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rules({ heading, entries }: { readonly heading: string; readonly entries: readonly NotTested[] }) {
  const styles = useStyles();
  if (entries.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.list}>
        {entries.map(({ rule, title, reason, schedules }) => (
          <li key={`${rule} ${reason}`} className={styles.entry}>
            <span className={styles.title}>{title}</span>
            <p className={styles.small}>{reason}</p>
            <p className={styles.small}>{schedulesInWords(schedules)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first few by name, the rest by number: a pack may have hundreds. */
function schedulesInWords(schedules: readonly string[]): string {
  const named = schedules.slice(0, 3).join(", ");
  return schedules.length > 3 ? `${named} and ${schedules.length - 3} more` : named;
}
