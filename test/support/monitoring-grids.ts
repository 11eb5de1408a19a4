/** The tables most rule tests start from; a test alters the lines it is about. */

/** Figures of a gross, income and net table; rows 3 to 6 and a total in row 7. */
export const GROSS_TO_NET = `
  Revenue budget 2024/25, £000
  Service | Budget gross | Budget income | Budget net | Forecast gross | Forecast income | Forecast net | (Over)/under gross | (Over)/under income | (Over)/under net
  Central resources | 2,367 | (1,322) | 1,045 | 2,410 | (1,287) | 1,123 | (43) | (35) | (78)
  Early help | 123,213 | (15,793) | 107,420 | 133,470 | (18,666) | 114,804 | (10,257) | 2,873 | (7,384)
  Education | 132,662 | (7,059) | 125,603 | 133,632 | (7,843) | 125,789 | (970) | 784 | (186)
  Planning | 32,519 | (4,196) | 28,323 | 39,328 | (6,171) | 33,157 | (6,809) | 1,975 | (4,834)
  Total | 290,761 | (28,370) | 262,391 | 308,840 | (33,967) | 274,873 | (18,079) | 5,597 | (12,482)`;

/** The same by formulas. */
export const GROSS_TO_NET_FORMULAS = `
  Revenue budget 2024/25, £000
  Service | Budget gross | Budget income | Budget net | Forecast gross | Forecast income | Forecast net | (Over)/under gross | (Over)/under income | (Over)/under net
  Central resources | 2,367 | (1,322) | =B3+C3 | 2,410 | (1,287) | =E3+F3 | =B3-E3 | =C3-F3 | =D3-G3
  Early help | 123,213 | (15,793) | =B4+C4 | 133,470 | (18,666) | =E4+F4 | =B4-E4 | =C4-F4 | =D4-G4
  Education | 132,662 | (7,059) | =B5+C5 | 133,632 | (7,843) | =E5+F5 | =B5-E5 | =C5-F5 | =D5-G5
  Planning | 32,519 | (4,196) | =B6+C6 | 39,328 | (6,171) | =E6+F6 | =B6-E6 | =C6-F6 | =D6-G6
  Total | =SUM(B3:B6) | =SUM(C3:C6) | =SUM(D3:D6) | =SUM(E3:E6) | =SUM(F3:F6) | =SUM(G3:G6) | =SUM(H3:H6) | =SUM(I3:I6) | =SUM(J3:J6)`;

/** A capital programme with its analysis, in £000. */
export const CAPITAL = `
  Capital programme 2024/25, £000
  Approved project | Budget: total project all years | Projected: total project all years | Budget 2024/25 | Actual to date | Projected 2024/25 | Variation (over)/under | Analysis: (over)/under spend | Slippage to future year | Spend in advance
  Housing adaptations | 1,090 | 1,380 | 50 | 12 | 340 | (290) | (290) | 0 | 0
  Schools | 29,673 | 29,673 | 1,150 | 260 | 1,150 | 0 | 0 | 0 | 0
  Systems | 736 | 736 | 736 | 33 | 595 | 141 | 0 | 141 | 0
  Total | 31,499 | 31,789 | 1,936 | 305 | 2,085 | (149) | (290) | 141 | 0`;

/** A net table with a percentage of the budget. */
export const WITH_PERCENTAGE = `
  Revenue monitoring, £000
  Service | Budget | Forecast | Over/(under) spend | Variance %
  Adults | 81,350 | 84,200 | 2,850 | 3.5%
  Children | 107,420 | 114,804 | 7,384 | 6.9%
  Education | 125,603 | 125,789 | 186 | 0.1%
  Highways | 28,323 | 27,157 | (1,166) | (4.1%)
  Total | 342,696 | 351,950 | 9,254 | 2.7%`;

/** The table with one cell's text put in the place of another's; refuses a change that changes nothing or is not sure. */
export function changed(grid: string, from: string, to: string): string {
  const times = grid.split(from).length - 1;
  if (times !== 1 || from === to) throw new Error(`“${from}” stands ${times} times in the table`);
  return grid.replace(from, to);
}
