/** Which columns follow from which across a row: named by headings, by formulas filled down, or borne out by the figures. */
import { formulaAt, linearTermsOf, relativeForm, type Sheet } from "../workbook";
import type { TableBlock } from "./find-tables";
import type { ColumnRole, IdentityBasis, IdentityMeaning, Measure, ScheduleKind } from "./schedule";
import { isBeyondChance, isBorneOut, type Support } from "./support";
import { roughlyTies, type TableFigures } from "./table-figures";
import { CROSS_TOTAL, LATER_BUDGET } from "./vocabulary";

/** A column as far as its heading tells; `role` may still be changed by what the figures say. */
export interface BoundColumn {
  readonly column: number;
  readonly heading: string;
  role: ColumnRole;
  measure: Measure | null;
  reason: string;
}

/** result = sum of coefficient × column on every row; a percentage is terms[0] / |terms[1]|. */
export interface ColumnRelation {
  readonly meaning: Exclude<IdentityMeaning, "foot">;
  readonly result: number;
  readonly terms: readonly { readonly column: number; readonly coefficient: 1 | -1 }[];
  readonly basis: IdentityBasis;
  readonly support: Support;
}

interface Candidate {
  readonly result: number;
  readonly terms: ColumnRelation["terms"];
}

interface Evidence {
  readonly sheet: Sheet;
  readonly table: TableBlock;
  /** The rows on which a relation may be tried: those with figures. */
  readonly rows: readonly number[];
  readonly figures: TableFigures;
}

/** A relation that nothing names must hold on at least this many rows whose figures are large enough to tell. */
const MINED_ROWS = 5;

export function columnRelations(columns: readonly BoundColumn[], kind: ScheduleKind, evidence: Evidence): readonly ColumnRelation[] {
  const relations: ColumnRelation[] = [];
  const add = (relation: ColumnRelation | null) => {
    if (!relation || relations.some((known) => sameColumns(known, relation))) return;
    relations.push(relation);
  };
  if (kind !== "table") {
    for (const candidates of netCandidates(columns)) add(named("net", candidates, evidence));
    for (const variance of columns.filter(({ role }) => role === "variance" || role === "whole-life-variance")) {
      add(varianceRelation(variance, columns, kind, evidence));
    }
    for (const candidates of varianceNetCandidates(columns)) add(named("variance-net", candidates, evidence));
    if (kind === "capital") for (const candidates of analysisCandidates(columns)) add(named("capital-analysis", candidates, evidence));
  }
  for (const column of columns.filter(({ role }) => role === "percentage")) add(percentageRelation(column, columns, evidence));
  for (const { column, role } of columns) {
    if (role === "percentage" || role === "text") continue;
    if (relations.some(({ result }) => result === column)) continue;
    add(formulaRelation(column, columns, evidence));
  }
  for (const { column, heading } of columns) {
    if (!CROSS_TOTAL.test(heading.toLowerCase()) || relations.some(({ result }) => result === column)) continue;
    add(isReckoned(column, evidence) ? null : crossTotal(column, columns, kind, evidence));
  }
  for (const relation of minedRelations(columns, relations, evidence)) add(relation);
  return relations;
}

/** One statement about a set of columns is enough: net = gross + income says gross = net − income as well. */
function sameColumns(a: ColumnRelation, b: ColumnRelation): boolean {
  const columnsOf = (relation: ColumnRelation) => new Set([relation.result, ...relation.terms.map(({ column }) => column)]);
  const first = columnsOf(a);
  const second = columnsOf(b);
  return first.size === second.size && [...first].every((column) => second.has(column));
}

interface TellingSupport extends Support {
  /** Rows that hold with every figure in them well above its own slack: no accident. */
  readonly telling: number;
}

