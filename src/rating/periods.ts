/** Which of two named periods is the earlier, where their names tell. */

interface Moment {
  /** Quarters of named years, quarters of the year at hand … only moments of one scale follow one another. */
  readonly scale: string;
  readonly at: number;
}

/** "2024/25 Q1", "Q1", "2024/25 P4", "P4", "2024-06", "2024/25", as `periodIn` spells them. */
function momentOf(period: string): Moment | null {
  const part = /^(?:(\d{4})\/\d\d )?([QP])(\d{1,2})$/.exec(period);
  if (part) {
    const [, year, kind, number] = part;
    const length = kind === "Q" ? 4 : 12;
    return year === undefined
      ? { scale: kind!, at: Number(number) }
      : { scale: `${kind} of a year`, at: Number(year) * length + Number(number) };
  }
  const month = /^(\d{4})-(\d\d)$/.exec(period);
  if (month) return { scale: "month", at: Number(month[1]) * 12 + Number(month[2]) };
  const year = /^(\d{4})\/\d\d$/.exec(period);
  return year ? { scale: "year", at: Number(year[1]) } : null;
}

/** Below nil where the first is the earlier, nil where they are one; null where their names do not tell. */
export function comparePeriods(one: string | null, other: string | null): number | null {
  const [a, b] = [one, other].map((period) => (period === null ? null : momentOf(period)));
  return a && b && a.scale === b.scale ? a.at - b.at : null;
}

/** "2024/25 Q2" comes a quarter after the year 2023/24 and three: whether a year's end is what comes before a period. */
export function isYearBefore(year: string | null, period: string | null): boolean {
  if (year === null || period === null) return false;
  const first = /^(?:(\d{4})\/\d\d )?(?:Q1|P1)$/.exec(period);
  const before = /^(\d{4})\/\d\d$/.exec(year);
  return first !== null && before !== null && (first[1] === undefined || Number(first[1]) === Number(before[1]) + 1);
}

/** "previous forecast", "last quarter", "prior period": the one before, but no year. */
export function namesPeriodBefore(heading: string): boolean {
  return /\b(previous|prior|last)(ly)?\b/i.test(heading) && !/\byears?\b|outturn/i.test(heading);
}

/** "2023/24" against a target for "2024/25": whether a figure is of a year before the one that its target is for. */
export function isOfYearBefore(period: string | null, target: string | null): boolean {
  const [one, other] = [period, target].map((each) => /^\d{4}(?=\/)/.exec(each ?? "")?.[0]);
  return one !== undefined && other !== undefined && one < other;
}
