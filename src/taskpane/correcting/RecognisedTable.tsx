import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Schedule } from "../../packs";
import { qualifiedName } from "../../workbook";
import { isCorrectable } from "./correction-choices";
import { focusRing } from "../looks/focus-ring";
import { recognisedSchedule } from "./recognised";
import type { Session } from "../session";
import { visuallyHidden } from "../looks/visually-hidden";

const useStyles = makeStyles({
  entry: { padding: "10px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
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
    margin: "6px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hidden: visuallyHidden,
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
  foot: { display: "flex", alignItems: "flex-start", gap: "8px" },
  reading: { flexGrow: 1, minWidth: 0 },
  correct: { flexShrink: 0, marginLeft: "auto" },
  corrected: {
    marginLeft: "6px",
    padding: "0 4px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorBrandForeground1,
  },
});

export interface RecognisedTableProps {
  readonly schedule: Schedule;
  /** Excel is at something. */
  readonly busy: boolean;
  readonly session: Pick<Session, "showCorrections">;
  readonly onGoTo: (sheet: string, range: string) => void;
}

/** One table: what it was taken for, how surely and why, and the way to correct that. */
export function RecognisedTable({ schedule, busy, session, onGoTo }: RecognisedTableProps) {
  const styles = useStyles();
  const { sheet, range, title, kind, isKindCorrected, facts, correctedParts, reasons } = recognisedSchedule(schedule);
  const kindFact = { name: "Kind", value: kind, isCorrected: isKindCorrected };
  const partsFact = { name: "Parts", value: correctedParts, isCorrected: true };
  const shown = [...(title || isKindCorrected ? [kindFact] : []), ...(correctedParts ? [partsFact] : []), ...facts];
  return (
    <li className={styles.entry}>
      <h4 className={styles.title}>{title || kind}</h4>
      <Link aria-label={qualifiedName(sheet, range)} onClick={() => onGoTo(sheet, range)}>
        {range}
      </Link>
      <dl className={styles.facts}>
        {shown.map((fact) => (
          <Fact key={fact.name} {...fact} />
        ))}
      </dl>
      <div className={styles.foot}>
        {reasons.length > 0 && (
          <details className={styles.reading}>
            <summary className={styles.why}>
              Why<span className={styles.hidden}>{` ${qualifiedName(sheet, range)} was read so`}</span>
            </summary>
            <ul className={styles.reasons}>
              {reasons.map((reason, index) => (
                <li key={index}>{reason}</li>
              ))}
            </ul>
          </details>
        )}
        {isCorrectable(schedule) && (
          <Button
            className={styles.correct}
            size="small"
            aria-label={`Correct ${qualifiedName(sheet, range)}…`}
            disabledFocusable={busy}
            onClick={() => session.showCorrections(schedule)}
          >
            Correct…
          </Button>
        )}
      </div>
    </li>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly isCorrected?: boolean;
}

function Fact({ name, value, isCorrected = false }: FactProps) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>
        {value}
        {isCorrected && <span className={styles.corrected}>corrected</span>}
      </dd>
    </>
  );
}
