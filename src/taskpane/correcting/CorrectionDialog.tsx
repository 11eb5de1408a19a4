import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { CorrectionOutcome, Schedule } from "../../packs";
import { qualifiedName, rangeName } from "../../workbook";
import { ChoiceField } from "./ChoiceField";
import { chosenIn, columnChoices, inForceOn, kindChosen, tableChoices } from "./correction-choices";
import { fieldBox } from "../looks/field-box";
import { tick } from "../looks/tick";
import { PaneDialog } from "../PaneDialog";
import type { Session } from "../session";
import { rowChoices } from "./row-choices";
import { RowChoices } from "./RowChoices";
import { STILL_EDITING, useSilence } from "../looks/use-silence";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", maxHeight: "calc(100vh - 26px)" },
  top: { display: "flex", flexDirection: "column", gap: "4px", padding: "14px 16px 10px" },
  sentence: { margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  choices: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    overflowX: "hidden",
    overflowY: "auto",
    minHeight: "120px",
    padding: "4px 16px 12px",
  },
  ignore: { display: "flex", alignItems: "flex-start", gap: "8px", cursor: "pointer" },
  tick,
  who: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: {
    ...fieldBox,
    flexGrow: 1,
    height: "24px",
    padding: "0 6px",
    fontSize: tokens.fontSizeBase200,
  },
  group: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  bottom: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px 16px 14px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { minWidth: 0 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface CorrectionDialogProps {
  readonly schedule: Schedule;
  /** The corrections that the last check went by. */
  readonly inUse: readonly CorrectionOutcome[];
  readonly keeping: boolean;
  readonly session: Session;
  /** Where the keyboard goes when what was pressed to get here is there no more. */
  readonly onGone: () => void;
}

/** What a table, its rows and its columns are, to be corrected; nothing is written until it is told to. Esc is Cancel. */
export function CorrectionDialog({ schedule, inUse, keeping, session, onGone }: CorrectionDialogProps) {
  const styles = useStyles();
  const id = useId();
  const before = useMemo(() => chosenIn(schedule, inForceOn(schedule, inUse)), [schedule, inUse]);
  const [chosen, setChosen] = useState(before);
  const [by, setBy] = useState(session.signedAs);
  const isSlow = useSilence(keeping ? schedule : null);
  const choose = (subject: string, is: string) => setChosen((now) => ({ ...now, [subject]: is }));
  const isIgnored = (chosen["ignored"] ?? "") !== "";
  const columns = columnChoices(schedule, kindChosen(schedule, chosen));
  const rows = useMemo(() => rowChoices(schedule), [schedule]);
  const isChanged = Object.entries(chosen).some(([subject, is]) => is !== (before[subject] ?? ""));

  return (
    <PaneDialog
      id={id}
      heading={`Correct ${qualifiedName(schedule.sheet, rangeName(schedule.range))}`}
      onCancel={session.cancelCorrections}
      onGone={onGone}
    >
      {(heading) => (
        <div className={styles.box}>
          <div className={styles.top}>
            {heading}
            <p id={`${id}-sentence`} className={styles.sentence}>
              {schedule.title || "Say what it is where it was read wrongly."}
            </p>
          </div>
          <div className={styles.choices} role="group" aria-labelledby={`${id}-heading`}>
            <label className={styles.ignore}>
              <input
                type="checkbox"
                className={styles.tick}
                checked={isIgnored}
                onChange={({ target }) => choose("ignored", target.checked ? "ignore" : "")}
              />
              Ignore this table
            </label>
            {!isIgnored && (
              <>
                {tableChoices(schedule).map((choice) => (
                  <ChoiceField
                    key={choice.subject}
                    choice={choice}
                    chosen={chosen[choice.subject] ?? ""}
                    onChoose={choose}
                  />
                ))}
                {rows.length > 0 && (
                  <>
                    <h3 className={styles.group}>Rows</h3>
                    <RowChoices choices={rows} chosen={chosen} onChoose={choose} />
                  </>
                )}
                {columns.length > 0 && <h3 className={styles.group}>Columns</h3>}
                {columns.map((choice) => (
                  <ChoiceField
                    key={choice.subject}
                    choice={choice}
                    chosen={chosen[choice.subject] ?? ""}
                    onChoose={choose}
                  />
                ))}
              </>
            )}
          </div>
          <div className={styles.bottom}>
            <label className={styles.who}>
              Your name
              <input className={styles.name} value={by} onChange={({ target }) => setBy(target.value)} />
            </label>
            <div className={styles.buttons}>
              <Button
                className={styles.button}
                appearance="primary"
                disabledFocusable={keeping || !isChanged}
                onClick={() => void session.keepCorrections(chosen, by)}
              >
                {keeping ? "Keeping…" : "Keep"}
              </Button>
              <Button className={styles.button} onClick={session.cancelCorrections}>
                Cancel
              </Button>
            </div>
            <p className={styles.note} role="status">
              {isSlow ? STILL_EDITING : "Kept in the workbook, on Plan rules, and used by the next check."}
            </p>
          </div>
        </div>
      )}
    </PaneDialog>
  );
}
