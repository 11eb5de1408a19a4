import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { memo, useEffect, useRef, useState } from "react";
import { counted } from "../counted";
import type { SheetFindings } from "./finding-list";
import { FindingItem } from "./FindingItem";
import { FindingActions, type FindingActionsProps } from "./FindingActions";
import { focusRing } from "../looks/focus-ring";
import { type RuleNames, titleOf } from "../rule-words";
import type { Session } from "../session";
import { useRowKeys } from "../looks/use-row-keys";

/** So many findings of a sheet are drawn at first, and again with each "Show more": ten thousand at once would make the panel stand still. */
const PAGE = 100;

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, position: "sticky", top: 0, zIndex: 1 },
  fold: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    padding: "8px 12px",
    border: "none",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ...focusRing,
  },
  chevron: {
    flexShrink: 0,
    fontSize: "16px",
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
  },
  folded: { transform: "rotate(-90deg)" },
  sheet: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    // A contrast theme draws borders that are transparent elsewhere.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  /** Of the exception a person went to, with what can be done about it. */
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  more: { margin: "8px 12px 12px" },
});

export interface FindingsListProps {
  readonly groups: readonly SheetFindings[];
  readonly rules: RuleNames;
  readonly current: string | null;
  /** Keys of findings whose fix was made. */
  readonly mended: ReadonlySet<string>;
  /** The key of the finding whose acceptance is being taken back. */
  readonly takingBack: string | null;
  readonly session: Session;
}

/** The exceptions, sheet by sheet. Arrow keys move through the list, Tab leaves it, Enter goes to the cell. */
export function FindingsList({ groups, rules, current, mended, takingBack, session }: FindingsListProps) {
  const styles = useStyles();
  const { active, onFocus, onKeyDown } = useRowKeys();
  const list = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<ReadonlyMap<string, number>>(new Map());
  const [followed, setFollowed] = useState(current);

  // Going to an exception from the ribbon unfolds its sheet; folding it afterwards is the person's own wish.
  if (current !== followed) {
    setFollowed(current);
    const home = groups.find((group) => group.findings.some((finding) => finding.key === current));
    if (home && folded.has(home.sheet)) setFolded(without(folded, home.sheet));
  }

  useEffect(() => {
    if (current === null) return;
    const item = list.current?.querySelector(`[data-row="${CSS.escape(current)}"]`);
    item?.scrollIntoView({ block: "nearest" });
  }, [current]);

  const isKnown =
    active !== null &&
    groups.some(({ sheet, findings }) => active === stopOf(sheet) || findings.some(({ key }) => key === active));
  // Where what the keyboard was at is gone, Tab comes to the top.
  const reached = isKnown ? active : groups[0] ? stopOf(groups[0].sheet) : null;

  return (
    <div ref={list} onFocus={onFocus} onKeyDown={onKeyDown}>
      {groups.map(({ sheet, findings }) => {
        const isFolded = folded.has(sheet);
        const reach = Math.max(shown.get(sheet) ?? PAGE, findings.findIndex((finding) => finding.key === current) + 1);
        const rest = findings.length - reach;
        return (
          <section key={sheet} className={styles.group} aria-label={sheet}>
            <h3 className={styles.heading} data-row={stopOf(sheet)}>
              <button
                type="button"
                data-stop={stopOf(sheet)}
                tabIndex={reached === stopOf(sheet) ? 0 : -1}
                className={styles.fold}
                aria-expanded={!isFolded}
                onClick={() => setFolded(isFolded ? without(folded, sheet) : new Set(folded).add(sheet))}
              >
                <ChevronDownRegular className={mergeClasses(styles.chevron, isFolded && styles.folded)} />
                <span className={styles.sheet}>{sheet}</span>
                <span className={styles.count}>{findings.length.toLocaleString("en-GB")}</span>
              </button>
            </h3>
            {!isFolded && (
              <ul className={styles.list}>
                {findings.slice(0, reach).map((finding) => (
                  <Entry
                    key={finding.key}
                    finding={finding}
                    title={titleOf(rules, finding.rule)}
                    isCurrent={finding.key === current}
                    isMended={mended.has(finding.key)}
                    isTakenBack={finding.key === takingBack}
                    isReachable={finding.key === reached}
                    session={session}
                  />
                ))}
              </ul>
            )}
            {!isFolded && rest > 0 && (
              <Button
                className={styles.more}
                size="small"
                onClick={() => setShown(new Map(shown).set(sheet, reach + PAGE))}
              >
                {`Show ${Math.min(PAGE, rest)} more of ${counted(rest, "exception")}`}
              </Button>
            )}
          </section>
        );
      })}
    </div>
  );
}

interface EntryProps extends FindingActionsProps {
  readonly title: string;
  readonly isCurrent: boolean;
}

/** Drawn anew only when it changes: a step of an arrow key must not draw hundreds. */
const Entry = memo(function Entry({ finding, title, isCurrent, ...actions }: EntryProps) {
  const styles = useStyles();
  const { session, isReachable } = actions;
  return (
    <li className={mergeClasses(styles.entry, isCurrent && styles.current)} data-row={finding.key}>
      <FindingItem
        finding={finding}
        title={title}
        isCurrent={isCurrent}
        isReachable={isReachable}
        onGoTo={(found) => void session.goTo(found)}
      />
      <FindingActions finding={finding} {...actions} />
    </li>
  );
});

function stopOf(sheet: string): string {
  return `sheet ${sheet}`;
}

function without(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const left = new Set(names);
  left.delete(name);
  return left;
}
