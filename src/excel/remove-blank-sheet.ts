/** Takes a sheet away again that was added for what has been put back since. */

/** Two round trips. Only where nothing is left on it and it may be removed; gives whether it was. */
export async function removeBlankSheet(context: Excel.RequestContext, name: string): Promise<boolean> {
  const { workbook } = context;
  workbook.protection.load("protected");
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  await context.sync();
  if (sheet.isNullObject || !used.isNullObject || workbook.protection.protected) return false;
  sheet.delete();
  await context.sync();
  return true;
}
