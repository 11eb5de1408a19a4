/** The made-up council's capital programme, savings, reserves, and an improvement fund with its request to carry forward. */
import { type PackRow, type PackTable, line, named, section, subtotal, total, totalOfLines } from "../pack-table";
import { chanceFrom } from "./chance";

const PROJECTS = [
  "Primary school places", "Secondary school places", "School condition programme", "Children's homes", "Highways resurfacing", "Bridges", "Street lighting",
  "Flood prevention", "Household waste site", "Library refurbishment", "Care home extension", "Supported living", "Office estate", "Fleet replacement", "Social care system", "Broadband",
];

/** Slippage where a project is late; nothing over or under, so that whole-life costs stand. */
export function capitalProgramme(projects: readonly string[] = PROJECTS): PackTable {
  const chance = chanceFrom(31);
  const rows = projects.map((project, at) => {
    const budget = chance.between(400, 6_000, 10);
    const slips = at % 3 === 0 ? chance.between(50, Math.floor(budget / 3), 10) : 0;
    const whole = budget + chance.between(0, 9_000, 10);
    return line(project, whole, whole, budget, chance.between(100, Math.floor(budget / 2)), budget - slips, "=[D]-[F]", 0, slips, 0);
  });
  return {
    caption: "Capital programme 2024/25 (£000)",
    headings: [
      ["Scheme", "Total scheme, all years", "<", "2024/25", "<", "<", "Variance (over)/under", "Analysis of variance", "<", "<"],
      ["^", "Budget", "Projected", "Budget", "Actual to date", "Projected", "^", "(Over)/under spend", "Slippage to future year", "Spend in advance"],
    ],
    rows: [...rows, total("Total programme", ..."BCDEF".split("").map(() => "=SUM([c lines])"), "=[D]-[F]", ..."HIJ".split("").map(() => "=SUM([c lines])"))],
    notes: ["Brackets show an overspend."],
  };
}

const SAVINGS = ["Assistive technology", "Review of care packages", "In-house fostering", "Placement commissioning", "School transport routes", "Street lighting energy", "Office rationalisation", "Contract management"];

/** Target, what was brought forward, and what becomes of it. */
export function savingsPlan(savings: readonly string[] = SAVINGS): PackTable {
  const chance = chanceFrom(12);
  const rows = savings.map((saving, at) => {
    const target = chance.between(100, 900, 10);
    const broughtForward = at % 4 === 1 ? chance.between(20, 80, 10) : 0;
    const later = at % 3 === 2 ? chance.between(20, 90, 10) : 0;
    return line(saving, target, target + broughtForward, target + broughtForward - later, later, 0);
  });
  return {
    caption: "Savings 2024/25 (£000)",
    headings: [["Saving", "Original target for 2024/25", "Target including items c/f from previous year(s)", "Achieved in-year", "Will be achieved, but in future years", "Cannot be achieved"]],
    rows: [...rows, totalOfLines("Total savings", 5)],
  };
}

/** What stands in for the savings that come later: the same savings, the same amounts. */
export function savingsMemo(plan: PackTable = savingsPlan()): PackTable {
  const later = plan.rows.filter(({ kind, cells }) => kind === "line" && Number(cells[4]) > 0);
  return {
    caption: "Memo: treatment of savings not achieved in the year (£000)",
    headings: [["Saving", "Temporary funding", "Part of reported variance", "Total"]],
    rows: [...later.map(({ cells }, at) => line(cells[0]!, at % 2 === 0 ? cells[4]! : 0, at % 2 === 0 ? 0 : cells[4]!, "=[B]+[C]")), totalOfLines("Total", 3)],
  };
}

const RESERVES = ["General fund balance", "Transformation reserve", "Insurance reserve", "Budget smoothing reserve", "Capital financing reserve", "Public health reserve", "Grants carried forward"];

export function reserves(names: readonly string[] = RESERVES): PackTable {
  const chance = chanceFrom(55);
  return {
    caption: "Earmarked reserves (£000)",
    headings: [["Reserve", "Opening balance 1 April 2024", "Transfers in", "Drawdown", "Closing balance 31 March 2025"]],
    rows: [
      ...names.map((name) => {
        const opening = chance.between(1_500, 18_000, 50);
        return line(name, opening, chance.between(0, 900, 50), chance.between(50, Math.floor(opening / 3), 50), "=[B]+[C]-[D]");
      }),
      total("Total reserves", ...["B", "C", "D"].map(() => "=SUM([c lines])"), "=[B]+[C]-[D]"),
    ],
  };
}

/** One-off and lasting funding, planned and forecast; each section underspends a little. */
export function improvementFund(): PackTable {
  const row = (label: string, planned: number, spend: number, next: number): PackRow => line(label, planned, spend, "=[C]-[B]", next);
  const sums = ["=SUM([c lines])", "=SUM([c lines])", "=[C]-[B]", "=SUM([c lines])"];
  const both = "=[c temporary]+[c permanent]";
  return {
    caption: "Improvement fund 2024/25 (£000)",
    headings: [["Improvement fund", "Planned spend for 2024/25", "Spend in 2024/25", "Variance to planned spend over/(under)", "Planned spend for 2025/26"]],
    rows: [
      section("Temporary investment"),
      row("Improvement leads", 640, 585, 120), row("Practice training", 420, 330, 90), row("Agency cover", 910, 905, 0),
      named("temporary", subtotal("Temporary funding requirement", ...sums)),
      section("Permanent investment"),
      row("Advanced practitioners", 760, 760, 780), row("Business support", 310, 310, 315),
      named("permanent", subtotal("Permanent funding requirement", ...sums)),
      total("Total", both, both, "=[C]-[B]", both),
    ],
    notes: ["Brackets in the variance show an underspend."],
  };
}

/** 150 left of one-off funding: 110 carried forward, 40 returned. */
export function carryForwardRequest(): PackTable {
  return {
    caption: "Carry forward requests (£000)",
    headings: [["Programme", "Funding", "Spend", "Underspend", "Carry forward requested", "Returned to contingency", "Approved by"]],
    rows: [
      line("Improvement leads", 640, 585, "=[B]-[C]", 45, 10, "Director of Finance"),
      line("Practice training", 420, 330, "=[B]-[C]", 65, 25, "Director of Finance"),
      line("Agency cover", 910, 905, "=[B]-[C]", 0, 5, "Director of Finance"),
      { kind: "total", cells: ["Total", ...["B", "C", "D", "E", "F"].map(() => "=SUM([c lines])"), null] },
    ],
  };
}
