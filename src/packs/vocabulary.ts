/** The words councils use over columns and beside rows, as data: add a synonym here and nowhere else. */
import type { ColumnRole, Measure } from "./schedule";

interface RoleWords {
  readonly role: ColumnRole;
  readonly words: RegExp;
}

/**
 * Tried from top to bottom on the whole heading, in lower case; the first that fits names the column. The order matters:
 * "variance as % of budget" is a percentage, "budget variance" a variance, "revised budget" a budget.
 */
export const COLUMN_ROLES: readonly RoleWords[] = [
  {
    role: "note",
    words:
      /^(note|notes|note ?ref\.?|ref\.?|reference|footnote|comments?|commentary|explanation|narrative|reason.*)$|note ref/,
  },
  { role: "rag", words: /\brag\b|\bbrag\b|^rating$|^status$/ },
  {
    role: "code",
    words:
      /^(code|cost cent(re|er)|account|line|line (no|number)\.?|no\.?|id|row)$|cost cent(re|er) code|subjective code/,
  },
  { role: "percentage", words: /%|per ?cent|percentage/ },
  {
    role: "slippage",
    words:
      /slip(page|ped)|re-?profil|re-?phas|rephased|carried? (forward )?to (future|next|later) year|to future years?$/,
  },
  { role: "advance", words: /spend in advance|in advance|accelerat|brought forward from (future|next)/ },
  { role: "over-under", words: /(analysis|of which).*(over|under)|(over|under).*analysis/ },
  {
    role: "whole-life-variance",
    words:
      /(whole.?life|all years|total (project|scheme|programme)|lifetime|project life|scheme life).*(varia|over|under|difference)|(varia|\(over\)|\(under\)|difference).*(whole.?life|all years|total (project|scheme)|lifetime)/,
  },
  {
    role: "whole-life-forecast",
    words:
      /(whole.?life|all years|total (project|scheme|programme)|lifetime|project life|scheme life).*(forecast|project(ed|ion)\b(?! all)|outturn|expected|anticipated|latest)|(forecast|projected|projection|outturn|expected|anticipated|latest).*(whole.?life|all years|total (project|scheme|programme)|lifetime|project life)/,
  },
  {
    role: "whole-life-budget",
    words: /whole.?life|all years|total (project|scheme|programme)|lifetime|project life|scheme life/,
  },
  {
    role: "variance",
    words:
      /varia(nce|tion)|\bvar\b|\(over\)|\(under\)|over ?\/ ?\(?under|under ?\/ ?\(?over|over ?spend|under ?spend|\bover or under|surplus.*deficit|deficit.*surplus|\bdifference\b/,
  },
  { role: "budget", words: /budget.*(to date|\bytd\b)|(to date|\bytd\b).*budget|profiled? budget/ },
  { role: "actual", words: /\bactuals?\b|to date|\bytd\b|\bspent\b|year.to.date|expenditure to/ },
  {
    role: "forecast",
    words:
      /forecast|project(ed|ion|ions)\b|outturn|expected|anticipated|estimated (out|spend)|year.end (position|spend|estimate)|predicted/,
  },
  {
    role: "budget",
    words: /budget|plan(ned)?\b|approved|allocation|estimates?\b|original|funding available|base\b|cash limit/,
  },
];

export const MEASURES: readonly { readonly measure: Measure; readonly words: RegExp }[] = [
  { measure: "net", words: /\bnet\b/ },
  { measure: "gross", words: /\bgross\b/ },
  { measure: "income", words: /\bincome\b|\bfees and charges\b|\bgrants? (and|&) (other )?income\b/ },
  { measure: "gross", words: /\bexpenditure\b|\bspend(ing)?\b|\bcosts?\b/ },
];

/** Columns whose figures do not add down the page. */
export const NOT_ADDITIVE =
  /%|per ?cent|percentage|\brates?\b|\bratio\b|\baverage\b|\bmean\b|\bmedian\b|\bunit cost|\bprice\b|\bper (head|unit|child|week|place|10,?000|1,?000|capita|pupil)|\bindex\b|\bscore\b|\bfte cost/;

/** Later budgets win over earlier ones when a variance could be against either. */
export const LATER_BUDGET = /revised|current|latest|working|updated|approved/;

/** Columns that add others of their row: "Q1 Total", "Total", "Year". */
export const CROSS_TOTAL = /\btotals?\b|\ball (years|quarters|months)\b|^(full|half|whole)?[- ]?year$/;

export const ROW_WORDS = {
  subtotal: /\bsub-?\s?total\b/i,
  total:
    /\btotals?\b|^net (expenditure|cost|budget|spend|revenue|position|service)|^overall\b|^all (services|schemes|projects|divisions)\b|^grand\b|^(department|directorate|council|service|programme)( net)? (total|position)\b|^net\b.*\b(cost|expenditure) of\b/i,
  ofWhich: /^\W*(of which|o\/w|which includes|includes?|including|incl\.?)\b/i,
  memo: /^\W*(memo(randum)?|for information|notes?:|excluded? from|not included)\b/i,
  /** Totals that take one block from another: "Net expenditure" under gross expenditure and income. */
  net: /^net\b|\bnet (expenditure|cost|total|budget)\b|surplus|deficit/i,
} as const;

/** What marks a table as the capital programme rather than a revenue budget. */
export const CAPITAL_WORDS =
  /\bcapital\b|slippage|\bslipped\b|approved project|capital (scheme|project|programme)|whole.?life|all years/i;

export function roleOf(heading: string): ColumnRole | null {
  const text = heading.toLowerCase();
  return COLUMN_ROLES.find(({ words }) => words.test(text))?.role ?? null;
}

export function measureOf(heading: string): Measure | null {
  const text = heading.toLowerCase();
  return MEASURES.find(({ words }) => words.test(text))?.measure ?? null;
}

/** "(Over)/under", "over/(under)", "(adverse)/favourable" and their kind, read from a heading; null when it says neither. */
export function signInWords(heading: string): "(over)/under" | "over/(under)" | null {
  const text = heading.toLowerCase().replace(/\s+/g, "");
  if (/\((over|adv|deficit|pressure)[a-z]*\)/.test(text)) return "(over)/under";
  if (/\((under|fav|surplus|saving)[a-z]*\)/.test(text)) return "over/(under)";
  if (/(over[a-z]*\+|\+over|under[a-z]*-|-under)/.test(text)) return "over/(under)";
  return null;
}
