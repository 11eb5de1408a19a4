/**
 * What the test host needs of a spreadsheet: a small, synchronous set of plain reads and writes. The in-memory model
 * (model.ts) is one implementation, the workbench's live grid another. The host does Excel's own refusing and
 * interpreting (protection, what a typed string becomes, addresses, names) before it calls; a model only keeps and shows.
 */
import type { CellAddress, CellRange, CellValue, SheetVisibility } from "../../src/workbook";

/** A cell as it is stored. `formula` has its "="; `value` beside a formula is its result, where the writer knows it. */
export interface HostCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** "custom" is a formula; every other kind of rule is opaque to the host: it is listed, kept and never changed. */
export interface HostConditionalFormat {
  readonly id: string;
  readonly type: "Custom" | "CellValue" | "ColorScale" | "DataBar" | "IconSet" | "TopBottom" | "PresetCriteria" | "ContainsText";
  readonly ranges: readonly CellRange[];
  /** With its "="; null while none was set, and for kinds other than Custom. */
  readonly formula: string | null;
  /** "#FFC7CE", or null where the format leaves it alone. */
  readonly fill: string | null;
  readonly fontColour: string | null;
  /** "Single" and the like; left out, as italic is, where the format leaves it alone. */
  readonly underline?: string;
  readonly italic?: boolean;
  readonly stopIfTrue: boolean;
}

export interface HostTable {
  readonly id: string;
  readonly name: string;
  /** Heading row included. */
  readonly range: CellRange;
  readonly hasHeaders: boolean;
  readonly style: string;
}

/** What may be typed into cells; the rule as Excel's client writes it. It stops people's typing, never a program's writing. */
export interface HostValidation {
  readonly ranges: readonly CellRange[];
  readonly rule: Excel.DataValidationRule;
}

export interface HostNote {
  /** One cell. */
  readonly range: CellRange;
  readonly text: string;
}

export interface HostComment {
  readonly id: string;
  readonly range: CellRange;
}

/** A name that a person defined: for a cell, a range, a constant or a formula. */
export interface HostName {
  readonly name: string;
  readonly refersTo: string;
}

/** Looks only; a key left out is left as it is. Widths and heights in points. */
export interface HostLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColour?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly verticalAlignment?: string;
  readonly horizontalAlignment?: string;
  readonly columnWidth?: number;
  readonly rowHeight?: number;
  /** A place in the workbook that the cell leads to: "'Adult Social Care'!B4". A model without links may ignore it. */
  readonly link?: string;
}

/** One sheet. Rows and columns from 0; every range given lies on the sheet. */
export interface HostSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  rename(name: string): void;
  setVisibility(visibility: SheetVisibility): void;

  /** The smallest rectangle round all cells with a value (or, unless `valuesOnly`, a format); null on an empty sheet. */
  usedRange(valuesOnly: boolean): CellRange | null;
  /** What stands in the rectangle, rows of cells; a blank cell is { value: null, formula: null }. */
  read(range: CellRange): HostCell[][];
  /** Excel's format codes, "General" where none was set. */
  readNumberFormats(range: CellRange): string[][];
  /** Puts cells in; undefined leaves a cell alone. A model that calculates ignores `value` beside a formula. */
  write(range: CellRange, cells: readonly (readonly (HostCell | undefined)[])[]): void;
  writeNumberFormats(range: CellRange, formats: readonly (readonly (string | undefined)[])[]): void;
  /** Removes contents, and looks and number formats too where `all`. */
  clear(range: CellRange, all: boolean): void;

  merges(): readonly CellRange[];
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** Whether it is a filter that hides the row: hidden by hand, by a group or by a filter are not alike to a write. A model without filters leaves it out. */
  isRowFiltered?(row: number): boolean;

  /** A model without validation leaves these two out. A null rule takes it off the range. */
  validations?(): readonly HostValidation[];
  setValidation?(range: CellRange, rule: Excel.DataValidationRule | null): void;

  /** In order of priority: the first is the one that wins. */
  conditionalFormats(): readonly HostConditionalFormat[];
  /** Adds one of type Custom without a formula at first priority, as Excel does, and gives its id. */
  addConditionalFormat(ranges: readonly CellRange[]): string;
  changeConditionalFormat(id: string, change: Partial<Pick<HostConditionalFormat, "formula" | "fill" | "fontColour" | "underline" | "italic" | "stopIfTrue">>): void;
  deleteConditionalFormat(id: string): void;

  /** Notes, one a cell at most. A model without notes and comments leaves these three out. */
  notes?(): readonly HostNote[];
  /** Puts a note on a cell, changes it, or takes it away where null. */
  setNote?(cell: CellAddress, text: string | null): void;
  comments?(): readonly HostComment[];

  tables(): readonly HostTable[];
  addTable(range: CellRange, hasHeaders: boolean): string;
  changeTable(id: string, change: Partial<Pick<HostTable, "name" | "style">>): void;
  /** Adds blank rows at the table's end; what stood below it moves down. */
  addTableRows(id: string, count: number): void;
  /** Takes rows of the body out, the first being 0; what stood below them moves up. One row at least is left. */
  deleteTableRows(id: string, index: number, count: number): void;
  /** Removes the table and all that stands in it. */
  deleteTable(id: string): void;
  /** Shows all rows of the table again. A model without filters leaves these three out. */
  clearFilters?(id: string): void;
  /** The texts that a filter on a column of the table, from 0, shows; null where there is none. */
  readFilter?(id: string, column: number): readonly string[] | null;
  /** Shows only rows in which the column holds one of the texts. */
  setFilter?(id: string, column: number, shows: readonly string[]): void;

  setLook(range: CellRange, look: HostLook): void;
  /** How many rows at the top stay in view; 0 is none. */
  freezeRows(count: number): void;
}

/** A person's edit in the grid, a co-author's, or the add-in's own write; `address` without the sheet. */
export interface HostEdit {
  readonly sheetId: string;
  readonly address: string;
  readonly by: "person" | "co-author" | "add-in";
  /** "RangeEdited" where left out. https://learn.microsoft.com/javascript/api/excel/excel.datachangetype */
  readonly change?: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "RowSorted";
}

export interface HostModel {
  /** The file's name. */
  readonly name: string;
  /** Whether sheets may not be added, renamed, hidden or removed. */
  readonly isStructureProtected: boolean;
  /** Whether the workbook is open for viewing only, on the web: every write is refused. */
  readonly isReadOnly?: boolean;
  /** "Automatic" where left out. */
  readonly calculationMode?: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** "Done" where left out; "Pending" after edits that wait for a person to calculate. */
  readonly calculationState?: "Done" | "Calculating" | "Pending";
  /** Names of ranges; table names are not among them. */
  names?(): readonly HostName[];
  /** Whether a person is typing in a cell just now: Excel then refuses requests, or lets them wait. */
  readonly isEditingCell: boolean;

  /** In tab order, hidden ones too. */
  sheets(): readonly HostSheet[];
  /** A new empty sheet after the last; it does not become active. */
  addSheet(name: string): HostSheet;
  /** A model activates a neighbour if the sheet was active. */
  deleteSheet(id: string): void;

  activeSheetId(): string;
  selection(): CellRange;
  activate(sheetId: string): void;
  select(sheetId: string, range: CellRange): void;

  /** Calls back on every edit of cells, whoever made it; returns the way to stop. */
  onEdit(listener: (edit: HostEdit) => void): () => void;
  /** Resolves when formulas are calculated and nobody is typing in a cell; the host awaits it before it answers a request that may wait. */
  settled(): Promise<void>;
}
