/** Every statement a schedule makes, tried: what holds, what is broken, what cannot be tested. */
import { Decimal, absolute, exact, fromExcel, ratio, stated, ties } from "../../money";
import { IDENTITY_MEANINGS, identitiesOf, identityAt, identityCount, identityIn } from "../../packs";
import type { Identity, IdentityMeaning, IdentityRun, Schedule } from "../../packs";
import type { CellAddress } from "../../workbook";
import { formulaAt, numberFormatAt, roundsTo } from "../../workbook";
import { amountAt, amountOf, readCell } from "../cell-reading";
import type { SlackTerm } from "./rounding-slack";
import { ownHalfPlace, roundingSlack } from "./rounding-slack";
import type { Scope } from "../rule";
import { statedHalfPlace } from "./stated-place";

export type StatementState = "holds" | "broken" | "untestable";

/** The statements of one schedule, by their places in it. Residual = stated − expected, as a double. */
export interface TestedIdentities {
  stateOf(index: number): StatementState;
  readonly residuals: Float64Array;
  /** What rounding allows the residual to be, either way; reckoned when first asked for. */
  slack(index: number): number;
  readonly counts: Readonly<Record<IdentityMeaning, { readonly tested: number; readonly untestable: number }>>;
  /** Places of the broken ones, in the order of the schedule. */
  readonly broken: readonly number[];
}

const answers = new WeakMap<Schedule, TestedIdentities>();

/** Tries all identities of a schedule, once however many rules ask. */
export function testedIdentities(scope: Scope): TestedIdentities {
  const known = answers.get(scope.schedule);
  if (known) return known;
  const answer = tryAll(scope);
  answers.set(scope.schedule, answer);
  return answer;
}

function tryAll(scope: Scope): TestedIdentities {
  const { schedule } = scope;
  const residuals = new Float64Array(identityCount(schedule));
  const slacks = new Map<number, number>();
  const slack = (index: number, identity = identityAt(schedule, index)) => {
    const known = slacks.get(index) ?? slackOf(scope, identity);
    slacks.set(index, known);
    return known;
  };
  const counts = Object.fromEntries(
    IDENTITY_MEANINGS.map((meaning) => [meaning, { tested: 0, untestable: 0 }]),
  ) as Record<IdentityMeaning, { tested: number; untestable: number }>;
  const broken: number[] = [];
  let index = 0;
  for (const run of schedule.identityRuns) {
    const count = counts[run.meaning];
    const residualOf = run.meaning === "percentage" ? percentageResidual : linearResidual;
    for (let nth = 0; nth < run.on.length; nth++, index++) {
      const residual = residualOf(scope, run, nth);
      residuals[index] = residual;
      if (Number.isNaN(residual)) {
        count.untestable++;
        continue;
      }
      count.tested++;
      if (residual === 0 || isNoise(scope, run, nth, residual)) continue;
      const identity = identityIn(run, nth);
      if (!holds(scope, identity, slack(index, identity))) broken.push(index);
    }
  }
  const isBroken = new Set(broken);
  const stateOf = (place: number): StatementState =>
    Number.isNaN(residuals[place]) ? "untestable" : isBroken.has(place) ? "broken" : "holds";
  return { stateOf, residuals, slack, counts, broken };
}

function linearResidual({ sheet }: Scope, { along, result, terms, on }: IdentityRun, nth: number): number {
  const at = on[nth]!;
  let expected = 0;
  if (along === "row") {
    const values = sheet.values[at] ?? [];
    for (const { line, coefficient } of terms) expected += coefficient * amountOf(values[line]);
    return amountOf(values[result]) - expected;
  }
  for (const { line, coefficient } of terms) expected += coefficient * amountAt(sheet, line, at);
  return amountAt(sheet, result, at) - expected;
}

/** Of the size of the figures added up, what doubles alone may be out by; every slack allows for more than twice as much. */
const NOISE = 2e-15;

/** Whether a residual is nothing but the noise of doubles, as in 0.1 + 0.2 − 0.3: seen without decimals. */
function isNoise({ sheet }: Scope, { meaning, along, result, terms, on }: IdentityRun, nth: number, residual: number) {
  if (meaning === "percentage") return false;
  const at = on[nth]!;
  const size = (line: number) => Math.abs(along === "row" ? amountAt(sheet, at, line) : amountAt(sheet, line, at));
  return Math.abs(residual) <= NOISE * terms.reduce((total, { line }) => total + size(line), size(result));
}

/** What a statement that can be tested says and what it should, in decimal, by the digits Excel shows; ratios for a percentage. */
export function saysAndShould(
  scope: Scope,
  identity: Identity,
): { readonly stated: Decimal; readonly expected: Decimal } {
  const { sheet } = scope;
  if (identity.meaning === "percentage") {
    const [part, base] = percentageParts(scope, identity);
    return {
      stated: percentageStated(scope, identity),
      expected: part.amount.div(base.amount.abs()),
    };
  }
  const amount = ({ row, column }: CellAddress) => fromExcel(amountAt(sheet, row, column));
  const expected = identity.terms.reduce(
    (total, term) => total.plus(amount(term.cell).times(term.coefficient)),
    new Decimal(0),
  );
  return { stated: amount(identity.result), expected };
}

/** `ties` decides: the residual, as wide as rounding makes it, against nil. */
function holds(scope: Scope, identity: Identity, slack: number): boolean {
  const { stated: says, expected } = saysAndShould(scope, identity);
  return ties(stated(says.minus(expected), 2 * slack), exact(0));
}

