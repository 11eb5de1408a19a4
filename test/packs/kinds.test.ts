/** Each kind of schedule as councils lay it out: what it is taken for, and which statements it makes. */
import { recognise, type Schedule } from "../../src/packs";
import { rangeName } from "../../src/workbook";
import { drawGrid } from "../support/text-grid";

interface KindCase {
  readonly name: string;
  readonly kind: Schedule["kind"];
  /** How many statements of each meaning, in the order they are found. */
  readonly says: string;
  readonly grid: string;
}

const CASES: readonly KindCase[] = [
  {
    name: "savings exceptions as a quarterly return prints them",
    kind: "savings", says: "savings 3, foot 5",
    grid: `
      Savings exceptions 2024/25 (£'000)
      Service description | Original Target For 2024/25 | Target including items c/f from previous year(s) | Achieved in-year | Will be achieved, but in future years | Cannot be achieved | Note ref
      Early help review | 500 | 650 | 400 | 150 | 100 | a
      Placements | 1,200 | 1,200 | 700 | 300 | 200 | b
      Total Savings | 1,700 | 1,850 | 1,100 | 450 | 300`,
  },
  {
    name: "the memo beneath them",
    kind: "savings-memo", says: "savings-memo 3, foot 3",
    grid: `
      Memo: treatment of savings not achieved in the year (£'000)
       | Temporary Funding | Part of reported variance | Total | Note Ref
      Early help | 100 | 150 | 250 | a
      Placements | 300 | 200 | 500 | b
      Total | 400 | 350 | 750`,
  },
  {
    name: "savings whose target has nothing brought forward, with what was on track",
    kind: "savings", says: "savings 4, foot 5",
    grid: `
      Savings tracker 2024/25, £000
      Proposal | Savings target | Delivered to date | On track to be delivered | Delayed to next year | Undeliverable
      Street lighting | 500 | 300 | 100 | 100 | 0
      Contracts | 800 | 500 | 150 | 50 | 100
      Fleet | 200 | 200 | 0 | 0 | 0
      Total | 1,500 | 1,000 | 250 | 150 | 100`,
  },
  {
    name: "a levy of one line",
    kind: "savings", says: "savings-balance 1",
    grid: `
      Departmental levy 2016/17 to 2019/20, £m
      Levy | Allocated | Saved | Outstanding
      Children and Families | 1.4 | 0.9 | 0.5`,
  },
  {
    name: "savings of one line, delivered to date and by the year's end: the one that adds up counts",
    kind: "savings", says: "savings 1",
    grid: `
      Savings, £000
      Saving | Target | Delivered to date | Forecast to be delivered by year end | Undeliverable
      Fleet | 100 | 40 | 90 | 10`,
  },
  {
    name: "what a carry-forward is made of",
    kind: "carry-forward", says: "carry-forward-parts 1",
    grid: `
      What the carry forward is made of (£000)
      Part | £000
      Planned for during budget preparation | 1,500
      Identified in the December QPM | 500
      Carry forward requested | 2,285`,
  },
  {
    name: "an underspend carried forward into two years",
    kind: "carry-forward", says: "underspend 3, carry-forward-split 3, foot 6",
    grid: `
      Carry forwards, £000
      Scheme | Budget 2023/24 | Outturn 2023/24 | Underspend | Carried forward to 2024/25 | Carried forward to 2025/26 | Returned to reserves
      Adults | 1,000 | 900 | 100 | 60 | 20 | 20
      Children | 2,000 | 1,700 | 300 | 200 | 100 | 0
      Total | 3,000 | 2,600 | 400 | 260 | 120 | 20`,
  },
  {
    name: "reserves over two years",
    kind: "reserve", says: "roll-forward 12, foot 7",
    grid: `
      Earmarked reserves, £000
      Reserve | Balance at 1 April 2023 | Contributions 2023/24 | Use 2023/24 | Balance at 31 March 2024 | Contributions 2024/25 | Use 2024/25 | Balance at 31 March 2025
      Transformation | 11,500 | 1,000 | (5,000) | 7,500 | 100 | (600) | 7,000
      Insurance | 3,200 | 400 | (600) | 3,000 | 0 | (250) | 2,750
      Highways | 900 | 50 | (100) | 850 | 75 | (25) | 900
      Total | 15,600 | 1,450 | (5,700) | 11,350 | 175 | (875) | 10,650`,
  },
  {
    name: "reserves with transfers between them",
    kind: "reserve", says: "roll-forward 3, foot 5",
    grid: `
      Earmarked reserves, £000
      Reserve | Opening balance | Transfers in | Transfers out | Transfers between reserves | Closing balance
      Transformation | 11,500 | 1,000 | (5,000) | 200 | 7,700
      Insurance | 3,200 | 400 | (600) | (200) | 2,800
      Total | 14,700 | 1,400 | (5,600) | 0 | 10,500`,
  },
  {
    name: "a levy with its balance",
    kind: "savings", says: "savings-balance 3, foot 3",
    grid: `
      Savings allocated 2016/17 to 2019/20, £m
      Department | Allocated | Saved | Outstanding
      Children | 1.4 | 0.9 | 0.5
      Adults | 2.1 | 1.9 | 0.2
      Total | 3.5 | 2.8 | 0.7`,
  },
  {
    name: "a funding plan, temporary and permanent, with later years",
    kind: "funding-plan", says: "underspend 10, foot 24, carry-forward-need 5",
    grid: `
      Children First Improvement Plan, £000
      Line | Original amount | Revised amount | Actual spend 2019/20 | Planned spend for 2020/21 | Actual spend in 2020/21 | Variance to planned spend | Planned spend for 2021/22 | Planned spend for 2022/23
      Temporary investment
      Improvement leads | 1,160 | 1,170 | 466 | 580 | 323 | (257) | 401 | 70
      Training | 500 | 750 | 100 | 500 | 141 | (359) | 509 | 100
      Contingency | 579 | 0 | 0 | 898 | 0 | (898) | 0 | 0
      Temporary funding requirement | 2,239 | 1,920 | 566 | 1,978 | 464 | (1,514) | 910 | 170
      Permanent investment
      ASYE cover | 1,000 | 1,000 | 220 | 1,000 | 1,000 | 0 | 1,000 | 1,000
      Contingency | 0 | 0 | 0 | 513 | 0 | (513) | 182 | 77
      Permanent funding requirement | 1,000 | 1,000 | 220 | 1,513 | 1,000 | (513) | 1,182 | 1,077
      Totals | 3,239 | 2,920 | 786 | 3,491 | 1,464 | (2,027) | 2,092 | 1,247
      Available funding | | | | 3,491 | 3,491 | 0 | 1,092 | 1,247
      Underspending in 2020/21 & Carry Forward Request | | | | 0 | (2,027) | (2,027) | 1,000 | 0`,
  },
  {
    name: "a carry-forward request down the page, with its parts",
    kind: "carry-forward", says: "underspend 1, carry-forward-split 1, carry-forward-parts 1",
    grid: `
      Carry-forward request 2020/21, £000
      Item | Amount
      Funding available | 12,011
      Spend | 9,452
      Underspend | 2,559
      Requested to be carried forward | 2,285
      of which planned for in budget preparation | 1,500
      of which identified in December | 785
      Returned to contingency | 274`,
  },
  {
    name: "carry-forward requests by service",
    kind: "carry-forward", says: "underspend 3, carry-forward-split 3, foot 5",
    grid: `
      Carry forward requests 2023/24, £000
      Service | Budget | Outturn | Underspend | Carry forward requested | Returned to reserves | Approved by
      Adults | 1,000 | 900 | 100 | 60 | 40 | Cabinet
      Children | 2,000 | 1,700 | 300 | 300 | 0 | Cabinet
      Total | 3,000 | 2,600 | 400 | 360 | 40`,
  },
  {
    name: "reserves from opening to closing balance",
    kind: "reserve", says: "roll-forward 3, foot 4",
    grid: `
      Earmarked reserves, £m
      Reserve | Balance at 1 April 2024 | Contributions | Planned use | Balance at 31 March 2025
      Transformation | 11.5 | 1.0 | (5.0) | 7.5
      Insurance | 3.2 | 0.4 | (0.6) | 3.0
      Total | 14.7 | 1.4 | (5.6) | 10.5`,
  },
  {
    name: "a release in tranches",
    kind: "reserve", says: "tranches 1",
    grid: `
      Financial resilience reserve, £000
      Release | £000
      Award approved by Cabinet | 11,490
      First tranche | 5,000
      Second tranche | 6,490`,
  },
  {
    name: "a ring-fence and what is left of it",
    kind: "reserve", says: "ring-fence-residual 1",
    grid: `
      Ring-fenced funding, £000
       | 2022/23
      Ring-fenced allocation | 1,000
      Forecast spend to 31 March | 527
      Carried forward to 2023/24 | 473`,
  },
  {
    name: "the forecast of two periods and the movement",
    kind: "forecast", says: "movement 4, foot 3",
    grid: `
      Forecast by period 2019/20, £m
      Service | Period 2 | Period 4 | Movement
      External placements | 7.5 | 7.3 | (0.2)
      Social work staffing | 1.0 | 1.1 | 0.1
      Offsetting underspends | 0.0 | (0.1) | (0.1)
      Total | 8.5 | 8.3 | (0.2)`,
  },
  {
    name: "an underlying overspend",
    kind: "forecast", says: "underlying 1",
    grid: `
      External placements, £m
      Year | Reported overspend | Temporary funding | Underlying overspend
      2018/19 | 5.477 | 0.941 | 6.418`,
  },
  {
    name: "performance exceptions, counts beside rates in one cell",
    kind: "performance", says: "",
    grid: `
      Performance exceptions
      Performance measure | Outturn 23/24 | Target 24/25 | RAG Q1 24/25 | RAG Q2 24/25 | Q1 24/25 outturn | Note ref
      Rate of Looked After Children (per 10,000 children) | 61.5 (655 children) | 61.8 (635 children) | A | | 66.6 (684 children) | i`,
  },
  {
    name: "stock and flow down the page",
    kind: "activity", says: "stock-flow 2",
    grid: `
      Looked after children
      Measure | Q1 | Q2
      Number at start of quarter | 655 | 684
      Admitted to care | 67 | 40
      Discharged from care | 38 | 50
      Number at end of quarter | 684 | 674`,
  },
  {
    name: "stock and flow by month",
    kind: "activity", says: "stock-flow 3",
    grid: `
      Looked after children 2024/25
      Month | At start | Started | Ceased | At end
      April | 655 | 20 | 10 | 665
      May | 665 | 25 | 15 | 675
      June | 675 | 22 | 13 | 684`,
  },
  {
    name: "agency staff by reason",
    kind: "workforce", says: "reasons 3",
    grid: `
      Reasons for agency staff, yearly average
      Year | Additional Capacity | ASYE Cover | LTS | Maternity | Suspension | Vacancy | TOTAL
      2013/14 | 15.59 | 3.36 | 3.78 | 8.36 | 0.71 | 44.92 | 76.72
      2014/15 | 3.33 | 3.33 | 4.58 | 5.03 | 0.50 | 50.54 | 67.33
      2015/16 | 0.79 | 10.03 | 5.50 | 6.29 | 0.67 | 56.86 | 80.14`,
  },
  {
    name: "an improvement plan whose references have no heading",
    kind: "action-plan", says: "",
    grid: `
      1. Addressing the in-year financial challenges
       | Improvement Action | CLT Accountable Officer | Lead Officer | What we hope to achieve | Timeframe | Success Measure | Progress | Links to other plans and strategies
      1.1 | Regularly review the need for agency staffing. | Colin | Steve | Reduce agency spend. | Quarterly. Next meeting 24 September 2019 | All caseloads are within the number | Quarterly reviews in place. | Workforce strategy
      1.2 | Quarterly reviews | Colin | Laurence | Eliminate spend | Completed every quarter. | Completion of review | |`,
  },
  {
    name: "a risk log of two columns",
    kind: "risk-log", says: "",
    grid: `
      Risk Area | Examples of Mitigating Actions
      The Covid-19 pandemic may continue to impact | The service has dealt well
      A surge in demand | As expected`,
  },
  {
    name: "the budget from original to current",
    kind: "virements", says: "virement 4, foot 3",
    grid: `
      Budget changes 2024/25, £000
      Service | Original budget | Virements | Current budget
      Adults | 1,000 | 50 | 1,050
      Children | 2,000 | (30) | 1,970
      Corporate | 500 | (20) | 480
      Total | 3,500 | 0 | 3,500`,
  },
  {
    name: "a variance by price, volume and mix",
    kind: "price-volume", says: "price-volume 3, variance 3, foot 5",
    grid: `
      Placement cost variance, £000
      Placement | Budget | Forecast | Price variance | Volume variance | Mix variance | Total variance
      Fostering | 1,000 | 1,150 | 50 | 80 | 20 | 150
      Residential | 2,000 | 2,300 | 100 | 200 | 0 | 300
      Total | 3,000 | 3,450 | 150 | 280 | 20 | 450`,
  },
  {
    name: "drivers beside their headline",
    kind: "drivers", says: "drivers 2",
    grid: `
      Explanation of variances, £000
      Division | Headline overspend | Staffing pressure | Placements pressure | Transport pressure | Unexplained
      Localities | 2,702 | 1,786 | 540 | 0 | 376
      LAC | 3,746 | 836 | 1,394 | 665 | 851`,
  },
  {
    name: "the plan's own rules",
    kind: "plan-rules", says: "",
    grid: `
      Ref | Measure | Test | Applies to | Severity | Due | Owner | Source
      P1 | Caseloads | =B9<=15 | Sheet1!B9 | Error | | Head | F3`,
  },
  {
    name: "a tracker that parts what is delivered from what is still forecast to be",
    kind: "savings", says: "savings 4, foot 5",
    grid: `
      MTFP savings tracker 2024/25 (£000)
      Ref | Proposal | Saving target | Delivered | Forecast to deliver | Slipped to 2025/26 | Undeliverable | RAG | Comment
      S1 | Contract review | 250 | 150 | 50 | 50 | 0 | Green | on track
      S2 | Transport | 400 | 100 | 100 | 150 | 50 | Amber | route review
      S3 | Vacancy factor | 300 | 300 | 0 | 0 | 0 | Green |
       | Total | 950 | 550 | 150 | 200 | 50 | |`,
  },
  {
    name: "underspends rolled forward, the rest back to the General Fund",
    kind: "carry-forward", says: "underspend 3, carry-forward-split 3, foot 5",
    grid: `
      Requests to roll forward underspends (£)
      Directorate | Net budget | Provisional outturn | Underspend | Roll forward request | Balance to General Fund
      Adults | 1,200,000 | 1,150,000 | (50,000) | (30,000) | (20,000)
      Children | 2,000,000 | 1,900,000 | (100,000) | (100,000) | 0
      Total | 3,200,000 | 3,050,000 | (150,000) | (130,000) | (20,000)`,
  },
  {
    name: "a capital variance analysed with the slippage first",
    kind: "capital", says: "capital-variance 6, capital-analysis 3, foot 8",
    grid: `
      Capital 2024/25, £000
      Scheme | Total scheme cost | Forecast total cost | Variance (whole life) | 2024/25 budget | 2024/25 forecast | In-year variance | Slippage | Overspend
      New home | 1,200 | 1,250 | 50 | 600 | 500 | (100) | (150) | 50
      Family hubs | 900 | 900 | 0 | 450 | 450 | 0 | 0 | 0
      Total | 2,100 | 2,150 | 50 | 1,050 | 950 | (100) | (150) | 50`,
  },
  {
    name: "an action plan in plain words",
    kind: "action-plan", says: "",
    grid: `
      No. | What we will do | Who | By when | How we will know | Update | RAG
      1 | Recruit ten foster carers | Head of Fostering | March 2025 | 10 approved | 4 approved so far | A
      2 | Review high cost placements | Service Manager | June 2024 | All reviewed | In progress | A`,
  },
  {
    name: "price, volume and mix down the page",
    kind: "price-volume", says: "price-volume 1",
    grid: `
      External placements: why the forecast differs (£000)
      Item | Amount
      Increase in number of placements | 420
      Increase in unit cost | 310
      Change in mix | (55)
      Total overspend | 675`,
  },
  {
    name: "gross expenditure, gross income and net",
    kind: "revenue", says: "net 3, foot 3",
    grid: `
      Net revenue position 2024/25 (£m)
      Directorate | Gross expenditure budget | Gross income budget | Net budget
      Adults | 310.4 | (102.1) | 208.3
      Children | 180.2 | (40.5) | 139.7
      Total | 490.6 | (142.6) | 348.0`,
  },
  {
    name: "an establishment with its vacancy rates",
    kind: "establishment", says: "cross-cast 4, percentage 4, foot 4",
    grid: `
      Establishment at 31 December 2024 (FTE)
      Team | Established posts | Filled by permanent staff | Vacant | Agency cover | Vacancy rate
      Assessment | 42.0 | 33.5 | 8.5 | 7.0 | 20.2%
      Safeguarding | 60.0 | 51.0 | 9.0 | 8.0 | 15.0%
      Care leavers | 18.0 | 17.2 | 0.8 | 0.0 | 4.4%
      Total | 120.0 | 101.7 | 18.3 | 15.0 | 15.3%`,
  },
  {
    name: "posts in other words, with rates typed in hundredths",
    kind: "establishment", says: "cross-cast 3, percentage 3",
    grid: `
      Vacancies at 30 June 2024
      Service | Funded posts | In post | Vacant posts | % vacant
      Social work | 120 | 96 | 24 | 20
      Early help | 40 | 38 | 2 | 5
      Business support | 35 | 35 | 0 | 0`,
  },
  {
    name: "virements one by one",
    kind: "virement-list", says: "",
    grid: `
      Budget virements for approval, Quarter 3
      No | From | To | £ | Reason
      1 | Contingency | Children's Services | 450,000 | Placement demand
      2 | Corporate items | Highways | 120,000 | Pay award`,
  },
  {
    name: "virements one by one with a total, the amounts before the reasons",
    kind: "virement-list", says: "foot 1",
    grid: `
      Virements Q1
      Ref | Virement from | Virement to | Value (£) | Approved by
      V1 | Contingency | Children's Services | 450,000 | Cabinet
      V2 | Adults | Public Health | 35,500 | S151 officer
      | Total | | 485,500 |`,
  },
  {
    name: "a revenue monitor with its virements, signs beside the words",
    kind: "revenue", says: "variance 3, virement 3, foot 5",
    grid: `
      Q2 Revenue Monitor 2024/25
      £m | Approved Budget | Virements | Latest Budget | Full Year Forecast | Under (-) / Over (+)
      Supporting People | 140.2 | 0.3 | 140.5 | 144.1 | 3.6
      Corporate Services | 44.0 | (0.3) | 43.7 | 43.9 | 0.2
      TOTAL | 184.2 | 0.0 | 184.2 | 188.0 | 3.8`,
  },
  {
    name: "budget beside forecast, without their difference",
    kind: "revenue", says: "foot 2",
    grid: `
      Directorate | Net budget 2024/25 £ | Forecast outturn £
      Adults | 91,204,000 | 93,110,000
      Children | 55,871,000 | 57,020,000
      Total | 147,075,000 | 150,130,000`,
  },
  {
    name: "next years' forecasts beside this year's budget: no monitoring",
    kind: "table", says: "foot 3",
    grid: `
      Medium term plan £m
      Directorate | Budget 2024/25 | Forecast 2025/26 | Forecast 2026/27
      Adults | 91.2 | 93.1 | 95.2
      Children | 55.9 | 57.0 | 58.1
      Total | 147.1 | 150.1 | 153.3`,
  },
  {
    name: "budgeted and forecast numbers, which are no money",
    kind: "table", says: "foot 2",
    grid: `
      Placements: budget and forecast £000
      Type | Budget number | Forecast number
      Fostering | 210 | 214
      Residential | 48 | 55
      Total | 258 | 269`,
  },
  {
    name: "capital schemes over all years, beside the year's own budget",
    kind: "capital", says: "capital-variance 3, foot 7",
    grid: `
      Major schemes at Quarter 3 - £m
      Scheme | Total approved budget | Spend in prior years | 2024/25 budget | 2024/25 forecast | Future years | Total forecast cost | Variance to approved
      Leisure centre | 38.0 | 12.4 | 15.0 | 13.6 | 12.0 | 38.0 | 0.0
      Bypass | 61.5 | 40.2 | 18.0 | 19.1 | 4.0 | 63.3 | 1.8
      Total | 99.5 | 52.6 | 33.0 | 32.7 | 16.0 | 101.3 | 1.8`,
  },
  {
    name: "how a capital programme is financed, year by year",
    kind: "capital", says: "cross-cast 5, foot 3",
    grid: `
      Financing of the capital programme 2024/25 to 2026/27 (£000)
      Source | 2024/25 | 2025/26 | 2026/27 | Total
      Government grants | 14,300 | 9,150 | 7,700 | 31,150
      Section 106 | 1,250 | 900 | n/a | 2,150
      Capital receipts | 3,000 | 2,500 | 2,500 | 8,000
      Revenue contributions | 410 | 0 | 0 | 410
      Prudential borrowing | 21,640 | 18,300 | 11,950 | 51,890
      Total financing | 40,600 | 30,850 | 22,150 | 93,600`,
  },
  {
    name: "requests to carry forward beside budget and outturn",
    kind: "carry-forward", says: "underspend 3, carry-forward-split 3, foot 5",
    grid: `
      Requests to carry forward, 2024/25 outturn £
      Service | Budget | Outturn | Underspend | Requested | Balance to general reserve | Approval
      Libraries | 1,420,000 | 1,371,000 | 49,000 | 30,000 | 19,000 | Cabinet 12 June 2025
      Economic growth | 900,000 | 812,000 | 88,000 | 60,000 | 28,000 | Cabinet 12 June 2025
      Total | 2,320,000 | 2,183,000 | 137,000 | 90,000 | 47,000 |`,
  },
  {
    name: "balances under bare dates",
    kind: "reserve", says: "roll-forward 3, foot 3",
    grid: `
      Balances (£000)
      | 1 April 2024 | Movement | 31 March 2025
      General balance | 3,000 | (55) | 2,945
      Earmarked | 8,120 | (1,020) | 7,100
      Total | 11,120 | (1,075) | 10,045`,
  },
];

