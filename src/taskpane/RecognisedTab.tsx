import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Pack } from "../packs";
import { qualifiedName, rangeName } from "../workbook";
import { focusRing } from "./focus-ring";
import { recognisedSchedule } from "./recognised";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: { padding: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    rowGap: "2px",
    margin: "8px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
  why: {
    cursor: "pointer",
    width: "fit-content",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ...focusRing,
  },
  reasons: {
    margin: "6px 0 0",
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  aside: {
    margin: "16px 12px 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  reason: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  empty: { margin: "12px", color: tokens.colorNeutralForeground2 },
});

export interface RecognisedTabProps {
  readonly pack: Pack;
  readonly onGoTo: (sheet: string, range: string) => void;
}

/** The schedules that were recognised and why, and what was left aside. */
export function RecognisedTab({ pack, onGoTo }: RecognisedTabProps) {
  const styles = useStyles();
  return (
    <>
      {pack.schedules.length === 0 && <p className={styles.empty}>No schedule was recognised.</p>}
      <ul className={styles.list}>
        {pack.schedules.map(recognisedSchedule).map(({ id, sheet, range, title, kind, facts, reasons }) => (
          <li key={id} className={styles.entry}>
            <h3 className={styles.title}>{title || kind}</h3>
            <Link onClick={() => onGoTo(sheet, range)}>{qualifiedName(sheet, range)}</Link>
            <dl className={styles.facts}>
              {[...(title ? [{ name: "Kind", value: kind }] : []), ...facts].map(({ name, value }) => (
                <Fact key={name} name={name} value={value} />
              ))}
            </dl>
            {reasons.length > 0 && (
              <details>
                <summary className={styles.why}>Why</summary>
                <ul className={styles.reasons}>
                  {reasons.map((reason, index) => (
                    <li key={index}>{reason}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      {pack.leftAside.length > 0 && (
        <>
          <h3 className={styles.aside}>Left aside</h3>
          <ul className={styles.list}>
            {pack.leftAside.map(({ sheet, range, reason }, index) => (
              <li key={index} className={styles.entry}>
                {range ? (
                  <Link onClick={() => onGoTo(sheet, rangeName(range))}>{qualifiedName(sheet, rangeName(range))}</Link>
                ) : (
                  <span>{sheet}</span>
                )}
                <p className={styles.reason}>{reason}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
