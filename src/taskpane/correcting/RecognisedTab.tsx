import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Pack } from "../../packs";
import type { CorrectionsInUse } from "../../plan";
import { qualifiedName, rangeName } from "../../workbook";
import { capitalised } from "../capitalised";
import { CorrectionsList } from "./CorrectionsList";
import { counted } from "../counted";
import { bySheet, type RecognisedSheet } from "./recognised";
import { RecognisedTable, type RecognisedTableProps } from "./RecognisedTable";
import type { Session } from "../session";

/** So many sheets are drawn at first, and again with each "Show more". */
const PAGE = 40;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: {
    margin: 0,
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  quiet: {
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  empty: { margin: "12px", color: tokens.colorNeutralForeground2 },
  more: { margin: "8px 12px 12px" },
});

export interface RecognisedTabProps extends Pick<RecognisedTableProps, "busy" | "onGoTo"> {
  readonly pack: Pack;
  readonly corrections: CorrectionsInUse;
  readonly session: Pick<Session, "showCorrections" | "removeCorrection">;
}

/** The schedules that were recognised and why, sheet by sheet, and what was left aside. */
export function RecognisedTab({ pack, corrections, busy, session, onGoTo }: RecognisedTabProps) {
  const styles = useStyles();
  const sheets = useMemo(() => bySheet(pack), [pack]);
  const [reach, setReach] = useState(PAGE);
  const rest = sheets.length - reach;
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
      {sheets.slice(0, reach).map((sheet) => (
        <Recognised key={sheet.sheet} of={sheet} busy={busy} session={session} onGoTo={onGoTo} />
      ))}
      {rest > 0 && (
        <Button className={styles.more} size="small" onClick={() => setReach(reach + PAGE)}>
          {`Show ${Math.min(PAGE, rest)} more of ${counted(rest, "sheet")}`}
        </Button>
      )}
    </>
  );
}

interface RecognisedProps extends Omit<RecognisedTableProps, "schedule"> {
  readonly of: RecognisedSheet;
}

function Recognised({ of: { sheet, tables, texts, leftAside }, ...rest }: RecognisedProps) {
  const styles = useStyles();
  const link = (range: string) => (
    <Link
      className={styles.link}
      inline
      aria-label={qualifiedName(sheet, range)}
      onClick={() => rest.onGoTo(sheet, range)}
    >
      {range}
    </Link>
  );
  return (
    <section aria-label={sheet}>
      <h3 className={styles.sheet}>{sheet}</h3>
      <ul className={styles.list}>
        {tables.map((schedule) => (
          <RecognisedTable key={schedule.id} schedule={schedule} {...rest} />
        ))}
        {texts.map(({ id, range }) => (
          <li key={id} className={styles.quiet}>
            Sentences in {link(rangeName(range))}
          </li>
        ))}
        {leftAside.map(({ range, reason }, index) => (
          <li key={index} className={styles.quiet}>
            Left aside{range && <>: {link(rangeName(range))}</>}. {capitalised(reason)}
          </li>
        ))}
      </ul>
    </section>
  );
}
