import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Pack, Schedule } from "../packs";
import type { CorrectionsInUse } from "../plan";
import { qualifiedName, rangeName } from "../workbook";
import { isCorrectable } from "./correction-choices";
import { CorrectionsList } from "./CorrectionsList";
import { focusRing } from "./focus-ring";
import { recognisedSchedule } from "./recognised";
import type { Session } from "./session";

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

export interface RecognisedTabProps {
  readonly pack: Pack;
  readonly corrections: CorrectionsInUse;
  readonly busy: boolean;
  readonly session: Pick<Session, "showCorrections" | "removeCorrection">;
  readonly onGoTo: (sheet: string, range: string) => void;
}

/** The schedules that were recognised and why, and what was left aside. */
export function RecognisedTab({ pack, corrections, busy, session, onGoTo }: RecognisedTabProps) {
  const styles = useStyles();
  return (
    <>
      {corrections.used.length + corrections.problems.length > 0 && (
        <CorrectionsList
          corrections={corrections}
          busy={busy}
          onGoTo={onGoTo}
          onRemove={(correction) => void session.removeCorrection(correction)}
        />
      )}
      {pack.schedules.length === 0 && <p className={styles.empty}>No schedule was recognised.</p>}
      <ul className={styles.list}>
        {pack.schedules.map((schedule) => (
          <Recognised key={schedule.id} schedule={schedule} busy={busy} session={session} onGoTo={onGoTo} />
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

interface RecognisedProps extends Pick<RecognisedTabProps, "busy" | "session" | "onGoTo"> {
  readonly schedule: Schedule;
}

function Recognised({ schedule, busy, session, onGoTo }: RecognisedProps) {
  const styles = useStyles();
  const { sheet, range, title, kind, isKindCorrected, facts, correctedParts, reasons } = recognisedSchedule(schedule);
  const kindFact = { name: "Kind", value: kind, isCorrected: isKindCorrected };
  const partsFact = { name: "Parts", value: correctedParts, isCorrected: true };
  return (
    <li className={styles.entry}>
      <h3 className={styles.title}>{title || kind}</h3>
      <Link onClick={() => onGoTo(sheet, range)}>{qualifiedName(sheet, range)}</Link>
      <dl className={styles.facts}>
        {[...(title || isKindCorrected ? [kindFact] : []), ...(correctedParts ? [partsFact] : []), ...facts].map(
          (fact) => (
            <Fact key={fact.name} {...fact} />
          ),
        )}
      </dl>
      <div className={styles.foot}>
        {reasons.length > 0 && (
          <details className={styles.reading}>
            <summary className={styles.why}>Why</summary>
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