/** Whole numbers in these were counted, or moved, and never rounded. */
const COUNTED: ReadonlySet<IdentityMeaning> = new Set<IdentityMeaning>(["stock-flow", "change", "virement"]);

function slackOf(scope: Scope, identity: Identity): number {
  if (identity.meaning === "percentage") return percentageSlack(scope, identity);
  const { sheet, schedule, workbook } = scope;
  const cells: SlackTerm[] = identity.terms.map(({ cell, coefficient }) => ({ ...cell, coefficient: -coefficient }));
  cells.push({ ...identity.result, coefficient: 1 });
  const isCounted = COUNTED.has(identity.meaning);
  const rounding = roundingSlack(workbook, sheet, cells, (at, column, amount) => {
    if (isCounted && Number.isInteger(amount)) return 0;
    return at === sheet ? statedHalfPlace(schedule, at, column, amount) : ownHalfPlace(amount);
  });
  return Number(rounding.toPrecision(12));
}

function percentageParts(scope: Scope, identity: Identity) {
  const [part, base] = identity.terms;
  const { workbook, sheet, schedule } = scope;
  // A percentage that was typed may have been reckoned before its figures were rounded, one by formula was not.
  const isTyped = formulaAt(sheet, identity.result) === null;
  const figure = ({ row, column }: CellAddress) => {
    const amount = amountAt(sheet, row, column);
    if (!isTyped && formulaAt(sheet, { row, column }) !== null) return exact(amount);
    const slack = roundingSlack(workbook, sheet, [{ row, column, coefficient: 1 }], (at, own, typed) =>
      at === sheet ? statedHalfPlace(schedule, at, own, typed) : ownHalfPlace(typed),
    );
    return stated(amount, 2 * Number(slack.toPrecision(12)));
  };
  return [figure(part!.cell), figure(base!.cell)] as const;
}

function percentageResidual(scope: Scope, run: IdentityRun, nth: number): number {
  const identity = identityIn(run, nth);
  const [part, base] = identity.terms;
  if (!part || !base) return NaN;
  const { sheet } = scope;
  const over = amountAt(sheet, base.cell.row, base.cell.column);
  const below = Math.abs(over);
  const isStated = readCell(sheet, identity.result);
  if (below === 0 || isStated.kind === "nil" || isStated.kind === "unreadable") return NaN;
  const expected = amountAt(sheet, part.cell.row, part.cell.column) / below;
  if (Number.isNaN(expected)) return NaN;
  const says = percentageStated(scope, identity).toNumber();
  // Divided by the income itself, and not by its size, a percentage has the other sign: many councils show it so, and neither is a fault.
  if (over < 0 && Math.abs(says + expected) <= percentageSlack(scope, identity)) return NaN;
  return says - expected;
}

/** The ratio a percentage cell states: 6.5% is stored as 0.065, but typed as 6.5 under a heading "%" in many packs. */
function percentageStated(scope: Scope, identity: Identity): Decimal {
  const says = fromExcel(amountAt(scope.sheet, identity.result.row, identity.result.column));
  return isInHundredths(scope, identity) ? says.div(100) : says;
}

function isInHundredths(scope: Scope, identity: Identity): boolean {
  const reading = readCell(scope.sheet, identity.result);
  if (reading.kind === "text-number") return !reading.written.percent;
  if (numberFormatAt(scope.sheet, identity.result)?.includes("%")) return false;
  return areInHundredths(scope, lineOf(identity));
}

/** The line percentages stand in: a column, or a row of a table on its side. */
function lineOf({ along, result }: Identity): string {
  return along === "row" ? `row ${result.column}` : `column ${result.row}`;
}

const scales = new WeakMap<Schedule, Map<string, boolean>>();

/** Whether most of a line's percentages are nearer to what they should be when read as hundredths; one that is wrong may be nearer either way. */
function areInHundredths({ schedule, sheet }: Scope, line: string): boolean {
  const known = scales.get(schedule) ?? new Map<string, boolean>();
  scales.set(schedule, known);
  const answer = known.get(line);
  if (answer !== undefined) return answer;
  let hundredths = 0,
    ratios = 0;
  const runs = schedule.identityRuns.filter(
    ({ meaning, along, result }) => meaning === "percentage" && line === `${along} ${result}`,
  );
  for (const identity of identitiesOf({ identityRuns: runs })) {
    const amount = ({ row, column }: CellAddress) => Math.abs(amountAt(sheet, row, column));
    const says = amount(identity.result);
    const should = amount(identity.terms[0]!.cell) / amount(identity.terms[1]!.cell);
    if (should === 0) continue;
    if (Math.abs(says / 100 - should) < Math.abs(says - should)) hundredths++;
    else ratios++;
  }
  known.set(line, hundredths > ratios);
  return hundredths > ratios;
}

function percentageSlack(scope: Scope, identity: Identity): number {
  const { sheet, schedule } = scope;
  const [part, base] = percentageParts(scope, identity);
  const between = ratio(part, absolute(base));
  if (!between) return Infinity;
  const { row, column } = identity.result;
  const says = amountAt(sheet, row, column);
  const formula = formulaAt(sheet, identity.result);
  const halfPlace = formula === null ? statedHalfPlace(schedule, sheet, column, says) : roundsTo(formula) / 2;
  const own = (isInHundredths(scope, identity) ? 0.01 : 1) * halfPlace + Math.abs(says) * 1e-14;
  return Decimal.max(between.high.minus(between.amount), between.amount.minus(between.low)).toNumber() + own;
}
