import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Correction } from "../../packs";
import type { CorrectionsInUse } from "../../plan";
import { cellName, qualifiedName } from "../../workbook";
import { placesOf, saidWords } from "./correction-words";

const useStyles = makeStyles({
  section: { paddingBottom: "8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: {
    margin: "12px 12px 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: "8px",
    padding: "4px 12px",
    overflowWrap: "anywhere",
  },
  small: {
    gridColumn: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  said: { margin: 0, gridColumn: 1 },
  remove: { gridColumn: 2, gridRow: "1 / span 2" },
  problem: { margin: "8px 12px 0" },
});

export interface CorrectionsListProps {
  readonly corrections: CorrectionsInUse;
  readonly busy: boolean;
  readonly onGoTo: (sheet: string, range: string) => void;
  readonly onRemove: (correction: Correction) => void;
}

/** The corrections that the check went by, each with who said it and a way to take it away; and those it could not go by. */
export function CorrectionsList({ corrections: { used, problems }, busy, onGoTo, onRemove }: CorrectionsListProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      {problems.map((sentence) => (
        <MessageBar key={sentence} className={styles.problem} intent="warning" layout="multiline">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
      {used.length > 0 && <h3 className={styles.heading}>Corrected by people</h3>}
      <ul className={styles.list}>
        {used.map((outcome) => {
          const { correction } = outcome;
          const said = `${placesOf(outcome)}: ${saidWords(correction)}`;
          const { sheet, cell } = correction.at;
          return (
            <li key={correction.from} className={styles.entry}>
              <p className={styles.said}>{said}</p>
              <p className={styles.small}>
                {[correction.by, correction.when].filter((part) => part !== "").join(", ")}{" "}
                <Link inline onClick={() => onGoTo(sheet, cellName(cell))}>
                  {qualifiedName(sheet, cellName(cell))}
                </Link>
              </p>
              <Button
                className={styles.remove}
                size="small"
                aria-label={`Remove the correction ${said}`}
                disabledFocusable={busy}
                onClick={() => onRemove(correction)}
              >
                Remove
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