function supportOf({ result, terms }: Candidate, { rows, figures }: Evidence): TellingSupport {
  let held = 0, tested = 0, telling = 0;
  for (const row of rows) {
    const stated = figures.at(row, result);
    if (Number.isNaN(stated)) continue;
    let sum = 0, slack = figures.slack(row, result), known = 0, nonNil = stated === 0 ? 0 : 1;
    for (const { column, coefficient } of terms) {
      const figure = figures.at(row, column);
      if (Number.isNaN(figure)) continue;
      known++;
      sum += coefficient * figure;
      slack += figures.slack(row, column);
      if (figure !== 0) nonNil++;
    }
    if (known === 0 || nonNil === 0 || terms.some(({ column }) => figures.isWithheld(row, column))) continue;
    tested++;
    if (!roughlyTies(stated, sum, slack)) continue;
    held++;
    if (nonNil > terms.length && Math.abs(stated) > 12 * slack) telling++;
  }
  return { held, tested, telling };
}

interface Scored extends Candidate {
  readonly support: TellingSupport;
}

/** The candidate that holds on most rows; of equals the first, so that callers list the likeliest first. */
function best(candidates: readonly Candidate[], evidence: Evidence): Scored | null {
  let winner: Scored | null = null;
  for (const candidate of candidates) {
    const support = supportOf(candidate, evidence);
    const isBetter = !winner || support.held > winner.support.held || (support.held === winner.support.held && support.telling > winner.support.telling);
    if (isBetter) winner = { ...candidate, support };
  }
  return winner;
}

function named(meaning: ColumnRelation["meaning"], candidates: readonly Candidate[], evidence: Evidence): ColumnRelation | null {
  const winner = best(candidates, evidence);
  if (!winner || winner.support.tested === 0) return null;
  const { held, tested } = winner.support;
  if (!isBorneOut(winner.support)) return null;
  return { meaning, result: winner.result, terms: winner.terms, basis: "headings", support: { held, tested } };
}

/** Gross, income and net of one band; net = gross + income where income is typed negative, gross − income where not. */
function netCandidates(columns: readonly BoundColumn[]): readonly (readonly Candidate[])[] {
  return measureGroups(columns.filter(({ role }) => role !== "variance")).map(grossIncomeNet);
}

function varianceNetCandidates(columns: readonly BoundColumn[]): readonly (readonly Candidate[])[] {
  return measureGroups(columns.filter(({ role }) => role === "variance")).map(grossIncomeNet);
}

interface MeasureGroup {
  readonly gross: number;
  readonly income: number;
  readonly net: number;
}

function grossIncomeNet({ gross, income, net }: MeasureGroup): readonly Candidate[] {
  const withIncome = (coefficient: 1 | -1): Candidate => ({ result: net, terms: [{ column: gross, coefficient: 1 }, { column: income, coefficient }] });
  return [withIncome(1), withIncome(-1)];
}

/** Neighbouring columns that say gross, income and net once each. */
function measureGroups(columns: readonly BoundColumn[]): readonly MeasureGroup[] {
  const groups: MeasureGroup[] = [];
  let open: Partial<Record<Measure, number>> = {};
  let openRole: ColumnRole | null = null;
  for (const { column, measure, role } of columns) {
    if (measure === null) continue;
    if (open[measure] !== undefined || role !== openRole) open = {};
    openRole = role;
    open[measure] = column;
    const { gross, income, net } = open;
    if (gross !== undefined && income !== undefined && net !== undefined) {
      groups.push({ gross, income, net });
      open = {};
    }
  }
  return groups;
}

/**
 * A variance against the budget and the forecast (or actual) of its own measure, in whichever direction most rows have it.
 * A column whose heading says no more than the year becomes the forecast when the variances are reckoned from it.
 */
