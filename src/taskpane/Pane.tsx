import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useRef } from "react";
import { AcceptDialog } from "./accepting/AcceptDialog";
import { ChangeBar } from "./ChangeBar";
import { timeOf } from "./findings/check-words";
import { CheckResult } from "./findings/CheckResult";
import { askingWords } from "./clearing/clear-words";
import { ClearQuestionBar } from "./clearing/ClearQuestionBar";
import { CorrectionDialog } from "./correcting/CorrectionDialog";
import { FixDialog } from "./fixing/FixDialog";
import { focusRing } from "./looks/focus-ring";
import { isBusy, isWorking, lastCheck } from "./pane-state";
import { NoticeBar } from "./NoticeBar";
import type { OtherReturns } from "./returns/other-returns";
import { announcement } from "./progress-words";
import type { LiveCheck } from "./live/live-check";
import { LiveBar } from "./live/LiveBar";
import type { PolicyDesk } from "./policy/policy-desk";
import { PolicyBar } from "./policy/PolicyBar";
import { PolicyScreen } from "./policy/PolicyScreen";
import { ReturnsBar } from "./returns/ReturnsBar";
import { titleOf } from "./rule-words";
import { RatingsDialog } from "./ratings/RatingsDialog";
import type { Session } from "./session";
import { useLiveCheck } from "./live/use-live-check";
import { usePolicyDesk } from "./policy/use-policy-desk";
import { useSession } from "./use-session";
import { useTheme, type OfficeBackground } from "./looks/use-theme";
import { visuallyHidden } from "./looks/visually-hidden";
import { Welcome } from "./Welcome";
import { WorkProgress } from "./WorkProgress";

/** A panel that is enlarged, or low: what stands fixed over and under the list would leave it no room. */
const SHORT = "@media (max-height: 480px)";

const useStyles = makeStyles({
  provider: { height: "100%" },
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    outlineStyle: "none",
    [SHORT]: { overflowY: "auto" },
  },
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(max-content, 2fr) minmax(max-content, 3fr)",
    gap: "8px",
    padding: "12px",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  wide: { minWidth: 0, paddingLeft: "4px", paddingRight: "4px", whiteSpace: "nowrap" },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    [SHORT]: { flexShrink: 0, overflowY: "visible" },
  },
  message: { margin: "8px 12px 0", flexShrink: 0 },
  notice: { margin: "8px 12px", flexShrink: 0 },
  lacks: {
    marginTop: "auto",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  lacksTitle: { cursor: "pointer", width: "fit-content", ...focusRing },
  lacksList: { margin: "4px 0 0", paddingLeft: "18px" },
  hidden: visuallyHidden,
});

export interface PaneProps {
  readonly session: Session;
  readonly desk: PolicyDesk;
  readonly live: LiveCheck;
  readonly returns: OtherReturns;
  readonly officeBackground: OfficeBackground;
}

