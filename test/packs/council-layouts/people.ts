/** Activity, performance, staff, actions and risks. */
import type { CouncilLayout } from "../../support/council-layout";

export const PEOPLE_LAYOUTS: readonly CouncilLayout[] = [
  {
    name: "looked-after children, number and rate by quarter",
    grid: `
      Looked after children: number and rate per 10,000 (0-17 population 106,500)
      Quarter | Number of LAC | Rate per 10,000 | England rate | Target
      Q1 2023/24 | 655 | 61.5 | 71 | 62.0
      Q2 2023/24 | 661 | 62.1 | 71 | 62.0
      Q3 2023/24 | 668 | 62.7 | 71 | 62.0
      Q4 2023/24 | 672 | 63.1 | 71 | 62.0
      Q1 2024/25 | 684 | 64.2 | 70 | 62.0`,
    faults: [["C5", "67.2"], ["B6", "627"], ["C7", "66.6"]],
  },
  {
    name: "measures that say in their names which way is better",
    grid: `
      Council Plan performance measures - Quarter 3 2024/25
      Measure | 2023/24 actual | 2024/25 target | Q3 actual | RAG | Comment
      Percentage of care plans reviewed within timescale (higher is better) | 88.1% | 90% | 91.4% | Green |
      Average days to deliver a disabled facilities grant (lower is better) | 241 | 230 | 262 | Red | Contractor capacity
      Percentage of waste recycled (higher is better) | 64.9% | 66% | 65.2% | Amber |
      Number of missed collections (lower is better) | 512 | 500 | 431 | Green |`,
    faults: [["D3", "914%"]],
  },
  {
    name: "ratings with bullets, arrows for the direction",
    grid: `
      Performance scorecard
      PI | Polarity | Target 24/25 | Outturn Q2 24/25 | Outturn Q1 24/25 | Status | Direction of travel
      Timeliness of initial child protection conferences | High | 90.0% | 84.2% | 83.0% | ● Amber | ▲
      Care leavers in suitable accommodation | High | 95.0% | 96.3% | 96.0% | ● Green | ▲
      Re-referrals | Low | 20.0% | 27.9% | 25.1% | ● Red | ▼
      Agency social workers | Low | 12.0% | 11.4% | 12.6% | ● Green | ▲`,
    faults: [["F3", ""]],
  },
  {
    name: "plans at the start and end of each month",
    grid: `
      Child protection plans 2024/25
      Month | Plans at start | New plans | Plans ended | Plans at end
      April | 612 | 58 | 49 | =B@+C@-D@
      May | =E3 | 61 | 55 | =B@+C@-D@
      June | =E4 | 44 | 57 | =B@+C@-D@
      July | =E5 | 52 | 41 | =B@+C@-D@
      August | =E6 | 30 | 38 | =B@+C@-D@
      September | =E7 | 63 | 45 | =B@+C@-D@`,
    faults: [["E5", "641"], ["C7", "3"], ["D4", "5.5"]],
  },
  {
    name: "placements by type and month, with an average",
    grid: `
      Placements by type (number of children)
      Placement type | Apr | May | Jun | Q1 average | Budgeted
      In-house fostering | 231 | 229 | 234 | =ROUND(AVERAGE(B@:D@),1) | 240
      Independent fostering | 142 | 146 | 147 | =ROUND(AVERAGE(B@:D@),1) | 130
      Residential homes | 55 | 57 | 58 | =ROUND(AVERAGE(B@:D@),1) | 48
      Supported accommodation | 61 | 60 | 63 | =ROUND(AVERAGE(B@:D@),1) | 60
      Placed with parents | 34 | 33 | 31 | =ROUND(AVERAGE(B@:D@),1) | 35
      Total | =SUM(B3:B7) | =SUM(C3:C7) | =SUM(D3:D7) | =ROUND(AVERAGE(B@:D@),1) | =SUM(F3:F7)`,
    faults: [["B8", "532"], ["C5", "75"], ["F8", "531"], ["E4", "154.0", "formulas"]],
  },
  {
    name: "agency workers by reason",
    grid: `
      Agency workers by reason at 31 December 2024 (FTE)
      Team | Vacancy | Maternity | Long term sickness | Project | Additional capacity | Total
      Assessment North | 6.0 | 1.0 | 0.5 | 0.0 | 2.0 | =SUM(B@:F@)
      Assessment South | 8.5 | 0.0 | 1.0 | 0.0 | 1.0 | =SUM(B@:F@)
      Court team | 3.0 | 2.0 | 0.0 | 1.0 | 0.0 | =SUM(B@:F@)
      Leaving care | 1.0 | 0.0 | 1.5 | 0.0 | 0.0 | =SUM(B@:F@)
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6)`,
    faults: [["G4", "15.0"], ["B7", "15.8"], ["G7", "25.8"], ["C5", "0.2"]],
  },
  {
    name: "an improvement plan rated blue to red",
    grid: `
      Ofsted improvement plan - progress to 31 December 2024
      Ref | What we will do | Accountable officer | Lead | Timescale | BRAG | Progress to date | How we will measure success
      1.1 | Strengthen the front door | Director of Children's Services | Head of MASH | 30 September 2024 | Blue | Complete; new rota in place | Contacts decided in one day 95%
      1.2 | Reduce caseloads to 15 | Assistant Director | Head of Safeguarding | March 2025 | Amber | Average now 17.2 | Average caseload of 15 or below
      2.1 | Recruit 24 permanent social workers | Assistant Director | HR Business Partner | June 2025 | Green | 11 in post | Agency rate below 15%
      2.2 | Audit programme | Director of Children's Services | QA Manager | Quarterly | Green | 38 audits this quarter | 80% of audits good or better`,
    faults: [["C4", ""], ["D5", ""], ["E6", "tbc"], ["G3", ""]],
  },
  {
    name: "risks scored before and after their controls",
    grid: `
      Strategic risk register, Quarter 3
      Ref | Risk description | Owner | Inherent likelihood | Inherent impact | Inherent score | Existing controls | Residual likelihood | Residual impact | Residual score
      SR1 | Budget not balanced over the medium term | Section 95 Officer | 5 | 5 | =D@*E@ | MTFS; monthly monitoring | 4 | 4 | =H@*I@
      SR2 | Cyber attack | Head of ICT | 4 | 5 | =D@*E@ | Patching; backups; training | 3 | 5 | =H@*I@
      SR3 | Failure of a care provider | Chief Officer IJB | 4 | 4 | =D@*E@ | Contract monitoring | 3 | 3 | =H@*I@
      SR4 | RAAC in the school estate | Director of Education | 3 | 5 | =D@*E@ | Surveys complete | 2 | 5 | =H@*I@`,
    faults: [["F4", "25"], ["J5", "6"], ["G6", ""], ["C3", ""]],
  },
  {
    name: "pupils, daily cost and days",
    grid: `
      Home to school transport - budget drivers
      Category | Pupils | Average daily cost £ | Days | Annual cost £
      Mainstream bus | 2,140 | 4.10 | 190 | =B@*C@*D@
      Taxi | 610 | 38.50 | 190 | =B@*C@*D@
      SEN minibus | 415 | 27.25 | 190 | =B@*C@*D@
      Out of county | 62 | 96.00 | 195 | =B@*C@*D@
      Total | =SUM(B3:B6) | | | =SUM(E3:E6)`,
    faults: [["E4", "4,426,150", "formulas"], ["B7", "3,272"], ["E7", "9,483,512.5"]],
  },
  {
    name: "days lost and days for each member of staff",
    grid: `
      Sickness absence - days lost per FTE
      Directorate | FTE | Short-term days | Long-term days | Total days lost | Days per FTE
      Adults | 1,204.0 | 4,310 | 9,120 | =C@+D@ | =ROUND(E@/B@,1)
      Children | 986.5 | 3,122 | 5,408 | =C@+D@ | =ROUND(E@/B@,1)
      Place | 810.2 | 2,905 | 6,011 | =C@+D@ | =ROUND(E@/B@,1)
      Total | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5) | =ROUND(E@/B@,1)`,
    faults: [["E4", "8,350"], ["D6", "20,593"]],
  },
  {
    name: "children looked after, of which some, and what they cost",
    grid: `
      Children looked after and cost
       | Mar 2024 | Jun 2024 | Sep 2024
      Total children looked after | 672 | 684 | 690
      of which unaccompanied | 51 | 53 | 58
      of which in residential care | 78 | 81 | 80
      Average weekly cost - residential (£) | 5,210 | 5,344 | 5,401
      Average weekly cost - fostering (£) | 742 | 748 | 751`,
    faults: [["B3", "76"], ["D5", "800"]],
  },
  {
    name: "an establishment with vacancies and agency staff",
    grid: `
      Establishment control - 31 January 2025
      Service | Budgeted FTE | Actual FTE | Vacant FTE | Agency FTE | Net FTE over/(under)
      Adult care teams | 212.4 | 188.0 | =B@-C@ | 14.0 | =C@+E@-B@
      Reablement | 96.0 | 90.5 | =B@-C@ | 4.0 | =C@+E@-B@
      Commissioning | 31.5 | 29.0 | =B@-C@ | 0.0 | =C@+E@-B@
      Safeguarding hub | 44.0 | 39.6 | =B@-C@ | 6.0 | =C@+E@-B@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6)`,
    faults: [["D3", "22.4"], ["F4", "1.5"], ["C7", "374.1"]],
  },
  {
    name: "headcount, leavers and starters beside agency spend",
    grid: `
      Workforce profile at 31 March 2025
      Directorate | Headcount | FTE | Leavers in year | Starters in year | Turnover % | Agency spend £000
      Adults | 1,310 | 1,082.4 | 171 | 160 | 13.1% | 2,410
      Children | 1,044 | 931.0 | 188 | 201 | 18.0% | 6,120
      Place | 902 | 855.5 | 88 | 74 | 9.8% | 730
      Corporate | 611 | 560.2 | 70 | 66 | 11.5% | 415
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | 13.4% | =SUM(G3:G6)`,
    faults: [["B7", "3,687"], ["F4", "81.0%"], ["G7", "9,657"]],
  },
  {
    name: "how many measures of each directorate are on target",
    grid: `
      Measures by directorate - percentage on target
      Directorate | Measures | On target | Slightly off | Off target | No data | % on target
      Adults | 14 | 9 | 3 | 2 | 0 | =C@/B@
      Children | 18 | 10 | 4 | 3 | 1 | =C@/B@
      Place | 22 | 17 | 3 | 2 | 0 | =C@/B@
      Corporate | 11 | 8 | 2 | 0 | 1 | =C@/B@
      All | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =C@/B@`,
    faults: [["B4", "81"], ["G5", "0.55"], ["C7", "43"]],
  },
  {
    name: "placements with their unit costs",
    grid: `
      Looked after children: unit costs Q3
      Placement | Budgeted placements | Actual placements | Budgeted weekly cost £ | Actual weekly cost £ | Annual budget £000 | Forecast £000 | (Under)/over £000
      In-house foster care | 310 | 296 | 412 | 420 | 6,660 | 6,482 | =G@-F@
      Agency foster care | 150 | 171 | 905 | 938 | 7,079 | 8,364 | =G@-F@
      Children's homes | 62 | 70 | 5,120 | 5,480 | 16,553 | 20,003 | =G@-F@
      Semi-independent | 75 | 71 | 1,210 | 1,195 | 4,732 | 4,424 | =G@-F@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | | | =SUM(F3:F6) | =SUM(G3:G6) | =SUM(H3:H6)`,
    faults: [["H4", "1,825"], ["G7", "39,723"], ["H6", "308"]],
  },
  {
    name: "a waiting list by band and wait",
    grid: `
      Waiting list by band and wait
      Weeks waiting | Band A | Band B | Band C | All bands
      0-12 | 41 | 88 | 120 | =SUM(B@:D@)
      13-26 | 22 | 61 | 144 | =SUM(B@:D@)
      27-52 | 9 | 70 | 201 | =SUM(B@:D@)
      Over 52 | 3 | 55 | 388 | =SUM(B@:D@)
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6)`,
    faults: [["E4", "272"], ["D7", "835"]],
  },
  {
    name: "collection rates by month over two years",
    grid: `
      Collection rates
      Month | Council tax 2023/24 | Council tax 2024/25 | Business rates 2023/24 | Business rates 2024/25
      April | 10.4% | 10.2% | 9.8% | 10.1%
      May | 19.1% | 18.9% | 18.0% | 18.4%
      June | 28.0% | 27.6% | 27.3% | 27.7%
      July | 36.8% | 36.5% | 36.1% | 36.0%
      Target at year end | 97.5% | 97.5% | 98.0% | 98.0%`,
    faults: [],
  },
  {
    name: "a list of contracts",
    grid: `
      Contracts over £500k
      Contract | Supplier | Start | End | Annual value £ | Whole life value £ | Owner
      Home care framework | Various | 01/04/2022 | 31/03/2027 | 9,400,000 | 47,000,000 | DASS
      Highways term | Roadco | 01/10/2020 | 30/09/2030 | 12,250,000 | 122,500,000 | AD Highways
      Waste PFI | Cleanco | 2003 | 2033 | 14,100,000 | 423,000,000 | AD Waste
      ICT managed service | Techco | 01/04/2024 | 31/03/2029 | 3,310,000 | 16,550,000 | CIO`,
    faults: [],
  },
  {
    name: "clients beside the budgets that they cost",
    grid: `
      Adult social care activity and finance
      Client group | Clients Apr | Clients Dec | Change | Budget £000 | Forecast £000 | Variance £000 | Variance %
      Older people | 3,210 | 3,344 | =C@-B@ | 61,200 | 63,480 | =F@-E@ | =G@/E@
      Physical disability | 812 | 806 | =C@-B@ | 14,350 | 14,120 | =F@-E@ | =G@/E@
      Learning disability | 1,104 | 1,131 | =C@-B@ | 58,900 | 60,700 | =F@-E@ | =G@/E@
      Mental health | 640 | 671 | =C@-B@ | 12,110 | 12,805 | =F@-E@ | =G@/E@
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6) | =G@/E@`,
    faults: [["D4", "6"], ["G6", "659"]],
  },
  {
    name: "children's measures with their neighbours",
    grid: `
      Quarterly performance - Children's
      Ref | Measure | Good is | 2023/24 outturn | 2024/25 target | Q1 | Q2 | Q3 | Latest RAG | Statistical neighbours
      CS1 | Rate of children in care per 10,000 | Low | 61.5 | 62.0 | 62.3 | 62.8 | 63.0 | Amber | 66.0
      CS2 | Care leavers in education, employment or training | High | 58% | 62% | 57% | 60% | 63% | Green | 54%
      CS3 | Repeat referrals within 12 months | Low | 21% | 20% | 22% | 24% | 26% | Red | 21%
      CS4 | Average caseload of social workers | Low | 18.1 | 16.0 | 17.9 | 17.2 | 16.4 | Amber | n/a`,
    faults: [],
  },
  {
    name: "recommendations with due and revised dates",
    grid: `
      Improvement board tracker
      No. | Recommendation | Source | Owner | Due | Revised due | Status | Latest position
      1 | Publish sufficiency strategy | Ofsted 2023 | Head of Commissioning | 31/03/2024 | 30/06/2024 | Complete | Published 28 June 2024
      2 | Supervision audits monthly | Peer review | Principal Social Worker | 30/04/2024 | | Complete | In place
      3 | Data quality dashboard | Internal audit | Head of Performance | 30/09/2024 | 31/01/2025 | In progress | Test version released
      4 | Review threshold document | Ofsted 2023 | Safeguarding Partnership Manager | 31/12/2024 | | In progress | Consultation ends in January`,
    faults: [],
  },
  {
    name: "agency workers by quarter and their cost",
    grid: `
      Agency workers and cost
      Service | Agency workers Q1 | Agency workers Q2 | Agency workers Q3 | Cost to date £000 | Average cost per worker £000
      Assessment | 21 | 19 | 17 | 1,020 | =E@/AVERAGE(B@:D@)
      Care planning | 34 | 30 | 33 | 1,715 | =E@/AVERAGE(B@:D@)
      Disability | 5 | 6 | 4 | 270 | =E@/AVERAGE(B@:D@)
      Fostering | 2 | 1 | 1 | 61 | =E@/AVERAGE(B@:D@)
      Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =E@/AVERAGE(B@:D@)`,
    faults: [],
  },
  {
    name: "looked-after children by area, with averages and shares beneath",
    grid: `
      Placement moves and stability, 12 months to December 2024
      Measure | North | South | County
      Children looked after at 1 January 2024 | 401 | 280 | =B@+C@
      Started to be looked after | 162 | 99 | =B@+C@
      Ceased to be looked after | (150) | (104) | =B@+C@
      Children looked after at 31 December 2024 | =SUM(B3:B5) | =SUM(C3:C5) | =B@+C@
      Three or more placements | 44 | 31 | =B@+C@
      Average placements per child | 1.8 | 1.7 | 1.8
      % with three or more | =ROUND(B7/B6,3) | =ROUND(C7/C6,3) | =ROUND(D7/D6,3)`,
    faults: [["B6", "422", "typed"], ["D5", "(245)"]],
  },
  {
    name: "homes, beds and occupancy",
    grid: `
      Sufficiency of placements
      Type | Homes | Beds | Occupied | Occupancy % | Children waiting
      Residential | 9 | 31 | 28 | =D@/C@ | 6
      Short breaks | 3 | 18 | 12 | =D@/C@ | 11
      Secure | 1 | 7 | 7 | =D@/C@ | 8
      Total | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =D@/C@ | =SUM(F3:F5)`,
    faults: [],
  },
];
