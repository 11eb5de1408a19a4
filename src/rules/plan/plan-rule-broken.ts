import type { Description, RelatedCell, Rule, Scope } from "../../checking";
import { shownAmount } from "../../checking";
import { sayAmount } from "../../money";
import type { PlanRuleRow } from "../../plan";
import { readPlanRules } from "../../plan";
import type { CellAddress } from "../../workbook";
import { cellName, findSheet, isCellError, qualifiedName, rangeName, valueAt } from "../../workbook";

/** A row of the plan's own rules, with what its test came to. "unclear": neither TRUE nor FALSE. */
interface Breach {
  readonly rule: PlanRuleRow;
  readonly kind: "broken" | "unclear";
}

/** A rule that the plan itself sets, in a formula of its own: Excel reckons it, and FALSE is the exception. */
export const planRuleBroken: Rule<Breach> = {
  id: "plan-rule-broken",
  family: "plan",
  title: "A rule of the plan does not hold",
  severity: "query",
  page: {
    finds:
      "Every Test in a table of plan rules (Ref, Measure, Test, Applies to, Severity, Due, Owner, Source) comes to TRUE. A Test is an Excel formula, such as =Workforce!C9<=66; where it comes to FALSE, the cells in Applies to are marked, red, amber or green as Severity says, or amber where it says nothing. A Test that comes to an error, a text, a number or nothing is itself reported, as a warning.",
    matters:
      "A plan is kept when its own promises are: caseloads no higher than can be managed, placements found by the date that was given. A test that comes to neither TRUE nor FALSE watches over nothing.",
    tolerance: "Whatever the test itself allows.",
    seen: "Nottinghamshire, 2019/20 budget update, ¶36: a caseload of 15 in assessment and 20 in child protection; ¶26: agency social workers down to 66 by March 2020; improvement plan, action 2.1: 50 more foster placements by March 2021.",
    turnOff: "Where the table is kept for the record, and its rules are watched over elsewhere.",
  },
  readsOtherSheets: true,
  kinds: ["plan-rules"],
  lacks: (scope) => (rulesOf(scope).length === 0 ? "no rule stands under its headings" : null),
  *test(scope) {
    for (const rule of rulesOf(scope)) {
      const { value } = rule.test;
      yield value === true ? null : { rule, kind: value === false ? "broken" : "unclear" };
    }
  },
  severityOf: ({ rule, kind }) => (kind === "unclear" ? "warning" : (rule.severity.severity ?? "query")),
  describe: (breach, scope): Description =>
    breach.kind === "broken" ? broken(breach.rule, scope) : unclear(breach.rule),
  remark: (scope) => {
    const sentences = [
      ...(scope.workbook.isFile ? ["The tests are taken at what Excel last reckoned them to be in this file."] : []),
      ...rulesOf(scope).flatMap(({ appliesTo, test }) =>
        appliesTo.problem !== null && test.value !== false ? [appliesTo.problem] : [],
      ),
    ];
    return sentences.length === 0 ? null : { text: sentences.join(" "), isBroken: false };
  },
};

/** The rules under the schedule's headings, down to the next headings, blank rows or not. */
function rulesOf({ schedule, workbook, sheet }: Scope): readonly PlanRuleRow[] {
  const { top, bottom } = schedule.range;
  if (schedule.rows.length === 0) return [];
  return readPlanRules(workbook, sheet.name).filter(({ headingRow }) => headingRow >= top && headingRow <= bottom);
}

