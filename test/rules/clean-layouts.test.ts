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
];

it.each(CLEAN)("%s", (_, grid) => {
  const { findings, outcomes } = check(drawGrid(grid), rules);
  expect(findings.map(({ severity, rule, cell, message }) => `${severity} ${rule} ${cell}: ${message}`)).toEqual([]);
  expect(outcomes.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
});
