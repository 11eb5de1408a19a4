import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checking";
import { RAG_NAMES, ratingsInWords, type Direction, type Rating } from "../../rating";
import { cellName } from "../../workbook";
import { pressable } from "../looks/pressable";
import { RatingLetter } from "./RatingLetter";
import type { Session } from "../session";
import { acceptedLine, reasonLine } from "../findings/standing";
import { visuallyHidden } from "../looks/visually-hidden";

const useStyles = makeStyles({
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingBottom: "8px" },
  line: {
    display: "grid",
    gridTemplateColumns: "20px 1fr auto",
    columnGap: "8px",
    rowGap: "4px",
    width: "100%",
    padding: "10px 12px 4px",
    ...pressable,
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
  },
  label: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", minWidth: 0 },
  period: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  cell: { color: tokens.colorBrandForegroundLink, fontVariantNumeric: "tabular-nums" },
  rest: {
    gridColumn: "2 / -1",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  differs: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  kept: {
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    display: "flex",
    flexDirection: "column",
  },
  reason: { color: tokens.colorNeutralForeground1 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", padding: "4px 12px 0 40px" },
  quiet: { minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  said: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  hidden: visuallyHidden,
});

const ARROWS: Readonly<Record<Direction["way"], string>> = { better: "▲", worse: "▼", same: "▬" };
const DIRECTIONS: Readonly<Record<Direction["way"], string>> = { better: "Better", worse: "Worse", same: "The same" };

export interface RatingItemProps {
  readonly rating: Rating;
  /** What the check found about it; nothing where it agrees with the policy. */
  readonly finding: Finding | undefined;
  readonly isWritten: boolean;
  readonly session: Session;
}

/** One rating: what the policy gives, why, how far it is from another, and what the pack says. Pressing it goes to its cell. */
export function RatingItem({ rating, finding, isWritten, session }: RatingItemProps) {
  const styles = useStyles();
  const { label, period, suggested, at, sheet, arithmetic, distances, direction } = rating;
  const acceptance = finding?.acceptance;
  return (
    <li className={styles.entry}>
      <button type="button" className={styles.line} onClick={() => void session.goToRange(sheet, cellName(at))}>
        <RatingLetter ratings={suggested} />
        <span className={styles.label}>
          <span className={styles.hidden}>{`${ratingsInWords(suggested)}: `}</span>
          {label}
          {period !== null && <span className={styles.period}>{`, ${period}`}</span>}
        </span>
        <span className={styles.cell}>
          <span className={styles.hidden}>, cell </span>
          {cellName(at)}
        </span>
        <span className={styles.rest}>
          {!isWritten && <Stated rating={rating} className={styles.differs} />}
          <span>{arithmetic}</span>
          {distances.length > 0 && <span>{sentence(distances.join("; "))}</span>}
          {direction && (
            <span>
              <span aria-hidden>{`${ARROWS[direction.way]} `}</span>
              {`${DIRECTIONS[direction.way]}: ${direction.before}.`}
            </span>
          )}
          {acceptance && (
            <span className={styles.kept}>
              <span className={styles.reason}>{reasonLine(acceptance)}</span>
              <span>{acceptedLine(acceptance)}</span>
            </span>
          )}
        </span>
      </button>
      <Actions rating={rating} finding={finding} isWritten={isWritten} session={session} />
    </li>
  );
}

function Stated({
  rating: { stated, agrees, isMissing, cell },
  className,
}: {
  readonly rating: Rating;
  readonly className: string;
}) {
  if (agrees === true || cell === null) return null;
  if (stated === "") return <span className={className}>{isMissing ? "The pack has no rating." : "Left blank."}</span>;
  return <span className={className}>{`The pack says ${stated}.`}</span>;
}

function Actions({ rating, finding, isWritten, session }: RatingItemProps) {
  const styles = useStyles();
  const { edit, note, stated, suggested, label } = rating;
  const acceptance = finding?.acceptance;
  const of = <span className={styles.hidden}>{` for ${label}`}</span>;
  if (isWritten)
    return (
      <div className={styles.actions}>
        <span className={styles.said}>{`${RAG_NAMES[suggested[0]]} was written.`}</span>
      </div>
    );
  if (!edit && note === "" && !finding) return null;
  return (
    <div className={styles.actions}>
      {edit && !acceptance && (
        <Button size="small" onClick={() => void session.writeRating(edit)}>
          {`Write ${"value" in edit.to ? String(edit.to.value) : ""}`}
          {of}
        </Button>
      )}
      {finding && (
        <Button
          className={styles.quiet}
          size="small"
          appearance="subtle"
          onClick={() => (acceptance ? void session.takeBack(finding) : session.showAccept(finding))}
        >
          {acceptance ? "Take back" : `Keep ${stated} because…`}
          {of}
        </Button>
      )}
      {note !== "" && <span className={styles.said}>{note}</span>}
    </div>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
