/** Nottinghamshire's 2019/20 budget update as a workbook: forecast by period, placements, agency workers, other pressures, the improvement plan. */
import type { SheetPlan } from "../laid-out";
import { HUNDREDTHS, PERCENT, type PackTable, aside, line, named, section, total, totalOfLines } from "../pack-table";
import * as paper from "./nottinghamshire-2019-20";
import { IMPROVEMENT_PLAN, type ImprovementTheme } from "./nottinghamshire-improvement-plan";

const HEADING = ["2019/20 Children and Families budget update", "Nottinghamshire County Council", "Position at Period 4 (31 July 2019)"];
const TENTHS = '0.0;(0.0);"-"';
const THREE_PLACES = '0.000;(0.000);"-"';
const TWO_PLACES = "0.00";

export function nottinghamshirePlans(): readonly SheetPlan[] {
  return [
    { name: "Forecast", heading: HEADING, widths: [54, 16, 16, 18, 18], tab: "1F3864",
      parts: [
        forecastByPeriod(), shareOfBudget(),
        { prose: "The department is forecast to overspend by £8.3m against a budget of £126.9m (6.54%), a reduction of £0.2m since Period 2." },
        outturn2018(),
        { prose: "External placements had an overspend of £5.4m in 2018/19, of a net overspend of £6.266m." },
        underlyingOverspend(), staffing(),
      ] },
    { name: "Placements", heading: HEADING, widths: [46, 16, 12, 16, 12, 12, 12],
      parts: [
        { prose: "Looked after children as a proportion of the 0-19 population have been below statistical neighbours since 2009." },
        counts(), placementPath(), placementForecast(),
        { prose: `At 1 May 2019 ${paper.ELECTIVE_HOME_EDUCATION_MAY_2019} children were in elective home education.` },
      ] },
    { name: "Agency workers", heading: HEADING, parts: [agencyByReason()], widths: [14, 14, 12, 12, 12, 12, 12, 12] },
    { name: "Other pressures", heading: HEADING, widths: [52, 14, 14, 14],
      parts: [
        savings(), highNeeds(), homeEducation(),
        { prose: "Care leavers: 6 FTE posts were approved in July 2019, to be funded by a request from contingency. Their full-year effect is to be considered in the budget for 2020/21." },
      ] },
    { name: "Improvement plan", heading: HEADING, parts: IMPROVEMENT_PLAN.map(actionPlan), widths: [7, 36, 24, 24, 28, 30, 36, 34, 24] },
  ];
}

export function forecastByPeriod(): PackTable {
  return {
    caption: "Forecast overspend by period (£m)",
    headings: [["Service", "Period 2 forecast £m", "Period 4 forecast £m", "Movement £m"]],
    rows: [...paper.FORECAST.map(({ label, period2, period4 }) => line(label, period2, period4, "=[C]-[B]")), totalOfLines("Total overspend", 3)],
    formats: { B: TENTHS, C: TENTHS, D: TENTHS },
  };
}

export function shareOfBudget(): PackTable {
  const { period2, period4 } = paper.SHARE_OF_BUDGET;
  return {
    caption: "Overspend as a share of the budget",
    headings: [["Period", "Budget £m", "Forecast overspend £m", "Overspend as % of budget"]],
    rows: [line("Period 2", paper.BUDGET, paper.FORECAST_TOTAL.period2, period2), line("Period 4", paper.BUDGET, paper.FORECAST_TOTAL.period4, period4)],
    formats: { B: TENTHS, C: TENTHS, D: HUNDREDTHS },
  };
}

export function outturn2018(): PackTable {
  const [allTeams] = paper.STAFFING;
  const { budget, reported } = paper.EXTERNAL_PLACEMENTS_2018_19;
  return {
    caption: "Outturn 2018/19 (£m)",
    headings: [["Service", "Budget £m", "Overspend £m", "Overspend as % of budget"]],
    rows: [line("External placements", budget, reported, "=[C]/[B]"), line("Social work staffing", allTeams!.budget, allTeams!.overspend, "=[C]/[B]")],
    formats: { B: THREE_PLACES, C: THREE_PLACES, D: PERCENT },
  };
}

export function underlyingOverspend(): PackTable {
  const { reported, oneOff } = paper.EXTERNAL_PLACEMENTS_2018_19;
  return {
    caption: "External placements 2018/19: underlying overspend (£m)",
    headings: [["", "£m"]],
    rows: [line("Reported overspend", reported), line("Temporary funding", oneOff), totalOfLines("Underlying permanent overspend", 1)],
    formats: { B: THREE_PLACES },
  };
}