describe("kinds of schedules", () => {
  it.each(CASES)("$name", ({ kind, says, grid }) => {
    const schedules = recognise(drawGrid(grid)).schedules.filter((schedule) => schedule.kind !== "text");
    expect(schedules.map((schedule) => schedule.kind)).toEqual([kind]);
    expect(counted(schedules[0]!)).toBe(says);
  });

  it("reads what a sheet says outside its tables as text", () => {
    const [said] = recognise(drawGrid("Education has a budget of £9.72m and forecast expenditure of £9.906m.\nFinance | Click or tap here to enter text.")).schedules;
    expect(said!.kind).toBe("text");
    expect(said!.texts.map(({ text }) => text)).toEqual([
      "Education has a budget of £9.72m and forecast expenditure of £9.906m.", "Finance", "Click or tap here to enter text.",
    ]);
  });

  it("parts tables of words that stand side by side, and keeps one with an empty column in it whole", () => {
    const kindsIn = (grid: string) => recognise(drawGrid(grid)).schedules.filter(({ kind }) => kind !== "text").map(({ kind, range }) => `${kind} ${rangeName(range)}`);
    const plans = `
      Ref | Action | Lead officer | Due date | | Ref | Action | Lead officer | Due date
      1 | Review contracts | A Reid | March 2025 | | 4 | Recruit carers | P Hill | June 2025
      2 | Retender care | D Hughes | May 2025 | | 5 | Open a home | M Shaw | July 2025`;
    expect(kindsIn(plans)).toEqual(["action-plan A1:D3", "action-plan F1:I3"]);
    const apart = `
      Ref | Action | Lead officer | Due date | | Progress | Links
      1 | Review contracts | A Reid | March 2025 | | Begun | Plan A
      2 | Retender care | D Hughes | May 2025 | | Published | Plan B`;
    expect(kindsIn(apart)).toEqual(["action-plan A1:G3"]);
  });

  it.each([
    ["quarters beneath their year", `
      Measure | Target | 2024/25 | | | RAG
       | | Q1 | Q2 | Q3 |
      Assessments | 85% | 82% | 83% | | Amber
      Visits | 90% | 92% | 93% | | Green`, "measure, target, outturn 2024/25 Q1, outturn 2024/25 Q2, outturn 2024/25 Q3, rag"],
    ["those responsible side by side", `
      Ref | Action | Responsible | | Date
       | | Accountable | Lead | Due
      1 | Recruit carers | DCS | AD | March 2025
      2 | Review costs | DCS | AD | April 2025`, "reference, action, accountable, lead, timeframe"],
    ["bands over the middle of a risk log", `
       | | Inherent | | | Residual | | | |
      Ref | Risk | Likelihood | Impact | Score | Likelihood | Impact | Score | Mitigation | Owner
      1 | Demand | 4 | 5 | 20 | 3 | 4 | 12 | Panel | DCS
      2 | Prices | 3 | 3 | 9 | 2 | 3 | 6 | Contracts | AD`, "reference, risk, likelihood, impact, score, likelihood, impact, score, mitigation, owner"],
    ["a title with a second cell is no band", `
      Improvement plan 2024/25 | Owner: J Smith
      Action | Lead | Due | Progress
      Recruit carers | DCS | March 2025 | Begun
      Review costs | DCS | April 2025 | Begun`, "action, lead, timeframe, progress"],
  ])("joins headings of two rows: %s", (_, grid, roles) => {
    const [schedule] = recognise(drawGrid(grid)).schedules.filter(({ kind }) => kind !== "text");
    expect(schedule!.columns.map(({ role, period }) => (period ? `${role} ${period}` : role)).join(", ")).toBe(roles);
  });

  it("tells a balance of money from a number of people by the words round it", () => {
    const money = "Balances, £000\nFund | Opening | Received | Spent | Closing\nChildren | 10 | 5 | 3 | 12";
    expect(recognise(drawGrid(money)).schedules[0]!.kind).toBe("reserve");
    const people = "Number of children\nHome | Opening | Received | Left | Closing\nNorth | 10 | 5 | 3 | 12";
    expect(recognise(drawGrid(people)).schedules[0]!.kind).toBe("activity");
  });
});

function counted({ identityRuns }: Schedule): string {
  const counts = new Map<string, number>();
  for (const { meaning, on } of identityRuns) counts.set(meaning, (counts.get(meaning) ?? 0) + on.length);
  return [...counts].map(([meaning, count]) => `${meaning} ${count}`).join(", ");
}
