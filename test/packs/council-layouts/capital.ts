/** Capital programmes, their financing and the balances behind them. */
import type { CouncilLayout } from "../../support/council-layout";

export const CAPITAL_LAYOUTS: readonly CouncilLayout[] = [
  {
    name: "a programme from original to revised budget, carry forward and changes between",
    grid: `
      Capital Programme 2024/25 - Month 9
       | Original Budget £m | Carry Forward from 2023/24 £m | Previously Reported Changes £m | Changes this Period £m | Revised Budget £m
      Education | 12.410 | 3.205 | 0.550 | (0.120) | =SUM(B@:E@)
      Social services | 2.330 | 1.012 | 0.000 | 0.085 | =SUM(B@:E@)
      Streetscene | 4.980 | 0.744 | 1.310 | 0.000 | =SUM(B@:E@)
      Housing (HRA) | 21.670 | 0.000 | (0.900) | (1.250) | =SUM(B@:E@)
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6)`,
    faults: [["F4", "3.247"], ["E6", "1.250"], ["C7", "4.916"], ["F7", "54.206"]],
  },
  {
    name: "spend with what rolls over to the next year",
    grid: `
      CAPITAL EXPENDITURE AND ROLLOVER 2024/25 (£'000)
      Scheme | Revised budget | Actual to month 9 | Projected outturn | Under/(over) spend | Rollover to 2025/26 | (Saving)/shortfall | Comments
      School modernisation | 16,040 | 9,210 | 13,400 | =B@-D@ | 2,640 | =F@-E@ | Ysgol y Bont delayed
      Town centre regeneration | 3,410 | 1,190 | 2,905 | =B@-D@ | 505 | =F@-E@ |
      Disabled facilities grants | 1,700 | 1,340 | 1,810 | =B@-D@ | 0 | =F@-E@ | Demand led
      Play areas | 410 | 95 | 290 | =B@-D@ | 120 | =F@-E@ |
      Flood alleviation | 2,250 | 640 | 1,850 | =B@-D@ | 350 | =F@-E@ | £50k saving
      Total | =SUM(B3:B7) | =SUM(C3:C7) | =SUM(D3:D7) | =SUM(E3:E7) | =SUM(F3:F7) | =SUM(G3:G7) |`,
    faults: [["E5", "110"], ["D8", "20,525"], ["F4", "550"], ["E7", "40"], ["C6", "(95)"]],
  },
  {
    name: "three years of a programme, its financing below",
    grid: `
      Capital programme and financing (£m)
      Programme | 2024/25 | 2025/26 | 2026/27 | Total
      Schools | 18.4 | 22.0 | 9.5 | =SUM(B@:D@)
      Highways | 26.1 | 24.5 | 24.5 | =SUM(B@:D@)
      Housing | 31.0 | 28.2 | 30.6 | =SUM(B@:D@)
      Corporate | 4.9 | 2.1 | 1.0 | =SUM(B@:D@)
      Total programme | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6)
      Financed by:
      Government grant | 35.2 | 33.8 | 27.1 | =SUM(B@:D@)
      Capital receipts | 6.0 | 4.0 | 4.0 | =SUM(B@:D@)
      HRA revenue contribution | 12.7 | 12.9 | 13.1 | =SUM(B@:D@)
      Borrowing | 26.5 | 26.1 | 21.4 | =SUM(B@:D@)
      Total financing | =SUM(B9:B12) | =SUM(C9:C12) | =SUM(D9:D12) | =SUM(E9:E12)`,
    faults: [["E4", "71.5"], ["C7", "78.6"], ["B13", "84.0"], ["D12", "12.4"]],
  },
  {
    name: "whole life of major projects, with the year inside",
    asks: ["whole-life-differs", "net-hides-gross"],
    grid: `
      Whole life position of major projects £k
      Project | Approved budget (all years) | Spend to 31 March 2024 | Budget 2024/25 | Forecast 2024/25 | In-year variance | Future years | Forecast total cost | Whole life variance | RAG
      Bypass phase 2 | 48,300 | 21,150 | 14,200 | 13,050 | =E@-D@ | 15,300 | =C@+E@+G@ | =H@-B@ | Amber
      Leisure hub | 22,000 | 3,400 | 11,000 | 9,600 | =E@-D@ | 9,000 | =C@+E@+G@ | =H@-B@ | Green
      Depot relocation | 9,750 | 410 | 2,900 | 3,310 | =E@-D@ | 6,030 | =C@+E@+G@ | =H@-B@ | Green
      Flood barrier | 31,200 | 28,960 | 2,100 | 2,640 | =E@-D@ | 150 | =C@+E@+G@ | =H@-B@ | Red
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6) | =SUM(H3:H6) | =SUM(I3:I6) |`,
    faults: [["F4", "1,400"], ["H5", "9,570"], ["I3", "1,020"], ["E7", "26,800"], ["D6", "2,100,000"]],
  },
  {
    name: "borrowing and investments by balance, with average rates",
    grid: `
      Borrowing and investments 2024/25 (£m)
       | Balance 31/3/2024 | New loans / deposits | Repaid / matured | Balance 30/9/2024 | Average rate
      PWLB fixed | 214.5 | 20.0 | (6.5) | =B@+C@+D@ | 3.41%
      LOBO | 30.0 | 0.0 | (10.0) | =B@+C@+D@ | 4.22%
      Short-term local authority | 25.0 | 45.0 | (35.0) | =B@+C@+D@ | 5.18%
      Total borrowing | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5) | 3.66%
      Money market funds | 18.2 | 120.4 | (109.9) | =B@+C@+D@ | 5.09%
      DMADF | 12.0 | 66.0 | (71.0) | =B@+C@+D@ | 5.19%
      Total investments | =SUM(B7:B8) | =SUM(C7:C8) | =SUM(D7:D8) | =SUM(E7:E8) | 5.11%
      Net borrowing | =B6-B9 | =C6-C9 | =D6-D9 | =E6-E9 |`,
    faults: [["E3", "282.0"], ["D4", "10.0"], ["E6", "238.0"], ["E10", "274.3"]],
  },
  {
    name: "the capital financing requirement of three years",
    grid: `
      Capital financing requirement £000
       | 2023/24 actual | 2024/25 estimate | 2025/26 estimate
      Opening CFR | 402,310 | =B7 | =C7
      Capital expenditure financed by borrowing | 31,450 | 40,200 | 28,700
      Minimum revenue provision | (11,020) | (11,890) | (12,640)
      Voluntary provision | (500) | - | -
      Closing CFR | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6)`,
    faults: [["B7", "422,420", "formulas"], ["D7", "466,601", "formulas"]],
  },
  {
    name: "capital receipts from opening to closing balance, on its side",
    grid: `
      Capital receipts (£'000)
       | Housing | General Fund | Total
      Balance at 1 April 2024 | 5,110 | 3,240 | =B@+C@
      Receipts in year | 2,405 | 880 | =B@+C@
      Pooling payments | (310) | 0 | =B@+C@
      Applied to fund capital | (3,900) | (2,750) | =B@+C@
      Balance at 31 March 2025 | =SUM(B3:B6) | =SUM(C3:C6) | =B@+C@`,
    faults: [["B7", "3,350"], ["C6", "2,750"], ["D4", "3,258"]],
  },
  {
    name: "prudential indicators, money and a ratio",
    grid: `
      Prudential indicators
      Indicator | 2023/24 Actual | 2024/25 Estimate | 2024/25 Forecast
      Capital expenditure (£m) | 61.2 | 84.5 | 70.3
      Capital financing requirement (£m) | 402.3 | 431.0 | 422.8
      Gross debt (£m) | 310.5 | 330.0 | 318.0
      Ratio of financing costs to net revenue stream | 7.4% | 8.1% | 7.9%
      Operational boundary (£m) | 380.0 | 400.0 | 400.0
      Authorised limit (£m) | 420.0 | 440.0 | 440.0`,
    faults: [],
  },
  {
    name: "a budget rephased between two quarters",
    asks: ["net-hides-gross"],
    grid: `
      Cabinet report appendix 2 - capital by directorate (£m)
      Directorate | 2024/25 Budget at Q2 | Reprofiling | Additions | Virements | 2024/25 Budget at Q3 | Actual to date | % spent | Forecast | Forecast variance
      Education | 24.6 | (3.1) | 0.4 | 0.0 | =SUM(B@:E@) | 11.2 | =G@/F@ | 21.5 | =I@-F@
      Transport | 31.0 | (1.5) | 2.2 | (0.3) | =SUM(B@:E@) | 19.9 | =G@/F@ | 31.8 | =I@-F@
      Housing | 18.4 | (4.4) | 0.0 | 0.0 | =SUM(B@:E@) | 6.3 | =G@/F@ | 13.6 | =I@-F@
      ICT | 5.2 | 0.0 | 0.0 | 0.3 | =SUM(B@:E@) | 2.2 | =G@/F@ | 5.5 | =I@-F@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6) | =G@/F@ | =SUM(I3:I6) | =SUM(J3:J6)`,
    faults: [["F4", "34.1"], ["J5", "4.8"]],
  },
  {
    name: "schemes by ward with an unnamed total",
    grid: `
      Highways return
      Scheme | Ward | Budget £ | Paid £ | Committed £ | Uncommitted £ | Status
      High Street resurfacing | Central | 410,000 | 120,400 | 250,000 | =C@-D@-E@ | On site
      School crossing | North | 85,000 | 84,210 | 0 | =C@-D@-E@ | Complete
      Bridge inspection | East | 60,000 | 0 | 15,000 | =C@-D@-E@ | Design
      Drainage | West | 230,000 | 44,100 | 201,000 | =C@-D@-E@ | On site
       | | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) |`,
    faults: [["F4", "970"], ["C7", "758,000"]],
  },
  {
    name: "schemes over all years with their funding",
    grid: `
      Capital receipts and borrowing by year, £'000
      Scheme | Prior years | 2024/25 | 2025/26 | 2026/27 | 2027/28 and later | Total scheme cost | Grant | Receipts | Borrowing | Total funding
      New primary school | 1,210 | 6,400 | 4,900 | 0 | 0 | =SUM(B@:F@) | 9,000 | 0 | 3,510 | =SUM(H@:J@)
      Leisure refurbishment | 150 | 900 | 750 | 200 | 0 | =SUM(B@:F@) | 0 | 1,000 | 1,000 | =SUM(H@:J@)
      Bridge strengthening | 0 | 300 | 2,600 | 1,900 | 450 | =SUM(B@:F@) | 4,250 | 0 | 1,000 | =SUM(H@:J@)
      Total | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5) | =SUM(F3:F5) | =SUM(G3:G5) | =SUM(H3:H5) | =SUM(I3:I5) | =SUM(J3:J5) | =SUM(K3:K5)`,
    faults: [["G4", "2,090"]],
  },
  {
    name: "treasury income and costs, favourable or adverse",
    grid: `
      Investment income and MRP
      Item (£m) | Budget | Forecast | Variance fav/(adv)
      Interest payable | 7.34 | 7.11 | =B@-C@
      MRP | 11.89 | 11.89 | =B@-C@
      Interest receivable | (3.20) | (4.05) | =B@-C@
      Net treasury | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5)`,
    faults: [["C3", "7,150"]],
  },
];