export function staffing(): PackTable {
  return {
    caption: "Social work staffing (£m)",
    headings: [["Teams", "Budget £m", "Overspend £m"]],
    rows: paper.STAFFING.map(({ label, budget, overspend }) => line(label, budget, overspend)),
    formats: { B: THREE_PLACES, C: TENTHS },
  };
}

/** Counts at two dates; the change in per cent is the paper's. */
export function counts(): PackTable {
  return {
    caption: "Children: change between two dates",
    headings: [["Measure", "First date", "Count", "Second date", "Count", "Change", "Change %"]],
    rows: paper.COUNTS.map(({ measure, from, before, to, after, share }) => line(measure, from, before, to, after, "=[E]-[C]", share)),
    formats: { G: "0%" },
  };
}

export function placementPath(): PackTable {
  const { march2018, august2018, march2019, july2019, averageIn2018 } = paper.PLACEMENTS;
  return {
    caption: "Children in external placements",
    headings: [["Date", "Children"]],
    rows: [line("March 2018", march2018), line("August 2018", august2018), line("March 2019", march2019), line("July 2019", july2019), aside("Average 2018/19", averageIn2018)],
  };
}

export function placementForecast(): PackTable {
  const { july2019, growth, averageIn2019 } = paper.PLACEMENTS;
  return {
    caption: "External placements: forecast for 2019/20 (children)",
    headings: [["", "Children"]],
    rows: [
      named("opening", line("Actual at 31 July 2019", july2019)), named("growth", line("Projected net growth August 2019 to March 2020", growth)),
      total("Projected at March 2020", "=[B opening]+[B growth]"), aside("Average for the financial year", averageIn2019),
    ],
  };
}

export function agencyByReason(): PackTable {
  const letters = Object.fromEntries(["B", "C", "D", "E", "F", "G", "H"].map((letter) => [letter, TWO_PLACES]));
  return {
    caption: "Reasons for agency workers: yearly average",
    headings: [["Year", ...paper.AGENCY_REASONS, "TOTAL"]],
    rows: paper.AGENCY.map(([year, ...figures]) => line(year, ...figures)),
    formats: letters,
  };
}

export function savings(): PackTable {
  const { allocated, saved } = paper.SAVINGS;
  return {
    caption: "Departmental levy 2016/17 to 2019/20 (£m)",
    headings: [["Savings", "Allocated", "Saved", "Outstanding"]],
    rows: [line("Departmental levy", allocated, saved, "=[B]-[C]")],
    formats: { B: TENTHS, C: TENTHS, D: TENTHS },
  };
}

export function highNeeds(): PackTable {
  const { grant, transfer, underspend, wouldHaveOverspent } = paper.HIGH_NEEDS;
  return {
    caption: "High Needs Block 2018/19 (£m)",
    headings: [["", "£m"]],
    rows: [
      line("Emergency high needs funding", grant), line("Transfer from the schools block", transfer), line("Less underspend at year end", -underspend),
      total("Overspend without them", wouldHaveOverspent),
    ],
    // Each as the paper states it: £2m may be anything from £1.5m to £2.5m.
    formats: { B: "General" },
  };
}

export function homeEducation(): PackTable {
  const { budget, grant } = paper.HOME_EDUCATION_BUDGET;
  return {
    caption: "Elective home education 2019/20 (£000)",
    headings: [["Funding", "£000"]],
    rows: [line("Budget", budget), line("School Improvement Grant", grant), totalOfLines("Forecast cost", 1)],
  };
}

export function actionPlan({ title, actions }: ImprovementTheme): PackTable {
  return {
    caption: title,
    headings: [["Ref", "Improvement Action", "CLT Accountable Officer", "Lead Officer", "What we hope to achieve", "Timeframe", "Success Measure", "Progress", "Links to other plans and strategies"]],
    rows: actions.map((each) => line(each.ref, each.action, each.accountable, each.lead, each.aim, each.timeframe, each.measure, each.progress, each.links)),
  };
}

/** The whole plan as one table, its themes as sections. */
export function actionPlanInOne(): PackTable {
  const themes = IMPROVEMENT_PLAN.map(actionPlan);
  return { ...themes[0]!, caption: "Improvement plan", rows: themes.flatMap(({ caption, rows }) => [section(caption), ...rows]) };
}