function varianceRelation(variance: BoundColumn, columns: readonly BoundColumn[], kind: ScheduleKind, evidence: Evidence): ColumnRelation | null {
  const isWholeLife = variance.role === "whole-life-variance";
  const sameMeasure = (other: BoundColumn) => other.measure === variance.measure || (variance.measure === "net" && other.measure === null) || (variance.measure === null && other.measure === "net");
  const budgets = columns.filter((other) => other.role === (isWholeLife ? "whole-life-budget" : "budget") && sameMeasure(other));
  const isOutturn = ({ role }: BoundColumn) => (isWholeLife ? role === "whole-life-forecast" : role === "forecast" || role === "actual");
  const outturns = columns.filter((other) => isOutturn(other) && sameMeasure(other));
  const unnamed = isWholeLife ? [] : columns.filter((other) => other.role === "figure" && sameMeasure(other));
  const byLikelihood = (a: BoundColumn, b: BoundColumn) =>
    Number(LATER_BUDGET.test(b.heading.toLowerCase())) - Number(LATER_BUDGET.test(a.heading.toLowerCase())) ||
    Number(b.role === "forecast") - Number(a.role === "forecast") || b.column - a.column;
  const pairs = [...outturns, ...unnamed].sort(byLikelihood).flatMap((outturn) => [...budgets, ...(budgets.length === 0 ? unnamed : [])].sort(byLikelihood).filter((budget) => budget !== outturn).map((budget) => ({ budget, outturn })));
  const wordsSay = signInWords(variance.heading);
  const signs: readonly (1 | -1)[] = wordsSay === "over/(under)" ? [-1, 1] : [1, -1];
  const candidates = pairs.flatMap(({ budget, outturn }) =>
    signs.map((sign): Candidate => ({
      result: variance.column,
      terms: [{ column: budget.column, coefficient: sign }, { column: outturn.column, coefficient: -sign as 1 | -1 }],
    })),
  );
  const relation = named(kind === "capital" ? "capital-variance" : "variance", candidates, evidence);
  if (relation) bindFromRelation(relation, columns);
  return relation;
}

/** "(Over)/under", "over/(under)", "(adverse)/favourable" and their kind, read from a heading; null when it says neither. */
export function signInWords(heading: string): "(over)/under" | "over/(under)" | null {
  const text = heading.toLowerCase().replace(/\s+/g, "");
  if (/\((over|adv|deficit|pressure)[a-z]*\)/.test(text)) return "(over)/under";
  if (/\((under|fav|surplus|saving)[a-z]*\)/.test(text)) return "over/(under)";
  if (/(over[a-z]*\+|\+over|under[a-z]*-|-under)/.test(text)) return "over/(under)";
  return null;
}

function bindFromRelation(relation: ColumnRelation, columns: readonly BoundColumn[]): void {
  for (const { column } of relation.terms) {
    const bound = columns.find((candidate) => candidate.column === column)!;
    if (bound.role !== "figure") continue;
    const others = relation.terms.filter((term) => term.column !== column).map((term) => columns.find((c) => c.column === term.column)!.role);
    bound.role = others.includes("budget") ? "forecast" : "budget";
    bound.reason = `the variances are reckoned from it on ${relation.support.held} of ${relation.support.tested} rows`;
  }
}

/** A capital variance split into over- or underspend, slippage and spend in advance; each may be shown with either sign. */
function analysisCandidates(columns: readonly BoundColumn[]): readonly (readonly Candidate[])[] {
  const parts = columns.filter(({ role }) => role === "over-under" || role === "slippage" || role === "advance");
  const before = (column: number) => columns.filter(({ role, column: c }) => role === "variance" && c < column).at(-1);
  const variance = parts[0] && (before(parts[0].column) ?? columns.find(({ role }) => role === "variance"));
  if (!variance || parts.length < 2) return [];
  const all = Array.from({ length: 2 ** parts.length }, (_, bits): Candidate => ({
    result: variance.column,
    terms: parts.map(({ column }, i) => ({ column, coefficient: (bits >> i) & 1 ? -1 : 1 })),
  }));
  return [all];
}

