/** The words councils use over columns and beside rows, as data; those of one kind of schedule stand in `kinds/`. */
import { remembered } from "../workbook";
import { capital } from "./kinds/capital";
import { COMMON_COLUMNS } from "./kinds/common-columns";
import type { RoleWords } from "./kinds/kind";
import { revenue } from "./kinds/revenue";
import type { ColumnRole, Measure } from "./roles";

/**
 * What heads the columns of revenue and capital schedules. Tried from top to bottom on the whole heading, in lower case; the first that
 * fits names the column. The order matters: "variance as % of budget" is a percentage, "budget variance" a variance.
 */
export const COLUMN_ROLES: readonly RoleWords[] = [...COMMON_COLUMNS, ...capital.columns, ...revenue.columns];

export const MEASURES: readonly { readonly measure: Measure; readonly words: RegExp }[] = [
  { measure: "net", words: /\bnet\b/ },
  { measure: "gross", words: /\bgross\b(?! income)/ },
  { measure: "income", words: /\bincome\b|\bfees and charges\b|\bgrants? (and|&) (other )?income\b/ },
  { measure: "gross", words: /\bexpenditure\b|\bspend(ing)?\b|\bcosts?\b/ },
];

/** Columns whose figures do not add down the page. */
export const NOT_ADDITIVE =
  /%|per ?cent|percentage|\brates?\b|\bratio\b|\baverage\b|\bmean\b|\bmedian\b|\bunit cost|\bprice\b|\bper (head|unit|child|week|place|10,?000|1,?000|capita|pupil)|\bindex\b|\bscore\b|\bfte cost/;

/** Whether the figures under or beside these words are shares, rates or averages, which do not add. */
export function isNotAdded(words: string): boolean {
  return NOT_ADDITIVE.test(words.toLowerCase());
}

/** Later budgets win over earlier ones when a variance could be against either. */
export const LATER_BUDGET = /revised|current|latest|working|updated|approved/;

/** Columns that add others of their row: "Q1 Total", "Total", "Year". */
export const CROSS_TOTAL = /\btotals?\b|\ball (years|quarters|months)\b|^(full|half|whole)?[- ]?year$/;

/** Beside a row of ratings, in a table on its side. */
export const RATINGS =
  /^\W*((overall|current|forecast|this|last|previous|prior) ?(quarter|period|month)?('s)? )?(b?rag|rating|status)\b/i;

export const ROW_WORDS = {
  subtotal: /\bsub-?\s?total\b/i,
  total:
    /\btotals?\b|^net (expenditure|cost|budget|spend|revenue|position|service)|^overall\b|^all (services|schemes|projects|divisions|directorates|placements|children|people|clients|adults|pupils|households|cases|referrals)\b(?! (aged|under|over|with)\b)|^grand\b|^(department|directorate|council|service|programme)( net)? (total|position)\b|^net\b.*\b(cost|expenditure) of\b/i,
  ofWhich: /^\W*(of which|o\/w|which includes|includes?|including|incl\.?)\b/i,
  memo: /^\W*(memo(randum)?|for information|notes?:|excluded? from|not included)\b/i,
  /** Totals that take one block from another: "Net expenditure" under gross expenditure and income. */
  net: /^net\b|\bnet (expenditure|cost|total|budget)\b|surplus|deficit/i,
} as const;

const rolesIn = new WeakMap<readonly RoleWords[], (heading: string) => ColumnRole | null>();

/** The role that the first fitting words give a heading. */
export function roleIn(words: readonly RoleWords[], heading: string): ColumnRole | null {
  let roles = rolesIn.get(words);
  if (!roles) {
    roles = remembered((text) => {
      const lower = text.toLowerCase();
      return words.find(({ words, unless }) => words.test(lower) && !unless?.test(lower))?.role ?? null;
    });
    rolesIn.set(words, roles);
  }
  return roles(heading);
}

/** What a row's label says it is. */
export type LabelWords = Readonly<Record<keyof typeof ROW_WORDS, boolean>>;

export const wordsOfLabel = remembered((label): LabelWords => ({
  subtotal: ROW_WORDS.subtotal.test(label),
  total: ROW_WORDS.total.test(label),
  ofWhich: ROW_WORDS.ofWhich.test(label),
  memo: ROW_WORDS.memo.test(label),
  net: ROW_WORDS.net.test(label),
}));

export function roleOf(heading: string): ColumnRole | null {
  return roleIn(COLUMN_ROLES, heading);
}

export const measureOf = remembered((heading): Measure | null => {
  const text = heading.toLowerCase();
  return MEASURES.find(({ words }) => words.test(text))?.measure ?? null;
});

/** "(Over)/under", "over/(under)", "(adverse)/favourable", "under (-) / over (+)" and their kind, read from a heading; null when it says neither. */
export function signInWords(heading: string): "(over)/under" | "over/(under)" | null {
  const text = heading
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/\([–−]\)/g, "(-)");
  if (/\((over|adv|deficit|pressure)[a-z]*\)/.test(text)) return "(over)/under";
  if (/\((under|fav|surplus|saving)[a-z]*\)/.test(text)) return "over/(under)";
  if (/over[a-z]*\(-\)|under[a-z]*\(\+\)|\(-\)over|\(\+\)under/.test(text)) return "(over)/under";
  if (/over[a-z]*\(\+\)|under[a-z]*\(-\)|\(\+\)over|\(-\)under/.test(text)) return "over/(under)";
  if (/(over[a-z]*\+|\+over|under[a-z]*-|-under)/.test(text)) return "over/(under)";
  return null;
}
