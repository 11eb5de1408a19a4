/** West Sussex's Children First outturn 2020/21 as a workbook: the funding plan, the request to carry forward, the year before. */
import type { SheetPlan } from "../laid-out";
import { type PackRow, type PackTable, line, named, section, subtotal, total, totalOfLines } from "../pack-table";
import * as paper from "./west-sussex-outturn-2020-21";

const HEADING = ["Children First Improvement Plan: outturn 2020/21", "West Sussex County Council, Children and Young People's Portfolio", "Year ended 31 March 2021"];
const VARIANCE = "=[F]-[E]";

export function westSussexOutturnPlans(): readonly SheetPlan[] {
  return [
    { name: "Funding plan", heading: HEADING, parts: [fundingPlan(), { prose: "The plan was funded with £12.011m in 2020/21, and £9.452m was spent: an underspend of £2.559m." }],
      widths: [50, 12, 12, 12, 12, 12, 14, 12, 12], tab: "1F3864" },
    { name: "Carry forward", heading: HEADING, widths: [58, 14, 40],
      parts: [
        request(),
        { prose: "Of the £2.559m underspend, £2.285m is requested to be carried forward to fund commitments in 2021/22 and 2022/23. The remaining £0.274m will be returned to Contingency." },
        requestParts(), requestByYear(), yearBefore(),
      ] },
  ];
}

/** The published table: two sections of temporary funding, permanent funding, contingency in each, and the two lines beneath. */
export function fundingPlan(): PackTable {
  const parts = (...names: readonly string[]) => `=${names.map((name) => `[c ${name}]`).join("+")}`;
  const lines = (all: readonly paper.PlanLine[]) => all.map(({ label, figures }) => funded(line, label, figures));
  const added = (make: typeof line, label: string, formula: string) => make(label, formula, formula, formula, formula, formula, VARIANCE, formula, formula);
  return {
    caption: "Children First Improvement Plan funding (£000)",
    headings: [["Improvement plan item", "Original amount", "Revised amount", "Spend in 2019/20", "Planned spend for 2020/21", "Spend in 2020/21", "Variance to planned spend over/(under)", "Planned spend for 2021/22", "Planned spend for 2022/23"]],
    rows: [
      section("Temporary investment in targeted improvement"),
      ...lines(paper.TARGETED_IMPROVEMENT),
      named("targeted", added(subtotal, "Subtotal targeted improvement", "=SUM([c lines])")),
      section("Temporary additional capacity (service & corporate); retention offer"),
      ...lines(paper.ADDITIONAL_CAPACITY),
      named("capacity", added(subtotal, "Subtotal additional capacity", "=SUM([c lines])")),
      named("temporary-contingency", funded(line, "Contingency", paper.TEMPORARY_CONTINGENCY)),
      named("temporary", added(subtotal, "Temporary funding requirement", parts("targeted", "capacity", "temporary-contingency"))),
      section("Permanent investment"),
      ...lines(paper.PERMANENT),
      named("permanent-lines", added(subtotal, "Subtotal permanent investment", "=SUM([c lines])")),
      named("permanent-contingency", funded(line, "Contingency", paper.PERMANENT_CONTINGENCY)),
      named("permanent", added(subtotal, "Permanent funding requirement", parts("permanent-lines", "permanent-contingency"))),
      named("totals", added(total, "Totals", parts("temporary", "permanent"))),
      ...availableFunding(),
    ],
    notes: ["Brackets in the variance show an underspend.", "The headings over the first two columns are legible in part, the lines of each section likewise."],
  };
}

function funded(make: (...cells: readonly (string | number)[]) => PackRow, label: string, [first, revised, before, planned, spent, , next, after]: paper.PlanFigures): PackRow {
  return make(label, first, revised, before, planned, spent, VARIANCE, next, after);
}

function availableFunding(): readonly PackRow[] {
  const { planned2021, spent2021, planned2122, planned2223 } = paper.AVAILABLE_FUNDING;
  return [
    named("funding", { kind: "aside", cells: ["Available funding", null, null, null, planned2021, spent2021, VARIANCE, planned2122, planned2223] }),
    {
      kind: "aside",
      cells: ["Underspending in 2020/21 & Carry Forward Request", null, null, null, ...["E", "F"].map((letter) => `=[${letter} totals]-[${letter} funding]`), "=[G totals]-[G funding]",
        ...["H", "I"].map((letter) => `=[${letter} totals]-[${letter} funding]`)],
    },
  ];
}

/** Funding, spend and what becomes of the rest; nobody is recorded as approver. */
export function request(): PackTable {
  const { funding, spend, requested, returnedToContingency } = paper.CARRY_FORWARD;
  return {
    caption: "Carry forward request 2020/21 (£000)",
    headings: [["", "£000", "Approved by"]],
    rows: [
      named("funding", line("Funding", funding, null)),
      named("spend", line("Spend", spend, null)),
      named("underspend", total("Underspend", "=[B funding]-[B spend]", null)),
      line("Carry forward requested", requested, null),
      line("Returned to contingency", returnedToContingency, null),
    ],
  };
}

export function requestParts(): PackTable {
  const { plannedInBudgetPreparation, identifiedInDecember, requested } = paper.CARRY_FORWARD;
  return {
    caption: "What the carry forward is made of (£000)",
    headings: [["Part", "£000"]],
    rows: [line("Planned for during budget preparation", plannedInBudgetPreparation), line("Identified in the December QPM", identifiedInDecember), total("Carry forward requested", requested)],
  };
}

export function requestByYear(): PackTable {
  return {
    caption: "Carry forward by year in which it is spent (£000)",
    headings: [["Year", "£000"]],
    rows: [...paper.CARRY_FORWARD.byYear.map(({ year, amount }) => line(year, amount)), totalOfLines("Total", 1)],
  };
}

export function yearBefore(): PackTable {
  const { funding, underspend } = paper.YEAR_BEFORE;
  return {
    caption: "Note: 2019/20 (£000)",
    headings: [["", "£000"]],
    rows: [named("funding", line("Received from reserves", funding)), named("underspend", line("Underspend", underspend)), total("Spend", "=[B funding]-[B underspend]")],
  };
}
