/** Which kind the headings of a table name, and what they make of its columns. */
import { isFigureRole } from "../roles";
import type { ColumnRole, RowPart } from "../roles";
import { roleIn } from "../vocabulary";
import { ALL_KINDS } from "./all-kinds";
import { COMMON_COLUMNS } from "./common-columns";
import type { KindData, KindHeading, RoleWords } from "./kind";
import { tellPairsApart } from "./pairs-of-columns";

export interface KindReading {
  readonly kind: KindData;
  /** One for each heading; null where its words name none. */
  readonly roles: readonly (ColumnRole | null)[];
  readonly score: number;
}

export interface KindVerdict {
  readonly reading: KindReading | null;
  /** Where two kinds fit as well as each other, in words. */
  readonly doubt: string | null;
}

/**
 * The kind that most headings name, of those whose needs are met. Where two fit equally well neither is taken, and the doubt says so:
 * what is not known is not accused.
 */
export function kindNamed(
  headings: readonly KindHeading[],
  words: string,
  labels: readonly string[],
  mayBe: (kind: KindData) => boolean,
): KindVerdict {
  const readings = ALL_KINDS.filter(mayBe)
    .flatMap((kind) => readAs(kind, headings, words, labels) ?? [])
    .sort((a, b) => b.score - a.score);
  const [best, second] = readings;
  if (!best) return { reading: null, doubt: null };
  if (second && second.score === best.score) {
    return {
      reading: null,
      doubt: `its headings fit a ${best.kind.name} as well as a ${second.kind.name}, so neither was assumed`,
    };
  }
  return { reading: best, doubt: null };
}

/** The headings as those of one kind; null when what the kind needs is not there. */
export function readAs(
  kind: KindData,
  headings: readonly KindHeading[],
  words: string,
  labels: readonly string[],
): KindReading | null {
  if (headings.length > MOST_HEADINGS) return null;
  const all = words.toLowerCase();
  if (kind.words && !kind.words.test(all) && !labels.some((label) => kind.words!.test(label.toLowerCase())))
    return null;
  if (kind.unless?.test(all)) return null;
  const roles = rolesUnder(kind, headings);
  const has = (role: ColumnRole) => roles.includes(role);
  if (!kind.needs.every((oneOf) => oneOf.some(has))) return null;
  if (kind.needsOneOf && !kind.needsOneOf.some((set) => set.every(has))) return null;
  if (kind.never?.some(has)) return null;
  if (kind.once?.some((role) => roles.indexOf(role) !== roles.lastIndexOf(role))) return null;
  if (kind.needsParts) {
    const parts = new Set(labels.map((label) => partOf(kind, label)));
    if (!kind.needsParts.some((set) => set.every((part) => parts.has(part)))) return null;
  }
  const distinct = new Set(roles.filter((role) => role !== null && !COMMON.has(role))).size;
  const bound = roles.filter((role) => role !== null).length;
  const others = headings.filter(({ isLabel, text }) => !isLabel && text !== "").length;
  return { kind, roles, score: distinct + (kind.needsParts ? 2 : 0) + bound / Math.max(1, others) / 2 };
}

/** The roles that headings have in a schedule of the kind, whether or not it is one. */
export function rolesUnder(kind: KindData, headings: readonly KindHeading[]): KindReading["roles"] {
  return tellPairsApart(
    kind,
    headings,
    headings.map((heading) => roleOf(kind, heading)),
  );
}

/** A wider table is a store of data, not a schedule that people read. */
const MOST_HEADINGS = 40;

const COMMON_WORD_COLUMNS = COMMON_COLUMNS.filter(({ role }) => !isFigureRole(role));

const COMMON = new Set<ColumnRole>(COMMON_COLUMNS.map(({ role }) => role));

const SHARE_OF_MONEY = /^%|^(percentage|per ?cent)\b|%\)?$/i;

function roleOf(kind: KindData, { text, isLabel, holdsWords, said }: KindHeading): ColumnRole | null {
  if (said !== undefined) return hasRoleOf(kind, said) ? said : null;
  // "% delivered" beside what was delivered is a share of the money, not more of it.
  const own = kind.isMoney && SHARE_OF_MONEY.test(text) ? "percentage" : roleIn(kind.columns, text);
  if (isLabel) return kind.label && own === kind.label ? own : null;
  const role = own ?? roleIn(COMMON_COLUMNS, text);
  // Words under "Reason for the variance" are no variance.
  return role !== null && holdsWords && isFigureRole(role) && !kind.isFoundByHeadings
    ? roleIn(COMMON_WORD_COLUMNS, text)
    : role;
}

function hasRoleOf({ columns, twoOf = [] }: KindData, role: ColumnRole): boolean {
  const isOf = (words: readonly RoleWords[]) => words.some((each) => each.role === role);
  return isOf(columns) || isOf(COMMON_COLUMNS) || twoOf.some(({ first, second }) => first === role || second === role);
}

/** The part that a row's label says it plays in a schedule of the kind. */
export function partOf(kind: KindData, label: string): RowPart | null {
  const text = label.toLowerCase();
  return kind.parts?.find(({ words }) => words.test(text))?.part ?? null;
}
