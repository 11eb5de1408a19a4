/** Revenue monitoring as councils lay it out. */
import type { CouncilLayout } from "../../support/council-layout";

export const REVENUE_LAYOUTS: readonly CouncilLayout[] = [
  {
    name: "a Scottish council: to date and projected, adverse in brackets, funding below the services",
    grid: `
      Revenue Monitoring 2024/25 - Period 8 to 30 November 2024
       | Annual Budget | Budget to Date | Actual to Date | Variance to Date | Projected Outturn | Projected Variance | Variance
       | £000 | £000 | £000 | (Adv)/Fav £000 | £000 | (Adv)/Fav £000 | %
      Education and Children's Services | 212,450 | 141,200 | 142,110 | =C@-D@ | 213,980 | =B@-F@ | =ROUND(G@/B@,3)
      Health and Social Care (Integration Joint Board) | 98,300 | 65,533 | 65,533 | =C@-D@ | 98,300 | =B@-F@ | =ROUND(G@/B@,3)
      Enterprise and Environment | 61,720 | 40,980 | 42,050 | =C@-D@ | 62,900 | =B@-F@ | =ROUND(G@/B@,3)
      Corporate Services | 33,410 | 22,300 | 21,400 | =C@-D@ | 32,150 | =B@-F@ | =ROUND(G@/B@,3)
      Joint Boards | 2,210 | 1,473 | 1,480 | =C@-D@ | 2,220 | =B@-F@ | =ROUND(G@/B@,3)
      Total Service Expenditure | =SUM(B4:B8) | =SUM(C4:C8) | =SUM(D4:D8) | =SUM(E4:E8) | =SUM(F4:F8) | =SUM(G4:G8) | =ROUND(G@/B@,3)
      Loan charges | 24,600 | 16,400 | 16,100 | =C@-D@ | 24,150 | =B@-F@ | =ROUND(G@/B@,3)
      Net Expenditure | =B9+B10 | =C9+C10 | =D9+D10 | =E9+E10 | =F9+F10 | =G9+G10 | =ROUND(G@/B@,3)
      Funded by:
      General Revenue Grant | (268,300) | (178,900) | (178,900) | =C@-D@ | (268,300) | =B@-F@ | =ROUND(G@/B@,3)
      Non-Domestic Rates | (71,500) | (47,667) | (47,667) | =C@-D@ | (71,500) | =B@-F@ | =ROUND(G@/B@,3)
      Council Tax | (92,890) | (61,900) | (62,250) | =C@-D@ | (93,300) | =B@-F@ | =ROUND(G@/B@,3)
      Total Funding | =SUM(B13:B15) | =SUM(C13:C15) | =SUM(D13:D15) | =SUM(E13:E15) | =SUM(F13:F15) | =SUM(G13:G15) | =ROUND(G@/B@,3)
      (Surplus)/Deficit | =B11+B16 | =C11+C16 | =D11+D16 | =E11+E16 | =F11+F16 | =G11+G16 |
      Note: IJB position is net of the agreed risk share.`,
    faults: [["G6", "1,180"], ["F9", "410,550"], ["E4", "(901)"], ["C11", "304,286"], ["H7", "0.083"], ["B9", "=SUM(B4:B7)", "formulas"]],
  },
  {
    name: "a Welsh council fund in £m with last month's variance and sections",
    grid: `
      COUNCIL FUND - REVENUE BUDGET MONITORING MONTH 6 (2024/25)
      Service | Original Budget | Revised Budget | Projected Outturn | In-Year Over / (Under) spend | Last Month Over / (Under) spend | Movement | Cause of Major Movement
       | (£m) | (£m) | (£m) | (£m) | (£m) | (£m) |
      Social Services
      Older People | 24.312 | 24.510 | 25.102 | =D@-C@ | 0.441 | =E@-F@ | Residential placements above budget
      Adults | 36.870 | 36.772 | 37.910 | =D@-C@ | 1.203 | =E@-F@ |
      Children's Services | 19.455 | 19.455 | 21.318 | =D@-C@ | 1.650 | =E@-F@ | Out of county placements
      Total Social Services | =SUM(B5:B7) | =SUM(C5:C7) | =SUM(D5:D7) | =SUM(E5:E7) | =SUM(F5:F7) | =SUM(G5:G7) |
      Education & Youth
      Inclusion & Progression | 5.320 | 5.320 | 5.190 | =D@-C@ | -0.090 | =E@-F@ |
      School Improvement | 1.870 | 1.840 | 1.801 | =D@-C@ | -0.039 | =E@-F@ |
      Total Education & Youth | =SUM(B10:B11) | =SUM(C10:C11) | =SUM(D10:D11) | =SUM(E10:E11) | =SUM(F10:F11) | =SUM(G10:G11) |
      Schools | 104.220 | 104.300 | 104.300 | =D@-C@ | 0.000 | =E@-F@ |
      Streetscene | 41.010 | 41.102 | 42.330 | =D@-C@ | 1.098 | =E@-F@ | Fleet contract
      Central & Corporate | 28.400 | 28.158 | 26.942 | =D@-C@ | -1.107 | =E@-F@ | Pension recovery
      Total | =B8+B12+B13+B14+B15 | =C8+C12+C13+C14+C15 | =D8+D12+D13+D14+D15 | =E8+E12+E13+E14+E15 | =F8+F12+F13+F14+F15 | =G8+G12+G13+G14+G15 |`,
    faults: [["E10", "0.130"], ["D8", "84.303"], ["G6", "0.065"], ["C16", "259.475"], ["D16", "=D8+D12+D13+D14", "formulas"], ["F16", "3.516"]],
  },
  {
    name: "expenditure, income and net under groups of columns",
    grid: `
      Directorate budget monitor (£'000)
       | 2024/25 Budget | | | 2024/25 Forecast | | | (Over)/underspend | |
       | Exp | Inc | Net | Exp | Inc | Net | Exp | Inc | Net
      Adult services | 182,300 | (41,250) | =B@+C@ | 187,420 | (43,010) | =E@+F@ | =B@-E@ | =C@-F@ | =D@-G@
      Children's services | 96,540 | (18,020) | =B@+C@ | 99,100 | (17,850) | =E@+F@ | =B@-E@ | =C@-F@ | =D@-G@
      Communities | 44,810 | (21,930) | =B@+C@ | 44,100 | (22,610) | =E@+F@ | =B@-E@ | =C@-F@ | =D@-G@
      Business services | 39,200 | (9,410) | =B@+C@ | 38,990 | (9,410) | =E@+F@ | =B@-E@ | =C@-F@ | =D@-G@
      Total | =SUM(B4:B7) | =SUM(C4:C7) | =SUM(D4:D7) | =SUM(E4:E7) | =SUM(F4:F7) | =SUM(G4:G7) | =SUM(H4:H7) | =SUM(I4:I7) | =SUM(J4:J7)`,
    faults: [["D4", "141,500"], ["I5", "170"], ["F6", "22,610"], ["G8", "276,740"], ["J8", "(2,840)"]],
  },
  {
    name: "by employees, premises and transport, with income below gross expenditure",
    grid: `
      Subjective analysis - Children's Social Care 2024/25
       | Revised budget £ | Actual P9 £ | Forecast £ | Variance £
      Employees | 14,206,000 | 10,611,482 | 14,390,000 | =D@-B@
      Premises | 412,000 | 288,116 | 401,000 | =D@-B@
      Transport | 733,000 | 602,440 | 811,000 | =D@-B@
      Supplies and services | 1,120,500 | 790,031 | 1,098,500 | =D@-B@
      Third party payments | 22,650,000 | 18,884,900 | 25,120,000 | =D@-B@
      Support services | 2,300,000 | - | 2,300,000 | =D@-B@
      Gross expenditure | =SUM(B3:B8) | =SUM(C3:C8) | =SUM(D3:D8) | =SUM(E3:E8)
      Government grants | -3,210,000 | -2,400,000 | -3,210,000 | =D@-B@
      Other grants and contributions | -1,905,000 | -1,120,300 | -2,150,000 | =D@-B@
      Fees and charges | -88,000 | -60,215 | -79,000 | =D@-B@
      Gross income | =SUM(B10:B12) | =SUM(C10:C12) | =SUM(D10:D12) | =SUM(E10:E12)
      Net expenditure | =B9+B13 | =C9+C13 | =D9+D13 | =E9+E13`,
    faults: [["E11", "245,000"], ["D9", "34,120,005"], ["E14", "2,546,000"], ["B13", "-5,302,000"], ["D10", "3,210,000"]],
  },
  {
    name: "a ledger's credits with CR behind them",
    grid: `
      Monitoring at 31 December 2024 £000
      Division | Budget | Forecast | Variance
      Planning | 2,140 | 2,212 | 72
      Building control | 110 CR | 95 CR | 15
      Land charges | 240 CR | 232 CR | 8
      Licensing | 310 | 295 | 15 CR
      Environmental health | 1,905 | 1,880 | 25 CR
      Car parks | 1,410 CR | 1,502 CR | 92 CR
      Total | 2,595 | 2,558 | 37 CR`,
    faults: [["D6", "15"]],
  },
  {
    name: "a ledger's minus signs behind the figures",
    asks: ["number-as-text"],
    grid: `
      Housing General Fund, period 7, £'000
      Service | Latest budget | Projection | Over/under(-)
      Homelessness | 4,310 | 4,902 | "592"
      Private sector housing | 620 | 571 | "49-"
      Supporting people | 1,845 | 1,845 | "0"
      Travellers sites | "35-" | "41-" | "6-"
      Housing strategy | 711 | 690 | "21-"
      Total | 7,451 | 7,967 | "516"`,
    faults: [["C8", "7,697"], ["D7", "21"]],
  },
  {
    name: "totals of divisions above their cost centres",
    grid: `
      Community services - forecast by cost centre (£)
      Cost centre | Budget | Forecast | Variance | Comment
      Libraries | =SUM(B4:B6) | =SUM(C4:C6) | =SUM(D4:D6) |
        Central library | 812,000 | 835,500 | =C@-B@ | Rates revaluation
        Branches | 1,405,000 | 1,388,000 | =C@-B@ |
        Mobile library | 96,500 | 96,500 | =C@-B@ |
      Leisure | =SUM(B8:B10) | =SUM(C8:C10) | =SUM(D8:D10) |
        Pools | 2,210,000 | 2,395,000 | =C@-B@ | Energy
        Sports halls | 340,000 | 321,700 | =C@-B@ |
        Outdoor | 155,000 | 149,000 | =C@-B@ |
      Heritage | =SUM(B12:B13) | =SUM(C12:C13) | =SUM(D12:D13) |
        Museum | 402,000 | 398,200 | =C@-B@ |
        Archive | 187,000 | 191,000 | =C@-B@ |
      Community services total | =B3+B7+B11 | =C3+C7+C11 | =D3+D7+D11 |`,
    faults: [["B7", "2,507,000"], ["D9", "18,300"], ["C14", "5,774,400"], ["C3", "=SUM(C4:C5)", "formulas"], ["D11", "500"]],
  },
  {
    name: "£m to one place, which do not quite add",
    grid: `
      General Fund summary 2024/25, Quarter 2 | £m
      Service | Net budget | Forecast | Variance
      Education | 14.2 | 14.8 | 0.6
      Adult social care | 88.7 | 91.1 | 2.3
      Children's services | 60.4 | 63.0 | 2.7
      Environment | 31.1 | 30.6 | (0.5)
      Regeneration | 7.9 | 7.9 | -
      Corporate | 22.5 | 21.9 | (0.6)
      Total | 224.9 | 229.3 | 4.5`,
    faults: [["D6", "0.5"], ["C9", "223.9"], ["D4", "3.2"], ["B5", "64.0"]],
  },
  {
    name: "two years' budget, outturn and variance side by side",
    grid: `
      Provisional outturn 2024/25 compared with 2023/24
       | 2023/24 | | | 2024/25 | | |
      £'000 | Budget | Outturn | Variance | Budget | Outturn | Variance | Change in outturn
      Social care | 71,200 | 73,950 | =C@-B@ | 76,400 | 80,110 | =F@-E@ | =F@-C@
      Schools support | 9,860 | 9,410 | =C@-B@ | 10,020 | 9,870 | =F@-E@ | =F@-C@
      Highways | 15,300 | 15,420 | =C@-B@ | 15,900 | 16,330 | =F@-E@ | =F@-C@
      Waste | 18,450 | 18,020 | =C@-B@ | 19,330 | 18,760 | =F@-E@ | =F@-C@
      Total | =SUM(B4:B7) | =SUM(C4:C7) | =SUM(D4:D7) | =SUM(E4:E7) | =SUM(F4:F7) | =SUM(G4:G7) | =SUM(H4:H7)`,
    faults: [["D5", "450"], ["H4", "6,610"], ["F8", "120,570"], ["G6", "340"], ["C6", "16,330"]],
  },
  {
    name: "variances of three periods and the movement between the last two",
    grid: `
      Forecast variance by period (£'000)
      Directorate | Period 5 | Period 6 | Period 7 | Movement P6 to P7
      People | 2,310 | 2,640 | 2,890 | =D@-C@
      Place | (410) | (380) | (505) | =D@-C@
      Resources | (120) | (95) | (95) | =D@-C@
      Corporate items | (900) | (900) | (1,150) | =D@-C@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6)`,
    faults: [["E4", "125"], ["D7", "1,104"], ["E3", "520"], ["C7", "1,256"]],
  },
  {
    name: "months across to the year to date",
    grid: `
      Agency spend 2024/25 (£000)
      Service | Apr | May | Jun | Jul | Aug | Sep | Year to date | Budget to date | Variance
      Assessment | 61 | 58 | 64 | 70 | 66 | 59 | =SUM(B@:G@) | 330 | =H@-I@
      Safeguarding | 110 | 104 | 98 | 121 | 117 | 109 | =SUM(B@:G@) | 600 | =H@-I@
      Children with disabilities | 22 | 19 | 25 | 24 | 20 | 23 | =SUM(B@:G@) | 150 | =H@-I@
      Fostering | 8 | 9 | 0 | 7 | 11 | 10 | =SUM(B@:G@) | 48 | =H@-I@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6) | =SUM(H3:H6) | =SUM(I3:I6) | =SUM(J3:J6)`,
    faults: [["H3", "387"], ["J5", "17"], ["E7", "232"], ["H4", "=SUM(B4:F4)", "formulas"], ["D7", "178"]],
  },
  {
    name: "a housing revenue account down to its balance",
    grid: `
      Housing Revenue Account forecast Q3 (£'000)
       | Budget | Forecast | Variance
      Income
      Dwelling rents | (38,120) | (37,904) | =C@-B@
      Non-dwelling rents | (1,010) | (1,022) | =C@-B@
      Charges for services | (2,440) | (2,510) | =C@-B@
      Total income | =SUM(B4:B6) | =SUM(C4:C6) | =SUM(D4:D6)
      Expenditure
      Repairs and maintenance | 11,230 | 12,480 | =C@-B@
      Supervision and management | 9,015 | 8,870 | =C@-B@
      Rents, rates and taxes | 410 | 455 | =C@-B@
      Bad debt provision | 350 | 290 | =C@-B@
      Depreciation | 12,600 | 12,600 | =C@-B@
      Total expenditure | =SUM(B9:B13) | =SUM(C9:C13) | =SUM(D9:D13)
      Net cost of services | =B7+B14 | =C7+C14 | =D7+D14
      Interest payable | 7,340 | 7,105 | =C@-B@
      (Surplus)/deficit for the year | =B15+B16 | =C15+C16 | =D15+D16
      HRA balance brought forward | (4,210) | (4,210) | =C@-B@
      HRA balance carried forward | =B17+B18 | =C17+C18 | =D17+D18`,
    faults: [["D9", "(1,250)"], ["C14", "34,965"], ["B17", "(6,250)"], ["C19", "(3,804)"], ["D10", "145"]],
  },
  {
    name: "why spend is above budget: numbers and unit cost",
    grid: `
      SEND placements: why spend is above budget (£000)
      Sector | Budget | Forecast | Variance | Due to numbers | Due to unit cost
      Maintained special | 6,120 | 6,480 | =C@-B@ | 240 | 120
      Independent day | 4,310 | 5,015 | =C@-B@ | 455 | 250
      Independent residential | 3,900 | 4,120 | =C@-B@ | (110) | 330
      Post-16 | 2,040 | 1,985 | =C@-B@ | (85) | 30
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6)`,
    faults: [["E4", "545"], ["D6", "55"], ["F7", "703"], ["E5", "110"]],
  },
  {
    name: "a register of grants",
    grid: `
      Grant income 2024/25
      Grant | Ring-fenced? | Budget £ | Received to date £ | Forecast £ | Variance £
      Public Health | Yes | 14,820,000 | 11,115,000 | 14,820,000 | =E@-C@
      Household Support Fund | Yes | 2,410,000 | 1,205,000 | 2,410,000 | =E@-C@
      New Homes Bonus | No | 610,000 | 610,000 | 610,000 | =E@-C@
      Services Grant | No | 355,000 | 266,250 | 361,000 | =E@-C@
      Extended Rights | No | 290,000 | 0 | 274,500 | =E@-C@
      Total | | =SUM(C3:C7) | =SUM(D3:D7) | =SUM(E3:E7) | =SUM(F3:F7)`,
    faults: [["F7", "15,500"], ["C8", "18,458,000"], ["E6", "316,000"]],
  },
  {
    name: "a line that is hidden",
    options: { hiddenRows: [4] },
    asks: ["hidden-figures"],
    grid: `
      Place directorate (£000)
      Service | Budget | Forecast | Variance
      Waste | 12,400 | 12,150 | =C@-B@
      Highways | 9,310 | 9,640 | =C@-B@
      Old parking account | 210 | 210 | =C@-B@
      Planning | 1,980 | 1,870 | =C@-B@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6)`,
    faults: [["D6", "110"], ["C7", "23,780"], ["B7", "=SUM(B3:B5)", "formulas"]],
  },
  {
    name: "percentages typed as text",
    grid: `
      Budget performance P9
      Service | Budget £'000 | Forecast £'000 | Variance £'000 | Variance as % of budget
      Legal | 2,100 | 2,163 | 63 | "3.0%"
      Finance | 3,405 | 3,371 | -34 | "-1.0%"
      HR | 1,280 | 1,408 | 128 | "10.0%"
      ICT | 4,650 | 4,604 | -46 | "-1.0%"
      Total | 11,435 | 11,546 | 111 | "1.0%"`,
    faults: [["D4", "34"], ["E5", "1.0%"], ["C7", "11,564"]],
  },
  {
    name: "percentages as 4.2 under a per cent sign, codes before the names",
    grid: `
      Finance return, £000
      Cost centre | Description | Full year budget | Budget to date | Actual to date | Variance to date | % variance | Forecast | Full year variance
      10010 | Registrars | 412 | 309 | 322 | =E@-D@ | 4.2 | 425 | =H@-C@
      10020 | Coroner | 1,105 | 829 | 911 | =E@-D@ | 9.9 | 1,210 | =H@-C@
      10030 | Trading standards | 880 | 660 | 641 | =E@-D@ | -2.9 | 860 | =H@-C@
      10040 | Emergency planning | 305 | 229 | 229 | =E@-D@ | 0.0 | 305 | =H@-C@
       | Total | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | 3.7 | =SUM(H3:H6) | =SUM(I3:I6)`,
    faults: [["F5", "19"], ["G4", "0.99"], ["H7", "2,080"], ["I3", "31"], ["G3", "2.4"]],
  },
  {
    name: "localities across, budget to variance down",
    grid: `
      Budget summary by locality (£k)
       | North | Mid | South | HQ | Council total
      Net budget | 41,220 | 38,905 | 44,610 | 9,870 | =SUM(B@:E@)
      Forecast outturn | 42,015 | 38,905 | 45,330 | 9,640 | =SUM(B@:E@)
      Variance (under)/over | =B4-B3 | =C4-C3 | =D4-D3 | =E4-E3 | =SUM(B@:E@)
      Variance % | =ROUND(B5/B3,3) | =ROUND(C5/C3,3) | =ROUND(D5/D3,3) | =ROUND(E5/E3,3) | =ROUND(F5/F3,3)`,
    faults: [["E5", "230"], ["F4", "138,590"], ["D6", "0.061"], ["B5", "759"]],
  },
  {
    name: "efficiencies of a Welsh council, over or under achieved",
    grid: `
      Efficiencies 2024/25 - Month 9 (£000)
      Portfolio | Original Efficiency | Achieved | Over/(Under) achievement
      Chief Executives | 210 | 210 | =C@-B@
      Education and Youth | 340 | 315 | =C@-B@
      Social Services | 1,280 | 1,410 | =C@-B@
      Streetscene | 905 | 610 | =C@-B@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6)`,
    faults: [["D4", "25"], ["C7", "2,455"], ["D5", "310"]],
  },
  {
    name: "an integration joint board by partner, exact percentages",
    grid: `
      Integration Joint Board - financial position at Period 9
       | Annual budget £'000 | Expenditure to date £'000 | Forecast £'000 | Variance £'000 | Variance %
      Health board
      Hospital services | 21,300 | 16,020 | 21,610 | =B@-D@ | =E@/B@
      Prescribing | 30,115 | 23,340 | 31,402 | =B@-D@ | =E@/B@
      Family health services | 27,680 | 20,755 | 27,680 | =B@-D@ | =E@/B@
      Health board total | =SUM(B4:B6) | =SUM(C4:C6) | =SUM(D4:D6) | =SUM(E4:E6) | =E@/B@
      Council
      Older people | 48,900 | 36,410 | 49,820 | =B@-D@ | =E@/B@
      Adults | 33,260 | 24,880 | 32,904 | =B@-D@ | =E@/B@
      Criminal justice | 212 | 150 | 205 | =B@-D@ | =E@/B@
      Council total | =SUM(B9:B11) | =SUM(C9:C11) | =SUM(D9:D11) | =SUM(E9:E11) | =E@/B@
      Partnership total | =B7+B12 | =C7+C12 | =D7+D12 | =E7+E12 | =E@/B@`,
    faults: [["E10", "(356)"], ["B12", "82,732"], ["D13", "163,612"], ["C7", "=SUM(C4:C5)", "formulas"], ["E9", "(290)"]],
  },
  {
    name: "rated lines under a key",
    grid: `
      Overall RAG - Quarter 3 (£m)
      RAG key: Green within budget; Amber overspend up to 2%; Red overspend above 2%
      Service | Budget | Forecast | Variance | % | RAG
      Adults | 118.20 | 121.00 | 2.80 | 2.4% | Red
      Children | 84.60 | 88.90 | 4.30 | 5.1% | Red
      Place | 52.30 | 51.70 | (0.60) | (1.1%) | Green
      Resources | 30.90 | 31.20 | 0.30 | 1.0% | Amber
      Public health | 16.00 | 16.00 | 0.00 | 0.0% | Green
      Total | 302.00 | 308.80 | 6.80 | 2.3% | Red`,
    faults: [["D6", "0.60"], ["E5", "1.5%"], ["C9", "380.80"]],
  },
  {
    name: "numbers of notes among the columns, and the variance without reserves",
    asks: ["dsg-variance"],
    grid: `
      Revenue outturn 2023/24
      Service | Note | Revised budget £000 | Outturn £000 | Variance £000 | Of which reserves £000 | Underlying variance £000
      Adult care | 1 | 61,200 | 63,050 | =D@-C@ | (500) | =E@-F@
      Children's care | 2 | 40,150 | 43,910 | =D@-C@ | (1,200) | =E@-F@
      Schools | 3 | 10,400 | 10,180 | =D@-C@ | 0 | =E@-F@
      Highways | 4 | 9,870 | 9,905 | =D@-C@ | (60) | =E@-F@
      Total | | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6)`,
    faults: [["E5", "220"], ["G4", "4,690"], ["D7", "127,405"]],
  },
  {
    name: "variances after transfers to and from reserves",
    grid: `
      Directorate outturn 2023/24 (£'000)
      Directorate | Revised budget | Outturn | Transfers to/(from) reserves | Variance after reserves
      Adults | 90,200 | 92,950 | (1,100) | =C@+D@-B@
      Children | 55,100 | 58,020 | (640) | =C@+D@-B@
      Place | 31,400 | 30,100 | 900 | =C@+D@-B@
      Resources | 18,330 | 17,905 | 0 | =C@+D@-B@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6)`,
    faults: [["E4", "2,820"], ["E5", "400"], ["C7", "198,795"], ["D3", "(1,010)"]],
  },
  {
    name: "the year to date beside the full year, under groups of columns",
    grid: `
      Period 10 - cost centre report (£)
       | | Year to date | | | Full year | |
      Code | Cost centre | Budget | Actual | Variance | Budget | Forecast | Variance
      4001 | Fostering team | 812,400 | 798,210 | =D@-C@ | 974,880 | 961,000 | =G@-F@
      4002 | Adoption team | 410,000 | 431,560 | =D@-C@ | 492,000 | 515,000 | =G@-F@
      4003 | Leaving care | 655,830 | 655,100 | =D@-C@ | 787,000 | 787,000 | =G@-F@
      4004 | Residential homes | 2,114,500 | 2,390,870 | =D@-C@ | 2,537,400 | 2,801,250 | =G@-F@
       | TOTAL | =SUM(C4:C7) | =SUM(D4:D7) | =SUM(E4:E7) | =SUM(F4:F7) | =SUM(G4:G7) | =SUM(H4:H7)`,
    faults: [["E5", "(21,560)"], ["H7", "236,850"], ["D8", "4,257,740"]],
  },
  {
    name: "pressures with their mitigations",
    grid: `
      Outturn forecast after mitigation, Q2 2024/25 £m
      Service | Gross pressure | Mitigations | Net pressure | Recurrent | One-off
      Adults demand | 6.2 | (2.4) | =B@+C@ | 3.0 | 0.8
      Children placements | 4.9 | (1.1) | =B@+C@ | 3.8 | 0.0
      SEND transport | 2.3 | (0.5) | =B@+C@ | 1.0 | 0.8
      Homelessness | 1.7 | (0.9) | =B@+C@ | 0.3 | 0.5
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6)`,
    faults: [["D3", "8.3"], ["B7", "11.5"]],
  },
  {
    name: "a budget book with last year's budget on the left",
    grid: `
      Budget book 2025/26 - Environment
      2024/25 Original £ | Subjective | 2025/26 Original £ | Change £
      1,204,500 | Employees | 1,251,900 | =C@-A@
      88,200 | Premises | 90,400 | =C@-A@
      310,650 | Transport | 322,000 | =C@-A@
      415,300 | Supplies & services | 402,750 | =C@-A@
      =SUM(A3:A6) | Gross expenditure | =SUM(C3:C6) | =SUM(D3:D6)
      (402,100) | Fees & charges | (418,300) | =C@-A@
      (55,000) | Grants | (55,000) | =C@-A@
      =SUM(A8:A9) | Total income | =SUM(C8:C9) | =SUM(D8:D9)
      =A7+A10 | Net expenditure | =C7+C10 | =D7+D10`,
    faults: [["C7", "2,076,050", "formulas"], ["D6", "12,550", "formulas"]],
  },
  {
    name: "the schools grant after recoupment, with its deficit beneath",
    grid: `
      Schools forum - DSG monitoring (£'000)
       | Final DSG budget | Academy recoupment | Net budget | Forecast outturn | Variance | Variance last report
      Schools block | 212,400 | (98,310) | =B@+C@ | 114,090 | =E@-D@ | 0
      Central block | 2,980 | 0 | =B@+C@ | 2,910 | =E@-D@ | (40)
      High needs block | 51,200 | (7,115) | =B@+C@ | 49,870 | =E@-D@ | 4,930
      Early years block | 24,310 | 0 | =B@+C@ | 24,020 | =E@-D@ | (200)
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6)
      DSG deficit brought forward | | | | | 11,340 |
      DSG deficit carried forward | | | | | =F7+F8 |`,
    faults: [["F5", "1,585"], ["E7", "198,090"]],
  },
  {
    name: "variances with what each is of",
    grid: `
      Revenue summary 2024/25 Month 8 (£'000)
      Directorate | Budget | Forecast | Variance | Of which: demand | Of which: price | Of which: savings not delivered | Of which: one-off
      Adults | 118,200 | 121,000 | =C@-B@ | 1,900 | 1,100 | 400 | (600)
      Children | 84,600 | 88,900 | =C@-B@ | 3,000 | 900 | 600 | (200)
      Place | 52,300 | 51,700 | =C@-B@ | 0 | 200 | 0 | (800)
      Total | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5) | =SUM(F3:F5) | =SUM(G3:G5) | =SUM(H3:H5)`,
    faults: [["D4", "3,400"], ["C6", "216,600"]],
  },
  {
    name: "gross to net budgets with recharges and staff",
    grid: `
      Gross and net budgets 2024/25
      £000 | Gross expenditure | Specific grants | Other income | Recharges | Net budget | FTE
      Adults | 182,300 | (21,050) | (20,200) | 1,150 | =SUM(B@:E@) | 1,082.4
      Children | 96,540 | (12,400) | (5,620) | 980 | =SUM(B@:E@) | 931.0
      Place | 44,810 | (3,180) | (18,750) | 2,405 | =SUM(B@:E@) | 855.5
      Corporate | 39,200 | (1,000) | (8,410) | (4,535) | =SUM(B@:E@) | 560.2
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6)`,
    faults: [["F4", "75,900"], ["C7", "(37,360)"]],
  },
  {
    name: "virements and two quarters' variances, treasury below the services",
    grid: `
      Forecast outturn by service - Q3 | | | | |
      All figures £m unless stated | | | | |
       | Approved net budget | Virements to date | Current net budget | Forecast outturn at Q3 | Forecast variance at Q3 | Forecast variance at Q2 | Movement Q2 to Q3
      People | 201.3 | 0.8 | =B@+C@ | 209.9 | =E@-D@ | 6.6 | =F@-G@
      Place | 61.9 | (0.5) | =B@+C@ | 61.1 | =E@-D@ | (0.1) | =F@-G@
      Corporate | 28.4 | (0.3) | =B@+C@ | 26.2 | =E@-D@ | (1.5) | =F@-G@
      Service total | =SUM(B4:B6) | =SUM(C4:C6) | =SUM(D4:D6) | =SUM(E4:E6) | =SUM(F4:F6) | =SUM(G4:G6) | =SUM(H4:H6)
      Treasury | 14.0 | 0.0 | =B@+C@ | 12.8 | =E@-D@ | (0.9) | =F@-G@
      Contingency | 5.0 | 0.0 | =B@+C@ | 2.0 | =E@-D@ | (2.0) | =F@-G@
      Council total | =B7+B8+B9 | =C7+C8+C9 | =D7+D8+D9 | =E7+E8+E9 | =F7+F8+F9 | =G7+G8+G9 | =H7+H8+H9`,
    faults: [["F5", "0.3"], ["D7", "219.2"], ["H10", "1.4"]],
  },
  {
    name: "a partnership before and after recovery",
    grid: `
      Financial position - Integration Joint Board (£m)
      Partner | Budget | Forecast | Over/(under)
      NHS delegated | 310.2 | 314.6 | =C@-B@
      Council delegated | 198.7 | 201.1 | =C@-B@
      Set aside | 61.3 | 63.9 | =C@-B@
      Total before recovery | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5)
      Recovery actions | 0.0 | (5.2) | =C@-B@
      Position after recovery | =B6+B7 | =C6+C7 | =D6+D7`,
    faults: [["D4", "4.2"], ["C6", "576.9"]],
  },
  {
    name: "outturn against budget and last year",
    asks: ["dsg-variance"],
    grid: `
      Education, Children and Families: outturn against budget and last year
       | Outturn 2022/23 £000 | Budget 2023/24 £000 | Outturn 2023/24 £000 | Variance to budget £000 | Variance % | Change on last year £000 | Change %
      Schools | 120,310 | 124,900 | 125,480 | =D@-C@ | =ROUND(E@/C@,3) | =D@-B@ | =ROUND(G@/B@,3)
      Early years | 18,205 | 19,110 | 18,870 | =D@-C@ | =ROUND(E@/C@,3) | =D@-B@ | =ROUND(G@/B@,3)
      Children's social work | 41,770 | 43,400 | 46,920 | =D@-C@ | =ROUND(E@/C@,3) | =D@-B@ | =ROUND(G@/B@,3)
      Additional support | 27,640 | 29,020 | 29,515 | =D@-C@ | =ROUND(E@/C@,3) | =D@-B@ | =ROUND(G@/B@,3)
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =ROUND(E@/C@,3) | =SUM(G3:G6) | =ROUND(G@/B@,3)`,
    faults: [["E5", "3,250"], ["G6", "1,785"], ["F4", "0.013"]],
  },
  {
    name: "gross, income and net with a projected variance and footnotes",
    grid: `
      Appendix C: Revenue Budget Monitoring to 31 December
      Division | Gross | Income | Net | Projected (over)/under | Note
       | £000 | £000 | £000 | £000 |
      Refuse and recycling | 19,310 | (3,420) | =B@+C@ | (410) | 1
      Street cleansing | 6,205 | (150) | =B@+C@ | 620 |
      Parking | 4,810 | (11,900) | =B@+C@ | 1,250 | 2
      Transport | 142,990 | (1,015) | =B@+C@ | (1,980) |
      Total | =SUM(B4:B7) | =SUM(C4:C7) | =SUM(D4:D7) | =SUM(E4:E7) |
      1 Tonnages are 3% above budget.
      2 Income above budget of £1.3m.`,
    faults: [["E5", "(620)"], ["D8", "160,830"]],
  },
  {
    name: "net cost of services over two years, down to the surplus or deficit",
    grid: `
      Net cost of services, accounts format
       | 2023/24 | | | 2024/25 | |
       | Gross | Income | Net | Gross | Income | Net
       | £000 | £000 | £000 | £000 | £000 | £000
      Adults | 171,200 | (38,050) | =B@+C@ | 182,300 | (41,250) | =E@+F@
      Children | 91,110 | (17,400) | =B@+C@ | 96,540 | (18,020) | =E@+F@
      Place | 42,600 | (20,890) | =B@+C@ | 44,810 | (21,930) | =E@+F@
      Cost of services | =SUM(B5:B7) | =SUM(C5:C7) | =SUM(D5:D7) | =SUM(E5:E7) | =SUM(F5:F7) | =SUM(G5:G7)
      Other operating expenditure | 3,105 | 0 | =B@+C@ | 3,360 | 0 | =E@+F@
      Financing and investment | 14,020 | (5,110) | =B@+C@ | 13,890 | (6,240) | =E@+F@
      Taxation and grants | 0 | (231,700) | =B@+C@ | 0 | (246,900) | =E@+F@
      (Surplus)/deficit on provision of services | =SUM(B8:B11) | =SUM(C8:C11) | =SUM(D8:D11) | =SUM(E8:E11) | =SUM(F8:F11) | =SUM(G8:G11)`,
    faults: [["D5", "(150)"]],
  },
  {
    name: "forecasts of three quarters, with variance and movement beneath",
    grid: `
      Home to school transport
       | Budget 2024/25 £000 | Q1 forecast £000 | Q2 forecast £000 | Q3 forecast £000
      Mainstream | 4,110 | 4,180 | 4,230 | 4,205
      SEND | 11,900 | 13,020 | 13,410 | 13,880
      Personal budgets | 990 | 1,043 | 1,050 | 1,102
      Total | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5)
      Variance to budget | | =C6-$B6 | =D6-$B6 | =E6-$B6
      Movement from previous quarter | | | =D6-C6 | =E6-D6`,
    faults: [["C5", "1,034"]],
  },
  {
    name: "trading accounts",
    grid: `
      Trading accounts (£000)
      Account | Turnover | Expenditure | Surplus/(deficit) | Budgeted surplus | Better/(worse) than budget
      Catering | 8,310 | 8,108 | =B@-C@ | 250 | =D@-E@
      Cleaning | 3,120 | 3,290 | =B@-C@ | 40 | =D@-E@
      Grounds | 2,055 | 1,960 | =B@-C@ | 90 | =D@-E@
      Fleet | 5,640 | 5,640 | =B@-C@ | 0 | =D@-E@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6)`,
    faults: [["D3", "1,020"]],
  },
];
