/** The filters that people set on the register: taken off while its rows are written, and put back afterwards. */

/** One column's filter; null for all of them where Excel did not tell what they are. */
export type RegisterFilters = readonly ColumnFilter[] | null;

interface ColumnFilter {
  readonly filter: Excel.Filter;
  readonly criteria: Excel.FilterCriteria;
}

/** A round trip of its own, before anything is written: Excel may fail to tell a filter (office-js #3030), and marking must not fail with it. */
export async function readFilters(context: Excel.RequestContext, { columns }: Excel.Table): Promise<RegisterFilters> {
  columns.load("items/filter/criteria");
  try {
    await context.sync();
  } catch {
    return null;
  }
  return columns.items.flatMap(({ filter }) => {
    const criteria = withoutNulls(filter.criteria);
    return isFilter(criteria) ? [{ filter, criteria }] : [];
  });
}

/** A round trip of its own, after everything is written. Whether each is as it was. */
export async function putBackFilters(context: Excel.RequestContext, filters: RegisterFilters): Promise<boolean> {
  if (filters === null || filters.length === 0) return filters !== null;
  for (const { filter, criteria } of filters) filter.apply(criteria);
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** Excel gives null for what a filter does not say, and does not take it back (office-js #1226). */
function withoutNulls(criteria: Excel.FilterCriteria | null): Partial<Excel.FilterCriteria> {
  return Object.fromEntries(Object.entries(criteria ?? {}).filter(([, said]) => said !== null));
}

/** A column without a filter has criteria too, in which nothing is said. */
function isFilter(criteria: Partial<Excel.FilterCriteria>): criteria is Excel.FilterCriteria {
  const { filterOn, criterion1, values, color, icon, dynamicCriteria = "Unknown" } = criteria;
  return (
    filterOn !== undefined &&
    ((values ?? []).length > 0 || dynamicCriteria !== "Unknown" || [criterion1, color, icon].some((said) => said))
  );
}