/** The whole panel. */
export function Pane({ session, desk, live, returns, officeBackground }: PaneProps) {
  const styles = useStyles();
  const theme = useTheme(officeBackground);
  const snapshot = useSession(session);
  const policy = usePolicyDesk(desk);
  const following = useLiveCheck(live);
  const { state, hidden, marked, notice, question, fixing, accepting, correcting, changes, lacks } = snapshot;
  const working = isWorking(state);
  const busy = isBusy(snapshot);
  const change = changes.at(-1);
  const check = working ? null : lastCheck(state);
  const main = useRef<HTMLElement>(null);
  const takeFocus = useCallback(() => main.current?.focus(), []);
  const asked = (fixing ?? accepting)?.finding.key;
  const takeFocusToFinding = useCallback(() => {
    const found = (selector: string) => main.current?.querySelector<HTMLElement>(selector);
    const item = found(`[data-finding="${CSS.escape(asked ?? "")}"]`) ?? found('[data-stop][tabindex="0"]');
    (item ?? main.current)?.focus();
  }, [asked]);
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <main
        ref={main}
        tabIndex={-1}
        className={styles.pane}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          if (policy.isOpen) desk.cancel();
          else if (working) session.cancel();
          else session.dismissQuestion();
        }}
      >
        <h1 className={styles.hidden}>Outturn</h1>
        <div className={styles.bar}>
          <Button
            className={styles.wide}
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void session.checkPack()}
          >
            Check pack
          </Button>
          <Button className={styles.wide} disabledFocusable={busy} onClick={() => void session.checkSheet()}>
            Check this sheet
          </Button>
        </div>
        <div role="status" className={styles.hidden}>
          {announcement(state)}
        </div>
        {/* Apart from the state, so that dismissing a notice does not say the state again. */}
        <div aria-live="polite" className={styles.hidden}>
          {policy.isOpen
            ? (policy.question?.sentence ?? policy.notice?.sentence)
            : question
              ? askingWords(question)
              : notice?.sentence}
        </div>
        <div aria-live="polite" className={styles.hidden}>
          {change?.sentence}
        </div>
        {/* Over what scrolls, so that what is said, and the way back, are always in view. */}
        {notice && !policy.isOpen && (
          <NoticeBar className={styles.notice} notice={notice} onDismiss={session.dismissNotice} />
        )}
        {change && <ChangeBar change={change} undoing={snapshot.undoing} session={session} />}
        <div className={styles.body}>
          {policy.isOpen ? (
            <PolicyScreen desk={desk} snapshot={policy} />
          ) : (
            <>
              {question && <ClearQuestionBar question={question} session={session} onGone={takeFocus} />}
              {state.status === "failed" && (
                <MessageBar className={styles.message} intent="error" layout="multiline">
                  <MessageBarBody>
                    <MessageBarTitle>{state.failure.what}</MessageBarTitle> {state.failure.why}
                    {state.earlier && ` What follows is the check made at ${timeOf(state.earlier)}.`}
                  </MessageBarBody>
                </MessageBar>
              )}
              {!working && !check && <Welcome marked={marked} onClearMarks={() => void session.clearMarks()} />}
              {working && <WorkProgress state={state} onCancel={session.cancel} />}
              {check && (
                <CheckResult
                  check={check}
                  isFollowed={following.on}
                  hidden={hidden}
                  marked={marked}
                  takingBack={snapshot.takingBack}
                  busy={busy}
                  session={session}
                  onOpenPolicy={() => void desk.open()}
                />
              )}
              {lacks.length > 0 && (
                <details className={styles.lacks}>
                  <summary className={styles.lacksTitle}>{`What this Excel lacks (${lacks.length})`}</summary>
                  <ul className={styles.lacksList}>
                    {lacks.map((sentence) => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                  </ul>
                </details>
              )}
            </>
          )}
        </div>
        {!policy.isOpen && check && <LiveBar live={live} snapshot={following} check={check} session={session} />}
        {!policy.isOpen && <ReturnsBar returns={returns} isBusy={busy} />}
        {!policy.isOpen && !working && <PolicyBar desk={desk} snapshot={policy} />}
        {fixing && (
          <FixDialog
            fixing={fixing}
            title={titleOf(session.rules, fixing.finding.rule)}
            session={session}
            onGone={takeFocusToFinding}
          />
        )}
        {snapshot.writing && snapshot.writing.shownFor !== null && (
          <RatingsDialog writing={snapshot.writing} session={session} onGone={takeFocus} />
        )}
        {accepting && (
          <AcceptDialog
            accepting={accepting}
            title={titleOf(session.rules, accepting.finding.rule)}
            rule={session.rules.get(accepting.finding.rule)}
            session={session}
            onGone={takeFocusToFinding}
          />
        )}
        {correcting && check && (
          <CorrectionDialog
            key={correcting.id}
            schedule={correcting}
            inUse={check.report.corrections?.used ?? []}
            keeping={snapshot.keeping}
            session={session}
            onGone={takeFocus}
          />
        )}
      </main>
    </FluentProvider>
  );
}
