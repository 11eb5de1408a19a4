const MOST = 3;

/** "Revenue", "Revenue and Capital", "Revenue, Capital, Savings and 4 more". */
export function inWords(names: readonly string[]): string {
  const shown = names.length > MOST ? [...names.slice(0, MOST), `${names.length - MOST} more`] : [...names];
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
