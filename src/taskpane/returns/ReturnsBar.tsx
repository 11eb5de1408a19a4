import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useRef, useSyncExternalStore } from "react";
import { focusRing } from "../looks/focus-ring";
import { NoticeBar } from "../NoticeBar";
import type { OtherReturn, OtherReturns } from "./other-returns";
import { visuallyHidden } from "../looks/visually-hidden";

const useStyles = makeStyles({
  bar: {
    boxSizing: "border-box",
    maxHeight: "50%",
    overflowY: "auto",
    padding: "8px 12px",
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { cursor: "pointer", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", ...focusRing },
  body: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px", paddingTop: "8px" },
  line: { display: "flex", alignItems: "center", gap: "4px", minWidth: 0, maxWidth: "100%" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  hidden: visuallyHidden,
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const WAYS: readonly {
  readonly which: OtherReturn;
  readonly button: string;
  readonly line: (name: string) => string;
}[] = [
  { which: "prior", button: "Compare with an earlier return…", line: (name) => `Compared with ${name}` },
  { which: "acceptances", button: "Import acceptances from…", line: (name) => `Acceptances of ${name}` },
];

export interface ReturnsBarProps {
  readonly returns: OtherReturns;
  readonly isBusy: boolean;
}

/** Other workbooks that a check goes by: which they are, and choosing or leaving them. */
export function ReturnsBar({ returns, isBusy }: ReturnsBarProps) {
  const styles = useStyles();
  const snapshot = useSyncExternalStore(returns.subscribe, returns.snapshot);
  const chooser = useRef<HTMLInputElement>(null);
  const chosenFor = useRef<OtherReturn>("prior");
  const { reading, notice } = snapshot;
  const lines = WAYS.flatMap(({ which, line }) => (snapshot[which] === null ? [] : [line(snapshot[which])]));

  function open(input: HTMLInputElement): void {
    const file = input.files?.[0];
    if (file) void returns.take(chosenFor.current, file);
    // So that the same file, mended, may be opened again.
    input.value = "";
  }

  return (
    <details className={styles.bar}>
      <summary className={styles.title}>
        {reading === null ? lines.join("; ") || "Earlier return and acceptances" : `Reading ${reading}…`}
      </summary>
      <div className={styles.body}>
        <div aria-live="polite" className={styles.hidden}>
          {notice?.sentence}
        </div>
        {notice && <NoticeBar notice={notice} onDismiss={returns.dismissNotice} />}
        {WAYS.map(({ which, button, line }) => {
          const name = snapshot[which];
          return name === null ? (
            <Button
              key={which}
              size="small"
              disabledFocusable={isBusy || reading !== null}
              onClick={() => {
                chosenFor.current = which;
                chooser.current?.click();
              }}
            >
              {button}
            </Button>
          ) : (
            <div key={which} className={styles.line}>
              <span className={styles.name}>{line(name)}</span>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={`Go without ${name}`}
                onClick={() => returns.remove(which)}
              />
            </div>
          );
        })}
        <input
          ref={chooser}
          hidden
          type="file"
          aria-label="Another workbook"
          accept=".xlsx,.xlsm"
          onChange={({ currentTarget }) => open(currentTarget)}
        />
        <p className={styles.note}>
          The file is read here and never leaves this machine; the pack is checked by it at once.
        </p>
      </div>
    </details>
  );
}
