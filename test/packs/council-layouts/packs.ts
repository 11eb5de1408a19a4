/** Several schedules in one pack, side by side, below one another and on sheets that state the same. */
import type { CouncilLayout } from "../../support/council-layout";

export const PACK_LAYOUTS: readonly CouncilLayout[] = [
  {
    name: "revenue and reserves side by side",
    grid: `
      Quarter 3 summary
      Revenue (£m) | | | | | Reserves (£m) | | | |
      Portfolio | Budget | Forecast | Variance | | Reserve | 1 April 2024 | Used in year | Added | 31 March 2025
      Adults | 118.2 | 121.0 | =C@-B@ | | General fund | 12.0 | 0.0 | 0.0 | =G@+H@+I@
      Children | 84.6 | 88.9 | =C@-B@ | | Insurance | 6.3 | (0.4) | 0.2 | =G@+H@+I@
      Place | 52.3 | 51.7 | =C@-B@ | | Transformation | 9.1 | (3.5) | 0.0 | =G@+H@+I@
      Resources | 30.9 | 30.2 | =C@-B@ | | Business rates | 7.7 | (1.1) | 0.9 | =G@+H@+I@
      Total | =SUM(B4:B7) | =SUM(C4:C7) | =SUM(D4:D7) | | Total | =SUM(G4:G7) | =SUM(H4:H7) | =SUM(I4:I7) | =SUM(J4:J7)`,
    faults: [["D6", "0.6"], ["J5", "5.1"], ["G8", "31.5"], ["C8", "281.9"], ["H6", "3.5"]],
  },
  {
    name: "a summary in £m, details in £000 and a report",
    grid: `
      --- Summary
      Quarter 2 summary £m
      Directorate | Net budget | Forecast | Variance
      Adults | 118.2 | 121.0 | 2.8
      Children | 84.6 | 88.9 | 4.3
      Place | 52.3 | 51.7 | (0.6)
      Total | 255.1 | 261.6 | 6.5
      --- Adults
      Adults £000
      Service | Net budget | Forecast | Variance
      Older people | 61,402 | 62,890 | 1,488
      Learning disability | 40,115 | 41,322 | 1,207
      Mental health | 16,683 | 16,788 | 105
      Adults | 118,200 | 121,000 | 2,800
      --- Children
      Children £000
      Service | Net budget | Forecast | Variance
      Looked after children | 48,203 | 51,940 | 3,737
      Safeguarding | 22,410 | 22,880 | 470
      Early help | 13,987 | 14,080 | 93
      Children | 84,600 | 88,900 | 4,300
      --- Report
      Text
      At Quarter 2 the Council forecasts an overspend of £6.5m on a net budget of £255.1m.
      Children are forecast to overspend by £4.3m and Adults by £2.8m, offset by £0.6m in Place.`,
    faults: [["Summary!C3", "112.0"], ["Summary!D4", "3.4"], ["Report!A3", "Children are forecast to overspend by £3.4m and Adults by £2.8m, offset by £0.6m in Place."]],
  },
  {
    name: "an overview in £000 and details in pounds",
    grid: `
      --- Overview
      Overview £000
      Service | Budget | Forecast | Variance
      Libraries | 4,120 | 4,260 | 140
      Museums | 1,310 | 1,290 | (20)
      Parks | 3,905 | 3,990 | 85
      Leisure | 2,040 | 2,310 | 270
      Total | 11,375 | 11,850 | 475
      --- Detail
      Detail £
      Service | Budget | Forecast | Variance
      Libraries | 4,120,000 | 4,260,000 | 140,000
      Museums | 1,310,000 | 1,290,000 | (20,000)
      Parks | 3,905,000 | 3,990,000 | 85,000
      Leisure | 2,040,000 | 2,310,000 | 270,000
      Total | 11,375,000 | 11,850,000 | 475,000`,
    faults: [["Overview!B4", "1,130"], ["Detail!C5", "3,909,000"], ["Overview!C6", "2,310,000"]],
  },
  {
    name: "counts in a table and in sentences",
    grid: `
      --- Performance
      Children's performance
      Measure | Target | Q1 actual | RAG
      Children on a child protection plan | 600 | 642 | Amber
      Children looked after | 635 | 684 | Red
      --- Commentary
      Children's services
      The number of children on a child protection plan was 642 at the end of June.
      There were 684 children looked after at the end of June.`,
    faults: [],
  },
  {
    name: "a month after the return of the month before",
    prior: `
      --- Revenue
      Month 6 £000
      Service | Annual budget | Forecast | Variance
      Adults | 90,200 | 92,000 | 1,800
      Children | 55,100 | 57,300 | 2,200
      Place | 31,400 | 31,100 | (300)
      Total | 176,700 | 180,400 | 3,700`,
    grid: `
      --- Revenue
      Month 7 £000
      Service | Annual budget | Forecast | Variance | Variance last month | Movement
      Adults | 90,200 | 92,400 | 2,200 | 1,800 | 400
      Children | 55,100 | 57,100 | 2,000 | 2,200 | (200)
      Place | 31,400 | 31,250 | (150) | (300) | 150
      Total | 176,700 | 180,750 | 4,050 | 3,700 | 350`,
    faults: [["F3", "600"], ["E4", "2,020"], ["D5", "150"]],
  },
  {
    name: "revenue, savings and activity below one another",
    grid: `
      Adult social care return, Quarter 3
      Section A: Revenue (£000)
      Service | Budget | Forecast | (Over)/Under
      Residential | 22,410 | 23,055 | =B@-C@
      Nursing | 14,020 | 14,890 | =B@-C@
      Home care | 11,300 | 10,970 | =B@-C@
      Total | =SUM(B4:B6) | =SUM(C4:C6) | =SUM(D4:D6)
      
      Section B: Savings (£000)
      Saving | Target | Achieved | Will be achieved in future years | Cannot be achieved
      Reablement | 800 | 500 | 300 | 0
      Contract inflation | 450 | 450 | 0 | 0
      Charging review | 220 | 0 | 120 | 100
      Total | =SUM(B11:B13) | =SUM(C11:C13) | =SUM(D11:D13) | =SUM(E11:E13)
      
      Section C: Activity
      Measure | At 1 October | New | Ended | At 31 December
      Residential clients | 512 | 61 | 54 | =B@+C@-D@
      Nursing clients | 288 | 40 | 37 | =B@+C@-D@
      Home care clients | 1,030 | 144 | 152 | =B@+C@-D@`,
    faults: [["D6", "(330)"], ["C13", "120"], ["E18", "295"], ["B14", "1,740"], ["C7", "49,815"]],
  },
  {
    name: "three small tables side by side",
    grid: `
      Dashboard
      Revenue £000 | | | | Capital £000 | | | | Savings £000 | |
      Dept | Budget | Forecast | | Dept | Programme | Forecast | | Dept | Target | Delivered
      Adults | 90,200 | 92,400 | | Adults | 1,200 | 900 | | Adults | 3,100 | 2,400
      Children | 55,100 | 57,100 | | Children | 8,450 | 7,210 | | Children | 900 | 900
      Place | 31,400 | 31,250 | | Place | 22,600 | 19,880 | | Place | 1,250 | 1,010
      Total | 176,700 | 180,750 | | Total | 32,250 | 27,990 | | Total | 5,250 | 4,310`,
    faults: [["C7", "180,570"], ["F7", "32,520"], ["K7", "4,130"]],
  },
];
