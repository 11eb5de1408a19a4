import type { Decimal } from "../money";

const DAYS_IN_A_YEAR = 365;
const DAYS_IN_A_WEEK = 7;

/**
 * What a number of placements costs: the average number × the weekly cost × the weeks, in the cost's unit.
 * Without `weeks` the year is one of 365 days, which is 52 weeks and a day: placements are paid for every night, so 52 leaves
 * one night out and 52.18 is right in no year. A leap year is 366 ÷ 7.
 *
 * Nottinghamshire, 2019/20 budget update, paragraphs 13 and 20: the forecast rests on the average number of external
 * placements (371 in 2018/19, 420 in 2019/20) and the average weekly cost.
 */
export function placementCost(averageNumber: Decimal, weeklyCost: Decimal, weeks: Decimal | null = null): Decimal {
  const aWeek = averageNumber.times(weeklyCost);
  return weeks === null ? aWeek.times(DAYS_IN_A_YEAR).div(DAYS_IN_A_WEEK) : aWeek.times(weeks);
}
