/** "=…" as a person would see it in Excel: newer functions without the file's prefixes, custom functions with their dots. */
export function shownFormula(stored: string): string {
  const formula = `=${stored}`;
  if (!formula.includes("_xl")) return formula;
  return formula
    .replace(/_xl(?:fn|ws|udf|pm)\./gi, "")
    .replace(/_xldudf_([A-Z0-9]+)_([A-Z0-9_]+)/gi, (_, namespace: string, name: string) => `${namespace}.${name}`);
}
