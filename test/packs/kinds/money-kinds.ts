/** Funding, savings, reserves, forecasts and virements, each as councils set them out. */
import { capitalProgramme, carryForwardRequest, improvementFund, reserves, savingsMemo, savingsPlan } from "../monitoring/capital-and-funding-tables";
import { forecastMovement, revenueByService, revenueRated, virements } from "../monitoring/revenue-tables";
import { sampleCouncil } from "../monitoring/sample-council";
import { type PackRow, type PackTable, line, named, total } from "../pack-table";
import { tranches, useOfAward } from "../papers/herefordshire-transformation-pack";
import { forecastByPeriod } from "../papers/nottinghamshire-pack";
import { fundingPlan } from "../papers/west-sussex-outturn-pack";
import { type KindLayout, kindLayout } from "./kind-layout";
import { inMillions, inOtherWords, withColumns, withMinusSigns, withTotalFirst } from "./ways";

const council = sampleCouncil().slice(0, 2);

export function moneyKinds(): readonly KindLayout[] {
  return [...revenueLayouts(), ...capitalLayouts(), ...savingsLayouts(), ...fundingLayouts(), ...reserveLayouts(), ...forecastLayouts(), ...virementLayouts()];
}

function revenueLayouts(): readonly KindLayout[] {
  const rated = revenueRated(council[1]!);
  return [
    kindLayout("revenue", "by service with subtotals", revenueByService(council)),
    kindLayout("revenue", "by service, typed, minus signs", withMinusSigns(revenueByService(council), "BCDEFGHIJ"), { isTyped: true }),
    kindLayout("revenue", "rated, with reasons", rated),
    kindLayout("revenue", "rated, total first, other words", withTotalFirst(inOtherWords(rated, { Service: "Budget head", "Revised budget": "Current budget £000", "Forecast outturn": "Projected outturn £000", "Variance (over)/under": "Under/(over)spend £000" }))),
    kindLayout("revenue", "rated, in £m", inMillions(rated, "BCD")),
  ];
}

function capitalLayouts(): readonly KindLayout[] {
  const programme = capitalProgramme(["School places", "Highways", "Leisure centre", "Fleet", "Care home", "Broadband"]);
  return [
    kindLayout("capital", "as printed", programme),
    kindLayout("capital", "typed, total first", withTotalFirst(programme), { isTyped: true }),
    kindLayout("capital", "the year only, other words, in £m", inMillions(withColumns(inYear(programme), "ABCDEFGH"), "BCDEFGH")),
  ];
}

/** Without the columns of all years, in one row of headings. */
function inYear(programme: PackTable): PackTable {
  const table = withColumns(programme, "ADEFGHIJ");
  return { ...table, headings: [["Project", "Approved budget", "Spend to date", "Forecast", "Variance (over)/under", "of which: (over)/under spend", "of which: rephased to later years", "of which: accelerated spend"]] };
}

function savingsLayouts(): readonly KindLayout[] {
  const plan = savingsPlan();
  const memo = savingsMemo(plan);
  const words = {
    Saving: "Savings proposal", "Original target for 2024/25": "Target agreed", "Target including items c/f from previous year(s)": "Target incl. brought forward",
    "Achieved in-year": "Delivered", "Will be achieved, but in future years": "Delayed to later years", "Cannot be achieved": "Undeliverable",
  };
  return [
    kindLayout("savings", "as printed", plan),
    kindLayout("savings", "typed, other words, total first", withTotalFirst(inOtherWords(plan, words)), { isTyped: true }),
    kindLayout("savings", "in £m", inMillions(plan, "BCDEF")),
    kindLayout("savings", "with its memo beneath", [plan, memo]),
    kindLayout("savings", "with its memo beside it", [plan, memo], { goes: "across" }),
    kindLayout("savings memo", "as printed", memo),
    kindLayout("savings memo", "typed, other words", inOtherWords(memo, { "Temporary funding": "One-off funding", "Part of reported variance": "Included in reported variance" }), { isTyped: true }),
    kindLayout("savings memo", "in £m", inMillions(memo, "BCD")),
  ];
}

