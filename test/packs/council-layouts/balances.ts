/** Reserves, grants, funding, savings and virements. */
import type { CouncilLayout } from "../../support/council-layout";

export const BALANCE_LAYOUTS: readonly CouncilLayout[] = [
  {
    name: "savings of a partnership by how sure they are",
    grid: `
      Health and Social Care Partnership - approved savings 2024/25
      Saving | Approved £k | Delivered £k | On track £k | At risk £k | Not achievable £k | % delivered | RAG
      Review of care packages | 1,400 | 620 | 480 | 200 | 100 | =ROUND(C@/B@,2) | Amber
      Prescribing | 2,150 | 900 | 1,250 | 0 | 0 | =ROUND(C@/B@,2) | Green
      Care home commissioning | 980 | 0 | 310 | 400 | 270 | =ROUND(C@/B@,2) | Red
      Management restructure | 450 | 450 | 0 | 0 | 0 | =ROUND(C@/B@,2) | Green
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =ROUND(C@/B@,2) |`,
    faults: [["B3", "1,040"], ["E7", "60", "formulas"], ["G4", "0.24"], ["D5", "130"], ["C7", "1,790"]],
  },
  {
    name: "a memo on savings not achieved",
    grid: `
      Savings not achieved in year - how covered (£000)
      Department | Not achieved | Covered by temporary funding | Part of reported variance
      Adult Social Care | 1,248 | 600 | 648
      Children's Services | 455 | 0 | 455
      Communities | 1,061 | 920 | 141
      Business Services | 130 | 130 | 0
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6)`,
    faults: [["B5", "1,016"], ["D7", "1,424"], ["C3", "60"]],
  },
  {
    name: "temporary and permanent funding in £m",
    grid: `
      Improvement programme funding 2024/25 (£m)
       | Planned | Spent | Variance to plan
      Temporary funding
      Practice improvement | 1.205 | 0.982 | =C@-B@
      Recruitment and retention | 2.410 | 2.003 | =C@-B@
      Programme office | 0.640 | 0.655 | =C@-B@
      Unallocated contingency | 0.800 | 0.000 | =C@-B@
      Sub-total temporary | =SUM(B4:B7) | =SUM(C4:C7) | =SUM(D4:D7)
      Permanent funding
      Family support workers | 1.930 | 1.611 | =C@-B@
      Quality assurance | 0.415 | 0.402 | =C@-B@
      Residential service | 3.120 | 2.940 | =C@-B@
      Sub-total permanent | =SUM(B10:B12) | =SUM(C10:C12) | =SUM(D10:D12)
      Total programme | =B8+B13 | =C8+C13 | =D8+D13`,
    faults: [["D5", "0.407"], ["C8", "3.460"], ["B14", "10.250"], ["D10", "(0.391)"], ["D13", "=SUM(D10:D11)", "formulas"]],
  },
  {
    name: "releases from a contingency with what remains after each",
    grid: `
      Corporate contingency 2024/25 £'000
      Date | Purpose | Approved by | Amount released | Balance remaining
      01/04/2024 | Opening contingency | Full Council | | 4,500
      12/06/2024 | Pay award above 3% | Cabinet | 1,120 | =E3-D4
      09/07/2024 | Storm repairs | s151 Officer | 240 | =E4-D5
      17/09/2024 | SEN transport | Cabinet | 850 | =E5-D6
      10/12/2024 | Temporary accommodation | Cabinet | 600 | =E6-D7
       | Total released | | =SUM(D4:D7) |`,
    faults: [["D8", "2,180"]],
  },
  {
    name: "sources of funding with what is committed and what remains",
    grid: `
      Available funding and commitments (£)
      Source | Available | Committed | Spent to date | Remaining uncommitted
      Transformation reserve | 2,400,000 | 1,750,000 | 905,310 | =B@-C@
      Flexible use of capital receipts | 1,100,000 | 640,000 | 212,000 | =B@-C@
      Improvement grant | 385,000 | 385,000 | 385,000 | =B@-C@
      Digital grant | 150,000 | 60,000 | 22,450 | =B@-C@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6)`,
    faults: [["E3", "560,000"], ["C7", "2,385,000"], ["E6", "900,000"]],
  },
  {
    name: "requests to carry forward, by service",
    grid: `
      Year-end flexibility - requests to carry forward 2023/24 underspends into 2024/25
      Service | Final budget £ | Actual outturn £ | Underspend £ | Carry forward requested £ | Returned to General Fund balance £ | Approved by
      Roads | 8,410,000 | 8,122,400 | =B@-C@ | 200,000 | =D@-E@ | Council 27 June 2024
      Libraries | 2,006,000 | 1,951,300 | =B@-C@ | 54,700 | =D@-E@ | Council 27 June 2024
      Planning | 1,330,000 | 1,204,900 | =B@-C@ | 90,000 | =D@-E@ | Council 27 June 2024
      Economic development | 970,000 | 905,000 | =B@-C@ | 0 | =D@-E@ | Council 27 June 2024
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) |`,
    faults: [["E3", "300,000"], ["D4", "57,400"], ["F7", "178,700"], ["F5", "35,010"]],
  },
  {
    name: "awards released in two tranches",
    grid: `
      Transformation reserve: award and release
      £'000 | Award approved | Tranche 1 (April 2023) | Tranche 2 (October 2023)
      Children's improvement | 6,490 | 3,245 | 3,245
      Digital | 2,750 | 1,500 | 1,250
      Adults transformation | 2,250 | 1,000 | 1,250
      Total | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5)`,
    faults: [["C4", "1,050"], ["B5", "2,520"], ["D6", "5,475"]],
  },
  {
    name: "a Scottish council's funds over two years, on their side",
    grid: `
      Movement in usable reserves
      £m | General Fund | HRA | Insurance Fund | Capital Fund | Repairs and Renewals Fund | Total
      Balance at 1 April 2023 | 18.4 | 3.1 | 2.0 | 6.6 | 1.2 | =SUM(B@:F@)
      Transfers to reserves | 2.2 | 0.4 | 0.3 | 1.5 | 0.0 | =SUM(B@:F@)
      Transfers from reserves | (5.1) | 0.0 | (0.1) | (2.4) | (0.3) | =SUM(B@:F@)
      Balance at 31 March 2024 | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5) | =SUM(F3:F5) | =SUM(B@:F@)
      Planned use 2024/25 | (3.0) | 0.0 | 0.0 | (1.0) | 0.0 | =SUM(B@:F@)
      Balance at 31 March 2025 | =B6+B7 | =C6+C7 | =D6+D7 | =E6+E7 | =F6+F7 | =SUM(B@:F@)`,
    faults: [["B6", "15.6", "formulas"], ["E8", "7.4"], ["G5", "(9.7)"]],
  },
  {
    name: "a list of virements with its total",
    grid: `
      Budget virements approved in quarter 2 (£)
      Ref | From | To | Amount | Recurring? | Approved by
      V1 | Central contingency | Adult social care | 650,000 | Permanent | Cabinet
      V2 | Highways | Street cleansing | 42,300 | One-off | s151 Officer
      V3 | Corporate training | HR | 18,750 | Permanent | Director
      Total | | | =SUM(D3:D5) | |`,
    faults: [["D6", "711,500"], ["D4", "42,3OO"], ["D3", "#REF!"]],
  },
  {
    name: "the budget's journey with reserves among the virements",
    grid: `
      Movement in net budget 2024/25 £'000
      Directorate | Approved budget Feb 2024 | Quarter 1 virements | Quarter 2 virements | Use of earmarked reserves | Current budget
      Adults and communities | 118,410 | (120) | 340 | 0 | =SUM(B@:E@)
      Children | 81,905 | 60 | 215 | 500 | =SUM(B@:E@)
      Environment | 46,330 | 35 | (180) | 120 | =SUM(B@:E@)
      Chief executive | 12,770 | 25 | (375) | 0 | =SUM(B@:E@)
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6)`,
    faults: [["F4", "82,860"], ["D5", "180"], ["C6", "52"], ["B7", "254,915"]],
  },
  {
    name: "the schools grant by block, deficit in brackets",
    grid: `
      Dedicated Schools Grant reserve 2024/25 (£m)
      Block | Balance brought forward 1 April 2024 | In-year grant | In-year expenditure | Balance carried forward 31 March 2025
      Schools block | 0.412 | 201.330 | (201.402) | =B@+C@+D@
      High needs block | (14.806) | 46.120 | (53.944) | =B@+C@+D@
      Early years block | 0.903 | 22.015 | (22.480) | =B@+C@+D@
      Central services block | 0.055 | 2.610 | (2.590) | =B@+C@+D@
      Total DSG | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6)`,
    faults: [["E4", "(22.360)"], ["E3", "(0.340)"], ["D7", "(284.016)"], ["B4", "14.806"]],
  },
  {
    name: "balances of schools by phase",
    grid: `
      School balances at 31 March 2025 (£)
      Phase | Number of schools | Balance 31/03/2024 | In-year movement | Balance 31/03/2025 | Schools in deficit
      Nursery | 4 | 112,400 | (38,900) | =C@+D@ | 1
      Primary | 98 | 9,304,210 | (1,120,445) | =C@+D@ | 11
      Secondary | 9 | 1,250,300 | (690,118) | =C@+D@ | 3
      Special | 6 | 806,700 | 45,210 | =C@+D@ | 0
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6)`,
    faults: [["E4", "8,138,765"], ["D6", "(45,210)"], ["C7", "11,743,610"], ["B7", "171"]],
  },
  {
    name: "a medium-term plan from base budget to gap",
    grid: `
      Medium term financial strategy (£m)
       | 2025/26 | 2026/27 | 2027/28
      Base budget | 412.6 | =B10 | =C10
      Pay and price inflation | 14.2 | 12.9 | 12.4
      Demand pressures | 18.8 | 11.5 | 9.7
      Investment | 2.0 | 1.5 | 0.5
      Savings already agreed | (9.4) | (4.1) | (1.2)
      Net budget requirement | =SUM(B3:B7) | =SUM(C3:C7) | =SUM(D3:D7)
      Funding available | (428.1) | (439.0) | (449.2)
      Base for the next year | 438.2 | 450.0 | 460.0
      Budget gap | =B8+B9 | =C8+C9 | =D8+D9`,
    faults: [["B8", "432.8"], ["C11", "30.2", "formulas"], ["B7", "9.4"]],
  },
  {
    name: "council tax by band and authority",
    grid: `
      Council tax by band 2025/26 (£)
      Band | Proportion | County Council | Police | Fire | Total
      A | 6/9 | 1,120.38 | 170.50 | 71.22 | =SUM(C@:E@)
      B | 7/9 | 1,307.11 | 198.92 | 83.09 | =SUM(C@:E@)
      C | 8/9 | 1,493.84 | 227.33 | 94.96 | =SUM(C@:E@)
      D | 9/9 | 1,680.57 | 255.75 | 106.83 | =SUM(C@:E@)
      E | 11/9 | 2,054.03 | 312.58 | 130.57 | =SUM(C@:E@)`,
    faults: [["F4", "1,598.12"], ["C5", "1,439.84"]],
  },
  {
    name: "debt by age, with its share over 90 days",
    grid: `
      Sundry debt by age at 31 December 2024 (£)
      Directorate | 0-30 days | 31-60 days | 61-90 days | Over 90 days | Total debt | % over 90 days
      Adults | 1,204,330 | 410,220 | 305,400 | 2,980,115 | =SUM(B@:E@) | =E@/F@
      Children | 88,120 | 14,600 | 9,050 | 41,770 | =SUM(B@:E@) | =E@/F@
      Property | 640,900 | 120,340 | 77,015 | 515,600 | =SUM(B@:E@) | =E@/F@
      Total | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5) | =SUM(F3:F5) | =E@/F@`,
    faults: [["F3", "4,990,065"], ["C6", "541,560"], ["F4", "=SUM(B4:D4)", "formulas"], ["F6", "=SUM(F3:F4)", "formulas"]],
  },
  {
    name: "reserves between sentences and notes",
    grid: `
      Use of reserves
      The following table sets out the forecast balances on earmarked reserves. All figures are £000.
      
      Reserve | Balance at 1 April 2024 | Contributions to reserve | Use of reserve | Forecast balance at 31 March 2025 | Purpose
      Adult social care | 3,120 | 0 | (1,900) | =B@+C@+D@ | Demand risk
      Waste PFI | 8,044 | 1,200 | (310) | =B@+C@+D@ | Equalisation
      Elections | 220 | 110 | 0 | =B@+C@+D@ | 2025 elections
      ICT renewals | 1,655 | 600 | (1,480) | =B@+C@+D@ | Refresh
      Total earmarked | =SUM(B5:B8) | =SUM(C5:C8) | =SUM(D5:D8) | =SUM(E5:E8) |
      Notes
      1. The Waste PFI reserve is committed to the end of the contract in 2033.
      2. Balances exclude schools.`,
    faults: [["E6", "8,394"], ["D8", "1,480"], ["C9", "1,190"], ["E5", "122"]],
  },
  {
    name: "savings of later years with tbc, n/a and blanks",
    grid: `
      Savings plan 2025/26 (£000) - draft
      Ref | Proposal | Lead | 2025/26 | 2026/27 | 2027/28 | Total
      S01 | Shared back office | Dir. Resources | 150 | 300 | 300 | =SUM(D@:F@)
      S02 | Lease vehicles | Dir. Place | tbc | 90 | 90 | =SUM(D@:F@)
      S03 | Charging review | Dir. Adults | n/a | - | 210 | =SUM(D@:F@)
      S04 | Estate rationalisation | Dir. Resources | 60 | 240 | | =SUM(D@:F@)
      S05 | Digital post | Dir. Resources | 25 | 25 | 25 | =SUM(D@:F@)
      Total | | | =SUM(D3:D7) | =SUM(E3:E7) | =SUM(F3:F7) | =SUM(G3:G7)`,
    faults: [["G3", "705"], ["E8", "565"], ["G8", "1,551"]],
  },
  {
    name: "a programme's grants from opening to closing balance, on its side",
    grid: `
      Grant programme funding (£000)
       | Housing | Skills | Transport | Net zero | Programme
      Opening balance | 4,200 | 1,100 | 6,310 | 905 | =SUM(B@:E@)
      Grant received | 2,000 | 1,750 | 3,400 | 600 | =SUM(B@:E@)
      Expenditure | (3,410) | (1,620) | (5,105) | (450) | =SUM(B@:E@)
      Closing balance | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5) | =SUM(B@:E@)`,
    faults: [["C6", "1,320"], ["D5", "5,105"], ["F4", "7,570"], ["F6", "9,960"]],
  },
  {
    name: "reserves over two years, headed by days",
    grid: `
      Reserves strategy (£m)
      Reserve | 31/03/24 Actual | 2024/25 Transfers In | 2024/25 Transfers Out | 31/03/25 Forecast | 2025/26 Transfers In | 2025/26 Transfers Out | 31/03/26 Forecast
      Unallocated Council Fund | 9.7 | 0.0 | -1.1 | =B@+C@+D@ | 0.5 | 0.0 | =E@+F@+G@
      Winter maintenance | 0.3 | 0.1 | -0.1 | =B@+C@+D@ | 0.0 | 0.0 | =E@+F@+G@
      Investment in change | 2.8 | 0.0 | -0.9 | =B@+C@+D@ | 0.0 | -0.7 | =E@+F@+G@
      School balances | 5.4 | 0.0 | -2.0 | =B@+C@+D@ | 0.0 | -1.5 | =E@+F@+G@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6) | =SUM(H3:H6)`,
    faults: [["E5", "9.1"], ["H6", "9.1"], ["D7", "-1.4"], ["G5", "0.7"]],
  },
  {
    name: "a collection fund, on its side",
    grid: `
      Collection Fund forecast 2024/25 £000
       | Council Tax | Business Rates | Total
      Income due | (112,400) | (48,310) | =B@+C@
      Precepts and demands | 109,950 | 46,010 | =B@+C@
      Bad debt provision | 1,600 | 910 | =B@+C@
      Appeals provision | 0 | 1,220 | =B@+C@
      (Surplus)/deficit for the year | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6)
      (Surplus)/deficit brought forward | (410) | 330 | =B@+C@
      (Surplus)/deficit carried forward | =B7+B8 | =C7+C8 | =D7+D8`,
    faults: [["B7", "(580)", "typed"], ["C9", "610", "typed"], ["D4", "159,560"], ["B9", "(1,620)"]],
  },
  {
    name: "precepts down to the band D tax",
    grid: `
      Precepts and council tax requirement 2025/26
       | £
      Council tax requirement - County | 301,220,450
      Police and Crime Commissioner | 61,330,210
      Fire and Rescue | 22,118,075
      Parish precepts | 4,005,118
      Total | =SUM(B3:B6)
      Tax base (band D equivalents) | 182,340.5
      Band D council tax | =ROUND(B7/B8,2)`,
    faults: [["B7", "388,763,853"]],
  },
  {
    name: "developers' contributions with what is committed",
    grid: `
      Section 106 contributions (£)
      Site | Received | Spent to 31 March 2024 | Spent in year | Committed | Balance available | Expiry
      Mill Lane | 410,000 | 120,500 | 88,000 | 150,000 | =B@-C@-D@-E@ | 31/03/2027
      Station Yard | 1,250,300 | 640,000 | 215,120 | 395,180 | =B@-C@-D@-E@ | 30/09/2026
      Hill Farm | 88,750 | 0 | 0 | 60,000 | =B@-C@-D@-E@ | None
      East Quarter | 2,300,000 | 902,400 | 411,300 | 700,000 | =B@-C@-D@-E@ | 31/12/2029
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) |`,
    faults: [["F3", "51,005"], ["C7", "1,626,900"], ["D6", "413,100"]],
  },
  {
    name: "a fund brought and carried forward over four years, on its side",
    grid: `
      Adoption fund by year (£000)
       | 2022/23 | 2023/24 | 2024/25 | 2025/26
      Funding brought forward | 0 | =B6 | =C6 | =D6
      Funding received | 900 | 900 | 600 | 0
      Planned spend | (310) | (820) | (740) | (530)
      Funding carried forward | =B3+B4+B5 | =C3+C4+C5 | =D3+D4+D5 | =E3+E4+E5`,
    faults: [["C3", "509", "typed"], ["D6", "503"], ["C5", "820"]],
  },
  {
    name: "schools that recover from deficits",
    grid: `
      Schools with licensed deficits
      School | Deficit at 31 March 2024 £ | Planned recovery 2024/25 £ | Forecast at 31 March 2025 £ | Recovery end date
      St Anne's Primary | (84,300) | 30,000 | =B@+C@ | March 2026
      Hillside Primary | (21,950) | 21,950 | =B@+C@ | March 2025
      Northgate High | (510,200) | 120,000 | =B@+C@ | March 2028
      Oak Special | (66,780) | 25,000 | =B@+C@ | March 2027
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) |`,
    faults: [["D3", "(45,300)"], ["D7", "(489,280)"], ["B5", "510,200"]],
  },
  {
    name: "an improvement plan's funding, carried forward into the next year's allocation",
    grid: `
      Children First improvement plan - funding and spend (£'000)
      Workstream | Approved 2023/24 | Spend 2023/24 | Underspend | Carry forward to 2024/25 | Return to contingency | 2024/25 allocation | Total available 2024/25
      Front door | 610 | 548 | =B@-C@ | 40 | =D@-E@ | 500 | =E@+G@
      Practice academy | 430 | 430 | =B@-C@ | 0 | =D@-E@ | 430 | =E@+G@
      Recruitment | 900 | 655 | =B@-C@ | 200 | =D@-E@ | 300 | =E@+G@
      Quality assurance | 240 | 221 | =B@-C@ | 0 | =D@-E@ | 240 | =E@+G@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6) | =SUM(H3:H6)`,
    faults: [["D5", "254"], ["E5", "300"], ["H3", "450"], ["F7", "68"]],
  },
  {
    name: "savings with their shortfall and how it is mitigated",
    grid: `
      Savings 2024/25 - delivery against plan
      Theme | Plan £000 | Delivered £000 | Forecast further delivery £000 | Total forecast £000 | Shortfall £000 | Mitigated by £000 | Net shortfall £000
      Demand | 4,200 | 1,810 | 1,650 | =C@+D@ | =B@-E@ | 500 | =F@-G@
      Commercial | 1,150 | 900 | 250 | =C@+D@ | =B@-E@ | 0 | =F@-G@
      Workforce | 2,600 | 1,300 | 700 | =C@+D@ | =B@-E@ | 400 | =F@-G@
      Assets | 800 | 150 | 250 | =C@+D@ | =B@-E@ | 0 | =F@-G@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6) | =SUM(H3:H6)`,
    faults: [["E5", "2,020"], ["H6", "40"], ["B7", "7,850"]],
  },
  {
    name: "reserves with approved and forecast use",
    grid: `
      General Fund reserves statement (£000)
      Reserve | Opening balance | Approved use | Forecast use | Change since last report | Transfers in | Forecast closing balance
      Transformation | 8,100 | (3,000) | (2,450) | 550 | 0 | =B@+D@+F@
      Insurance | 4,410 | (600) | (600) | 0 | 450 | =B@+D@+F@
      Elections | 330 | 0 | 0 | 0 | 120 | =B@+D@+F@
      Grants unapplied | 5,720 | (2,200) | (2,900) | (700) | 0 | =B@+D@+F@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6)`,
    faults: [["G4", "4,620"], ["D7", "(9,550)"]],
  },
  {
    name: "a council tax base",
    grid: `
      Council tax base and yield
      Band | Dwellings | Discounts | Net dwellings | Ratio | Band D equivalents
      A | 31,204 | (4,110) | =B@+C@ | 0.6667 | =ROUND(D@*E@,0)
      B | 28,350 | (2,980) | =B@+C@ | 0.7778 | =ROUND(D@*E@,0)
      C | 22,017 | (1,640) | =B@+C@ | 0.8889 | =ROUND(D@*E@,0)
      D | 14,120 | (810) | =B@+C@ | 1.0000 | =ROUND(D@*E@,0)
      E | 8,045 | (320) | =B@+C@ | 1.2222 | =ROUND(D@*E@,0)
      Total | =SUM(B3:B7) | =SUM(C3:C7) | =SUM(D3:D7) | | =SUM(F3:F7)
      Collection rate | | | | | 98.5%
      Tax base | | | | | =ROUND(F8*F9,0)`,
    faults: [["D4", "25,730"], ["B8", "103,763"]],
  },
  {
    name: "reserves at four year ends with the movement beneath",
    grid: `
      Medium term plan: reserves available (£m)
       | 31 March 2024 | 31 March 2025 | 31 March 2026 | 31 March 2027
      General balances | 15.0 | 15.0 | 14.0 | 14.0
      Risk reserve | 22.4 | 14.1 | 9.6 | 9.6
      Transformation | 9.1 | 5.5 | 2.0 | 0.5
      Ring-fenced | 31.2 | 27.7 | 24.0 | 22.3
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6)
      Movement in year | | =C7-B7 | =D7-C7 | =E7-D7`,
    faults: [["C7", "63.2"]],
  },
  {
    name: "provisions for bad debts, on their side",
    grid: `
      Provision for bad debts 2024/25 £000
       | Sundry debt | Housing rents | Council tax | NNDR
      Opening provision | 1,410 | 2,205 | 11,340 | 3,120
      Written off in year | (210) | (340) | (1,100) | (405)
      Increase/(decrease) in provision | 95 | 410 | 1,650 | (120)
      Closing provision | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5)`,
    faults: [["B6", "1,259"], ["D4", "1,100"]],
  },
  {
    name: "savings by status with shares of the value",
    grid: `
      Savings by status, cumulative
      Status | Number of proposals | Value £000 | Share of value
      Delivered | 24 | 3,210 | =ROUND(C3/C$7,2)
      On track | 17 | 4,502 | =ROUND(C4/C$7,2)
      At risk | 9 | 1,388 | =ROUND(C5/C$7,2)
      Not deliverable | 4 | 840 | =ROUND(C6/C$7,2)
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6)`,
    faults: [["D4", "0.57", "typed"], ["C6", "1,804"]],
  },
  {
    name: "awards in tranches with what is unspent and unreleased",
    grid: `
      Transformation reserve - commitments
      Project | Approved | Tranche 1 released | Tranche 2 released | Spent to date | Unspent of released | Still to be released
      Digital front door | 5,000 | 2,500 | 1,500 | 2,910 | =C@+D@-E@ | =B@-C@-D@
      Early help hubs | 3,800 | 1,900 | 1,900 | 390 | =C@+D@-E@ | =B@-C@-D@
      Commissioning | 1,650 | 800 | 0 | 640 | =C@+D@-E@ | =B@-C@-D@
      Workforce academy | 2,400 | 1,200 | 1,200 | 2,400 | =C@+D@-E@ | =B@-C@-D@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6)`,
    faults: [["F4", "3,140"], ["E7", "6,770"]],
  },
];
