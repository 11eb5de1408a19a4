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
    faults: [],
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
    faults: [],
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
];
