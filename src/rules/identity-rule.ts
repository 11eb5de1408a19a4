/** Makes a rule of a kind of statement: the rule is data, the arithmetic and the search for the cause are the same for all. */
import type { Description, Remark, RootCause, Rule, RuleFamily, RulePage, Scope, Severity } from "../checking";
import { headingAt, held, rootCauses, saysAndShould, shownAmount, testedIdentities } from "../checking";
import { Decimal, sayAmount, showPercent } from "../money";
import { identityAt } from "../packs";
import type { Identity, IdentityMeaning } from "../packs";
import { cellName, type CellAddress } from "../workbook";
import { ownerOf } from "./cause-owner";
import { formulaForCause } from "./mending/formula-for-cause";
import { adviceOn, nameOf, percentPlaces, placesFor, relatedCells, workingOf } from "./identity-words";

export interface IdentityRuleEntry {
  readonly id: string;
  readonly family: RuleFamily;
  readonly title: string;
  readonly meanings: readonly IdentityMeaning[];
  /** What a schedule without such statements lacks, as the end of "Not tested: …". */
  readonly lack: string;
  readonly page: RulePage;
  /** Error unless given. */
  readonly severity?: Severity;
  readonly kinds?: Rule["kinds"];
}

/** One finding per cause whose best explained statement is of the rule's kind. */
export function identityRule(entry: IdentityRuleEntry): Rule<RootCause> {
  const { id, family, title, meanings, lack, page, severity = "error", kinds } = entry;
  const isMine = ({ meaning }: Pick<Identity, "meaning">) => meanings.includes(meaning);
  const ownCauses = (scope: Scope) => rootCauses(scope).filter((cause) => ownerOf(scope, cause) === id);
  return {
    id,
    family,
    title,
    severity,
    page,
    ...(kinds ? { kinds } : {}),
    lacks: ({ schedule }) => (schedule.identityRuns.some(isMine) ? null : lack),
    *test(scope) {
      const { counts } = testedIdentities(scope);
      const causes = ownCauses(scope);
      const tested = meanings.reduce((total, meaning) => total + counts[meaning].tested, 0);
      yield held(tested - causes.length);
      yield* causes;
    },
    remark: (scope) => remarkOn(scope, id, meanings),
    describe: (cause, scope) => describeCause(cause, scope),
    fix: (cause, scope) => formulaForCause(scope, cause),
  };
}

function describeCause(cause: RootCause, scope: Scope): Description {
  const identity = identityAt(scope.schedule, cause.statement);
  const isPercentage = identity.meaning === "percentage";
  const { stated, expected, difference } = isPercentage ? percentages(cause, scope) : amounts(cause, scope, identity);
  const about = `${nameOf(scope, cause.cell)} is ${stated}, but ${expected} is what ties`;
  return {
    cell: cause.cell,
    related: relatedCells(identity, cause.cell),
    stated,
    expected,
    difference,
    message: `${about}: ${meaningOf(scope, identity)}, and ${workingOf(scope, identity)}. ${adviceOn(scope, cause, expected)}`,
  };
}

/** Of a percentage what it is of, where that is not the variance. */
function meaningOf({ schedule }: Scope, { meaning, terms }: Identity): string {
  const roleAt = ({ column }: CellAddress) => schedule.columns.find((other) => other.column === column)?.role;
  const [part, base] = terms.map(({ cell }) => cell);
  const isOfVariance = !part || !base || roleAt(part) === "variance";
  if (meaning !== "percentage" || isOfVariance || schedule.headingRows.length > 0) return MEANS[meaning];
  return `this percentage is “${headingAt(schedule, part)}” over “${headingAt(schedule, base)}”`;
}

const MEANS: Readonly<Record<IdentityMeaning, string>> = {
  net: "net is gross with income",
  variance: "a variance is the budget against the forecast",
  "variance-net": "the net variance is the gross and the income variance together",
  "capital-variance": "a variance is the budget against the forecast",
  "capital-analysis": "the analysis adds up to the variance",
  underspend: "the variance is what was spent against what was planned",
  "carry-forward-split": "what is carried forward and what is returned make up the underspend",
  "carry-forward-parts": "the parts add to what is carried forward",
  "carry-forward-need": "it is what is planned less the funding available",
  cumulative: "it is the funding less the underspend",
  "roll-forward": "a balance rolls forward from its opening by what came in and what was used",
  tranches: "the tranches add to the award",
  "ring-fence-split": "the ring-fence and the rest make up the whole",
  "ring-fence-residual": "the ring-fence is what was spent of it and what is carried forward or returned",
  savings: "what is achieved, comes later and cannot be achieved add to the target",
  "savings-memo": "temporary funding and the part of the variance add to what was not achieved",
  "savings-balance": "what is outstanding is the target less what was achieved",
  drivers: "the named drivers add to the headline",
  "price-volume": "price, volume and mix add to the variance",
  virement: "the current budget is the original with the virements",
  underlying: "the underlying position is the reported one with one-off items taken out",
  movement: "the movement is this period less the last",
  "stock-flow": "the number at the end is that at the start with those who came, less those who left",
  change: "the change is one figure less the other",
  reasons: "the reasons add to the total",
  percentage: "a percentage is the variance over the budget",
  "cross-cast": "the figures across the row add to its total",
  foot: "the lines add to the total",
};

function amounts(cause: RootCause, scope: Scope, identity: Identity) {
  const places = placesFor(scope, identity);
  const says = shownAmount(scope.sheet, cause.cell) ?? new Decimal(0);
  return {
    stated: sayAmount(says, { places }),
    expected: sayAmount(cause.expected, { places }),
    difference: sayAmount(says.minus(cause.expected), { places }),
  };
}

function percentages(cause: RootCause, scope: Scope) {
  const identity = identityAt(scope.schedule, cause.statement);
  const { stated, expected } = saysAndShould(scope, identity);
  const places = percentPlaces(stated, expected);
  return {
    stated: showPercent(stated, places),
    expected: showPercent(expected, places),
    difference: showPercent(stated.minus(expected), places),
  };
}

/** What the outcome says of statements that could not be tested, and of those whose cause another rule reports. */
function remarkOn(scope: Scope, id: string, meanings: readonly IdentityMeaning[]): Remark | null {
  const { counts } = testedIdentities(scope);
  const untestable = meanings.reduce((total, meaning) => total + counts[meaning].untestable, 0);
  const sentences: string[] = [];
  let isBroken = false;
  for (const cause of rootCauses(scope)) {
    const owner = ownerOf(scope, cause);
    const mine = cause.statements.filter((place) =>
      meanings.includes(identityAt(scope.schedule, place).meaning),
    ).length;
    if (owner === id || mine === 0) continue;
    isBroken = true;
    sentences.push(
      `${mine} ${mine === 1 ? "statement does" : "statements do"} not hold: see ${cellName(cause.cell)} under ${owner}.`,
    );
  }
  const MOST_SENTENCES = 5;
  if (sentences.length > MOST_SENTENCES)
    sentences.splice(MOST_SENTENCES, Infinity, "More are reported likewise under other rules.");
  if (untestable > 0) {
    sentences.push(
      `${untestable} ${untestable === 1 ? "statement was" : "statements were"} not tested: a cell holds text, an error or no base.`,
    );
  }
  return sentences.length === 0 ? null : { text: sentences.join(" "), isBroken };
}
