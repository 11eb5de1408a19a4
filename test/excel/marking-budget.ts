/** What 10,000 exceptions over 50 sheets may ask of Excel at most: issue 5. Notes, which only newer Excels give add-ins, are not in it. */
export const MARKING_BUDGET = { trips: 6, bytes: 1_000_000 };
export const CLEARING_BUDGET = { trips: 4 };