function fundingLayouts(): readonly KindLayout[] {
  const fund = improvementFund();
  const request = carryForwardRequest();
  const words = { "Planned spend for 2024/25": "Budget 2024/25", "Spend in 2024/25": "Outturn 2024/25", "Variance to planned spend over/(under)": "Over/(under)spend against plan", "Planned spend for 2025/26": "Budget 2025/26" };
  return [
    kindLayout("funding plan", "as West Sussex printed it", fundingPlan()),
    kindLayout("funding plan", "as West Sussex printed it, typed, minus signs", withMinusSigns(fundingPlan(), "BCDEFGHI"), { isTyped: true }),
    kindLayout("funding plan", "short", fund),
    kindLayout("funding plan", "short, other words, in £m", inMillions(inOtherWords(fund, words), "BCDE")),
    kindLayout("carry forward", "by programme", request),
    kindLayout("carry forward", "by programme, typed, total first", withTotalFirst(request), { isTyped: true }),
    kindLayout("carry forward", "by programme, other words", inOtherWords(request, { Programme: "Project", Funding: "Budget available", Spend: "Outturn", "Carry forward requested": "Requested to carry forward", "Returned to contingency": "Returned to reserve" })),
    kindLayout("carry forward", "on its side", request, { isTurned: true }),
    kindLayout("carry forward", "one request down the page", oneRequest()),
    kindLayout("carry forward", "one request down the page, in £m", inMillions(oneRequest(), "B"), { isTyped: true }),
  ];
}

/** What is returned may be reckoned, or decided and typed as what is carried forward is. */
export function oneRequest(returned: PackRow["cells"][number] = "=[B under]-[B asked]"): PackTable {
  return {
    caption: "Request to carry forward (£000)",
    headings: [["", "£000"]],
    rows: [
      named("funding", line("Funding available", 1_200)), named("spend", line("Spend to 31 March 2025", 985)), named("under", total("Underspend", "=[B funding]-[B spend]")),
      named("asked", line("Carry forward requested", 160)), total("Returned to contingency", returned),
    ],
  };
}

function reserveLayouts(): readonly KindLayout[] {
  const all = reserves();
  const words = { "Opening balance 1 April 2024": "Balance b/f 1 April 2024", "Transfers in": "Contributions to reserves", Drawdown: "Use of reserves", "Closing balance 31 March 2025": "Balance c/f 31 March 2025" };
  return [
    kindLayout("reserves", "as printed", all),
    kindLayout("reserves", "typed, other words, total first", withTotalFirst(inOtherWords(all, words)), { isTyped: true }),
    kindLayout("reserves", "in £m", inMillions(all, "BCDE")),
    kindLayout("reserves", "on its side", all, { isTurned: true }),
    kindLayout("reserves", "tranches and ring-fence", [tranches(), useOfAward()]),
    kindLayout("reserves", "tranches and ring-fence, side by side, typed", [tranches(), useOfAward()], { goes: "across", isTyped: true }),
    kindLayout("reserves", "tranches and ring-fence, in £m", [inMillions(tranches(), "B", 1e6), inMillions(useOfAward(), "BCDEF", 1e6)]),
    kindLayout("reserves", "ring-fence on its side", useOfAward(), { isTurned: true }),
  ];
}

function forecastLayouts(): readonly KindLayout[] {
  const forecast = forecastMovement();
  return [
    kindLayout("forecast by period", "as Nottinghamshire printed it", forecastByPeriod()),
    kindLayout("forecast by period", "as Nottinghamshire printed it, typed", forecastByPeriod(), { isTyped: true }),
    kindLayout("forecast by period", "quarters", forecast),
    kindLayout("forecast by period", "quarters, other words, total first", withTotalFirst(inOtherWords(forecast, { "Quarter 1 forecast": "Previous forecast", "Quarter 2 forecast": "Current forecast", Movement: "Change since last report" }))),
    kindLayout("forecast by period", "quarters, in £m, minus signs", withMinusSigns(inMillions(forecast, "BCDE"), ""), { isTyped: true }),
    kindLayout("forecast by period", "on its side", forecast, { isTurned: true }),
  ];
}

function virementLayouts(): readonly KindLayout[] {
  const moved = virements(council);
  return [
    kindLayout("virements", "as printed", moved),
    kindLayout("virements", "typed, other words", inOtherWords(moved, { Service: "Cost centre", "Original budget": "Approved budget", Virements: "Budget transfers", "Revised budget": "Current budget" }), { isTyped: true }),
    kindLayout("virements", "in £m, total first", withTotalFirst(inMillions(moved, "BCD"))),
    kindLayout("virements", "on its side", moved, { isTurned: true }),
  ];
}
