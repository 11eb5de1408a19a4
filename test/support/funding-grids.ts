/** Schedules of one-off funding, reserves and savings drawn as councils print them; the made-up ones are in whole thousands. */

/** After West Sussex, Children First outturn 2020/21: temporary and permanent, contingency in both, and the request beneath. */
export const FUNDING_PLAN = `
  Improvement plan funding, £000
  Line | Spend 2019/20 | Planned spend for 2020/21 | Actual spend in 2020/21 | Variance to planned spend | Planned spend for 2021/22 | Planned spend for 2022/23
  Temporary investment
  Targeted improvement | 1,915 | 5,485 | 2,111 | (3,374) | 1,809 | 260
  Additional capacity | 3,183 | 490 | 3,214 | 2,724 | 1,856 | 0
  Contingency | 0 | 898 | 0 | (898) | 0 | 0
  Temporary funding requirement | 5,098 | 6,873 | 5,325 | (1,548) | 3,665 | 260
  Permanent investment
  Permanent posts | 1,692 | 4,625 | 4,127 | (498) | 5,191 | 5,296
  Contingency | 0 | 513 | 0 | (513) | 182 | 77
  Permanent funding requirement | 1,692 | 5,138 | 4,127 | (1,011) | 5,373 | 5,373
  Totals | 6,790 | 12,011 | 9,452 | (2,559) | 9,038 | 5,633
  Available funding | | 12,011 | 12,011 | 0 | 6,753 | 5,633
  Underspending in 2020/21 & Carry Forward Request | | 0 | (2,559) | (2,559) | 2,285 | 0`;

/** Paragraph 2 of the same paper. */
export const REQUEST = `
  Carry forward request 2020/21, £000
  Item | Amount
  Funding | 12,011
  Spend | 9,452
  Underspend | 2,559
  Carry forward requested | 2,285
  Returned to contingency | 274`;

export const REQUESTS = `
  Carry forward requests 2023/24, £000
  Service | Budget | Outturn | Underspend | Carry forward requested | Returned to reserves | Approved by
  Adults | 1,000 | 900 | 100 | 60 | 40 | Cabinet
  Children | 2,000 | 1,700 | 300 | 300 | 0 | Cabinet
  Total | 3,000 | 2,600 | 400 | 360 | 40 |`;

export const RESERVES = `
  Earmarked reserves, £000
  Reserve | Balance at 1 April 2024 | Contributions | Drawdown | Balance at 31 March 2025
  Transformation | 11,500 | 1,000 | (5,000) | 7,500
  Insurance | 3,200 | 400 | (600) | 3,000
  Highways | 900 | 0 | (250) | 650
  Total | 15,600 | 1,400 | (5,850) | 11,150`;

export const SAVINGS = `
  Savings exceptions 2024/25 (£'000)
  Service description | Original Target For 2024/25 | Target including items c/f from previous year(s) | Achieved in-year | Will be achieved, but in future years | Cannot be achieved
  Early help review | 500 | 650 | 400 | 150 | 100
  Placements | 1,200 | 1,200 | 700 | 300 | 200
  Contracts | 300 | 300 | 300 | 0 | 0
  Total Savings | 2,000 | 2,150 | 1,400 | 450 | 300`;

export const MEMO = `
  Memo: treatment of savings not achieved in the year (£'000)
  Saving | Temporary Funding | Part of reported variance | Total
  Early help review | 100 | 150 | 250
  Placements | 300 | 200 | 500
  Total | 400 | 350 | 750`;
