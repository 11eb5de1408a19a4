/** Puts on each finding who let it stand, or why that no longer counts: by the policy, by the schedule's row in the register, or by its own. */
import type { Schedule } from "../../packs";
import { type Policy, policyFor, type PolicySettings, settingOfRule } from "../../plan";
import { parseCellName } from "../../workbook";
import type { Acceptance } from "./acceptance";
import type { Finding } from "../finding";
import { registerKey, scheduleKey, scheduleKeyOf } from "../finding-key";
import { placeOf } from "../policy-place";
import {
  acceptanceOf,
  type Acceptances,
  type Figure,
  isUndecided,
  type RegisterEntry,
  saysFigure,
  textOf,
  wasAccepted,
} from "./register-entries";

export interface AcceptedBy {
  readonly policy: Policy;
  readonly schedules: readonly Schedule[];
  /** The workbook's own register. */
  readonly own: Acceptances;
  /** Another workbook's, which counts where the own says nothing. */
  readonly others: Acceptances;
}

export function withAcceptances(findings: readonly Finding[], by: AcceptedBy): readonly Finding[] {
  const schedules = new Map(by.schedules.map((schedule) => [schedule.id, schedule]));
  const settings = new Map<string, PolicySettings>();
  const settingsOf = (schedule: Schedule) => {
    const known = settings.get(schedule.id) ?? policyFor(by.policy, placeOf(schedule));
    settings.set(schedule.id, known);
    return known;
  };
  const alike = new Map<string, Schedule[]>();
  for (const schedule of by.schedules) {
    const title = scheduleKey("", schedule);
    alike.set(title, [...(alike.get(title) ?? []), schedule]);
  }
  return findings.map((finding) => {
    const schedule = finding.schedule === null ? undefined : schedules.get(finding.schedule);
    const wider = schedule && (ofPolicy(finding, settingsOf(schedule)) ?? ofSchedule(finding, schedule, alike, by));
    return wider ? { ...finding, acceptance: wider } : ofItself(finding, by);
  });
}

function ofPolicy({ rule }: Finding, settings: PolicySettings): Acceptance | null {
  const { on, reason = "" } = settingOfRule(settings, rule);
  return on === "accepted" ? { of: "rule", reason, by: "", when: "" } : null;
}

function ofSchedule(
  finding: Finding,
  schedule: Schedule,
  alike: ReadonlyMap<string, readonly Schedule[]>,
  by: AcceptedBy,
): Acceptance | null {
  const entry = entryFor(scheduleKeyOf(finding.key), by);
  if (entry?.status !== "Accepted") return null;
  const others = alike.get(scheduleKey("", schedule)) ?? [];
  return isMeant(entry, finding, others) ? acceptanceOf(entry, "schedule") : null;
}

/** Where schedules are called alike, the row's own place says which is meant; where that cannot be told, nothing is accepted. */
function isMeant({ where }: RegisterEntry, { sheet, cell }: Finding, alike: readonly Schedule[]): boolean {
  if (alike.length <= 1) return true;
  if (where?.sheet !== sheet) return false;
  if (alike.filter((schedule) => schedule.sheet === sheet).length === 1) return true;
  const at = parseCellName(cell);
  const { top, bottom, left, right } = where.range;
  return at !== null && at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;
}

function ofItself(finding: Finding, by: AcceptedBy): Finding {
  const entry = entryFor(finding.key, by);
  if (!entry) return finding;
  if (entry.status === "Reopened") {
    const lapsed = stillLapsed(entry, finding);
    return lapsed === null ? finding : { ...finding, lapsed };
  }
  if (!wasAccepted(entry)) return finding;
  const changed = FIGURES.find((figure) => !saysFigure(entry.figures[figure], finding[figure]));
  if (changed === undefined) return { ...finding, acceptance: acceptanceOf(entry, "finding") };
  const isOthers = by.own.get(registerKey(finding.key)) !== entry;
  const then = isOthers && entry.reason !== "" ? ` The reason then: ${entry.reason}` : "";
  return { ...finding, lapsed: lapsedWords(changed, textOf(entry.figures[changed]), finding[changed]) + then };
}

const FIGURES: readonly Figure[] = ["stated", "expected", "difference"];

const SAYS: Readonly<Record<Figure, (then: string) => string>> = {
  stated: (then) => `Accepted at ${then}; now `,
  expected: (then) => `Accepted when ${then} was expected; now `,
  difference: (then) => `Accepted at a difference of ${then}; now `,
};

function lapsedWords(figure: Figure, then: string, now: string): string {
  const again = then === now ? " again" : "";
  return `${SAYS[figure](then === "" ? "no figure" : then)}${now === "" ? "no figure" : now}${again}.`;
}

/** What was said when it was reopened, with the figure of today: the row has been brought up to date since, and tells no more of the figure then. */
function stillLapsed({ whatToDo }: RegisterEntry, finding: Finding): string | null {
  for (const figure of [...FIGURES].reverse()) {
    const [before, after] = SAYS[figure]("\n").split("\n") as [string, string];
    if (!whatToDo.startsWith(before)) continue;
    const end = whatToDo.indexOf(after, before.length);
    const then = end < 0 ? "" : whatToDo.slice(before.length, end);
    // "no figure" is our own word for a blank; a longer piece would be somebody's sentence.
    if (then !== "" && then.length <= 60) return lapsedWords(figure, then, finding[figure]);
  }
  return null;
}

/** The own register's row, unless it decides nothing and another's does. */
function entryFor(key: string, { own, others }: AcceptedBy): RegisterEntry | undefined {
  const short = registerKey(key);
  const entry = own.get(short);
  return entry && !isUndecided(entry) ? entry : (others.get(short) ?? entry);
}
