import { Button, Field, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef, useState, type FormEvent } from "react";
import type { AcceptanceOf } from "../../checking";
import type { AcceptDraft } from "./accept-state";
import { fieldBox } from "../looks/field-box";
import { focusRing } from "../looks/focus-ring";
import { tick } from "../looks/tick";
import { PaneDialog } from "../PaneDialog";
import type { RuleWords } from "../rule-words";
import type { Session } from "../session";
import { STILL_EDITING, useSilence } from "../looks/use-silence";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", maxHeight: "calc(100vh - 26px)", margin: 0 },
  scroll: { display: "flex", flexDirection: "column", gap: "12px", padding: "14px 16px 4px", overflowY: "auto" },
  top: { display: "flex", flexDirection: "column", gap: "4px" },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  choices: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: "0 0 6px", fontSize: tokens.fontSizeBase300 },
  choice: { display: "flex", alignItems: "flex-start", gap: "8px", cursor: "pointer", minWidth: 0 },
  dot: tick,
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  input: {
    ...fieldBox,
    width: "100%",
    height: "32px",
    padding: "0 10px",
    fontSize: tokens.fontSizeBase300,
  },
  why: { cursor: "pointer", width: "fit-content", ...focusRing },
  page: { margin: "4px 0 0", overflowWrap: "anywhere" },
  bottom: { display: "flex", flexDirection: "column", gap: "8px", padding: "12px 16px 14px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { minWidth: 0 },
  note: { margin: 0 },
  instead: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface AcceptDialogProps {
  readonly accepting: AcceptDraft;
  readonly title: string;
  /** What people are told of the rule; undefined for a rule that goes by its id. */
  readonly rule: RuleWords | undefined;
  readonly session: Session;
  readonly onGone: () => void;
}

/** Asks what is accepted, why, and by whom; writes nothing until it is told to. Esc is Cancel, Enter saves. */
export function AcceptDialog({ accepting, title, rule, session, onGone }: AcceptDialogProps) {
  const styles = useStyles();
  const id = useId();
  const { finding, schedule, choices, saving } = accepting;
  const [of, setOf] = useState<AcceptanceOf>("finding");
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(session.signedAs);
  const [asked, setAsked] = useState(false);
  const reasonBox = useRef<HTMLInputElement>(null);
  const nameBox = useRef<HTMLInputElement>(null);
  const isSlow = useSilence(saving ? accepting : null);
  const lacksReason = reason.trim() === "";
  const lacksName = by.trim() === "";

  function save(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (lacksReason) reasonBox.current?.focus();
    else if (lacksName) nameBox.current?.focus();
    else void session.accept({ of, reason, by });
  }

  return (
    <PaneDialog
      id={id}
      heading={`Accept ${finding.cell} on ${finding.sheet}`}
      onCancel={session.cancelAccept}
      onGone={onGone}
    >
      {(heading) => (
        <form className={styles.form} noValidate onSubmit={save}>
          <div className={styles.scroll}>
            <div className={styles.top}>
              {heading}
              <p id={`${id}-sentence`} className={styles.sentence}>
                {title}
              </p>
              {rule && (
                <details className={styles.small}>
                  <summary className={styles.why}>Why this matters</summary>
                  <p className={styles.page}>{rule.page.matters}</p>
                  <p className={styles.page}>{`When to turn it off: ${rule.page.turnOff}`}</p>
                  <p className={styles.page}>{`In a policy it goes by the name ${finding.rule}.`}</p>
                </details>
              )}
            </div>
            <fieldset className={styles.choices} disabled={saving}>
              <legend className={styles.legend}>What is accepted</legend>
              {choices.map((choice) => (
                <label key={choice.of} className={styles.choice}>
                  <input
                    type="radio"
                    className={styles.dot}
                    name={`${id}-of`}
                    checked={of === choice.of}
                    onChange={() => setOf(choice.of)}
                  />
                  <span className={styles.words}>
                    <span>{choice.words}</span>
                    <span className={styles.small}>{choice.hint}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            <Field label="Reason" required {...problem(asked && lacksReason, "Say why it may stand.")}>
              {(control) => (
                <input
                  {...control}
                  ref={reasonBox}
                  className={styles.input}
                  autoComplete="off"
                  value={reason}
                  readOnly={saving}
                  onChange={(event) => setReason(event.target.value)}
                />
              )}
            </Field>
            <Field label="Your name" required {...problem(asked && lacksName, "Say who accepts it.")}>
              {(control) => (
                <input
                  {...control}
                  ref={nameBox}
                  className={styles.input}
                  autoComplete="name"
                  value={by}
                  readOnly={saving}
                  onChange={(event) => setBy(event.target.value)}
                />
              )}
            </Field>
          </div>
          <div className={styles.bottom}>
            <div className={styles.buttons}>
              <Button type="submit" className={styles.button} appearance="primary" disabledFocusable={saving}>
                {saving ? "Accepting…" : "Accept"}
              </Button>
              <Button className={styles.button} disabledFocusable={saving} onClick={session.cancelAccept}>
                Cancel
              </Button>
            </div>
            {schedule && !saving && (
              <Link
                className={styles.instead}
                as="button"
                type="button"
                onClick={() => {
                  session.cancelAccept();
                  session.showCorrections(schedule);
                }}
              >
                The table was read wrongly…
              </Link>
            )}
            <p className={mergeClasses(styles.note, styles.small)} role="status">
              {isSlow ? STILL_EDITING : "Reason, name and date are kept in the workbook, where everybody sees them."}
            </p>
          </div>
        </form>
      )}
    </PaneDialog>
  );
}

function problem(isLacking: boolean, validationMessage: string) {
  return isLacking ? { validationState: "error" as const, validationMessage } : {};
}