/** A percentage of the budget: of the variance, of the spend to date or of the forecast, whichever the figures bear out. */
function percentageRelation(percentage: BoundColumn, columns: readonly BoundColumn[], evidence: Evidence): ColumnRelation | null {
  const parts = columns.filter(({ role }) => role === "variance" || role === "actual" || role === "forecast");
  const bases = columns.filter(({ role }) => role === "budget");
  let winner: { support: Support; terms: ColumnRelation["terms"] } | null = null;
  for (const part of parts) {
    for (const base of bases) {
      for (const coefficient of [1, -1] as const) {
        const support = percentageSupport(percentage.column, part.column, coefficient, base.column, evidence);
        if (!winner || support.held > winner.support.held) {
          winner = { support, terms: [{ column: part.column, coefficient }, { column: base.column, coefficient: 1 }] };
        }
      }
    }
  }
  if (!winner || winner.support.held < 2 || !isBorneOut(winner.support)) return null;
  return { meaning: "percentage", result: percentage.column, terms: winner.terms, basis: "headings", support: winner.support };
}

function percentageSupport(result: number, part: number, coefficient: 1 | -1, base: number, { rows, figures }: Evidence): Support {
  let held = 0, tested = 0;
  for (const row of rows) {
    const stated = figures.at(row, result);
    const over = figures.at(row, base);
    const share = (coefficient * figures.at(row, part)) / Math.abs(over);
    if (Number.isNaN(stated) || !Number.isFinite(share) || (stated === 0 && share === 0)) continue;
    tested++;
    const slack = figures.slack(row, result) + Math.abs(share) * 1e-6;
    if (Math.abs(stated - share) <= slack + 1e-6 || Math.abs(stated - 100 * share) <= Math.max(slack, 1e-6 * Math.abs(stated))) held++;
  }
  return { held, tested };
}

/** A formula filled down most of a column that adds and takes away cells of its own row. */
function formulaRelation(column: number, columns: readonly BoundColumn[], { sheet, rows, figures }: Evidence): ColumnRelation | null {
  const forms = new Map<string, { rows: number[]; terms: ColumnRelation["terms"] }>();
  let filled = 0;
  for (const row of rows) {
    if (Number.isNaN(figures.at(row, column))) continue;
    filled++;
    const formula = formulaAt(sheet, { row, column });
    if (formula === null) continue;
    const terms = termsAcross(sheet, formula, row, column, columns);
    if (!terms) continue;
    const form = relativeForm(formula, { row, column });
    const seen = forms.get(form);
    if (seen) seen.rows.push(row);
    else forms.set(form, { rows: [row], terms });
  }
  const most = [...forms.values()].sort((a, b) => b.rows.length - a.rows.length)[0];
  if (!most || most.rows.length < 2 || most.terms.length < 2) return null;
  const support = { held: most.rows.length, tested: filled };
  if (!isBorneOut(support)) return null;
  return { meaning: "cross-cast", result: column, terms: most.terms, basis: "formulas", support };
}

function termsAcross(sheet: Sheet, formula: string, row: number, column: number, columns: readonly BoundColumn[]): ColumnRelation["terms"] | null {
  const terms = linearTermsOf(formula);
  if (!terms) return null;
  const across = new Map<number, 1 | -1>();
  for (const { sheet: other, range, coefficient } of terms) {
    if ((other !== null && other !== sheet.name) || range.top !== row || range.bottom !== row) return null;
    for (let c = range.left; c <= range.right; c++) {
      if (c === column || across.has(c)) return null;
      if (columns.some((bound) => bound.column === c)) across.set(c, coefficient);
      else if (range.left === range.right) return null;
    }
  }
  return [...across].map(([c, coefficient]) => ({ column: c, coefficient }));
}

/** Whether most of a column are formulas: they say themselves what it means, and arithmetic is not asked. */
function isReckoned(column: number, { sheet, rows, figures }: Evidence): boolean {
  const filled = rows.filter((row) => !Number.isNaN(figures.at(row, column)));
  return filled.filter((row) => formulaAt(sheet, { row, column }) !== null).length * 2 > filled.length;
}

/** How many columns one that is headed "total" may add: a year of months. */
const TOTAL_REACH = 13;

