/** Schedules without a fault, as councils lay them out that no other test has: nothing is to be said of them. */
import { check } from "../../src/checking";
import { rules } from "../../src/rules";
import { drawGrid } from "../support/text-grid";

const CLEAN: readonly (readonly [name: string, grid: string])[] = [
  ["a general fund outturn with financing below the services", `
    Appendix A - General Fund Forecast Outturn P6 2024/25 (£m)
    Portfolio | Current budget | Actual to date | Projected outturn | Projected variance | RAG
    Adults and Health | 182.4 | 95.1 | 186.9 | 4.5 | R
    Children and Families | 96.2 | 50.3 | 99.0 | 2.8 | R
    Place | 54.1 | 22.0 | 53.6 | -0.5 | G
    Corporate | 31.7 | 14.2 | 31.7 | 0.0 | G
    Net service expenditure | 364.4 | 181.6 | 371.2 | 6.8 |
    Capital financing | 12.5 | 3.0 | 11.9 | -0.6 | G
    Use of reserves | -5.0 | 0.0 | -5.0 | 0.0 | G
    Net budget requirement | 371.9 | 184.6 | 378.1 | 6.2 |`],
  ["expenditure, income and net side by side, by formulas", `
    Revenue budget monitoring - Month 9
     | Expenditure | Income | Net | Expenditure | Income | Net | Net
    Service | Budget £000 | Budget £000 | Budget £000 | Forecast £000 | Forecast £000 | Forecast £000 | Variance £000
    Libraries | 4,120 | (310) | =B4+C4 | 4,200 | (290) | =E4+F4 | =G4-D4
    Museums | 2,010 | (640) | =B5+C5 | 1,980 | (655) | =E5+F5 | =G5-D5
    Leisure | 6,500 | (5,900) | =B6+C6 | 6,900 | (5,700) | =E6+F6 | =G6-D6
    Parks | 3,300 | (200) | =B7+C7 | 3,250 | (210) | =E7+F7 | =G7-D7
    Total | =SUM(B4:B7) | =SUM(C4:C7) | =SUM(D4:D7) | =SUM(E4:E7) | =SUM(F4:F7) | =SUM(G4:G7) | =SUM(H4:H7)`],
  ["directorates across, budget to outturn down", `
    £000 | Adults | Children | Place | Total
    Original budget | 1,200 | 900 | 700 | 2,800
    Virements | 50 | (30) | (20) | 0
    Revised budget | 1,250 | 870 | 680 | 2,800
    Outturn | 1,300 | 860 | 690 | 2,850
    Over/(under)spend | 50 | (10) | 10 | 50`],
  ["a savings tracker", `
    Savings tracker 2024/25 £000
    Ref | Saving | Target | Delivered to date | Forecast delivery | Shortfall | Status
    S1 | Reablement | 400 | 150 | 350 | 50 | Amber
    S2 | Contract review | 250 | 250 | 250 | 0 | Green
    S3 | Fees and charges | 120 | 20 | 60 | 60 | Red
    S4 | Restructure | 300 | 100 | 300 | 0 | Green
    Total | | 1,070 | 520 | 960 | 110 |`],
  ["a capital programme with slippage brought and carried forward", `
    Capital programme 2024/25 (£'000)
    Scheme | Approved budget | Slippage b/f | Revised budget | Spend to Q2 | Forecast outturn | Variance | Slippage c/f | Over/(under)spend
    School condition | 2,500 | 340 | 2,840 | 1,100 | 2,400 | (440) | (440) | 0
    Highways | 8,000 | 0 | 8,000 | 4,200 | 8,150 | 150 | 0 | 150
    ICT | 900 | 120 | 1,020 | 200 | 720 | (300) | (250) | (50)
    Total | 11,400 | 460 | 11,860 | 5,500 | 11,270 | (590) | (690) | 100`],
  ["a scorecard", `
    Corporate scorecard Q2 2024/25
    Indicator | Good is | 2023/24 | Target | Q1 | Q2 | RAG | Direction
    Council tax collected | Higher | 97.1% | 97.5% | 28.4% | 55.9% | Green | Up
    Households in temporary accommodation | Lower | 412 | 400 | 431 | 455 | Red | Down
    Invoices paid in 30 days | Higher | 95.2% | 95.0% | 96.1% | 94.8% | Amber | Down
    Days lost to sickness per FTE | Lower | 9.1 | 9.0 | 2.3 | 4.6 | Amber | Up`],
  ["reserves over two years with one column for the second", `
    Earmarked reserves (£m)
    Reserve | Balance 1 April 2024 | Contributions | Withdrawals | Balance 31 March 2025 | Planned 2025/26 | Balance 31 March 2026
    Insurance | 6.2 | 0.5 | (0.8) | 5.9 | (0.4) | 5.5
    PFI | 11.0 | 1.0 | (2.0) | 10.0 | (1.0) | 9.0
    Transformation | 4.0 | - | (1.5) | 2.5 | (2.5) | -
    Total | 21.2 | 1.5 | (4.3) | 18.4 | (3.9) | 14.5`],
  ["packages of care, with average hours beside numbers of clients", `
    Home care packages 2024/25
     | Apr | May | Jun | Jul
    Clients at start | 1,012 | 1,020 | 1,031 | 1,029
    New | 61 | 66 | 58 | 70
    Ended | 53 | 55 | 60 | 62
    Clients at end | 1,020 | 1,031 | 1,029 | 1,037
    Average weekly hours | 13.2 | 13.1 | 13.4 | 13.3`],
  ["reasons for variances", `
    Reasons for variance (£000)
    Service | Demand | Price | Vacancies | Other | Total variance
    Older people | 900 | 450 | (200) | 15 | 1,165
    Learning disability | 600 | 380 | (50) | (20) | 910
    Mental health | 120 | 90 | 0 | 5 | 215
    Total | 1,620 | 920 | (250) | 0 | 2,290`],
  ["placements with their shares and costs", `
    Funding of care placements at 30 September 2024
    Placement | Number | % | Weekly cost £ | Annual cost £000
    Fostering (in house) | 210 | 42.0% | 420 | 4,586
    Fostering (agency) | 140 | 28.0% | 890 | 6,479
    Residential | 60 | 12.0% | 5,100 | 15,912
    Kinship | 90 | 18.0% | 310 | 1,451
    Total | 500 | 100.0% | | 28,428`],
  ["a risk register", `
    Risk register
    No | Risk | L | I | Score | Mitigation | Owner | Target score
    1 | Pay award above budget | 4 | 4 | 16 | Contingency held | S151 | 8
    2 | Supplier failure | 2 | 5 | 10 | Market watch | Head of Commissioning | 6
    3 | Cyber incident | 3 | 5 | 15 | Penetration tests | CIO | 10`],
  ["an improvement plan", `
    Improvement plan
    Ref | Action | Lead | By when | Status | Progress
    1.1 | Recruit 20 social workers | HR | Dec 2024 | In progress | 12 appointed
    1.2 | New practice framework | PSW | Mar 2025 | Not started | Scoping in January
    1.3 | Audit programme | QA lead | Sep 2024 | Complete | Reported to board`],
  ["a housing revenue account", `
    Housing Revenue Account 2024/25
    £000 | Original budget | Forecast | Variance
    Dwelling rents | (41,200) | (41,050) | 150
    Service charges | (3,100) | (3,180) | (80)
    Total income | (44,300) | (44,230) | 70
    Repairs and maintenance | 12,400 | 13,100 | 700
    Supervision and management | 9,800 | 9,650 | (150)
    Depreciation | 11,000 | 11,000 | 0
    Interest | 6,900 | 6,800 | (100)
    Total expenditure | 40,100 | 40,550 | 450
    Net (surplus)/deficit | (4,200) | (3,680) | 520`],
  ["schools grant, compared with what is available", `
    Dedicated Schools Grant £m
    Block | Allocation | Recoupment | Available | Forecast | (Surplus)/deficit
    Schools | 210.0 | (95.0) | 115.0 | 115.0 | 0.0
    High needs | 48.0 | (6.0) | 42.0 | 47.5 | 5.5
    Early years | 19.0 | 0.0 | 19.0 | 18.8 | (0.2)
    Central | 3.0 | 0.0 | 3.0 | 3.0 | 0.0
    Total | 280.0 | (101.0) | 179.0 | 184.3 | 5.3`],
  ["grants over two years", `
    Grants and contributions
    Grant | 2023/24 £ | 2024/25 £ | Change £ | Change %
    Public health grant | 18,450,000 | 18,700,000 | 250,000 | 1.4%
    Better care fund | 22,100,000 | 23,353,070 | 1,253,070 | 5.7%
    Homelessness prevention | 1,020,500 | 1,020,500 | 0 | 0.0%
    Total | 41,570,500 | 43,073,570 | 1,503,070 | 3.6%`],
  ["a monitor with virements, signs beside the words", `
    Q2 Revenue Monitor 2024/25
    £m | Approved Budget | Virements | Latest Budget | Spend to 30 Sept | Full Year Forecast | Under (-) / Over (+)
    Supporting People | 140.2 | 0.3 | 140.5 | 71.0 | 144.1 | 3.6
    Supporting Communities | 61.8 | (0.2) | 61.6 | 30.2 | 61.0 | -0.6
    Corporate Services | 44.0 | (0.1) | 43.9 | 20.7 | 43.9 | 0.0
    Cross-cutting | 6.0 | 0.0 | 6.0 | 0.0 | 4.5 | -1.5
    TOTAL | 252.0 | 0.0 | 252.0 | 121.9 | 253.5 | 1.5`],
  ["two forecasts down the page", `
    Movement in forecast 2024/25 (£000)
     | Adult Social Care | Children's Services | Highways | Housing | Total
    Net budget | 88,400 | 61,250 | 19,700 | 7,310 | 176,660
    Month 5 forecast | 91,050 | 63,900 | 19,700 | 7,900 | 182,550
    Month 6 forecast | 91,500 | 63,400 | 19,550 | 8,050 | 182,500
    Change since month 5 | 450 | (500) | (150) | 150 | (50)
    Month 6 variance | 3,100 | 2,150 | (150) | 740 | 5,840`],
  ["budget beside forecast without a variance", `
    Directorate | Net budget 2024/25 £ | Forecast outturn £
    Adults | 91,204,000 | 93,110,000
    Children | 55,871,000 | 57,020,000
    Environment | 23,450,000 | 23,450,000
    Resources | 18,020,000 | 17,555,000
    Total | 188,545,000 | 191,135,000`],
  ["how a capital programme is financed", `
    Financing of the capital programme 2024/25 to 2026/27 (£000)
    Source | 2024/25 | 2025/26 | 2026/27 | Total
    Government grants | 14,300 | 9,150 | 7,700 | 31,150
    Section 106 | 1,250 | 900 | n/a | 2,150
    Capital receipts | 3,000 | 2,500 | 2,500 | 8,000
    Revenue contributions | 410 | 0 | 0 | 410
    Prudential borrowing | 21,640 | 18,300 | 11,950 | 51,890
    Total financing | 40,600 | 30,850 | 22,150 | 93,600`],
  ["schemes over all years", `
    Major schemes at Quarter 3 - £m
    Scheme | Total approved budget | Spend in prior years | 2024/25 budget | 2024/25 forecast | Future years | Total forecast cost | Variance to approved
    Leisure centre | 38.0 | 12.4 | 15.0 | 13.6 | 12.0 | 38.0 | 0.0
    Bypass | 61.5 | 40.2 | 18.0 | 19.1 | 4.0 | 63.3 | 1.8
    Depot | 9.0 | 0.2 | 3.0 | 1.1 | 7.7 | 9.0 | 0.0
    Total | 108.5 | 52.8 | 36.0 | 33.8 | 23.7 | 110.3 | 1.8`],
  ["reserves in groups", `
    Statement of reserves (£'000)
     | Opening 01/04/24 | Transfers in | Transfers out | Closing 31/03/25
    General Fund balance | 10,000 | - | - | 10,000
    Earmarked
    Insurance | 4,210 | 300 | (650) | 3,860
    Transformation | 7,800 | - | (2,900) | 4,900
    Business rates volatility | 5,500 | 1,250 | - | 6,750
    Sub-total earmarked | 17,510 | 1,550 | (3,550) | 15,510
    Schools balances | 6,420 | - | (870) | 5,550
    Total | 33,930 | 1,550 | (4,420) | 31,060`],
  ["savings proposals by year", `
    Savings proposals
    Ref | Proposal | Dept | 2025/26 £000 | 2026/27 £000 | 2027/28 £000 | Total £000
    ASC1 | Extra care | ASC | 250 | 500 | 500 | 1,250
    ASC2 | Reviews of packages | ASC | 900 | 600 | - | 1,500
    ENV1 | Garden waste charge | ENV | 310 | 20 | 20 | 350
    RES1 | Office closure | RES | - | 140 | 60 | 200
     | Total | | 1,460 | 1,260 | 580 | 3,300`],
  ["a recovery fund, temporary and permanent", `
    Recovery fund: planned and actual (£)
     | Plan 2023/24 | Actual 2023/24 | Variance | Plan 2024/25
    Temporary
    Agency cover | 420,000 | 391,500 | (28,500) | 150,000
    Project team | 180,000 | 203,250 | 23,250 | 180,000
    Contingency | 60,000 | 0 | (60,000) | 0
    Temporary total | 660,000 | 594,750 | (65,250) | 330,000
    Permanent
    Social work posts | 310,000 | 288,000 | (22,000) | 465,000
    Permanent total | 310,000 | 288,000 | (22,000) | 465,000
    Total | 970,000 | 882,750 | (87,250) | 795,000`],
  ["indicators by quarter with one status", `
    Key performance indicators 2024/25
    Ref | Indicator | Polarity | Target | Q1 | Q2 | Q3 | Q4 | Status
    KPI1 | Assessments completed in 45 days | Bigger is better | 85% | 82% | 86% | 88% | | Green
    KPI2 | Re-referrals within 12 months | Smaller is better | 20% | 23% | 24% | 25% | | Red
    KPI3 | Average days to relet a home | Smaller is better | 28 | 31 | 29 | 27 | | Green
    KPI4 | Missed bins per 100,000 | Smaller is better | 60 | 55 | 52 | 58 | | Green`],
  ["children looked after by quarter", `
    Children looked after, 2024/25
     | Q1 | Q2 | Q3
    At start of quarter | 602 | 611 | 607
    Entered care | 58 | 49 | 62
    Left care | 49 | 53 | 51
    At end of quarter | 611 | 607 | 618
    Of which UASC | 44 | 46 | 51
    Of which in residential homes | 71 | 69 | 74`],
  ["an establishment", `
    Establishment at 31 December 2024 (FTE)
    Team | Established posts | Filled by permanent staff | Vacant | Agency cover | Vacancy rate
    Assessment | 42.0 | 33.5 | 8.5 | 7.0 | 20.2%
    Safeguarding | 60.0 | 51.0 | 9.0 | 8.0 | 15.0%
    Care leavers | 18.0 | 17.2 | 0.8 | 0.0 | 4.4%
    Fostering | 25.0 | 23.0 | 2.0 | 1.0 | 8.0%
    Total | 145.0 | 124.7 | 20.3 | 16.0 | 14.0%`],
  ["virements one by one", `
    Budget virements for approval, Quarter 3
    No | From | To | £ | Reason
    1 | Contingency | Children's Services | 450,000 | Placement demand
    2 | Corporate items | Highways | 120,000 | Pay award
    3 | Adults | Public Health | 35,500 | Transfer of post`],
  ["virements by their reason", `
    Virements 2024/25 (£000)
    Service | Original budget | Pay award | Restructure | Grant | Revised budget
    Adults | 80,000 | 1,200 | (300) | 50 | 80,950
    Children | 52,000 | 900 | 150 | 0 | 53,050
    Place | 31,000 | 500 | 150 | (50) | 31,600
    Contingency | 4,000 | (2,600) | 0 | 0 | 1,400
    Total | 167,000 | 0 | 0 | 0 | 167,000`],
  ["drivers one below the other", `
    Drivers of variance, £m
    Division | Headline | Driver | Amount
    Adults | 3.4 | Demand | 2.1
     | | Price | 1.0
     | | Lost income | 0.3
    Children | 2.7 | Placements | 1.9
     | | Agency | 0.8
    Place | (0.4) | Vacancies | (0.6)
     | | Fuel | 0.2`],
  ["two tables on one sheet", `
    Period 8 monitoring
    Table 1: revenue (£000)
    Service | Budget | Forecast | Variance | % 
    Leisure | 4,100 | 4,305 | 205 | 5.0%
    Planning | 1,950 | 1,800 | (150) | -7.7%
    Total | 6,050 | 6,105 | 55 | 0.9%

    Table 2: balances (£000)
     | 1 April 2024 | Movement | 31 March 2025
    General balance | 3,000 | (55) | 2,945
    Earmarked | 8,120 | (1,020) | 7,100
    Total | 11,120 | (1,075) | 10,045`],
  ["requests to carry forward", `
    Requests to carry forward, 2024/25 outturn £
    Service | Budget | Outturn | Underspend | Requested | Balance to general reserve | Approval
    Libraries | 1,420,000 | 1,371,000 | 49,000 | 30,000 | 19,000 | Cabinet 12 June 2025
    Democratic services | 610,000 | 582,500 | 27,500 | 27,500 | 0 | Cabinet 12 June 2025
    Economic growth | 900,000 | 812,000 | 88,000 | 60,000 | 28,000 | Cabinet 12 June 2025
    Total | 2,930,000 | 2,765,500 | 164,500 | 117,500 | 47,000 |`],
  ["placements with numbers and unit costs", `
    Placement volumes and unit costs
    Placement type | Budgeted number | Average weekly cost (£) | Budget £000 | Forecast number | Forecast weekly cost (£) | Forecast £000 | Variance £000
    In-house fostering | 240 | 450 | 5,616 | 228 | 455 | 5,394 | (222)
    IFA | 130 | 920 | 6,219 | 142 | 935 | 6,904 | 685
    Residential | 48 | 4,900 | 12,230 | 55 | 5,250 | 15,015 | 2,785
    Total | 418 | | 24,065 | 425 | | 27,313 | 3,248`],
  ["drivers with their headline repeated beside each", `
    Analysis of variances, £000
    Service | Total variance | Reason for variance | Amount £000
    Adults | 340 | Demand | 210
    Adults | 340 | Price | 130
    Highways | 50 | Winter | 50
    Children | 270 | Placements | 190
    Children | 270 | Agency | 80
    Total | 660 | | 660`],
  ["measures by quarter beneath their year", `
    Performance
    Measure | Polarity | Target | 2024/25 | | | | RAG
     | | | Q1 | Q2 | Q3 | Q4 |
    Assessments in time | High | 85 | 82 | 83 | | | Amber
    Visits in time | High | 90 | 92 | 93 | | | Green`],
  ["those responsible side by side", `
    Actions
    Ref | Action | Responsible | | Date | Progress
     | | Accountable | Lead | Due |
    1 | Recruit carers | DCS | AD | March 2025 | Four approved
    2 | Review costs | DCS | AD | April 2025 | Begun`],
  ["ratings beneath the figures of a table on its side", `
    Revenue monitoring £000
     | Adult Social Care | Children's Services | Highways | Housing | Total
    Budget | 88,400 | 61,250 | 19,700 | 7,310 | 176,660
    Forecast | 91,050 | 63,900 | 19,700 | 7,900 | 182,550
    Over/(under)spend | 2,650 | 2,650 | 0 | 590 | 5,890
    RAG | Red | Red | Green | Amber | Red`],
];

it.each(CLEAN)("%s", (_, grid) => {
  const { findings, outcomes } = check(drawGrid(grid), rules);
  expect(findings.map(({ severity, rule, cell, message }) => `${severity} ${rule} ${cell}: ${message}`)).toEqual([]);
  expect(outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
});
