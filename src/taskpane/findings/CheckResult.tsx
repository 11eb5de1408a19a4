import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Tab,
  TabList,
  tokens,
  type SelectTabData,
} from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useId, useMemo, useRef, useState } from "react";
import { NO_CORRECTIONS } from "../../plan";
import { checkedLine, headline, isClean, notesLine, notShown, nothingListed } from "./check-words";
import { mayRate } from "../../rating";
import { ClearMenu } from "../clearing/ClearMenu";
import { findingsBySheet } from "./finding-list";
import { FindingsList } from "./FindingsList";
import { countNotChecked, notChecked } from "./not-checked";
import { NotCheckedTab } from "./NotCheckedTab";
import type { Check } from "../check";
import { RatingsTab } from "../ratings/RatingsTab";
import { RecognisedTab } from "../correcting/RecognisedTab";
import type { Session } from "../session";
import { SeverityFilter } from "./SeverityFilter";
import type { Standing } from "./standing";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px 12px 8px" },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", rowGap: "2px" },
  headline: {
    flexGrow: 1,
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  tick: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
  line: {
    margin: 0,
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "0 9px", flexShrink: 0, flexWrap: "wrap" },
  // Four of them stand in one line of the narrowest panel.
  tab: {
    paddingLeft: "1px",
    paddingRight: "1px",
    "& .fui-Tab__content, & .fui-Tab__content--reserved-space": { fontSize: tokens.fontSizeBase200 },
  },
  count: {
    marginLeft: "2px",
    lineHeight: 1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
  panel: { flexGrow: 1, outlineStyle: "none" },
  empty: { margin: "16px 12px", color: tokens.colorNeutralForeground2 },
  why: { minWidth: 0 },
  missing: { marginRight: "8px", overflowWrap: "anywhere" },
  bar: { margin: "8px 12px 0", flexShrink: 0 },
});

type TabName = "findings" | "ratings" | "recognised" | "not-checked";

export interface CheckResultProps {
  readonly check: Check;
  readonly hidden: ReadonlySet<Standing>;
  /** Whether edits are looked at as they are made, so that nobody need be asked to check again. */
  readonly isFollowed: boolean;
  readonly marked: boolean;
  readonly takingBack: string | null;
  /** Excel is at something. */
  readonly busy: boolean;
  readonly session: Session;
  readonly onOpenPolicy: () => void;
}

/** A finished check: what was found, what is rated, what was recognised, what was not checked. */
export function CheckResult(props: CheckResultProps) {
  const { check, isFollowed, hidden, marked, takingBack, busy, session, onOpenPolicy } = props;
  const styles = useStyles();
  const id = useId();
  const panel = `${id}-panel`;
  const [chosen, setTab] = useState<TabName>("findings");
  const { report } = check;
  const notes = notesLine(check);
  const hasRatings = useMemo(() => mayRate(report.pack, report.policy.policy), [report]);
  const tab = chosen === "ratings" && !hasRatings ? "findings" : chosen;
  const groups = useMemo(() => findingsBySheet(check, hidden), [check, hidden]);
  const missing = notShown(check);
  const shown = useRef<HTMLDivElement>(null);
  const sayWhy = () => {
    setTab("not-checked");
    shown.current?.focus();
  };
  const missed = useMemo(() => notChecked(check, session.rules), [check, session.rules]);

  return (
    <>
      {check.changed && !isFollowed && (
        <MessageBar className={styles.bar} layout="multiline">
          <MessageBarBody>The workbook has changed since this check.</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void session.checkAgain()}>
              Check again
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {missing && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>
            <span className={styles.missing}>{missing}</span>
            {check.marks.kind === "written" && (
              <Button className={styles.why} size="small" onClick={sayWhy}>
                Why
              </Button>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.summary}>
        <div className={styles.top}>
          <h2 className={styles.headline}>
            {isClean(check) && <CheckmarkCircleFilled className={styles.tick} aria-hidden />}
            {headline(check)}
          </h2>
          {marked && <ClearMenu session={session} />}
          <p className={styles.line}>{checkedLine(check)}</p>
          {notes && <p className={styles.line}>{notes}</p>}
        </div>
        {report.findings.length > 0 && (
          <SeverityFilter findings={report.findings} hidden={hidden} onToggle={session.toggleStanding} />
        )}
      </div>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        onTabSelect={(_, { value }: SelectTabData) => setTab(value as TabName)}
      >
        <Tab className={styles.tab} id={`${id}-findings`} value="findings" aria-controls={panel}>
          Found
        </Tab>
        {hasRatings && (
          <Tab className={styles.tab} id={`${id}-ratings`} value="ratings" aria-controls={panel}>
            Ratings
          </Tab>
        )}
        <Tab className={styles.tab} id={`${id}-recognised`} value="recognised" aria-controls={panel}>
          Recognised
        </Tab>
        <Tab className={styles.tab} id={`${id}-not-checked`} value="not-checked" aria-controls={panel}>
          Not checked <span className={styles.count}>{countNotChecked(missed).toLocaleString("en-GB")}</span>
        </Tab>
      </TabList>
      <div
        ref={shown}
        id={panel}
        role="tabpanel"
        tabIndex={-1}
        aria-labelledby={`${id}-${tab}`}
        className={styles.panel}
      >
        {tab === "findings" && groups.length === 0 && <p className={styles.empty}>{nothingListed(check)}</p>}
        {tab === "findings" && (
          <FindingsList
            groups={groups}
            rules={session.rules}
            current={check.current}
            mended={check.mended}
            takingBack={takingBack}
            session={session}
          />
        )}
        {tab === "ratings" && <RatingsTab check={check} session={session} onOpenPolicy={onOpenPolicy} />}
        {tab === "recognised" && (
          <RecognisedTab
            pack={report.pack}
            corrections={report.corrections ?? NO_CORRECTIONS}
            busy={busy}
            session={session}
            onGoTo={(sheet, range) => void session.goToRange(sheet, range)}
          />
        )}
        {tab === "not-checked" && <NotCheckedTab notChecked={missed} schedules={report.pack.schedules.length} />}
      </div>
    </>
  );
}