/** A column headed as a total: of the run of columns beside it, or of the totals before it. */
function crossTotal(result: number, columns: readonly BoundColumn[], kind: ScheduleKind, evidence: Evidence): ColumnRelation | null {
  const money = columns.filter(({ role }) => isMoneyRole(role));
  const at = money.findIndex(({ column }) => column === result);
  if (at < 0) return null;
  const candidates: Candidate[] = [];
  for (const side of [-1, 1]) {
    const terms: { column: number; coefficient: 1 }[] = [];
    for (let k = 1; k <= TOTAL_REACH; k++) {
      const next = money[at + side * k];
      if (!next) break;
      terms.push({ column: next.column, coefficient: 1 });
      if (terms.length >= 2) candidates.push({ result, terms: [...terms] });
    }
  }
  const totalsBefore = money.slice(0, at).filter(({ heading }) => CROSS_TOTAL.test(heading.toLowerCase()));
  if (totalsBefore.length >= 2) candidates.push({ result, terms: totalsBefore.map(({ column }) => ({ column, coefficient: 1 })) });
  const winner = best(candidates, evidence);
  if (!winner || winner.support.telling < 2 || winner.support.telling * 2 < winner.support.held) return null;
  if (!(kind === "table" ? isBeyondChance(winner.support) : isBorneOut(winner.support))) return null;
  const { held, tested } = winner.support;
  return { meaning: "cross-cast", result, terms: winner.terms, basis: "headings", support: { held, tested } };
}

function isMoneyRole(role: ColumnRole): boolean {
  return !["percentage", "note", "code", "text", "rag", "label"].includes(role);
}

/** How many neighbouring columns a mined relation may reach over. */
const MINED_REACH = 6;

/** Sums and differences of neighbouring columns that hold on nearly every row though nothing names them. */
function minedRelations(columns: readonly BoundColumn[], known: readonly ColumnRelation[], evidence: Evidence): readonly ColumnRelation[] {
  const minable = columns.filter(({ role }) => isMoneyRole(role));
  const linked = new Set(known.flatMap(({ result, terms }) => [result, ...terms.map(({ column }) => column)]));
  const mined: ColumnRelation[] = [];
  if (evidence.rows.length < MINED_ROWS) return mined;
  const sample = { ...evidence, rows: evidence.rows.slice(0, 12) };
  const taken = new Set<number>();
  minable.forEach(({ column: result }, i) => {
    if (linked.has(result) || taken.has(result) || isReckoned(result, evidence)) return;
    const candidates = minedCandidates(minable.map(({ column }) => column), i).filter(({ terms }) => terms.every(({ column }) => !taken.has(column)));
    const likely = candidates.filter((candidate) => {
      const { held, tested } = supportOf(candidate, sample);
      return held >= tested * 0.6 && held >= 2;
    });
    const winner = best(likely, evidence);
    if (!winner) return;
    const { held, tested, telling } = winner.support;
    // Every column must take part on most rows: one that is nil nearly everywhere is there by accident.
    if (telling < MINED_ROWS || telling * 2 < held || !isBeyondChance(winner.support)) return;
    const bestTerms = winner.terms;
    if (bestTerms.some(({ column }) => mined.some((other) => other.result === column && other.terms.some((term) => term.column === result)))) return;
    taken.add(result);
    mined.push({ meaning: "cross-cast", result, terms: bestTerms, basis: "arithmetic", support: { held, tested } });
  });
  return mined;
}

/** For one column: runs of neighbours at either side that could add to it, and pairs whose difference it could be. */
function minedCandidates(columns: readonly number[], i: number): readonly Candidate[] {
  const result = columns[i]!;
  const candidates: Candidate[] = [];
  for (const side of [-1, 1]) {
    const run: { column: number; coefficient: 1 | -1 }[] = [];
    for (let k = 1; k <= MINED_REACH; k++) {
      const column = columns[i + side * k];
      if (column === undefined) break;
      run.push({ column, coefficient: 1 });
      if (run.length >= 2) candidates.push({ result, terms: [...run] });
    }
  }
  const left = columns.slice(Math.max(0, i - MINED_REACH), i);
  for (const a of left) {
    for (const b of left) {
      if (a !== b) candidates.push({ result, terms: [{ column: a, coefficient: 1 }, { column: b, coefficient: -1 }] });
    }
  }
  return candidates;
}
