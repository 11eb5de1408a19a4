import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { policyToJson } from "../../plan";
import { copyFrom, download } from "./exchange-text";
import { fieldBox } from "../looks/field-box";
import type { PolicyDesk, PolicySnapshot } from "./policy-desk";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  json: {
    ...fieldBox,
    width: "100%",
    padding: "6px 10px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    resize: "vertical",
    '&[aria-invalid="true"]': { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  action: { alignSelf: "flex-start" },
  problems: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere", color: tokens.colorStatusDangerForeground1 },
  done: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface PolicyExchangeProps {
  readonly desk: PolicyDesk;
  readonly snapshot: PolicySnapshot;
}

/** The policy as a document: to be copied or saved, and one from elsewhere to be pasted or opened. */
export function PolicyExchange({ desk, snapshot: { inUse, work, problems } }: PolicyExchangeProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const [json, setJson] = useState("");
  const [done, setDone] = useState("");

  function change(text: string, said: string): void {
    setJson(text);
    setDone(said);
  }

  async function open(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    change(await file.text(), `${file.name} is in the box above.`);
    // So that the same file, mended, may be opened again.
    input.value = "";
  }

  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>Exchange as a document</h3>
      <p className={styles.text}>A policy may be kept and sent as JSON. Show the one in use, or paste another.</p>
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={inUse === null}
          onClick={() => inUse && change(policyToJson(inUse.policy), "")}
        >
          Show the one in use
        </Button>
        <Button size="small" onClick={() => chooser.current?.click()}>
          Open a file
        </Button>
        <input
          ref={chooser}
          hidden
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void open(currentTarget)}
        />
      </div>
      <Field label="Policy as JSON" {...(problems.length === 0 ? {} : { validationState: "error" as const })}>
        {(control) => (
          <textarea
            {...control}
            ref={box}
            className={styles.json}
            rows={6}
            spellCheck={false}
            value={json}
            onChange={({ target }) => change(target.value, "")}
          />
        )}
      </Field>
      {problems.length > 0 && (
        <div role="alert">
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={json === ""} onClick={() => void copyFrom(box.current!).then(setDone)}>
          Copy
        </Button>
        <Button size="small" disabledFocusable={json === ""} onClick={() => download("policy.json", json)}>
          Save as a file
        </Button>
      </div>
      <span role="status" className={styles.done}>
        {done}
      </span>
      <Button
        className={styles.action}
        disabledFocusable={work !== null || json.trim() === ""}
        onClick={() => void desk.writeDocument(json)}
      >
        Use this document
      </Button>
    </section>
  );
}
