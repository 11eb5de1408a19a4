import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import type { PolicyInUse } from "../../plan";
import { NoticeBar } from "../NoticeBar";
import type { PolicyDesk, PolicySnapshot, PolicyWork } from "./policy-desk";
import { policyName, policyWhere } from "./policy-words";
import { PolicyExamples } from "./PolicyExamples";
import { PolicyExchange } from "./PolicyExchange";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "20px", padding: "8px 12px 20px" },
  back: { alignSelf: "flex-start", marginLeft: "-8px", marginBottom: "-12px" },
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  problems: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  action: { alignSelf: "flex-start" },
  work: { display: "flex", flexDirection: "column", gap: "8px" },
});

export interface PolicyScreenProps {
  readonly desk: PolicyDesk;
  readonly snapshot: PolicySnapshot;
}

/** Which policy counts here, choosing or exchanging another, and the plan's own rules. */
export function PolicyScreen({ desk, snapshot }: PolicyScreenProps) {
  const styles = useStyles();
  const { inUse, work, question, notice } = snapshot;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  // What is said stands at the top; the button that was pressed may be far below.
  const isSaying = work !== null || question !== null || notice !== null;
  useEffect(() => {
    if (isSaying) title.current?.scrollIntoView({ block: "nearest" });
  }, [isSaying]);
  return (
    <div className={styles.screen}>
      <Button className={styles.back} appearance="transparent" icon={<ArrowLeftRegular />} onClick={desk.close}>
        Back
      </Button>
      <div className={styles.section}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          Policy and plan rules
        </h2>
        {work && <Working work={work} onCancel={desk.cancel} />}
        {notice && <NoticeBar notice={notice} onDismiss={desk.dismissNotice} />}
        {question && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>Replace your policy?</MessageBarTitle> {question.sentence}
            </MessageBarBody>
            <MessageBarActions>
              <Button autoFocus size="small" onClick={desk.dismissQuestion}>
                Keep mine
              </Button>
              <Button size="small" onClick={() => void desk.writePolicy(question.policy, true)}>
                Replace
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {inUse && <InUse inUse={inUse} />}
      </div>
      <PolicyExamples desk={desk} isBusy={work !== null} />
      <section className={styles.section}>
        <h3 className={styles.heading}>Rules of the plan</h3>
        <p className={styles.text}>
          A row on the sheet <i>Plan rules</i> is a rule of your own plan. Its test is an Excel formula; where it gives
          FALSE, the cells that it applies to are marked. The starter rules are published plans’ own, as examples.
        </p>
        <Button
          className={styles.action}
          disabledFocusable={work !== null}
          onClick={() => void desk.insertStarterRules()}
        >
          Insert starter rules
        </Button>
      </section>
      <PolicyExchange desk={desk} snapshot={snapshot} />
    </div>
  );
}

function InUse({ inUse }: { readonly inUse: PolicyInUse }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.name}>{policyName(inUse)}</span>
      <p className={styles.text}>
        {policyWhere(inUse)}
        {inUse.policy.source !== "" && ` Source: ${inUse.policy.source}.`}
      </p>
      {inUse.problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <ul className={styles.problems}>
              {inUse.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function Working({ work, onCancel }: { readonly work: PolicyWork; readonly onCancel: () => void }) {
  const styles = useStyles();
  const words = work.stage === "reading" ? "Reading the workbook" : "Writing into the workbook";
  const share =
    work.stage === "reading" && work.progress && work.progress.of > 0 ? work.progress.done / work.progress.of : null;
  return (
    <div className={styles.work}>
      <span>{words}</span>
      <ProgressBar aria-label={words} {...(share === null ? {} : { value: share })} />
      {work.stage === "reading" && (
        <Button className={styles.action} size="small" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}
