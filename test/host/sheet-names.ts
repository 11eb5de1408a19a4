/** What Excel takes as the name of a sheet or a table. */
import type { HostModel } from "./host-model";
import { refuse } from "./protocol";

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export function newSheetName(model: HostModel, name: unknown): string {
  if (typeof name !== "string" || name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name)) {
    refuse("InvalidArgument", "A sheet's name has 1 to 31 characters, none of : \\ / ? * [ ], and no apostrophe at either end.");
  }
  if (model.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) refuse("ItemAlreadyExists", "A sheet of that name exists.");
  return name;
}

/** https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114 */
export function newTableName(model: HostModel, name: unknown, ownId: string): string {
  if (typeof name !== "string" || !/^[A-Za-z_\\][A-Za-z0-9_.\\]{0,254}$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
    refuse("InvalidArgument", "A table's name begins with a letter and holds letters, digits, full stops and underscores.");
  }
  const taken = model.sheets().some((sheet) => sheet.tables().some((table) => table.id !== ownId && table.name.toLowerCase() === name.toLowerCase()));
  // A table's name and a defined name are of one kind: none is given twice in a workbook.
  const isDefined = (model.names?.() ?? []).some((defined) => defined.name.toLowerCase() === name.toLowerCase());
  if (taken || isDefined) refuse("InvalidArgument", "A table or a defined name of that name exists.");
  return name;
}