function broken(rule: PlanRuleRow, scope: Scope): Description {
  const { test, appliesTo } = rule;
  const [first, ...others] = appliesTo.areas;
  const testAt: RelatedCell = { ...test.cell, sheet: rule.sheet };
  const sentences = [
    `${nameOf(rule)}${rule.measure === "" ? "" : ","} does not hold: ${test.formula ?? "the test"} comes to FALSE`,
    appliesToWords(rule, scope),
    ...particulars(rule),
    `Put right what it watches over, or say what is to be done and by when; if the plan has changed, change the rule in ${cellOf(rule, test.cell)}`,
  ];
  const described = {
    stated: "",
    expected: "",
    difference: "",
    message: `${sentences.join(". ")}.`,
    name: keyOf(rule),
  };
  if (!first) return { ...described, sheet: rule.sheet, cell: test.cell, related: [] };
  const isOneCell = first.range.top === first.range.bottom && first.range.left === first.range.right;
  const cell = { row: first.range.top, column: first.range.left };
  return {
    ...described,
    stated: isOneCell && others.length === 0 ? figureAt(scope, first.sheet, cell) : "",
    sheet: first.sheet,
    cell,
    related: [testAt],
    alsoMarked: isOneCell ? others : appliesTo.areas,
  };
}

function unclear(rule: PlanRuleRow): Description {
  const { cell, formula, value } = rule.test;
  const from = formula === null ? "" : ` from ${formula}`;
  const what =
    value === null
      ? formula === null
        ? "is blank"
        : `has no result${from}`
      : isCellError(value)
        ? `comes to ${String(value)}${from}`
        : typeof value === "string"
          ? `comes to the text “${value}”${from}`
          : `comes to ${String(value)}${from}`;
  return {
    sheet: rule.sheet,
    cell,
    related: [],
    stated: value === null ? "" : String(value),
    expected: "",
    difference: "",
    message: `The test of ${nameOf(rule)} (${cellOf(rule, cell)}) ${what}, where TRUE or FALSE is wanted: the rule was not tested. Write a formula that compares, such as =Workforce!C9<=66.`,
    name: keyOf(rule),
  };
}

function appliesToWords({ appliesTo }: PlanRuleRow, { workbook }: Scope): string {
  if (appliesTo.problem !== null)
    return `Only the test is marked, for of the cells that it applies to, ${appliesTo.problem.replace(/\.$/, "")}`;
  if (appliesTo.areas.length === 0) return "Only the test is marked, for no cells are named under Applies to";
  const names = appliesTo.areas.map(({ sheet, range }) => qualifiedName(sheet, rangeName(range)));
  const isHidden = appliesTo.areas.some(({ sheet }) => findSheet(workbook, sheet)?.visibility !== "visible");
  return `It applies to ${names.join(", ")}${isHidden ? ", some of it on a hidden sheet" : ""}`;
}

function particulars({ severity, due, owner, source }: PlanRuleRow): readonly string[] {
  const facts = [
    due.text === "" ? "" : `due ${due.text}`,
    owner === "" ? "" : `owner ${owner}`,
    source === "" ? "" : `source ${source}`,
  ].filter((fact) => fact !== "");
  const line = facts.join("; ");
  return [
    ...(line === "" ? [] : [`${line[0]!.toUpperCase()}${line.slice(1)}`]),
    ...(severity.severity !== null
      ? []
      : [
          severity.text === ""
            ? "No severity is written, so it is a query"
            : `“${severity.text}” is no severity that is known (Red, Amber or Green), so it is a query`,
        ]),
  ];
}

/** "Rule C1, “Caseload, assessment”". */
function nameOf({ ref, measure, test }: PlanRuleRow): string {
  const words = [ref === "" ? "" : ref, measure === "" ? "" : `“${measure}”`].filter((part) => part !== "");
  return words.length === 0 ? `The rule of row ${test.cell.row + 1}` : `Rule ${words.join(", ")}`;
}

/** What a rule goes by from one check to the next; its row may move. */
function keyOf({ ref, measure, test }: PlanRuleRow): string {
  return ref !== "" || measure !== "" ? `${ref} ${measure}` : (test.formula ?? cellName(test.cell));
}

function cellOf({ sheet }: PlanRuleRow, cell: CellAddress): string {
  return qualifiedName(sheet, cellName(cell));
}

function figureAt({ workbook }: Scope, sheetName: string, cell: CellAddress): string {
  const sheet = findSheet(workbook, sheetName);
  if (!sheet || typeof valueAt(sheet, cell) !== "number") return "";
  const amount = shownAmount(sheet, cell);
  return amount === null ? "" : sayAmount(amount);
}
