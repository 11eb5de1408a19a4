import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { hasKey, type ScheduleRatings } from "../../rating";
import { counted } from "../counted";
import { placeOf } from "../fixing/fix-edits";
import { tick } from "../looks/tick";
import type { Check } from "../check";
import { RatingItem } from "./RatingItem";
import { findingOf, isToLookAt, ratingsIn } from "./rating-state";
import type { Session } from "../session";

/** So many ratings of a schedule are drawn at first, and again with each "Show more". */
const PAGE = 100;

const useStyles = makeStyles({
  filter: { display: "flex", alignItems: "flex-start", gap: "8px", padding: "10px 12px", cursor: "pointer" },
  tick,
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 8px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    margin: 0,
    flex: "1 1 140px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { margin: "8px 12px 12px" },
  note: {
    margin: "8px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px", margin: "16px 12px" },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface RatingsTabProps {
  readonly check: Check;
  readonly session: Session;
  readonly onOpenPolicy: () => void;
}

/** What the policy rates the pack's lines and measures, schedule by schedule, beside what the pack says. */
export function RatingsTab({ check, session, onOpenPolicy }: RatingsTabProps) {
  const styles = useStyles();
  const { report, workbook } = check;
  const schedules = useMemo(() => ratingsIn({ report, workbook }), [report, workbook]);
  const [onlyOpen, setOnlyOpen] = useState(false);
  // A column for ratings, blank or not.
  const isRated = schedules.some(({ ratings }) => ratings.some(({ cell }) => cell !== null));
  const toLookAt = schedules.reduce((sum, { ratings }) => sum + ratings.filter(isToLookAt).length, 0);

  if (schedules.length === 0) return <NothingRated check={check} onOpenPolicy={onOpenPolicy} />;
  return (
    <>
      {isRated && (
        <label className={styles.filter}>
          <input
            type="checkbox"
            className={styles.tick}
            checked={onlyOpen}
            onChange={(event) => setOnlyOpen(event.target.checked)}
          />
          {`Only what differs or is missing (${toLookAt.toLocaleString("en-GB")})`}
        </label>
      )}
      {!isRated && <p className={styles.note}>The pack has no ratings of its own: these are the policy’s.</p>}
      {isRated && onlyOpen && toLookAt === 0 && (
        <p className={styles.note}>Every rating in the pack is the policy’s.</p>
      )}
      {schedules.map((schedule) => (
        <ScheduleSection
          key={schedule.schedule}
          of={schedule}
          onlyOpen={isRated && onlyOpen}
          check={check}
          session={session}
        />
      ))}
      {isRated && (
        <p className={styles.note}>
          Only the words of a cell are written: colours that were put on it by hand stay as they are.
        </p>
      )}
    </>
  );
}

interface SectionProps {
  readonly of: ScheduleRatings;
  readonly onlyOpen: boolean;
  readonly check: Check;
  readonly session: Session;
}

function ScheduleSection({ of: { sheet, title, ratings, notRated }, onlyOpen, check, session }: SectionProps) {
  const styles = useStyles();
  const [reach, setReach] = useState(PAGE);
  const listed = onlyOpen ? ratings.filter(isToLookAt) : ratings;
  const isWritten = (edit: (typeof ratings)[number]["edit"]) => edit !== null && check.mended.has(placeOf(edit));
  const missing = ratings.flatMap(({ isMissing, edit }) => (isMissing && edit && !isWritten(edit) ? [edit] : []));
  const name = title || sheet;
  const rest = listed.length - reach;
  if (listed.length === 0) return null;
  return (
    <section aria-label={name}>
      <div className={styles.head}>
        <h3 className={styles.title}>{name}</h3>
        {missing.length > 0 && (
          <Button size="small" onClick={() => session.showRatings(missing, name)}>
            {missing.length === 1
              ? "Write the missing one…"
              : `Write all ${missing.length.toLocaleString("en-GB")} missing…`}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {listed.slice(0, reach).map((rating) => (
          <RatingItem
            key={rating.id}
            rating={rating}
            finding={findingOf(check.report, rating)}
            isWritten={isWritten(rating.edit)}
            session={session}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} size="small" onClick={() => setReach(reach + PAGE)}>
          {`Show ${Math.min(PAGE, rest)} more of ${counted(rest, "rating")}`}
        </Button>
      )}
      {notRated !== "" && <p className={styles.note}>{notRated}</p>}
    </section>
  );
}

function NothingRated({ check, onOpenPolicy }: Omit<RatingsTabProps, "session">) {
  const styles = useStyles();
  const { policy } = check.report.policy;
  const why = hasKey(policy)
    ? `The policy “${policy.name}” has no key for what this pack could have rated, or its figures do not say enough: a unit, a budget beside a forecast, a target beside an outturn, which way a measure is better.`
    : `The policy “${policy.name}” has no key for ratings: it does not say from what size a line is red or amber. Choose or write one that does, and check again.`;
  return (
    <div className={styles.empty}>
      <p className={styles.sentence}>{why}</p>
      <Button size="small" onClick={onOpenPolicy}>
        Open the policy
      </Button>
    </div>
  );
}
