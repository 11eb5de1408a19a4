import type { WorkedExample } from "./worked-example";

/** One for each worksheet function, by id. */
export const EXAMPLES: Readonly<Record<string, WorkedExample>> = {
  VARIANCE: {
    says: "East Sussex, Q1 2024/25 monitoring, revenue in £000. One formula in D2 fills the column; the net line is shown in the other convention too.",
    sheet: [
      ["Education, £000", "Planned", "Projected", "(Over)/under"],
      ["Gross", 132_662, 133_632],
      ["Income", -7_059, -7_843],
      ["Net", 125_603, 125_789],
    ],
    notes: [
      'Basis "under" is budget − outturn, as in (over)/under: brackets are an overspend. "over" is outturn − budget, as in over/(under): brackets are an underspend.',
      'Basis "adverse" shows bad news as positive: spending more than budget and, where income is typed below nil, earning less. On a line of income typed above nil use "income", which is budget − outturn. The function never guesses from the sign of a budget what a line is.',
    ],
    formulas: [
      { at: "D2", formula: "=OUTTURN.VARIANCE(B2:B4,C2:C4)", gives: [[-970], [784], [-186]] },
      { at: "E4", formula: '=OUTTURN.VARIANCE(B4,C4,"over")', gives: [[186]] },
    ],
  },
  VARIANCEPCT: {
    says: "Nottinghamshire, 2019/20 budget update, in £m: the forecast is the budget and the overspend that the paper gives. It says 6.54% at Period 4, which holds, and 6.65% at Period 2, which does not.",
    sheet: [
      ["", "Budget", "Forecast", "Over"],
      ["Period 4", 126.9, 135.2],
      ["Period 2", 126.9, 135.4],
    ],
    notes: [
      "The result is a share, to be shown in Excel's percent format; it is not rounded. Its base is the budget without its sign, so that on a line of income typed below nil the percentage has the sign of the variance.",
      "A budget of nil, or a blank one, gives #N/A: there is no percentage of nothing.",
    ],
    percent: true,
    formulas: [{ at: "D2", formula: '=OUTTURN.VARIANCEPCT(B2:B3,C2:C3,"over")', gives: [[0.06540583136327817], [0.06698187549251379]] }],
  },
  CARRYFWD: {
    says: "West Sussex, Children First outturn 2020/21, in £000. The second formula adds a limit of 2,000, which the paper does not have.",
    sheet: [
      ["", "Funding", "Spent", "Committed", "Carried forward"],
      ["Improvement plan", 12_011, 9_452, 2_285],
    ],
    notes: ["What is not carried forward of an underspend, here 2,559 − 2,285 = 274, is returned to contingency or to the reserve. An overspend carries nothing forward."],
    formulas: [
      { at: "E2", formula: "=OUTTURN.CARRYFWD(B2,C2,D2)", gives: [[2_285]] },
      { at: "F2", formula: "=OUTTURN.CARRYFWD(B2,C2,D2,2000)", gives: [[2_000]] },
    ],
  },
  RETURNED: {
    says: "West Sussex, Children First outturn 2020/21, in £000: £0.274m went back to the Council's Contingency budget. The second formula adds a limit of 2,000, which the paper does not have.",
    sheet: [
      ["", "Funding", "Spent", "Committed", "Returned"],
      ["Improvement plan", 12_011, 9_452, 2_285],
    ],
    notes: ["CARRYFWD and RETURNED of the same line add to its underspend, or to nil where there is none. An overspend returns nothing."],
    formulas: [
      { at: "E2", formula: "=OUTTURN.RETURNED(B2,C2,D2)", gives: [[274]] },
      { at: "F2", formula: "=OUTTURN.RETURNED(B2,C2,D2,2000)", gives: [[559]] },
    ],
  },
  LACRATE: {
    says: "East Sussex, Q1 2024/25 monitoring. The paper gives children and rates; the populations are those that they imply, and they are two.",
    sheet: [
      ["", "Children", "Aged 0 to 17", "Per 10,000"],
      ["31 March 2024", 655, 106_504],
      ["30 June 2024", 684, 102_703],
    ],
    notes: ["A population of nil, or a blank one, gives #N/A. Rates of two dates make one series only if they rest on one population."],
    formulas: [{ at: "D2", formula: "=OUTTURN.LACRATE(B2:B3,C2:C3,,1)", gives: [[61.5], [66.6]] }],
  },
  IMPLIEDPOP: {
    says: "East Sussex, Q1 2024/25 monitoring. No population gives both rates, so the rise from 61.5 to 66.6 is not of one series.",
    sheet: [
      ["", "Children", "Per 10,000", "Lowest", "Highest"],
      ["31 March 2024", 655, 61.5],
      ["30 June 2024", 684, 66.6],
    ],
    notes: [
      "Excel drops the last nought of a rate such as 62.0; rates are published to one decimal, so without an argument at least one is meant. Give the decimals where a rate has more that may end in a nought.",
      "A rate that no whole population prints gives #N/A, and so does a rate that may be nil, for then there is no highest population.",
    ],
    spills: "parts of a line",
    formulas: [
      {
        at: "D2",
        formula: "=OUTTURN.IMPLIEDPOP(B2:B3,C2:C3)",
        gives: [
          [106_418, 106_590],
          [102_626, 102_779],
        ],
      },
    ],
  },
  RAGSTATUS: {
    says: "East Sussex, Q1 2024/25 monitoring, net revenue in £000 and a rate against its target. The paper rates the rate amber and does not publish its key; red from 10% is an example.",
    sheet: [
      ["", "Planned or target", "Projected or outturn", "Rating", "Red from"],
      ["Central Resources", 1_045, 1_123, "", 0.1],
      ["Education", 125_603, 125_789],
      ["DSG Non Schools", -117_498, -117_498],
      ["Looked-after children per 10,000", 61.8, 66.6],
    ],
    notes: [
      'Policy "service" is a published key for service lines: red from 5% or £0.1m over, whichever is lower; anything less over is amber; on budget or under is green. "directorate" is the same from 5% or £0.25m. Say in `unit` what the figures are in, for their amounts depend on it; £000 is meant if it is left out, as in committee papers.',
      "Or give one to four cells: red from a share (0.1 for 10%), red from an amount, amber from a share, amber from an amount, the amounts in the figures' own unit. Nil or a blank stands for no threshold. Of a share and an amount the one reached first bites. With no amber threshold, all bad news that is not red is amber; with one, less than it is green.",
      "Bad news is a higher outturn. Give polarity \"higher\" where a higher one is better: income typed above nil, or timeliness. A nil budget is rated by amounts only; #N/A where the policy has none.",
    ],
    formulas: [
      { at: "D2", formula: "=OUTTURN.RAGSTATUS(B2:B4,C2:C4)", gives: [["R"], ["R"], ["G"]] },
      { at: "F3", formula: '=OUTTURN.RAGSTATUS(B3,C3,"directorate","£000")', gives: [["A"]] },
      { at: "D5", formula: "=OUTTURN.RAGSTATUS(B5,C5,E2)", gives: [["A"]] },
    ],
  },
  TIES: {
    says: "Nottinghamshire, 2019/20 budget update: the overspend as a percentage, as stated and as recomputed from £8.3m and £8.5m of £126.9m. Last, two counts from East Sussex, Q1 2024/25 monitoring, of the children on a plan in June.",
    sheet: [
      ["", "Stated", "Recomputed", "Ties"],
      ["Period 4", 6.54, 6.5406],
      ["Period 2", 6.65, 6.6982],
      ["Children on a plan", 642, 643],
    ],
    notes: [
      "A rounded figure is anything within half of what it was rounded to, so two of them tie when those ranges meet: 642 and 643, each rounded to 1, can both be 642.5. Counts are not rounded, so give them the unit 0.",
      "A figure that shows more than the unit was not rounded to it, and is taken by its own last digit. A sum of several rounded figures has the slack of each of them, which this function does not know of.",
    ],
    formulas: [
      { at: "D2", formula: "=OUTTURN.TIES(B2:B3,C2:C3)", gives: [[true], [false]] },
      { at: "D4", formula: "=OUTTURN.TIES(B4,C4,0)", gives: [[false]] },
    ],
  },
  FOOT: {
    says: "Nottinghamshire, 2019/20 budget update, Appendix B: agency workers by reason, average of 2018/19. Rounded one by one they add to 71, but their total, 72.09, rounds to 72.",
    sheet: [
      ["Reason", "Average", "Rounded"],
      ["Additional capacity", 14.72],
      ["ASYE cover", 6.48],
      ["Long-term sickness", 8],
      ["Maternity", 8],
      ["Suspension", 0.43],
      ["Vacancy", 34.46],
    ],
    notes: [
      "The line that lost most by its own rounding gives way, here 6.48, which goes to 7; of two that lost alike, the larger, then the earlier. No line moves by a whole unit, and a line that is whole already stays.",
      "Each column of a block is footed by itself; a single row is footed across.",
    ],
    spills: "all lines together",
    formulas: [{ at: "C2", formula: "=OUTTURN.FOOT(B2:B7)", gives: [[15], [7], [8], [8], [0], [34]] }],
  },
  FULLYEAR: {
    says: "Herefordshire, transformation funding 2023: £527,000 of a ring-fence made after the inspection of July 2022. That it was spent over eight months, August to March, is our reading.",
    sheet: [
      ["", "Cost", "Months", "Full year"],
      ["Ring-fence", 527_000, 8],
    ],
    notes: ["What is new next year is the full-year cost less the cost of this year. The months may be a fraction, such as 4.5; none, or more than 12, give #VALUE!."],
    formulas: [{ at: "D2", formula: "=OUTTURN.FULLYEAR(B2,C2)", gives: [[790_500]] }],
  },
  FORECAST: {
    says: "East Sussex, Q1 2024/25 monitoring, capital in £000: 50 was spent on housing adaptations by June and 340 is forecast; a straight line gives 200, and would need 140 more to come. 33 was spent on systems; the profile of months in row 5 is an example.",
    sheet: [
      ["", "Actual", "Months", "To come", "Forecast"],
      ["Housing adaptations", 50, 3, 140],
      ["Systems", 33, 3],
      ["", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"],
      ["Profile, %", 5, 5, 5, 5, 10, 10, 10, 10, 10, 10, 10, 10],
    ],
    notes: [
      "Without a profile, actual × 12 ÷ months. With one, actual × the year's shares ÷ the shares of the months so far; only their proportions count, so percentages or budgeted amounts serve alike. A profile that expects nothing by now gives #N/A.",
      "What is committed is added once and not projected: give only what the months so far do not show.",
    ],
    formulas: [
      { at: "E2", formula: "=OUTTURN.FORECAST(B2,C2)", gives: [[200]] },
      { at: "F2", formula: "=OUTTURN.FORECAST(B2,C2,D2)", gives: [[340]] },
      { at: "E3", formula: "=OUTTURN.FORECAST(B3,C3,,B5:M5)", gives: [[220]] },
    ],
  },
  PLACEMENTCOST: {
    says: "East Sussex, Q1 2024/25 monitoring: three children at more than £25,000 a week and seven at more than £15,000, so at least these sums in a year.",
    sheet: [
      ["", "Children", "£ a week", "£ a year"],
      ["Above £25,000", 3, 25_000],
      ["Above £15,000", 7, 15_000],
    ],
    notes: ["Placements are paid for every night, and a year of 365 nights is 52 weeks and a day. So 365/7 is meant if the weeks are left out: 52 leaves a night out, and 52.18 is right in no year. Give 366/7 for a leap year, or 52 where that is what is paid."],
    formulas: [
      { at: "E3", formula: "=OUTTURN.PLACEMENTCOST(B3,C3)", gives: [[5_475_000]] },
      { at: "D2", formula: "=OUTTURN.PLACEMENTCOST(B2:B3,C2:C3,52)", gives: [[3_900_000], [5_460_000]] },
    ],
  },
  PRICEVOLUME: {
    says: "Nottinghamshire, 2019/20 budget update, external placements of 2018/19 in £000: 332 at the start of the year, 371 on average; the prices are those that the budget of £22.4m and the underlying overspend of £6.418m imply. The two kinds below are East Sussex's dearest placements, against a budget that is an example.",
    sheet: [
      ["", "Budget units", "Budget price", "Actual units", "Actual price", "Price", "Volume", "Mix"],
      ["External placements, a year", 332, 67.47, 371, 77.68],
      ["£15,000 a week", 6, 15, 7, 15],
      ["£25,000 a week", 2, 25, 3, 25],
    ],
    notes: [
      "Price is what the actual units cost more or less than at budgeted prices; volume is what their number costs more or less at the average budgeted price; mix is the rest, dearer or cheaper kinds than were budgeted, and nil for a single line. The signs are those of VARIANCE, and the three add to its result exactly.",
      "Where no units were budgeted at all, everything but price is volume.",
    ],
    spills: "parts of all lines",
    formulas: [
      { at: "F2", formula: "=OUTTURN.PRICEVOLUME(B2,C2,D2,E2)", gives: [[-3_787.91, -2_631.33, 0]] },
      { at: "F3", formula: "=OUTTURN.PRICEVOLUME(B3:B4,C3:C4,D3:D4,E3:E4)", gives: [[0, -35, -5]] },
    ],
  },
  DRAWDOWN: {
    says: "Herefordshire, transformation funding 2023, in £000: of 11,490, a ring-fence of 1,000 of which 527 was to be spent, and the rest, of which 688.337 was to be returned.",
    sheet: [
      ["", "Opening", "Released", "Spent", "Balance", "Unspent"],
      ["Ring-fence", 11_490, 1_000, 527],
      ["Rest of the funds", 10_490, 10_490, 9_801.663],
    ],
    notes: [
      "The balance is before anything is returned; with the unspent sum it is what the reserve holds in the end. A release of more than the opening balance leaves a balance in brackets. Where more was spent than released, nothing is unspent.",
    ],
    spills: "parts of a line",
    formulas: [
      {
        at: "E2",
        formula: "=OUTTURN.DRAWDOWN(B2:B3,C2:C3,D2:D3)",
        gives: [
          [10_490, 473],
          [0, 688.337],
        ],
      },
    ],
  },
  MOVEMENT: {
    says: "Nottinghamshire, 2019/20 budget update: the overspend forecast in £m, Period 4 after Period 2; then looked-after children and external placements in 2018/19.",
    sheet: [
      ["", "This period", "Last period", "Movement"],
      ["Overspend, £m", 8.3, 8.5],
      ["Looked-after children", 875, 807],
      ["External placements", 398, 332],
    ],
    notes: ['Basis "over" and "adverse" are this period − last period; "under" and "income" the reverse, for figures of which a fall in spending, or a rise in income, is to be shown as the heading of the pack says.'],
    formulas: [
      { at: "D2", formula: "=OUTTURN.MOVEMENT(B2:B4,C2:C4)", gives: [[-0.2], [68], [66]] },
      { at: "E2", formula: '=OUTTURN.MOVEMENT(B2,C2,"under")', gives: [[0.2]] },
    ],
  },
};
